import { describe, expect, test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { ToolkitColumn } from '../../app/data/schema.ts'
import { toolkits } from '../../app/data/toolkits.ts'
import { inOrder, lookFor } from '../../app/delius/compare-toolkits.ts'
import { listed, reasonsNotToFit, whoFor } from '../../app/delius/fit.ts'
import { isAvailable, rarDaysOf, toolkitForPerson } from '../../app/delius/toolkit-for-person.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aMorning, caseAt, withEnd } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import type { OffenceKind, Person, Toolkit } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Order, Wanted } from '../../app/delius/compare-toolkits.ts'

type Fit = Toolkit['fit']
const unlimited = { sex: null, ages: null, offence: null, notOffence: null }
const anybody: Fit = { ...unlimited, afterProgramme: false }
type Somebody = Pick<Person, 'sex' | 'dateOfBirth' | 'completedProgrammes'>
const aMan: Somebody = { sex: 'male', dateOfBirth: '1990-10-06', completedProgrammes: [] }
const young = { sex: 'female', dateOfBirth: '2005-01-01' } as const
const adult = { ages: { from: 18, to: null, stretch: null } }
const offences = { offence: 'partner violence', notOffence: 'drugs' } as const
const whole: Fit = { sex: 'male', ...adult, ...offences, afterProgramme: true }

test('Whom a toolkit fits, and why not, is told as approved', async () => {
  const why = (
    fit: Partial<Fit>,
    person: Partial<Somebody> = {},
    kinds: readonly OffenceKind[] = ['other'],
    today = '2021-10-06',
  ) => reasonsNotToFit({ fit: { ...anybody, ...fit } }, { ...aMan, ...person }, kinds, today)
  const born = (dateOfBirth: string, stretch: number | null = 30) =>
    why({ ages: { from: 18, to: 25, stretch } }, { dateOfBirth })
  const forWhom = (fit: Partial<Fit>) => whoFor({ fit: { ...anybody, ...fit } })
  const after = { completedProgrammes: ['Horizon'] }
  const leap = { dateOfBirth: '2004-02-29' }
  await expectApproved('approved/fit.txt', {
    'Does not fit, of what is for': {
      'anybody, a man': why({}),
      'anybody, a child without offences': why({}, { ...young, dateOfBirth: '2010-01-01' }, []),
      'men, a woman': why({ sex: 'male' }, { sex: 'female' }),
      'men, a man': why({ sex: 'male' }),
      'an offence, for that among others': why({ offence: 'sexual' }, {}, ['other', 'sexual']),
      'an offence, for another': why({ offence: 'sexual' }, {}, ['violence']),
      'an offence, without any': why({ offence: 'sexual' }, {}, []),
      'not an offence, for that': why({ notOffence: 'sexual' }, {}, ['other', 'sexual']),
      'not an offence, for another': why({ notOffence: 'sexual' }, {}, ['violence']),
      'after a programme, without': why({ afterProgramme: true }),
      'after a programme, with': why({ afterProgramme: true }, after),
      'all at once': why(whole, young, ['drugs']),
    },
    'Does not fit, of ages 18 to 25, or up to 30': {
      'aged 17, and 18 tomorrow': born('2003-10-07'),
      'aged 18 today': born('2003-10-06'),
      'aged 25, and 26 tomorrow': born('1995-10-07'),
      'aged 26': born('1995-10-06'),
      'aged 30, and 31 tomorrow': born('1990-10-07'),
      'aged 31 today': born('1990-10-06'),
      'aged 25, without a stretch': born('1995-10-07', null),
      'aged 26, without a stretch': born('1995-10-06', null),
      'born on 29 February, on 28 February': why(adult, leap, [], '2022-02-28'),
      'born on 29 February, on 1 March': why(adult, leap, [], '2022-03-01'),
    },
    Is: {
      'for anybody': forWhom({}),
      'for men': forWhom({ sex: 'male' }),
      'for adults': forWhom(adult),
      'for young men': forWhom({ sex: 'male', ages: { from: 18, to: 25, stretch: 30 } }),
      'for a danger': forWhom({ offence: 'extremism' }),
      'not for an offence': forWhom({ notOffence: 'sexual' }),
      'for several': forWhom({ sex: 'male', offence: 'sexual', afterProgramme: true }),
    },
  })
})

test('several reasons are one sentence', () => {
  const all = [['a'], ['a', 'b'], ['a', 'b', 'c']]
  expect(all.map((reasons) => listed(reasons))).toEqual(['a', 'a and b', 'a, b and c'])
})

const ids = (found: readonly Toolkit[]) => found.map(({ id }) => id)

test.each<[Partial<Wanted>, readonly string[]]>([
  [{}, ids(toolkits)],
  [{ setting: 'custody' }, ['choices-and-changes', 'developing-dialogues', 'new-me-mot']],
  [{ need: 'attitudes' }, ['stepping-stones']],
  [{ setting: 'custody', need: 'maturity' }, ['choices-and-changes']],
  [{ setting: 'custody', need: 'relationships' }, []],
  // Of the settings of this one nothing is known
  [{ setting: 'community' }, ids(toolkits).filter((id) => id !== 'nat1')],
])('Looking for toolkits by %j finds %j', (wanted, expected) => {
  expect(ids(lookFor(toolkits, { setting: null, need: null, ...wanted }))).toEqual(expected)
})

describe('sorting toolkits', () => {
  const source = { source: 'fri', successor: null } as const
  const made = (name: string, said: string | null) =>
    toolkits.slice(0, 1).map((one) => {
      const parts = said === null ? null : { ...source, says: [said] }
      return { ...one, id: name, name, facts: { ...one.facts, parts } }
    })
  const nine = [...made('D', '9 parts'), ...made('A', '9 parts')]
  const some = [...made('B', '10 parts'), ...made('C', null), ...nine]

  test.each<[Order['by'], boolean, string]>([
    ['name', false, 'ABCD'],
    ['name', true, 'DCBA'],
    // Numbers by size, the same by name, and the unknown last either way
    ['parts', false, 'ADBC'],
    ['parts', true, 'BADC'],
  ])('by %s, descending: %s', (by, descending, sorted) => {
    expect(ids(inOrder(some, { by, descending })).join('')).toBe(sorted)
  })

  test.each(ToolkitColumn.options)('by %s keeps all of them and has the unknown last', (by) => {
    for (const descending of [false, true]) {
      const result = inOrder(toolkits, { by, descending })
      expect(ids(result).toSorted()).toEqual(ids(toolkits).toSorted())
      const known = result.map(({ facts }) => facts[by] !== null)
      expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)))
    }
  })
})

describe('a toolkit for a person', () => {
  const known = (id: string, theCase: Case) => {
    const toolkit = toolkits.find((one) => one.id === id)
    return toolkit && toolkitForPerson(toolkit, theCase, outcomes, aMorning)
  }
  const kieran: Case = { ...caseAt('Kieran'), nsis: [anNsi()], contacts: [] }
  const session = (date: string, outcome: string | null = null) =>
    aContact({ id: Number(date.replaceAll('-', '')), date, nsiId: 1, rarActivity: true, outcome })

  test('fits, or does not for a reason, by the offences of sentences in force', () => {
    expect(known('choices-and-changes', kieran)?.reasons).toEqual([])
    expect(known('maps-for-change', kieran)?.reasons).toEqual([
      'it is for people convicted of a sexual offence',
    ])
    const over = kieran.sentences.map((one) => {
      const offence = { ...one.offence, kind: 'sexual' as const }
      return { ...one, active: false, offence }
    })
    const past = { ...kieran, sentences: [...kieran.sentences, ...over] }
    expect(known('stepping-stones', past)?.reasons).toEqual([])
  })

  test('was last used when a session last took place, missed and future ones apart', () => {
    const kept = [session('2021-09-13'), session('2021-09-20', 'ATTC')]
    const contacts = [...kept, session('2021-09-27', 'UAAB'), session('2021-10-20')]
    expect(known('choices-and-changes', { ...kieran, contacts })?.last).toBe('2021-09-20')
    expect(known('stepping-stones', { ...kieran, contacts })?.last).toBeUndefined()
  })

  test('is one that the team has, or until then the placeholder', () => {
    for (const offered of [true, false]) {
      expect(isAvailable({ offered }, { usesToolkits: true })).toBe(offered)
      expect(isAvailable({ offered }, { usesToolkits: false })).toBe(!offered)
    }
    expect(known('nat1', kieran)?.available).toBe(false)
    expect(known('nat1', caseAt('Shanice'))?.available).toBe(true)
  })

  test('uses RAR days of each requirement that is in force', () => {
    const days = (theCase: Case) => rarDaysOf(theCase, outcomes, aMorning)
    expect(days({ ...kieran, contacts: [session('2021-09-13')] })).toEqual(['20 days, 1 used'])
    expect(days(caseAt('Connor'))).toHaveLength(2)
    expect(days(caseAt('Marta'))).toEqual([])
    expect(days(withEnd(kieran, 8100022, '2021-10-01'))).toEqual([])
  })
})
