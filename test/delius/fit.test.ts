import { describe, expect, test } from 'vitest'

import { listed, reasonsNotToFit, whoFor } from '../../app/delius/fit.ts'
import type { OffenceKind, Person, Toolkit } from '../../app/data/schema.ts'

const anybody: Toolkit['fit'] = {
  sex: null,
  ages: null,
  offence: null,
  notOffence: null,
  afterProgramme: false,
}
const aMan: Pick<Person, 'sex' | 'dateOfBirth' | 'completedProgrammes'> = {
  sex: 'male',
  dateOfBirth: '1990-10-06',
  completedProgrammes: [],
}
const today = '2021-10-06'

const reasons = (
  fit: Partial<Toolkit['fit']>,
  person: Partial<typeof aMan> = {},
  offences: readonly OffenceKind[] = ['other'],
) => reasonsNotToFit({ fit: { ...anybody, ...fit } }, { ...aMan, ...person }, offences, today)

const woman = { sex: 'female' } as const
const all = {
  sex: 'male',
  ages: { from: 18, to: null, stretch: null },
  offence: 'partner violence',
  notOffence: 'drugs',
  afterProgramme: true,
} as const

test.each<[Partial<Toolkit['fit']>, Partial<typeof aMan>, readonly OffenceKind[], string[]]>([
  [{}, {}, ['other'], []],
  [{}, { ...woman, dateOfBirth: '2010-01-01' }, [], []],
  [{ sex: 'male' }, woman, ['other'], ['it is for men']],
  [{ sex: 'male' }, {}, ['other'], []],
  [{ offence: 'sexual' }, {}, ['other', 'sexual'], []],
  [{ offence: 'sexual' }, {}, ['violence'], ['it is for people convicted of a sexual offence']],
  [{ offence: 'sexual' }, {}, [], ['it is for people convicted of a sexual offence']],
  [
    { notOffence: 'sexual' },
    {},
    ['other', 'sexual'],
    ['it is not for people convicted of a sexual offence'],
  ],
  [{ notOffence: 'sexual' }, {}, ['violence'], []],
  [{ afterProgramme: true }, {}, ['other'], ['it follows an accredited programme']],
  [{ afterProgramme: true }, { completedProgrammes: ['Horizon'] }, ['other'], []],
  [
    all,
    { ...woman, dateOfBirth: '2005-01-01' },
    ['drugs'],
    [
      'it is for men',
      'it is for people aged 18 or over',
      'it is for people convicted of violence against a partner',
      'it is not for people convicted of a drug offence',
      'it follows an accredited programme',
    ],
  ],
])('a toolkit that fits %j might not fit %j, convicted of %j, since %j', (fit, who, of, why) => {
  expect(reasons(fit, who, of)).toEqual(why)
})

describe('a toolkit for ages 18 to 25, or up to 30 with similar needs,', () => {
  const said = ['it is for people aged 18 to 25, or up to 30 with similar needs']
  test.each([
    ['17, and 18 tomorrow', '2003-10-07', said],
    ['18 today', '2003-10-06', []],
    ['25, and 26 tomorrow', '1995-10-07', []],
    ['26', '1995-10-06', []],
    ['30, and 31 tomorrow', '1990-10-07', []],
    ['31 today', '1990-10-06', said],
  ])('of somebody who is %s', (_, dateOfBirth, expected) => {
    expect(reasons({ ages: { from: 18, to: 25, stretch: 30 } }, { dateOfBirth })).toEqual(expected)
  })
})

test('an upper age without a stretch is a limit', () => {
  const ages = { from: 18, to: 25, stretch: null }
  expect(reasons({ ages }, { dateOfBirth: '1995-10-07' })).toEqual([])
  expect(reasons({ ages }, { dateOfBirth: '1995-10-06' })).toEqual([
    'it is for people aged 18 to 25',
  ])
})

test('somebody born on 29 February comes of age on 1 March', () => {
  const ages = { from: 18, to: null, stretch: null }
  const on = (day: string) =>
    reasonsNotToFit({ fit: { ...anybody, ages } }, { ...aMan, dateOfBirth: '2004-02-29' }, [], day)
  expect(on('2022-02-28')).toHaveLength(1)
  expect(on('2022-03-01')).toEqual([])
})

describe('whom a toolkit is for', () => {
  const said = (fit: Partial<Toolkit['fit']>) => whoFor({ fit: { ...anybody, ...fit } })

  test('is not said where nothing is public', () => {
    expect(said({})).toBeUndefined()
  })

  test.each<[Partial<Toolkit['fit']>, string]>([
    [{ sex: 'male' }, 'For men.'],
    [{ ages: { from: 18, to: null, stretch: null } }, 'For people aged 18 or over.'],
    [
      { sex: 'male', ages: { from: 18, to: 25, stretch: 30 } },
      'For men aged 18 to 25, or up to 30 with similar needs.',
    ],
    [{ offence: 'extremism' }, 'For people convicted of, or at risk of, an extremism offence.'],
    [{ notOffence: 'sexual' }, 'For people not convicted of a sexual offence.'],
    [
      { sex: 'male', offence: 'sexual', afterProgramme: true },
      'For men convicted of a sexual offence who have finished an accredited programme.',
    ],
  ])('%j is “%s”', (fit, words) => {
    expect(said(fit)).toBe(words)
  })
})

test('several reasons are one sentence', () => {
  expect(listed(['it is for men'])).toBe('it is for men')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
})
