import { offeredToolkits } from '../../data/toolkits.ts'
import { whoFor } from '../../delius/fit.ts'
import { arrivalOf } from './way-back.ts'
import type { Toolkit } from '../../data/schema.ts'
import type { Outcome, Visit } from '../types.ts'

/** Guidance: what there is on RAR toolkits and on risk flags, and what there is only in EQuiP. */
export function guidance(visit: Visit): Outcome {
  const { keep, back, from, theCase } = arrivalOf(visit)
  const { toolkits, riskFlags } = visit.fixtures
  const shown = (toolkit: Toolkit) => ({
    id: toolkit.id,
    name: toolkit.name,
    purpose: toolkit.purpose,
    who: whoFor(toolkit),
    href: keep(`/guidance/toolkits/${toolkit.id}`),
  })
  return {
    kind: 'page',
    status: 200,
    view: 'guidance/contents',
    untouched: theCase === undefined,
    model: {
      title: 'Guidance',
      ...(from === undefined ? {} : { back }),
      toolkits: offeredToolkits(toolkits).map(shown),
      placeholders: toolkits.filter(({ offered }) => !offered).map(shown),
      compare: keep('/guidance/compare'),
      riskFlags: { count: riskFlags.length, href: keep('/guidance/risk-flags') },
      section: 'guidance',
    },
  }
}
