import { describe, expect, test } from 'vitest'

import { showTime, showTimes, timeFromText } from '../../app/engine/times.ts'

describe('a time that somebody types', () => {
  test.each([
    ['4:00pm', '16:00'],
    ['4pm', '16:00'],
    ['4.00pm', '16:00'],
    ['4 : 00 PM', '16:00'],
    [' 4 pm ', '16:00'],
    ['4.30am', '04:30'],
    ['04:05Pm', '16:05'],
    ['12:15pm', '12:15'],
    ['12am', '00:00'],
    ['12:30am', '00:30'],
    ['12pm', '12:00'],
    ['1am', '01:00'],
    ['11:59pm', '23:59'],
    ['4', '04:00'],
    ['16', '16:00'],
    ['0', '00:00'],
    ['00', '00:00'],
    ['09', '09:00'],
    ['12', '12:00'],
    ['23', '23:00'],
  ])('‘%s’ is %s', (text, time) => {
    expect(timeFromText(text)).toBe(time)
  })

  test.each([
    '',
    ' ',
    'noon',
    'midday',
    'pm',
    '24',
    '25',
    '100',
    '-4',
    '0am',
    '00:30am',
    '13pm',
    '13:00pm',
    '9:60am',
    '9:5am',
    '9:005am',
    '16:30',
    '16.30',
    '4:00',
    '4::00pm',
    '4,00pm',
    '4pm tomorrow',
    '4 o’clock',
    '4p',
    '4p.m.',
  ])('‘%s’ is no time', (text) => {
    expect(timeFromText(text)).toBeUndefined()
  })
})

describe('a time in words', () => {
  test.each([
    ['09:00', '9am'],
    ['09:30', '9:30am'],
    ['09:05', '9:05am'],
    ['12:00', '12pm'],
    ['12:15', '12:15pm'],
    ['00:00', '12am'],
    ['00:30', '12:30am'],
    ['16:00', '4pm'],
    ['23:59', '11:59pm'],
  ])('%s is %s', (time, words) => {
    expect(showTime(time)).toBe(words)
  })

  test('from a start to an end', () => {
    expect(showTimes('09:00', '09:30')).toBe('9am to 9:30am')
  })

  test('every minute of a day is read back as it is shown', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const hours = String(Math.floor(minute / 60)).padStart(2, '0')
      const time = `${hours}:${String(minute % 60).padStart(2, '0')}`
      expect(timeFromText(showTime(time))).toBe(time)
    }
  })
})
