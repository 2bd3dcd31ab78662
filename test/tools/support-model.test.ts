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
import { emptyRecord, withAnswers } from '../../design-history/tools/record/record.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'
import type { Answered } from '../../design-history/tools/support-model/considerations.ts'

type Choices = Readonly<Record<string, string>>

/** Fails on a name that the guidance does not have, so that no test passes for the wrong reason. */
function answered(choices: Choices): readonly Answered[] {
  for (const [id, answer] of Object.entries(choices)) {
    const known = considerations.find((each) => each.id === id)
    if (!known?.answers.some((each) => each.id === answer)) throw new Error(`No ${id}: ${answer}`)
  }
  const entries = Object.entries(choices).map(([id, answer]) => [`support.${id}.answer`, answer])
  return answersOf(withAnswers(emptyRecord, Object.fromEntries(entries) as Answers))
}
const lean = (choices: Choices) => weigh(answered(choices))
const advice = (choices: Choices) => adviceOn(lean(choices)).join(' ')

const [one, two, three, fourth] = models.map(({ id }) => id)
const code = 'training-or-code'

/** Every way to answer the considerations, or to leave some out. */
function everyWay(): readonly Choices[] {
  return considerations.reduce<readonly Choices[]>(
    (ways, { id, answers }) =>
      ways.flatMap((way) => [way, ...answers.map((answer) => ({ ...way, [id]: answer.id }))]),
    [{}],
  )
}

describe('Where the answers lean', () => {
  test('is nowhere while nothing is answered', () => {
    expect(lean({}).models).toEqual([])
    expect(lean({}).unanswered).toHaveLength(7)
    expect(leanSentence(lean({}))).toBe('7 considerations to answer.')
  })

  test('is nowhere when every answer leaves every model open', () => {
    const open = lean({ complexity: 'low', 'perceived-risk': 'low', 'rap-team-capacity': 'free' })
    expect(open.models).toEqual([])
    expect(open.open.map(({ consideration }) => consideration)).toEqual([
      'complexity',
      'perceived-risk',
      'rap-team-capacity',
    ])
    expect(leanSentence(open)).toBe('Your answers leave every model open.')
  })

  test.each(
    considerations.flatMap(({ id, answers }) =>
      answers
        .filter(({ leansTo }) => leansTo.length > 0)
        .map((answer): [string, string, readonly string[]] => [id, answer.id, answer.leansTo]),
    ),
  )('is where a single answer leans: %s, %s', (id, answer, leansTo) => {
    expect(lean({ [id]: answer }).models).toEqual(leansTo.filter((each) => each !== 'later-start'))
  })

  test('is a tie when 2 answers pull as much to different models, and the tie is said', () => {
    const tie = lean({ complexity: 'high', urgency: 'low' })
    expect(tie.models).toEqual([one, two])
    expect(leanSentence(tie)).toBe(
      'It is a tie: your answers pull equally to model 1 (RAP team leads) and model 2 (Analyst team leads).',
    )
    expect(adviceOn(tie).join(' ')).toContain(
      'The 4 considerations without an answer may settle it.',
    )
  })

  test('is what training or code says until more than 3 others pull another way', () => {
    const three = { complexity: 'high', 'perceived-risk': 'high' }
    expect(lean({ [code]: 'training', ...three }).models).toEqual([two])
    expect(lean({ [code]: 'training', ...three, morale: 'low' }).models).toEqual([one, two])
    expect(
      lean({ [code]: 'training', ...three, morale: 'low', 'existing-skill': 'new' }).models,
    ).toEqual([one])
  })

  test('says which answers pull that way, which pull another way, and how much each counts', () => {
    const { towards, another, unanswered } = lean({
      [code]: 'training',
      complexity: 'high',
      urgency: 'low',
    })
    expect(towards.map(({ consideration, weight }) => [consideration, weight])).toEqual([
      [code, 3],
      ['urgency', 1],
    ])
    expect(another.map(({ consideration }) => consideration)).toEqual(['complexity'])
    expect(unanswered.map(({ id }) => id)).toEqual([
      'existing-skill',
      'morale',
      'perceived-risk',
      'rap-team-capacity',
    ])
  })
})

describe('In every way to answer', () => {
  const ways = everyWay()
  const outcome = (way: Choices) => {
    const { models: leaning, laterStart } = lean(way)
    return `${leaning.toSorted().join()} ${laterStart}`
  }
  const outcomes = new Map(ways.map((way) => [JSON.stringify(way), outcome(way)]))

  test.each(considerations.map(({ id, answers }) => [id, answers] as const))(
    '%s decides the outcome in some of those where all others are answered',
    (id, answers) => {
      const complete = ways.filter((way) => Object.keys(way).length === considerations.length)
      const changing = complete.filter(
        (way) =>
          new Set(
            answers.map((answer) => outcomes.get(JSON.stringify({ ...way, [id]: answer.id }))),
          ).size > 1,
      )
      expect(changing.length).toBeGreaterThan(0)
    },
  )

  test('every model, the fourth way and a later start come out of some', () => {
    const alone = new Set([...outcomes.values()])
    for (const id of [one, two, three, fourth]) expect(alone).toContain(`${id} false`)
    expect(alone).toContain(`${one} true`)
  })

  test('each answer is told once: for it, against it or for no model', () => {
    for (const way of ways) {
      const { towards, another, open, unanswered } = lean(way)
      const told = [...towards, ...another, ...open].map(({ consideration }) => consideration)
      const all = [...told, ...unanswered.map(({ id }) => id)]
      expect(all.toSorted()).toEqual(considerations.map(({ id }) => id).toSorted())
    }
  })
})

describe('A burning platform', () => {
  test('leads to the fourth way when better code comes first', () => {
    const { models: leaning, towards } = lean({ [code]: 'better-code', urgency: 'high' })
    expect(leaning).toEqual([fourth])
    expect(towards.map(({ consideration }) => consideration)).toEqual([code, 'urgency'])
  })

  test('leaves model 1 and the fourth way open until training or code is answered', () => {
    const choices = { urgency: 'high', complexity: 'high' }
    expect(lean(choices).models).toEqual([one, fourth])
    expect(advice(choices)).toContain('decides between model 1 and the fourth way')
  })

  test('does not lead to the fourth way when training comes first: the conflict is told', () => {
    const choices = { [code]: 'training-and-quality', urgency: 'high' }
    expect(lean(choices).models).toEqual([one])
    expect(advice(choices)).toContain('the pipeline cannot wait for it')
  })

  test('counts twice', () => {
    expect(lean({ urgency: 'high', morale: 'high', [code]: 'training' }).models).toEqual([two])
    expect(lean({ urgency: 'high', complexity: 'high', [code]: 'training' }).models).toEqual([
      one,
      two,
    ])
  })
})

describe('A RAP team with little room', () => {
  const tight = { 'rap-team-capacity': 'tight' }

  test('leads to model 2 or 3 when nothing else speaks for heavier work', () => {
    expect(lean(tight).models).toEqual([two, three])
    expect(lean(tight).laterStart).toBe(false)
  })

  test('leads to a later start when everything else speaks for model 1', () => {
    const choices = { ...tight, complexity: 'high', 'perceived-risk': 'high' }
    expect(leanSentence(lean(choices))).toBe(
      'Your answers lean to model 1: RAP team leads, with a later start.',
    )
  })

  test('cannot put off a pipeline that cannot wait: something else gives way', () => {
    const choices = { ...tight, urgency: 'high', [code]: 'better-code' }
    expect(lean(choices)).toMatchObject({ models: [fourth], laterStart: false, tooHeavy: true })
    expect(advice(choices)).toContain('which other engagement gives way')
  })
})

test.each(['new', 'even'])('nobody leads as a champion in a team whose skill is %s', (skill) => {
  const choices = { 'existing-skill': skill, 'rap-team-capacity': 'tight', morale: 'high' }
  expect(lean(choices).models).toEqual([two])
  expect(advice(choices)).toContain('Model 3 is left out')
  const withLead = lean({ ...choices, [code]: 'better-code-with-lead' })
  expect(withLead).toMatchObject({ models: [three], noChampion: false })
})

describe('The decision', () => {
  const today = '2027-03-27'
  const forTwo = { 'support.training-or-code.answer': 'training' }
  const agreed = {
    'support.agreed-by': 'Team lead and RAP lead',
    'support.agreed-on.day': '27',
    'support.agreed-on.month': '3',
    'support.agreed-on.year': '2027',
  }
  const decide = (entries: Answers) => {
    const record = withAnswers(emptyRecord, entries)
    return decisionIn(record, weigh(answersOf(record)), today)
  }
  const missing = (entries: Answers) => decide(entries).missing.map(({ key }) => key)

  test('can be any of the 3 models, the fourth way or a later start', () => {
    expect(decisions.map(({ id }) => id)).toEqual([one, two, three, fourth, 'later-start'])
  })

  test('asks for nothing before anybody decides', () => {
    expect(decide(forTwo)).toMatchObject({ choice: '', missing: [] })
  })

  test('asks for its reason when it differs from the lean, and only then', () => {
    const same = decide({ ...forTwo, ...agreed, 'support.decision': 'analyst-team-leads' })
    expect(same).toMatchObject({ differs: false, missing: [], agreedOn: '27 March 2027' })
    const other = { ...forTwo, ...agreed, 'support.decision': 'champion-leads' }
    expect(decide(other).missing).toEqual([
      {
        key: 'support.reason',
        problem: 'Say why you decided on model 3 when your answers lean to model 2',
      },
    ])
    expect(missing({ ...other, 'support.reason': 'She asked for it' })).toEqual([])
  })

  test('follows a lean that suggests a later start when it is a later start', () => {
    const heavy = {
      'support.complexity.answer': 'high',
      'support.perceived-risk.answer': 'high',
      'support.rap-team-capacity.answer': 'tight',
      'support.decision': 'later-start',
    }
    expect(decide({ ...heavy, ...agreed }).differs).toBe(false)
  })

  test('needs who agreed it and when, once anything of it is entered', () => {
    expect(missing({ 'support.decision': 'champion-leads' })).toEqual([
      'support.agreed-by',
      'support.agreed-on.day',
    ])
    expect(missing({ 'support.reason': 'Because' })).toContain('support.decision.rap-team-leads')
  })

  test.each([
    ['31', '2', '2027', 'The date of the decision must be a real date, like 27 3 2027'],
    ['28', '3', '2027', 'The date of the decision must be today or in the past'],
    ['1', '', '2027', 'Say on which day it was agreed'],
  ])('is not agreed on %s %s %s', (day, month, year, problem) => {
    const on = {
      'support.agreed-on.day': day,
      'support.agreed-on.month': month,
      'support.agreed-on.year': year,
    }
    const entries = { ...agreed, ...on, 'support.decision': 'champion-leads' }
    expect(decide(entries).missing).toEqual([{ key: 'support.agreed-on.day', problem }])
  })
})

test('an answer or a decision of another edition counts as none, and is kept', () => {
  const record = withAnswers(emptyRecord, {
    'support.morale.answer': 'splendid',
    'support.decision': 'model-9',
  })
  expect(supportModel.progress(record)).toBe('0 of 7 considerations answered')
  expect(record.answers['support.decision']).toBe('model-9')
})
