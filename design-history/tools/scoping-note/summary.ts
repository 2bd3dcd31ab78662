import { modelAnswer } from '../questions/model.ts'
import { progressOf } from '../questions/asked.ts'
import { answerOf } from '../record/record.ts'
import { ids } from '../support-model/models.ts'
import { startOf, targetOf } from './sections.ts'
import type { AskedQuestion } from '../questions/asked.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Says in a few sentences what the engagement is, as far as it is known. */
export function summaryOf(record: EngagementRecord, questions: readonly AskedQuestion[]): string {
  const publication = answerOf(record, 'about.publication')
  const team = answerOf(record, 'about.team')
  const [model = ''] = modelAnswer(record).split('\n')
  const target = targetOf(record)
  const start = startOf(record)
  return [
    publication === '' && team === ''
      ? ''
      : `An engagement${part(' on', publication)}${part(' with', team)}.`,
    target === '' ? '' : `It aims for ${target}.`,
    ...(answerOf(record, 'support.decision') === ids.laterStart
      ? ['It was decided to start later.']
      : [
          model === '' ? '' : `The support model is ‘${model}’.`,
          start === '' ? '' : `It starts on ${start}.`,
        ]),
    `Questions: ${progressOf(questions)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const part = (before: string, words: string) => (words === '' ? '' : `${before} ${words}`)
