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
import { onDay, recordOf } from './records.ts'
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
  return answersOf(recordOf(Object.fromEntries(entries) as Answers))
}
const lean = (choices: Choices) => weigh(answered(choices))
const idsOf = (answers: readonly { readonly consideration: string }[]) =>
  answers.map(({ consideration }) => consideration)
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
    expect(lean({})).toMatchObject({ models: [], unanswered: { length: 7 } })
    expect(leanSentence(lean({}))).toBe('7 considerations to answer.')
  })

  test('is nowhere when every answer leaves every model open', () => {
    const answers = { complexity: 'low', 'perceived-risk': 'low', 'rap-team-capacity': 'free' }
    const found = lean(answers)
    expect(found.models).toEqual([])
    expect(idsOf(found.open)).toEqual(Object.keys(answers))
    expect(leanSentence(found)).toBe('Your answers leave every model open.')
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
    const said = 'The 4 considerations without an answer may settle it.'
    expect(adviceOn(tie).join(' ')).toContain(said)
  })

  const heavy = { complexity: 'high', 'perceived-risk': 'high' }
  test.each<[Choices, readonly (string | undefined)[]]>([
    // Training or code counts as much as 3 others.
    [{ [code]: 'training', ...heavy }, [two]],
    [{ [code]: 'training', ...heavy, morale: 'low' }, [one, two]],
    [{ [code]: 'training', ...heavy, morale: 'low', 'existing-skill': 'new' }, [one]],
    // A pipeline that cannot wait counts twice.
    [{ [code]: 'training', urgency: 'high', morale: 'high' }, [two]],
    [{ [code]: 'training', urgency: 'high', complexity: 'high' }, [one, two]],
  ])('is by how much each counts: %o', (choices, leaning) => {
    expect(lean(choices).models).toEqual(leaning)
  })

  test('says which answers pull that way, which pull another way, and how much each counts', () => {
    const found = lean({ [code]: 'training', complexity: 'high', urgency: 'low' })
    const weights = found.towards.map(({ consideration, weight }) => [consideration, weight])
    expect(weights).toEqual([
      [code, 3],
      ['urgency', 1],
    ])
    expect(idsOf(found.another)).toEqual(['complexity'])
    const left = ['existing-skill', 'morale', 'perceived-risk', 'rap-team-capacity']
    expect(found.unanswered.map(({ id }) => id)).toEqual(left)
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

const tight = { 'rap-team-capacity': 'tight' }
const noChampion = { ...tight, morale: 'high' }

test.each<[string, Choices, object, string]>([
  [
    'A burning platform leads to the fourth way when better code comes first',
    { [code]: 'better-code', urgency: 'high' },
    { models: [fourth], towards: [{ consideration: code }, { consideration: 'urgency' }] },
    '',
  ],
  [
    'It leaves model 1 and the fourth way open until training or code is answered',
    { urgency: 'high', complexity: 'high' },
    { models: [one, fourth] },
    'decides between model 1 and the fourth way',
  ],
  [
    'It does not lead to the fourth way when training comes first: the conflict is told',
    { [code]: 'training-and-quality', urgency: 'high' },
    { models: [one] },
    'the pipeline cannot wait for it',
  ],
  [
    'A RAP team with little room leads to model 2 or 3 when nothing speaks for heavier work',
    tight,
    { models: [two, three], laterStart: false },
    '',
  ],
  [
    'It leads to a later start when everything else speaks for model 1',
    { ...tight, complexity: 'high', 'perceived-risk': 'high' },
    { models: [one], laterStart: true },
    '',
  ],
  [
    'It cannot put off a pipeline that cannot wait: something else gives way',
    { ...tight, urgency: 'high', [code]: 'better-code' },
    { models: [fourth], laterStart: false, tooHeavy: true },
    'which other engagement gives way',
  ],
  ...['new', 'even'].flatMap((skill): [string, Choices, object, string][] => [
    [
      `Nobody leads as a champion in a team whose skill is ${skill}`,
      { ...noChampion, 'existing-skill': skill },
      { models: [two] },
      'Model 3 is left out',
    ],
    [
      `Somebody does there if there is a lead: ${skill}`,
      { ...noChampion, 'existing-skill': skill, [code]: 'better-code-with-lead' },
      { models: [three], noChampion: false },
      '',
    ],
  ]),
])('%s', (_, choices, found, said) => {
  expect(lean(choices)).toMatchObject(found)
  expect(advice(choices)).toContain(said)
})

test('A later start is said with the model', () => {
  const choices = { ...tight, complexity: 'high', 'perceived-risk': 'high' }
  const said = 'Your answers lean to model 1: RAP team leads, with a later start.'
  expect(leanSentence(lean(choices))).toBe(said)
})

describe('The decision', () => {
  const today = '2027-03-27'
  const forTwo = { 'support.training-or-code.answer': 'training' }
  const agreed = {
    'support.agreed-by': 'Team lead and RAP lead',
    ...onDay('support.agreed-on', '27 3 2027'),
  }
  const decide = (entries: Answers) =>
    decisionIn(recordOf(entries), weigh(answersOf(recordOf(entries))), today)
  const decidedOn = (id: string) => ({ ...agreed, 'support.decision': id })

  test('can be any of the 3 models, the fourth way or a later start', () => {
    expect(decisions.map(({ id }) => id)).toEqual([one, two, three, fourth, 'later-start'])
  })

  test.each<[string, Answers, object]>([
    ['asks for nothing before anybody decides', forTwo, { choice: '', missing: [] }],
    [
      'asks for no reason when it is where the answers lean',
      { ...forTwo, ...decidedOn('analyst-team-leads') },
      { differs: false, missing: [], agreedOn: '27 March 2027' },
    ],
    [
      'asks for its reason when it differs',
      { ...forTwo, ...decidedOn('champion-leads') },
      {
        missing: [
          {
            key: 'support.reason',
            problem: 'Say why you decided on model 3 when your answers lean to model 2',
          },
        ],
      },
    ],
    [
      'is complete with a reason',
      { ...forTwo, ...decidedOn('champion-leads'), 'support.reason': 'She asked for it' },
      { missing: [] },
    ],
    [
      'follows a lean that suggests a later start when it is a later start',
      {
        'support.complexity.answer': 'high',
        'support.perceived-risk.answer': 'high',
        'support.rap-team-capacity.answer': 'tight',
        ...decidedOn('later-start'),
      },
      { differs: false },
    ],
    [
      'needs who agreed it and when',
      { 'support.decision': 'champion-leads' },
      { missing: [{ key: 'support.agreed-by' }, { key: 'support.agreed-on.day' }] },
    ],
    [
      'needs what was decided, once anything of it is entered',
      { 'support.reason': 'Because' },
      { missing: [{ key: 'support.decision.rap-team-leads' }, {}, {}] },
    ],
    ...[
      ['31 2 2027', 'The date of the decision must be a real date, like 27 3 2027'],
      ['28 3 2027', 'The date of the decision must be today or in the past'],
      ['1  2027', 'Say on which day it was agreed'],
    ].map(([date = '', problem]): [string, Answers, object] => [
      `is not agreed on ${date}`,
      { ...decidedOn('champion-leads'), ...onDay('support.agreed-on', date) },
      { missing: [{ key: 'support.agreed-on.day', problem }] },
    ]),
  ])('%s', (_, entries, found) => {
    expect(decide(entries)).toMatchObject(found)
  })
})

test('an answer or a decision of another edition counts as none, and is kept', () => {
  const record = recordOf({ 'support.morale.answer': 'splendid', 'support.decision': 'model-9' })
  expect(supportModel.progress(record)).toBe('0 of 7 considerations answered')
  expect(record.answers['support.decision']).toBe('model-9')
})
