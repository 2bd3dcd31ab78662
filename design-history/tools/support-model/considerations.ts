import data from '../../../docs/rap/data/support-models.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import { plain } from '../words/plain.ts'
import type { EngagementRecord } from '../record/record.ts'

/** An answer to a consideration, and which models it leans to. */
export interface Answer {
  readonly id: string
  readonly answer: string
  /** Ids of models, or later-start. None: every model stays open. */
  readonly leansTo: readonly string[]
  /** Whether we suggest where it leans, and nobody’s practice shows it. */
  readonly ours: boolean
  /** Half a sentence, after because. */
  readonly why: string
}

/** Something to talk about before a model is chosen. */
export interface Consideration {
  readonly id: string
  readonly title: string
  readonly answers: readonly Answer[]
}

/** A consideration with the answer to it, if there is one. */
export interface Answered extends Consideration {
  readonly chosen: Answer | undefined
}

/** All considerations, in the order of the guidance. */
export const considerations: readonly Consideration[] = data.considerations.map(
  ({ id, title, answers }) => ({
    id,
    title,
    answers: answers.map((each) => ({
      id: each.id,
      answer: plain(each.answer),
      leansTo: each.leansTo,
      ours: each.basis === 'suggestion',
      why: plain(each.why),
    })),
  }),
)

/** Gives each consideration with the answer that was chosen. */
export function answersOf(record: EngagementRecord): readonly Answered[] {
  return considerations.map((each) => {
    const chosen = answerOf(record, `support.${each.id}.answer`)
    return { ...each, chosen: each.answers.find(({ id }) => id === chosen) }
  })
}
