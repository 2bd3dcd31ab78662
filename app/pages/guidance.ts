import { offeredToolkits } from '../data/toolkits.ts'
import { whoFor } from '../delius/fit.ts'
import type { Outcome, Visit } from './types.ts'

/** Guidance: the RAR toolkits, each with its purpose where public sources give it. */
export function guidance({ fixtures }: Visit): Outcome {
  return {
    kind: 'page',
    status: 200,
    view: 'guidance',
    untouched: true,
    model: {
      title: 'Guidance',
      toolkits: offeredToolkits(fixtures.toolkits).map((toolkit) => ({
        id: toolkit.id,
        name: toolkit.name,
        purpose: toolkit.purpose,
        who: whoFor(toolkit),
      })),
      section: 'guidance',
    },
  }
}
