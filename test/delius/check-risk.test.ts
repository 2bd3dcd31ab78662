import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { aFlag, problemsOf, withFirst } from '../data/faulty.ts'
import type { Concern, HeldFlag } from '../../app/data/schema.ts'

/** What is found if Kieran has one more flag. */
const withFlag = (rest: Partial<HeldFlag>) => {
  const flags = fixtures.risks[0]?.flags ?? []
  return problemsOf(withFirst('risks', { flags: [...flags, aFlag({ id: 'odd', ...rest })] }))
}

/** What is found if this is how Kieran copes. */
const withCoping = (coping: Concern) => {
  const none = { immediate: null, previous: null, previousDate: null }
  const themselves = { suicideOrSelfHarm: none, coping, vulnerability: none }
  return problemsOf(withFirst('risks', { themselves }))
}

describe('a risk flag is found that', () => {
  test.each<[string, Partial<HeldFlag>]>([
    ['is added on a day that is still to come', { addedOn: '2021-10-07' }],
    ['is reviewed before it is added', { lastReview: '2021-06-08' }],
    ['is reviewed on a day that is still to come', { lastReview: '2021-10-07' }],
    ['is to be reviewed before its last review', { nextReview: '2021-06-09' }],
    ['is removed before its last review', { removedOn: '2021-06-08', removalNotes: 'Over.' }],
    [
      'is removed on a day that is still to come',
      { removedOn: '2021-10-07', removalNotes: 'Over.' },
    ],
    [
      'is removed and still to be reviewed',
      { removedOn: '2021-07-01', removalNotes: 'Over.', nextReview: '2021-12-09' },
    ],
    ['is removed without a reason, or the reverse', { removedOn: '2021-07-01' }],
  ])('%s', (fault, change) => {
    expect(withFlag(change)).toEqual([`Flag odd of V410022 ${fault}.`])
  })

  test('has the id of another', () => {
    expect(withFlag({ id: 'substance-misuse-2021' })).toEqual([
      'Two flags of V410022 have the id substance-misuse-2021.',
    ])
  })
})

test('a flag that is overdue for review is no fault', () => {
  expect(withFlag({ nextReview: '2021-09-01' })).toEqual([])
})

describe('a risk is found that', () => {
  test('is assessed on a day that is still to come', () => {
    expect(problemsOf(withFirst('risks', { assessedOn: '2021-10-07' }))).toContain(
      'Risk of V410022 is assessed on a day that is still to come.',
    )
  })

  test('is assessed only in part', () => {
    expect(problemsOf(withFirst('risks', { community: null }))).toEqual([
      'Risk of V410022 is assessed only in part.',
    ])
  })

  test.each([
    { immediate: null, previous: 'Low.', previousDate: null },
    { immediate: null, previous: null, previousDate: '2020-01-06' },
  ])('has an earlier concern without its date, or a date without a concern', (coping) => {
    expect(withCoping(coping)).toEqual([
      'Risk of V410022 has an earlier concern without its date, or a date without a concern.',
    ])
  })

  test('has an earlier concern that is still to come', () => {
    expect(withCoping({ immediate: null, previous: 'Low.', previousDate: '2021-10-07' })).toEqual([
      'Risk of V410022 has an earlier concern that is still to come.',
    ])
  })

  test('was assessed last on another day than the log tells', () => {
    expect(problemsOf(withFirst('risks', { assessedOn: '2021-06-10' }))).toEqual([
      'Risk of V410022 was not assessed last when the log tells.',
    ])
  })
})

test('an entry that tells of a flag which nobody added then is found', () => {
  const told = { type: 'ERGA', date: '2021-06-10', notes: 'Substance misuse' }
  expect(problemsOf(withFirst('entries', told))).toEqual([
    'Entry 9301001 tells of a flag that was not added then.',
  ])
  expect(problemsOf(withFirst('entries', { ...told, date: '2021-06-09' }))).toEqual([])
})
