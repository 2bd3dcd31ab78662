import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { problemsOf, withFirst } from '../data/faulty.ts'
import type { PersonalDetails, Requirement, Sentence } from '../../app/data/schema.ts'

const offence = { description: 'Theft', code: '00000', count: 1, date: '2021-04-20' }
const requirement: Requirement = {
  id: 1,
  category: 'W',
  description: 'Unpaid work',
  length: 40,
  unit: 'hours',
  startDate: '2021-05-10',
  createdDate: '2021-05-10',
  expectedEndDate: null,
  terminationDate: null,
  terminationReason: null,
  notes: '',
  softDeleted: false,
}
const breach = { id: 1, startDate: '2021-06-14', status: 'In progress', endDate: null }
const period = { startDate: '2021-06-14', endDate: null, notes: '' }
const home = {
  ...period,
  kind: 'main' as const,
  type: 'Hostel',
  verified: true,
  noFixedAbode: false,
  lines: ['1 Nowhere Street'],
  telephone: null,
}

/** What is found if something is changed in the sentence of Kieran, from 10 May 2021 for a year. */
const withSentence = (change: Partial<Sentence>) => problemsOf(withFirst('sentences', change))

const withRequirement = (change: Partial<Requirement>) => {
  const held = fixtures.sentences[0]?.requirements ?? []
  return withSentence({ requirements: [...held, { ...requirement, ...change }] })
}

const withDetails = (change: Partial<PersonalDetails>) =>
  problemsOf(withFirst('personalDetails', change))

describe('a sentence is found that', () => {
  test.each<[string, Partial<Sentence>]>([
    ['has an offence after the conviction', { additionalOffences: [offence] }],
    ['starts before the conviction', { convictionDate: '2021-05-11' }],
    ['is active after its end', { endDate: '2021-10-05' }],
    ['ends before it starts', { endDate: '2021-05-10' }],
    ['starts on a day that is still to come', { startDate: '2021-10-07' }],
  ])('%s', (fault, change) => {
    expect(withSentence(change)).toContain(`Sentence 7100022 ${fault}.`)
  })
})

describe('a requirement is found that', () => {
  const over = { terminationReason: 'Completed' }
  test.each<[string, Partial<Requirement>]>([
    ['starts before its sentence', { startDate: '2021-05-09' }],
    ['is created on a day that is still to come', { createdDate: '2021-10-07' }],
    ['ends before it starts', { terminationDate: '2021-05-09', ...over }],
    ['ends after its sentence', { expectedEndDate: '2022-05-10' }],
    ['is over on a day that is still to come', { terminationDate: '2021-10-07', ...over }],
    ['is over without a reason, or the reverse', over],
  ])('%s', (fault, change) => {
    expect(withRequirement(change)).toEqual([`Requirement 1 ${fault}.`])
  })
})

describe('a breach is found that', () => {
  test.each([
    ['starts before its sentence', { startDate: '2021-05-09' }],
    ['starts after its sentence', { startDate: '2022-05-10' }],
    ['starts on a day that is still to come', { startDate: '2021-10-07' }],
    ['ends before it starts', { endDate: '2021-06-13' }],
    ['ends on a day that is still to come', { endDate: '2021-10-07' }],
  ])('%s', (fault, change) => {
    expect(withSentence({ breaches: [{ ...breach, ...change }] })).toContain(`Breach 1 ${fault}.`)
  })
})

describe('personal details are found', () => {
  const order = { description: 'An order', offence: 'Theft', breaches: 0 }
  test.each<[string, string, Partial<PersonalDetails>]>([
    [
      'with two main addresses',
      'Person V410022 has two main addresses.',
      { addresses: [home, home] },
    ],
    [
      'with a previous address that has no end',
      'Person V410022 has a previous address without an end, or another with one.',
      { addresses: [{ ...home, kind: 'previous' }] },
    ],
    [
      'with a main address that has one',
      'Person V410022 has a previous address without an end, or another with one.',
      { addresses: [{ ...home, endDate: '2021-07-01' }] },
    ],
    [
      'with an address that ends before it starts',
      'Address 1 Nowhere Street of V410022 ends before it starts.',
      { addresses: [{ ...home, kind: 'previous', endDate: '2021-06-13' }] },
    ],
    [
      'with a circumstance from the future',
      'Finance of V410022 since 2021-10-07 starts on a day that is still to come.',
      {
        circumstances: [
          { ...period, type: 'Finance', subType: null, verified: true, startDate: '2021-10-07' },
        ],
      },
    ],
    [
      'with a disability that ends in the future',
      'Dyslexia of V410022 since 2021-06-14 ends on a day that is still to come.',
      { disabilities: [{ ...period, type: 'Dyslexia', adjustments: [], endDate: '2021-10-07' }] },
    ],
    [
      'with a previous order that is not over',
      'Order of V410022 from 2020-12-07 ends on a day that is still to come.',
      { previousOrders: [{ ...order, startDate: '2020-12-07', endDate: '2021-12-06' }] },
    ],
    [
      'with somebody who is not known yet',
      'Contact a-friend of V410022 starts on a day that is still to come.',
      {
        contacts: [
          {
            id: 'a-friend',
            type: 'Family member',
            name: 'A Friend',
            relationship: 'Friend',
            phone: null,
            email: null,
            lines: [],
            startDate: '2021-10-07',
            notes: '',
          },
        ],
      },
    ],
  ])('%s', (_, sentence, change) => {
    expect(withDetails(change)).toEqual([sentence])
  })
})
