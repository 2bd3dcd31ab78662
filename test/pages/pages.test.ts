import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { frame } from '../../app/pages/frame.ts'
import { badRequest, broken, cannotArrange, tooLarge } from '../../app/pages/messages.ts'

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
