import { expect, test } from 'vitest'
import * as dates from '../../app/engine/dates.ts'
import { slugOf } from '../../app/engine/slug.ts'
import { showTime, showTimes, timeFromText } from '../../app/engine/times.ts'
import { expectApproved } from '../support/approved-lines.ts'

const { addDays, addMinutes, addMonths, ageOn, dateFromParts, dateFromText, dateOf } = dates
const { daysBetween, longDate, longDateWithYear, partsOfDate, shortDate, timeOf } = dates

/** What comes of each text, under it in quotes. */
const of = (texts: readonly string[], work: (text: string) => unknown) =>
  Object.fromEntries(texts.map((text) => [`‘${text}’`, work(text)]))

test('Dates and times that somebody types are read as approved', async () => {
  const boxes = [
    ...['20/5/2021', '01/09/2021', ' 1 / 9 / 2021 ', '29/2/2024', '29/2/2000', '31/12/2030'],
    ...['29/2/2021', '29/2/1900', '31/6/2021', '31/4/2021', '0/5/2021', '32/5/2021', '20/0/2021'],
    ...['20/13/2021', '20/5/21', '20/5/02021', '20/May/2021', '1.5/5/2021', '-1/5/2021'],
    ...['2 0/5/2021', '/5/2021', '20//2021', '20/5/'],
  ]
  const box = [
    ...['2021-05-20', '2024-02-29', '2000-02-29', ' 2030-12-31 ', '2021-02-29', '1900-02-29'],
    ...['2021-06-31', '2021-13-01', '2021-00-10', '2021-05-00', '2021-5-20', '20-05-2021'],
    ...['2021-05-20T09:00', 'tomorrow', ''],
  ]
  const times = [
    ...['4:00pm', '4pm', '4.00pm', '4 : 00 PM', ' 4 pm ', '4.30am', '04:05Pm', '12:15pm', '12am'],
    ...['12:30am', '12pm', '1am', '11:59pm', '4', '16', '0', '00', '09', '12', '23', '', ' '],
    ...['noon', 'midday', 'pm', '24', '25', '100', '-4', '0am', '00:30am', '13pm', '13:00pm'],
    ...['9:60am', '9:5am', '9:005am', '16:30', '16.30', '4:00', '4::00pm', '4,00pm'],
    ...['4pm tomorrow', '4 o’clock', '4p', '4p.m.'],
  ]
  const kierans = 'Kieran’s “next” session – done'
  const names = ['What changed?', kierans, 'Café & Ünïcode', '../../etc/passwd', '?']
  await expectApproved('approved/dates-typed.txt', {
    'Three boxes': of(boxes, (one) => {
      const [day = '', month = '', year = ''] = one.split('/')
      return dateFromParts(day, month, year)
    }),
    'One box': of(box, dateFromText),
    'A time': of(times, timeFromText),
    'A name of a file': of(names, slugOf),
  })
})

test('Dates and times are shown as approved', async () => {
  const times = ['09:00', '09:30', '09:05', '12:00', '12:15', '00:00', '00:30', '16:00', '23:59']
  const leapDays = ['2020-02-28', '2020-02-29', '2021-02-28', '2021-03-01']
  const days = ['2021-10-05', '2021-10-06', '2021-12-31']
  await expectApproved('approved/dates-shown.txt', {
    'A time': of(times, showTime),
    'From a start to an end': of(['09:00'], (start) => showTimes(start, '09:30')),
    'In boxes': { '2021-05-01': partsOfDate('2021-05-01') },
    'A date on 31 December 2021': of(['2021-10-04', '2022-01-01', '2020-12-31'], (date) =>
      [shortDate, longDate].map((show) => show(date, '2021-12-31')),
    ),
    'A date with its year': of(['2021-06-12'], longDateWithYear),
    'A moment': of(['2021-10-06T23:59'], (moment) => [dateOf(moment), timeOf(moment)]),
    'Born on 29 February 2000, on': of(leapDays, (day) => ageOn('2000-02-29', day)),
    'Born on 6 October 2000, on': of(days, (day) => ageOn('2000-10-06', day)),
  })
})

test.each([
  // British Summer Time begins and ends
  ['2021-03-27', 1, '2021-03-28'],
  ['2021-03-28', 1, '2021-03-29'],
  ['2021-10-30', 1, '2021-10-31'],
  ['2021-10-31', 1, '2021-11-01'],
  ['2021-11-01', -1, '2021-10-31'],
  ['2021-10-06', 0, '2021-10-06'],
  ['2021-10-06', 7, '2021-10-13'],
  ['2020-02-28', 1, '2020-02-29'],
  ['2021-12-31', 1, '2022-01-01'],
  ['2021-10-06', 1878, '2026-11-27'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
  expect(daysBetween(from, to)).toBe(days)
})

test.each([
  ['2021-10-06', 1, '2021-11-06'],
  ['2021-12-31', 1, '2022-01-31'],
  ['2021-10-31', 1, '2021-11-30'],
  ['2021-01-31', 1, '2021-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2021-01-31', 2, '2021-03-31'],
  ['2021-10-31', 4, '2022-02-28'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2021-03-31', -1, '2021-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to)
})

test.each([
  ['2021-10-06T09:00', 30, '2021-10-06T09:30'],
  ['2021-12-31T23:45', 30, '2022-01-01T00:15'],
  ['2021-10-06T00:10', -20, '2021-10-05T23:50'],
])('%s and %i minutes is %s', (from, minutes, to) => {
  expect(addMinutes(from, minutes)).toBe(to)
})

test('Every minute of a day is read back as it is shown', () => {
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => minute)
  const times = minutes.map((minute) => timeOf(addMinutes('2021-10-06T00:00', minute)))
  expect(times.map((time) => timeFromText(showTime(time)))).toEqual(times)
})
