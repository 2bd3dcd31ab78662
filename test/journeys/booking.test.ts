import { describe, expect, test } from 'vitest'

import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { without } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'

const answers = {
  type: 'COAP',
  location: 'calder-house',
  date: '2021-10-13',
  start: '09:00',
  end: '09:30',
  repeating: 'no',
  rar: 'yes',
  toolkit: 'stepping-stones',
  notes: 'Bring the worksheet.',
  sensitive: 'no',
}
const withoutLocation = without(answers, 'location')
const withoutToolkit = without(answers, 'toolkit')

describe('what the answers ask Delius for', () => {
  test('is all that was answered', () => {
    expect(bookingFrom(answers, contextAt('Kieran'))).toEqual({
      type: 'COAP',
      location: 'calder-house',
      date: '2021-10-13',
      start: '09:00',
      end: '09:30',
      repeating: false,
      toolkit: 'stepping-stones',
      notes: 'Bring the worksheet.',
      sensitive: false,
    })
  })

  test('says yes where yes was answered', () => {
    expect(
      bookingFrom({ ...answers, repeating: 'yes', sensitive: 'yes' }, contextAt('Kieran')),
    ).toMatchObject({ repeating: true, sensitive: true })
  })

  test('has the code of the other type that was chosen', () => {
    const other = { ...answers, type: 'other', otherType: 'C007' }
    expect(bookingFrom(other, contextAt('Kieran')).type).toBe('C007')
  })

  test('has the code of the type itself when another was only looked at', () => {
    expect(bookingFrom({ ...answers, otherType: 'C007' }, contextAt('Kieran')).type).toBe('COAP')
  })

  test('has the only location of the team where the type needs one', () => {
    const glyn = contextAt('Glyn')
    expect(bookingFrom(withoutLocation, glyn).location).toBe('skell-view')
    const other = { ...withoutLocation, type: 'other', otherType: 'C007' }
    expect(bookingFrom(other, glyn).location).toBe('skell-view')
  })

  test.each(['CHVS', 'COVC', 'COPT'])('has no location for %s, which needs none', (type) => {
    expect(bookingFrom({ ...withoutLocation, type }, contextAt('Glyn')).location).toBeNull()
  })

  test('has no location for a type for which it is optional', () => {
    const other = { ...withoutLocation, type: 'other', otherType: 'C031' }
    expect(bookingFrom(other, contextAt('Glyn')).location).toBeNull()
  })

  test('has no toolkit when the session does not count towards RAR', () => {
    expect(bookingFrom({ ...answers, rar: 'no' }, contextAt('Kieran')).toolkit).toBeNull()
    expect(bookingFrom({ ...answers, rar: 'no' }, contextAt('Shanice')).toolkit).toBeNull()
  })

  test('has the placeholder where the team has no toolkits', () => {
    expect(bookingFrom(withoutToolkit, contextAt('Shanice')).toolkit).toBe('nat1')
  })
})
