import questionnaire from '../../../docs/rap/data/questionnaire.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import { plain } from '../words/plain.ts'
import { elsewhereOf } from './elsewhere.ts'
import { modelAnswer, modelQuestion, reasonAlone } from './model.ts'
import type { EngagementRecord } from '../record/record.ts'

/** How far a question is: nobody has looked at it, somebody has to find out, or it has an answer. */
type QuestionState = 'open' | 'not-known' | 'answered'

/** One of the questions before an engagement, and what was entered. */
export interface AskedQuestion {
  readonly id: string
  readonly question: string
  /** Who is best placed to answer, as a page says it: Team lead. */
  readonly whoAnswers: string
  readonly theme: string
  readonly state: QuestionState
  /** The answer in the words of whoever gave it; of one without an answer, what there is of it. */
  readonly words: string
  readonly findsOut: string
  readonly by: string
}

/** Gives every question with what was entered, in the order of the page. */
export function questionsOf(record: EngagementRecord): readonly AskedQuestion[] {
  return questionnaire.themes.flatMap((theme) =>
    theme.questions.map(({ id, question, whoAnswers }) => ({
      id,
      question: plain(question),
      whoAnswers,
      theme: theme.id,
      ...answered(record, id),
      findsOut: answerOf(record, `question.${id}.finds-out`),
      by: answerOf(record, `question.${id}.by`),
    })),
  )
}

function answered(
  record: EngagementRecord,
  id: string,
): { readonly state: QuestionState; readonly words: string } {
  const answer = wordsOf(record, id)
  if (saysNotKnown(answer)) return { state: 'not-known', words: '' }
  const words = answer === '' && id === modelQuestion ? reasonAlone(record) : answer
  if (answerOf(record, `question.${id}.not-known`) === 'yes') return { state: 'not-known', words }
  return { state: answer === '' ? 'open' : 'answered', words }
}

function wordsOf(record: EngagementRecord, id: string): string {
  if (id === modelQuestion) return modelAnswer(record)
  const own = answerOf(record, `question.${id}`)
  return own === '' ? elsewhereOf(record, id) : own
}

/** Somebody who writes that nobody knows has said so as clearly as with the tick. */
const saysNotKnown = (words: string): boolean =>
  /^(?:not known|unknown|do not know|don[’']t know|tbc|to be confirmed|\?+)(?: yet)?[.!]?$/i.test(
    words,
  )

/** Counts the questions of a theme, or of all: 12 of 29 answered, 3 not known. */
export function progressOf(questions: readonly AskedQuestion[]): string {
  const many = (state: QuestionState) => questions.filter((each) => each.state === state).length
  const notKnown = many('not-known')
  return `${many('answered')} of ${questions.length} answered${notKnown > 0 ? `, ${notKnown} not known` : ''}`
}
