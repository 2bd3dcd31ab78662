import { expect, test } from 'vitest'
import { progressOf, questionsOf } from '../../design-history/tools/questions/asked.ts'
import { decidedModel } from '../../design-history/tools/questions/model.ts'
import { questions } from '../../design-history/tools/questions/tool.ts'
import { whoFindsOut } from '../../design-history/tools/questions/who-finds-out.ts'
import { expectFound } from '../support/approved-lines.ts'
import { questionsAnswered, recordOf, slotsOf } from './records.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

function said(id: string, answers: Answers): string {
  const found = questionsOf(recordOf(answers)).find((one) => one.id === id)
  if (!found) throw new Error(`There is no question ${id}`)
  return `${found.state}, ${JSON.stringify(found.words)}`
}

test('Words answer a question, or say that it is not known, and none are lost, as approved', async () => {
  const key = 'question.base-data'
  const entries = [
    ...['Two analysts,\n  two weeks', ' \n', 'not known', 'Not known yet.', 'Unknown'],
    // Not known is only how the last two begin
    ...['don’t know', "Don't know", 'TBC', '?'],
    ...['Not known to be wrong', 'Unknown to us until June: ask them'],
  ]
  const ticked = { [key]: 'Perhaps the shared server', [`${key}.not-known`]: 'yes' }
  const who = ([name = '', by = '']: readonly string[]) => {
    const named = { ...ticked, [`${key}.finds-out`]: name, [`${key}.by`]: by }
    return questionsOf(recordOf(named))
      .filter(({ id }) => id === 'base-data')
      .map(whoFindsOut)
  }
  const model = 'question.which-support-model'
  const chosen = { [model]: 'champion-leads', [`${model}.why`]: 'She has done it before' }
  const elsewhere = { 'about.owner-after': 'Statistics team lead', 'plan.weeks': '8' }
  const models: readonly Answers[] = [
    chosen,
    // What was decided with the tool comes first, but a reason there decides nothing.
    { ...chosen, 'support.decision': 'build-then-hand-over' },
    { 'support.decision': 'later-start' },
    { ...chosen, 'support.reason': 'Not finished' },
    { [model]: 'constructor' },
    { [model]: 'a-model-of-another-edition' },
    { 'support.reason': 'The team is new to code' },
    { [`${model}.why`]: 'The team is new to code' },
  ]
  await expectFound('approved/questions.txt', {
    'An entry': Object.fromEntries(
      entries.map((entry) => [JSON.stringify(entry), said('base-data', { [key]: entry })]),
    ),
    'Ticked as not known': [said('base-data', ticked), questions.progress(recordOf(ticked))],
    'Who finds out': [who(['Team lead', 'kick-off']), who(['Team lead']), who([])].flat(),
    'The support model': Object.fromEntries(
      models.map((answers) => [JSON.stringify(answers), said('which-support-model', answers)]),
    ),
    'What a reason alone decides': models
      .slice(-2)
      .map((answers) => decidedModel(recordOf(answers)) || 'nothing'),
    'What was entered with another tool': [
      said('later-owner', elsewhere),
      said('later-owner', { ...elsewhere, 'question.later-owner': 'Product owner' }),
      said('engagement-length', elsewhere),
      said('engagement-length', { 'plan.weeks': 'eight' }),
    ],
    'Its page': slotsOf(
      questions,
      ['open', 'decided', 'theme-existing-pipeline', 'elsewhere-later-owner'],
      {
        record: recordOf({
          ...questionsAnswered,
          ...{ 'question.later-owner': '', ...elsewhere, 'support.decision': 'champion-leads' },
          ...{ 'question.end-goal': '', 'question.why-help': '', 'question.environment.by': '' },
        }),
      },
    ),
    'Its page when all is answered': slotsOf(questions, ['open'], {
      record: recordOf({
        ...questionsAnswered,
        'question.environment.not-known': '',
        'question.base-data': 'Trusted',
      }),
    }),
  })
})

test('The questions are all open at first, and each says who can answer', () => {
  const all = questionsOf(recordOf({}))
  expect(progressOf(all)).toBe('0 of 29 answered')
  expect(all.filter(({ state, whoAnswers }) => state !== 'open' || !whoAnswers)).toEqual([])
})
