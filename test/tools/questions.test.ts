import { describe, expect, test } from 'vitest'
import { progressOf, questionsOf } from '../../design-history/tools/questions/asked.ts'
import { decidedModel } from '../../design-history/tools/questions/model.ts'
import { whoFindsOut } from '../../design-history/tools/questions/who-finds-out.ts'
import { recordOf } from './records.ts'
import type { AskedQuestion } from '../../design-history/tools/questions/asked.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

function theQuestion(id: string, answers: Answers): AskedQuestion {
  const found = questionsOf(recordOf(answers)).find((one) => one.id === id)
  if (!found) throw new Error(`There is no question ${id}`)
  return found
}
const baseData = (words: string, more: Answers = {}) =>
  theQuestion('base-data', { 'question.base-data': words, ...more })

describe('The questions before an engagement', () => {
  test('are 29 in 5 themes, and all open at first', () => {
    const questions = questionsOf(recordOf({}))
    expect(questions).toHaveLength(29)
    expect(new Set(questions.map(({ theme }) => theme)).size).toBe(5)
    expect(questions.filter(({ state, whoAnswers }) => state !== 'open' || !whoAnswers)).toEqual([])
    expect(progressOf(questions)).toBe('0 of 29 answered')
  })

  test.each([
    ['Two analysts,\n  two weeks', 'answered', 'Two analysts,\n  two weeks'],
    [' \n', 'open', ''],
    ...['not known', 'Not known yet.', 'Unknown', 'don’t know', "Don't know", 'TBC', '?'].map(
      (words) => [words, 'not-known', ''],
    ),
    // Not known is only how the answer begins.
    ...['Not known to be wrong', 'Unknown to us until June: ask the supplier'].map((words) => [
      words,
      'answered',
      words,
    ]),
  ])('are answered by words, of which none are lost: %j is %s', (entry, state, words) => {
    const found = baseData(entry)
    expect(found.state).toBe(state)
    expect(found.words.trim()).toBe(words)
  })

  test('are not known when that is ticked, whatever is known so far', () => {
    const ticked = {
      'question.base-data': 'Perhaps the shared server',
      'question.base-data.not-known': 'yes',
    }
    const shown = { state: 'not-known', words: 'Perhaps the shared server' }
    expect(theQuestion('base-data', ticked)).toMatchObject(shown)
    expect(progressOf(questionsOf(recordOf(ticked)))).toBe('0 of 29 answered, 1 not known')
  })

  test.each<[string, string | undefined, string | undefined]>([
    ['Team lead finds out by kick-off', 'Team lead', 'kick-off'],
    ['Team lead finds out', 'Team lead', undefined],
    ['Nobody is named to find out', undefined, undefined],
  ])('say who finds out and by when: %s', (said, who = '', by = '') => {
    const key = 'question.base-data'
    const named = { [`${key}.not-known`]: 'yes', [`${key}.finds-out`]: who, [`${key}.by`]: by }
    expect(whoFindsOut(baseData('', named))).toBe(said)
  })
})

describe('The support model', () => {
  const chosen = {
    'question.which-support-model': 'champion-leads',
    'question.which-support-model.why': 'She has done it before',
  }
  const named = 'Model 3: Champion leads, RAP team supports\nShe has done it before'

  test.each<[Answers, string]>([
    [chosen, named],
    // What was decided with the tool comes first, but a reason there decides nothing.
    [
      { ...chosen, 'support.decision': 'build-then-hand-over' },
      'The fourth way: RAP team builds, then hands over',
    ],
    [{ 'support.decision': 'later-start' }, 'A later start'],
    [{ ...chosen, 'support.reason': 'Not finished' }, named],
    ...['constructor', 'a-model-of-another-edition'].map((model): [Answers, string] => [
      { 'question.which-support-model': model },
      model,
    ]),
  ])('of %o is answered by its name, and why', (answers, words) => {
    expect(theQuestion('which-support-model', answers).words).toBe(words)
  })

  test.each(['support.reason', 'question.which-support-model.why'])(
    'is not answered by a reason alone, which is kept as what is known so far: %s',
    (key) => {
      const words = 'The team is new to code'
      expect(decidedModel(recordOf({ [key]: words }))).toBe('')
      const asked = theQuestion('which-support-model', { [key]: words })
      expect(asked).toMatchObject({ state: 'open', words })
    },
  )
})

test('What was entered with another tool counts until there is an answer here', () => {
  const elsewhere = { 'about.owner-after': 'Statistics team lead', 'plan.weeks': '8' }
  expect(theQuestion('later-owner', elsewhere).words).toBe('Statistics team lead')
  expect(theQuestion('engagement-length', elsewhere).words).toBe('8 weeks')
  const here = { ...elsewhere, 'question.later-owner': 'Product owner' }
  expect(theQuestion('later-owner', here).words).toBe('Product owner')
  expect(theQuestion('engagement-length', { 'plan.weeks': 'eight' }).state).toBe('open')
})
