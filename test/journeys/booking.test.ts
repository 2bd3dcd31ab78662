import { describe, expect, test } from 'vitest'

import { version20210311 } from '../../app/journeys/arrange-appointment/2021-03-11.ts'
import { version20210525 } from '../../app/journeys/arrange-appointment/2021-05-25.ts'
import { version20211006 } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { version20211101 } from '../../app/journeys/arrange-appointment/2021-11-01.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { without } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { FirstName } from '../support/people.ts'

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
const weekly = { ...answers, repeating: 'yes', frequency: 'weekly', repeats: '2', rarRepeats: 'no' }
const oneLocation = [version20211101, current].map(({ version }) => version)

const october = (given: Answers, first: FirstName = 'Kieran') =>
  bookingFrom(version20211006, given, contextAt(first))

describe('what the answers ask Delius for', () => {
  test('is all that was answered', () => {
    expect(october(answers)).toEqual({
      type: 'COAP',
      location: 'calder-house',
      date: '2021-10-13',
      repeatDates: [],
      start: '09:00',
      end: '09:30',
      rar: { type: 'stepping-stones', requirementId: null, nsiId: null, repeats: false },
      notes: 'Bring the worksheet.',
      repeatNotes: false,
      sensitive: false,
      repeatSensitive: false,
    })
  })

  test('says yes where yes was answered', () => {
    const yes = { sensitive: 'yes', rarRepeats: 'yes', repeatNotes: 'yes', repeatSensitive: 'yes' }
    expect(october({ ...weekly, ...yes })).toMatchObject({
      repeatDates: ['2021-10-20', '2021-10-27'],
      rar: { repeats: true },
      repeatNotes: true,
      sensitive: true,
      repeatSensitive: true,
    })
  })

  test('has the requirement and the NSI that were chosen', () => {
    const chosen = { ...answers, requirement: '8100814', nsi: '5100814' }
    expect(bookingFrom(current, chosen, contextAt('Connor')).rar).toEqual({
      type: 'stepping-stones',
      requirementId: 8100814,
      nsiId: 5100814,
      repeats: false,
    })
  })

  test('has the category in the designs that had categories', () => {
    const given = { ...without(answers, 'toolkit'), category: 'may-families' }
    expect(bookingFrom(version20210525, given, contextAt('Kieran')).rar?.type).toBe('may-families')
    // The category also counts in a team that has no toolkits yet.
    expect(bookingFrom(version20210525, given, contextAt('Shanice')).rar?.type).toBe('may-families')
  })

  test('has the code of the other type that was chosen', () => {
    expect(october({ ...answers, type: 'other', otherType: 'C007' }).type).toBe('C007')
  })

  test('has Delius’s own other type where Other has no list', () => {
    const given = { ...withoutLocation, type: 'other' }
    expect(bookingFrom(version20210311, given, contextAt('Kieran')).type).toBe('C031')
  })

  test('has the code of the type itself when another was only looked at', () => {
    expect(october({ ...answers, otherType: 'C007' }).type).toBe('COAP')
  })

  test('has the only location of the team where the type needs one', () => {
    expect(october(withoutLocation, 'Glyn').location).toBe('skell-view')
    const other = { ...withoutLocation, type: 'other', otherType: 'C007' }
    expect(october(other, 'Glyn').location).toBe('skell-view')
  })

  test.each(['CHVS', 'COVC', 'COPT'])('has no location for %s, which takes none', (type) => {
    for (const journey of [version20211006, version20211101, current]) {
      const given = { ...withoutLocation, type }
      expect(bookingFrom(journey, given, contextAt('Glyn')).location).toBeNull()
    }
  })

  test('has an optional location of its own accord only where check your answers shows it', () => {
    const other = { ...withoutLocation, type: 'other', otherType: 'C031' }
    for (const journey of [version20211006, version20211101, current]) {
      expect(bookingFrom(journey, other, contextAt('Glyn')).location).toBe(
        oneLocation.includes(journey.version) ? 'skell-view' : null,
      )
    }
  })

  test('has no location when the practitioner does not need one', () => {
    const none = { ...answers, type: 'other', otherType: 'C031', location: 'none' }
    for (const journey of [version20211101, current]) {
      expect(bookingFrom(journey, none, contextAt('Kieran')).location).toBeNull()
    }
  })

  test('has no RAR when the session does not count towards it', () => {
    expect(october({ ...answers, rar: 'no' }).rar).toBeNull()
    expect(october({ ...answers, rar: 'no' }, 'Shanice').rar).toBeNull()
  })

  test('has no RAR when nobody was asked about it', () => {
    const given = without(answers, 'rar', 'toolkit')
    expect(bookingFrom(current, given, contextAt('Marta')).rar).toBeNull()
  })

  test('has the placeholder where the team has no toolkits', () => {
    expect(october(without(answers, 'toolkit'), 'Shanice').rar?.type).toBe('nat1')
  })
})

describe('the dates of repeats', () => {
  const dates = (frequency: string, date = '2021-10-13') =>
    october({ ...weekly, frequency, date, repeats: '3' }).repeatDates

  test('are a week, two weeks or a month apart', () => {
    expect(dates('weekly')).toEqual(['2021-10-20', '2021-10-27', '2021-11-03'])
    expect(dates('fortnightly')).toEqual(['2021-10-27', '2021-11-10', '2021-11-24'])
    expect(dates('monthly')).toEqual(['2021-11-13', '2021-12-13', '2022-01-13'])
  })

  test('a month apart come back to the day of the first after a short month', () => {
    expect(dates('monthly', '2022-01-31')).toEqual(['2022-02-28', '2022-03-31', '2022-04-30'])
  })

  test('are none in March 2021, whose tick asked no more, and none if it does not repeat after all', () => {
    const ticked = { ...answers, category: 'march-thinking', repeat: 'yes' }
    expect(bookingFrom(version20210311, ticked, contextAt('Kieran')).repeatDates).toEqual([])
    expect(october({ ...weekly, repeating: 'no' }).repeatDates).toEqual([])
  })

  test('keep their time over the end of British Summer Time', () => {
    expect(october({ ...weekly, repeats: '3' })).toMatchObject({ start: '09:00', end: '09:30' })
  })

  test('are all asked for in a design that shows no clashes, even one that Delius will refuse', () => {
    const clashing = { ...weekly, date: '2021-10-11', start: '10:30', end: '11:30' }
    expect(october(clashing).repeatDates).toEqual(['2021-10-18', '2021-10-25'])
  })

  test('leave out those that clash in our own design, which has said so', () => {
    const clashing = { ...weekly, date: '2021-10-11', start: '10:30', end: '11:30', repeats: '3' }
    const booking = bookingFrom(current, clashing, contextAt('Kieran'))
    expect(booking.repeatDates).toEqual(['2021-11-01'])
  })

  test('leave out bank holidays in our own design if that was the answer', () => {
    const christmas = { ...weekly, date: '2021-12-20', repeats: '3' }
    const booked = (bankHolidays: string) =>
      bookingFrom(current, { ...christmas, bankHolidays }, contextAt('Kieran')).repeatDates
    expect(booked('yes')).toEqual(['2021-12-27', '2022-01-03', '2022-01-10'])
    expect(booked('no')).toEqual(['2022-01-10'])
  })
})
