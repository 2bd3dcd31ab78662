import { offeredToolkits } from '../data/toolkits.ts'
import type { Outcome, Visit } from './types.ts'

/** Guidance: the RAR toolkits, each with its purpose where that is publicly known. */
export function guidance({ fixtures }: Visit): Outcome {
  return {
    kind: 'page',
    status: 200,
    view: 'guidance',
    model: {
      title: 'Guidance',
      toolkits: offeredToolkits(fixtures.toolkits),
      section: 'guidance',
    },
  }
}
