import { describe, expect, test } from 'vitest'
import {
  answersOf,
  considerations,
} from '../../design-history/tools/support-model/considerations.ts'
import { decisionIn } from '../../design-history/tools/support-model/decision.ts'
import { decisions, models } from '../../design-history/tools/support-model/models.ts'
import { supportModel } from '../../design-history/tools/support-model/tool.ts'
import { weigh } from '../../design-history/tools/support-model/weigh.ts'
import { adviceOn, leanSentence } from '../../design-history/tools/support-model/words.ts'
import { expectFound } from '../support/approved-lines.ts'
import { onDay, recordOf, slotsOf } from './records.ts'
import type { Answered } from '../../design-history/tools/support-model/considerations.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

type Choices = Readonly<Record<string, string>>

const recordWith = (choices: Choices) => {
  const entries = Object.entries(choices).map(([id, each]) => [`support.${id}.answer`, each])
  return recordOf(Object.fromEntries(entries) as Answers)
}

/** Fails on a name that the guidance does not have, so that no test passes for the wrong reason. */
function answered(choices: Choices): readonly Answered[] {
  for (const [id, answer] of Object.entries(choices)) {
    const known = considerations.find((each) => each.id === id)
    if (!known?.answers.some((each) => each.id === answer)) throw new Error(`No ${id}: ${answer}`)
  }
  return answersOf(recordWith(choices))
}
const lean = (choices: Choices) => weigh(answered(choices))
const [one, two, three, fourth] = models.map(({ id }) => id)

/** Where some answers lean: the weights for, against and for any model, what comes of it, and the words. */
function leaning(choices: Choices) {
  const { towards, another, open, ...rest } = lean(choices)
  const pulls = Object.entries({ for: towards, against: another, open }).flatMap(([name, all]) => {
    const weights = all.map(({ consideration, weight }) => `${consideration} ${weight}`)
    return all.length === 0 ? [] : [`${name} ${weights.join(', ')}`]
  })
  const marks = Object.entries(rest).flatMap(([mark, is]) => (is === true ? [mark] : []))
  const comes = [...rest.models, ...marks].join(', ')
  return [...pulls, comes, leanSentence(lean(choices)), ...adviceOn(lean(choices))].join('; ')
}

test('Answers lean as approved', async () => {
  const code = 'training-or-code'
  const heavy = { complexity: 'high', 'perceived-risk': 'high' }
  const training = { [code]: 'training' }
  const burning = { urgency: 'high' }
  const tight = { 'rap-team-capacity': 'tight' }
  const champion = { ...tight, morale: 'high' }
  const lead = { [code]: 'better-code-with-lead' }
  const cases: Readonly<Record<string, Choices>> = {
    'Nowhere while nothing is answered': {},
    'Nowhere when every answer leaves every model open': {
      complexity: 'low',
      'perceived-risk': 'low',
      'rap-team-capacity': 'free',
    },
    'A tie when 2 answers pull as much to different models': { complexity: 'high', urgency: 'low' },
    'Training counts as much as 3 others: 2 others': { ...training, ...heavy },
    '3 others': { ...training, ...heavy, morale: 'low' },
    '4 others': { ...training, ...heavy, morale: 'low', 'existing-skill': 'new' },
    'Some pull another way': { ...training, complexity: 'high', urgency: 'low' },
    'Urgency counts twice: with morale': { ...training, ...burning, morale: 'high' },
    'Urgency with complexity': { ...training, ...burning, complexity: 'high' },
    'A burning platform, and better code comes first': { [code]: 'better-code', ...burning },
    'It leaves open what training or code decides': { ...burning, complexity: 'high' },
    'Training comes first, and the conflict is told': {
      [code]: 'training-and-quality',
      ...burning,
    },
    'A RAP team with little room': tight,
    'It leads to a later start when all speaks for model 1': { ...tight, ...heavy },
    'It cannot put off what cannot wait': { ...tight, ...burning, [code]: 'better-code' },
    'Nobody leads as a champion who is new': { ...champion, 'existing-skill': 'new' },
    'Nobody does in a team that is even': { ...champion, 'existing-skill': 'even' },
    'Somebody new does with a lead': { ...champion, 'existing-skill': 'new', ...lead },
    'Somebody does with a lead in an even team': { ...champion, 'existing-skill': 'even', ...lead },
  }
  const found = Object.entries(cases).map(([name, choices]) => [name, leaning(choices)] as const)
  const record = recordWith({ ...champion, ...burning, [code]: 'better-code' })
  await expectFound('approved/support-model.txt', {
    Answers: Object.fromEntries(found),
    'Its page': slotsOf(supportModel, ['lean'], { record }),
  })
})

test.each(considerations)('A single answer to $id leans as guided', ({ id, answers }) => {
  for (const answer of answers) {
    const models = answer.leansTo.filter((each) => each !== 'later-start')
    if (answer.leansTo.length > 0) expect(lean({ [id]: answer.id }).models).toEqual(models)
  }
})

describe('In every way to answer the considerations, or to leave some out', () => {
  const ways = considerations.reduce<readonly Choices[]>(
    (all, { id, answers }) =>
      all.flatMap((way) => [way, ...answers.map((answer) => ({ ...way, [id]: answer.id }))]),
    [{}],
  )
  const outcome = (way: Choices) => {
    const { models: found, laterStart } = lean(way)
    return `${found.toSorted().join()} ${laterStart}`
  }
  const outcomes = new Map(ways.map((way) => [JSON.stringify(way), outcome(way)]))
  const complete = ways.filter((way) => Object.keys(way).length === considerations.length)

  test.each(considerations)(
    '$id decides the outcome in some of those where all others are answered',
    ({ id, answers }) => {
      const outcomesOf = (way: Choices) =>
        answers.map((answer) => outcomes.get(JSON.stringify({ ...way, [id]: answer.id })))
      expect(complete.some((way) => new Set(outcomesOf(way)).size > 1)).toBe(true)
    },
  )

  test('every model, the fourth way and a later start come out of some', () => {
    const alone = [...outcomes.values()]
    const wanted = [one, two, three, fourth].map((id) => `${id} false`)
    expect(alone).toEqual(expect.arrayContaining([...wanted, `${one} true`]))
  })

  test('each answer is told once: for it, against it or for no model', () => {
    const ids = considerations.map(({ id }) => id).toSorted()
    for (const way of ways) {
      const { towards, another, open, unanswered } = lean(way)
      const told = [...towards, ...another, ...open].map(({ consideration }) => consideration)
      expect([...told, ...unanswered.map(({ id }) => id)].toSorted()).toEqual(ids)
    }
  })
})

test('A decision on the support model is as approved', async () => {
  const forTwo = { 'support.training-or-code.answer': 'training' }
  const agreed = { 'support.agreed-by': 'Team lead', ...onDay('support.agreed-on', '27 3 2027') }
  const on = (id: string, date?: string): Answers => ({
    ...agreed,
    ...(date && onDay('support.agreed-on', date)),
    'support.decision': id,
  })
  const later = {
    'support.complexity.answer': 'high',
    'support.perceived-risk.answer': 'high',
    'support.rap-team-capacity.answer': 'tight',
  }
  const cases: Readonly<Record<string, Answers>> = {
    'Nobody has decided': forTwo,
    'Where the answers lean': { ...forTwo, ...on('analyst-team-leads') },
    'Elsewhere, without a reason': { ...forTwo, ...on('champion-leads') },
    'Elsewhere, with a reason': { ...forTwo, ...on('champion-leads'), 'support.reason': 'Asked' },
    'A later start, as the answers suggest': { ...later, ...on('later-start') },
    'Nobody has agreed': { 'support.decision': 'champion-leads' },
    'A reason alone': { 'support.reason': 'Because' },
    'Agreed on a day that there is not': on('champion-leads', '31 2 2027'),
    'Agreed tomorrow': on('champion-leads', '28 3 2027'),
    'Agreed on half a day': on('champion-leads', '1  2027'),
  }
  const found = Object.entries(cases).map(([name, entries]) => {
    const record = recordOf(entries)
    const { missing } = decisionIn(record, weigh(answersOf(record)), '2027-03-27')
    const { decision } = slotsOf(supportModel, ['decision'], { record, today: '2027-03-27' })
    return [name, [decision, ...missing.map(({ key }) => key)].join('; ')] as const
  })
  await expectFound('approved/support-model-decision.txt', { Decisions: Object.fromEntries(found) })
  expect(decisions.map(({ id }) => id)).toEqual([one, two, three, fourth, 'later-start'])
})

test('An answer or a decision of another edition counts as none, and is kept', () => {
  const record = recordOf({ 'support.morale.answer': 'splendid', 'support.decision': 'model-9' })
  expect(supportModel.progress(record)).toBe('0 of 7 considerations answered')
  expect(record.answers['support.decision']).toBe('model-9')
})
