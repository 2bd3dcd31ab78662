import { describe, expect, test } from 'vitest'
import { progressOf, questionsOf } from '../../design-history/tools/questions/asked.ts'
import { decidedModel } from '../../design-history/tools/questions/model.ts'
import { whoFindsOut } from '../../design-history/tools/questions/who-finds-out.ts'
import type { AskedQuestion } from '../../design-history/tools/questions/asked.ts'
import type { Answers, EngagementRecord } from '../../design-history/tools/record/record.ts'

const recordOf = (answers: Answers): EngagementRecord => ({ answers, register: [] })

function theQuestion(id: string, answers: Answers): AskedQuestion {
  const found = questionsOf(recordOf(answers)).find((each) => each.id === id)
  if (!found) throw new Error(`There is no question ${id}`)
  return found
}

describe('The questions before an engagement', () => {
  test('are 29 in 5 themes, and all open at first', () => {
    const questions = questionsOf(recordOf({}))
    expect(questions).toHaveLength(29)
    expect(new Set(questions.map(({ theme }) => theme)).size).toBe(5)
    expect(questions.every(({ state, whoAnswers }) => state === 'open' && whoAnswers !== '')).toBe(
      true,
    )
    expect(progressOf(questions)).toBe('0 of 29 answered')
  })

  test('are answered by words, of which none are lost', () => {
    const words = 'Two analysts,\n  two weeks'
    expect(
      theQuestion('starting-situation', { 'question.starting-situation': words }),
    ).toMatchObject({ state: 'answered', words })
    expect(theQuestion('starting-situation', { 'question.starting-situation': ' \n' }).state).toBe(
      'open',
    )
  })

  test('are not known when that is ticked, whatever is known so far', () => {
    const answers = {
      'question.environment': 'Perhaps the shared server',
      'question.environment.not-known': 'yes',
    }
    expect(theQuestion('environment', answers)).toMatchObject({
      state: 'not-known',
      words: 'Perhaps the shared server',
    })
    expect(progressOf(questionsOf(recordOf(answers)))).toBe('0 of 29 answered, 1 not known')
  })

  test.each(['not known', 'Not known yet.', 'Unknown', 'don’t know', "Don't know", 'TBC', '?'])(
    'are not known when the answer says so: %s',
    (words) => {
      expect(theQuestion('base-data', { 'question.base-data': words })).toMatchObject({
        state: 'not-known',
        words: '',
      })
    },
  )

  test.each(['Not known to be wrong', 'Unknown to us until June: ask the supplier'])(
    'are answered when not known is only how the answer begins: %s',
    (words) => {
      expect(theQuestion('base-data', { 'question.base-data': words }).state).toBe('answered')
    },
  )

  test('say who finds out and by when, and that nobody is named', () => {
    const key = 'question.base-data'
    const said = (answers: Answers) =>
      whoFindsOut(theQuestion('base-data', { [`${key}.not-known`]: 'yes', ...answers }))
    expect(said({ [`${key}.finds-out`]: 'Team lead', [`${key}.by`]: 'kick-off' })).toBe(
      'Team lead finds out by kick-off',
    )
    expect(said({ [`${key}.finds-out`]: 'Team lead' })).toBe('Team lead finds out')
    expect(said({})).toBe('Nobody is named to find out')
  })
})

describe('The support model', () => {
  const chosen = {
    'question.which-support-model': 'champion-leads',
    'question.which-support-model.why': 'She has done it before',
  }

  test('is answered by its name, and why', () => {
    expect(theQuestion('which-support-model', chosen).words).toBe(
      'Model 3: Champion leads, RAP team supports\nShe has done it before',
    )
  })

  test('is what was decided with the support-model tool, if it was', () => {
    const answers = { ...chosen, 'support.decision': 'build-then-hand-over' }
    expect(theQuestion('which-support-model', answers).words).toBe(
      'The fourth way: RAP team builds, then hands over',
    )
    expect(theQuestion('which-support-model', { 'support.decision': 'later-start' }).words).toBe(
      'A later start',
    )
  })

  test.each(['support.reason', 'question.which-support-model.why'])(
    'is not answered by a reason alone, which is kept as what is known so far: %s',
    (key) => {
      expect(decidedModel(recordOf({ [key]: 'The team is new to code' }))).toBe('')
      expect(
        theQuestion('which-support-model', { [key]: 'The team is new to code' }),
      ).toMatchObject({
        state: 'open',
        words: 'The team is new to code',
      })
    },
  )

  test('is the one that was chosen here while the tool has a reason only', () => {
    expect(
      theQuestion('which-support-model', { ...chosen, 'support.reason': 'Not finished' }).words,
    ).toBe('Model 3: Champion leads, RAP team supports\nShe has done it before')
  })

  test.each(['constructor', 'a-model-of-another-edition'])(
    'that is not one of ours is shown as the file has it: %s',
    (model) => {
      expect(
        theQuestion('which-support-model', { 'question.which-support-model': model }).words,
      ).toBe(model)
    },
  )
})

test('What was entered with another tool counts until there is an answer here', () => {
  const elsewhere = { 'about.owner-after': 'Statistics team lead', 'plan.weeks': '8' }
  expect(theQuestion('later-owner', elsewhere).words).toBe('Statistics team lead')
  expect(theQuestion('engagement-length', elsewhere).words).toBe('8 weeks')
  expect(
    theQuestion('later-owner', { ...elsewhere, 'question.later-owner': 'Product owner' }).words,
  ).toBe('Product owner')
  expect(theQuestion('engagement-length', { 'plan.weeks': 'eight' }).state).toBe('open')
})
