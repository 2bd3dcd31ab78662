import { expect, test } from 'vitest'
import { frame } from '../../app/pages/frame.ts'

test('the frame says who is signed in, for whom they work and where to get help', () => {
  expect(frame()).toEqual({
    practitioner: 'Priya Deshmukh',
    provider: 'NPS Yorkshire and The Humber',
    support: 'manage-supervisions-support@digital.justice.gov.uk',
  })
})
