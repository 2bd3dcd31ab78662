import readiness from '../../../docs/rap/data/readiness.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import { stateOf } from '../record/states.ts'
import { plain } from '../words/plain.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { State } from '../record/states.ts'

/** One thing to have in place before an engagement, and how far it is. */
export interface ReadinessItem {
  readonly id: string
  readonly item: string
  readonly next: string
  readonly crucial: boolean
  readonly group: string
  readonly state: State | undefined
  /** Not applicable, and nobody said why. */
  readonly lacksReason: boolean
}

/** Gives every item of the checklist with its state, in the order of the page. */
export function itemsOf(record: EngagementRecord): readonly ReadinessItem[] {
  return readiness.groups.flatMap((group) =>
    group.items.map((each) => {
      const state = stateOf(record, `readiness.${each.id}.state`)
      return {
        id: each.id,
        item: plain(each.item),
        next: plain(each.next),
        crucial: 'crucial' in each && each.crucial,
        group: group.title,
        state,
        lacksReason:
          state === 'not-applicable' && answerOf(record, `readiness.${each.id}.note`) === '',
      }
    }),
  )
}
