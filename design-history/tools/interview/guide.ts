import guide from '../../../docs/rap/data/interview.json' with { type: 'json' }
import { plain } from '../words/plain.ts'

/** One question of the discussion guide. */
export interface GuideQuestion {
  readonly id: string
  readonly question: string
  /** When to ask it, to complete ‘Only if …’; '' where it is always asked. */
  readonly onlyIf: string
  /** The support models after which it is asked; none where any will do. */
  readonly models: readonly string[]
}

/** One part of the interview. */
export interface GuidePart {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly questions: readonly GuideQuestion[]
}

/** The minutes of the whole interview. */
export const wholeMinutes = guide.minutes

/** The question that is a choice, and not words: may it be recorded? */
export const consentQuestion = 'consent'

/** The parts of the interview, in order. */
export const parts: readonly GuidePart[] = guide.parts.map(({ id, title, minutes, questions }) => ({
  id,
  title,
  minutes,
  questions: questions.map((each) => ({
    id: each.id,
    question: plain(each.question),
    onlyIf: 'onlyIf' in each ? each.onlyIf : '',
    models: 'models' in each ? each.models : [],
  })),
}))
