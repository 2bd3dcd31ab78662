import { answerOf } from '../record/record.ts'
import { decisions } from '../support-model/models.ts'
import type { EngagementRecord } from '../record/record.ts'

/** The question that is a choice between the support models. */
export const modelQuestion = 'which-support-model'

const decidedWith = { model: 'support.decision', why: 'support.reason' }
const answeredWith = { model: `question.${modelQuestion}`, why: `question.${modelQuestion}.why` }

/** Gives the model that was decided on with the support-model tool, in words, and why; or ''. */
export function decidedModel(record: EngagementRecord): string {
  return inWords(record, decidedWith)
}

/**
 * Gives the support model in words, and why, or '' while none is chosen. What was decided with both
 * leads counts before what stands among the questions.
 */
export function modelAnswer(record: EngagementRecord): string {
  return decidedModel(record) || inWords(record, answeredWith)
}

/** Gives the reasons that were entered, for a record in which no model is chosen. */
export function reasonAlone(record: EngagementRecord): string {
  return [decidedWith, answeredWith]
    .map(({ why }) => answerOf(record, why))
    .filter((why) => why !== '')
    .join('\n')
}

function inWords(record: EngagementRecord, keys: typeof decidedWith): string {
  const model = answerOf(record, keys.model)
  if (model === '') return ''
  const why = answerOf(record, keys.why)
  return why === '' ? titleOf(model) : `${titleOf(model)}\n${why}`
}

// A model of another edition of the guidance is shown as the file has it
const titleOf = (model: string) => decisions.find(({ id }) => id === model)?.title ?? model
