import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { banner } from '../../app/pages/arrange-appointment/banner.ts'
import { frame } from '../../app/pages/frame.ts'
import { badRequest, broken, cannotArrange, tooLarge } from '../../app/pages/messages.ts'
import { caseAt } from '../support/people.ts'

test('the frame says who is signed in, for whom they work and where to get help', () => {
  expect(frame()).toEqual({
    practitioner: 'Priya Deshmukh',
    provider: 'NPS Yorkshire and The Humber',
    support: 'manage-supervisions-support@digital.justice.gov.uk',
  })
  expect(fixtures.practitioners.map(({ lastName }) => lastName)).toContain('Deshmukh')
})

test.each([
  [badRequest(), 400],
  [tooLarge(), 413],
  [cannotArrange('Why.'), 409],
  [broken(), 500],
] as const)('a message page has its status', (outcome, status) => {
  expect(outcome).toMatchObject({ kind: 'page', status, view: 'message' })
})

describe('the banner of a person', () => {
  test.each([
    ['2021-03-13T23:59', '14 March 1998 (22 years old)'],
    ['2021-03-14T00:00', '14 March 1998 (23 years old)'],
  ])('has their age on the day, at %s', (now, born) => {
    expect(banner(caseAt('Kieran'), now)).toEqual({
      name: 'Kieran Osgood',
      crn: 'V410022',
      pnc: '2014/7410022S',
      born,
    })
  })
})
