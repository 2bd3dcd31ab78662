import models from '../../../docs/rap/data/support-models.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import type { EngagementRecord } from '../record/record.ts'

/** The question that is a choice between the support models. */
export const modelQuestion = 'which-support-model'

const titles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(models.models.map(({ id, title }) => [id, title])),
  [models.fourthWay.id]: models.fourthWay.title,
  'later-start': 'A later start',
}

/** Gives the model that was decided on with the support-model tool, in words, and why; or ''. */
export function decidedModel(record: EngagementRecord): string {
  return inWords(answerOf(record, 'support.decision'), answerOf(record, 'support.reason'))
}

/**
 * Gives the support model in words, and why. What was decided with both leads counts before what
 * stands among the questions.
 */
export function modelAnswer(record: EngagementRecord): string {
  const decided = decidedModel(record)
  if (decided !== '') return decided
  return inWords(
    answerOf(record, `question.${modelQuestion}`),
    answerOf(record, `question.${modelQuestion}.why`),
  )
}

function inWords(model: string, why: string): string {
  return [model === '' ? '' : titleOf(model), why].filter((part) => part !== '').join('\n')
}

// A model of another edition of the guidance is shown as the file has it
const titleOf = (model: string) => (Object.hasOwn(titles, model) ? (titles[model] ?? model) : model)
