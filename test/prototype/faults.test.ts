import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { without } from '../support/journeys.ts'
import { visit, visitIn } from '../support/practitioner.ts'
import { atCheckAnswers, lastContact, october, on } from './stories.ts'

describe('a submission that fails', () => {
  test('stores nothing, shows what was typed and every message at once', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answer({ type: 'CHVS' })
    const { session } = tab.browser
    tab.answer({ 'date-day': '31', 'date-month': '6', 'date-year': '2021', start: 'noon', end: '' })
    expect(tab.page.status).toBe(400)
    expect(tab.seen.errors).toEqual([
      { href: '#date-day', text: 'Date must be a real date' },
      { href: '#start', text: 'Enter a valid start time, such as 12:15pm' },
      { href: '#end', text: 'Enter a valid end time, such as 12:30pm' },
    ])
    const [date, start] = tab.seen.controls ?? []
    expect(date?.params.items?.map(({ value }) => value)).toEqual(['31', '6', '2021'])
    expect(start?.params).toMatchObject({
      value: 'noon',
      errorMessage: { text: 'Enter a valid start time, such as 12:15pm' },
    })
    expect(tab.browser.session).toEqual(session)
  })

  test('keeps the good answers that were there before', () => {
    const tab = atCheckAnswers()
    const before = tab.rows
    tab.change('Date')
    tab.answer({ 'date-month': '' })
    expect(tab.errors).toEqual(['Date must include a month'])
    expect(tab.path).toMatch(/when\/change$/)
    tab.goBack()
    expect(tab.rows).toEqual(before)
  })

  test('in Change is put right in Change', () => {
    const tab = atCheckAnswers()
    tab.change('Time')
    tab.answer({ end: '8am' })
    expect(tab.errors).toEqual(['Enter an end time after the start time'])
    tab.answer({ end: '10am' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['Time']).toBe('9am to 10am')
  })

  test('shows notes as they were typed, whatever is in them', () => {
    const tab = atCheckAnswers()
    tab.change('Appointment notes')
    tab.answer({ notes: '{first} <b>said</b>\r\n{{ 1 + 1 }}' })
    expect(tab.rows['Appointment notes']).toBe('{first} <b>said</b>\n{{ 1 + 1 }}')
    tab.change('Appointment notes')
    tab.answer({ notes: '{first}'.padEnd(4001, 'x') })
    expect(tab.errors).toEqual(['Appointment notes must be 4,000 characters or less'])
    expect(tab.seen.controls?.[0]?.params.value).toBe('{first}'.padEnd(4001, 'x'))
  })

  test('under an option that was chosen leads to the question that opens there', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, on('12 10 2021'))
    tab.answer({ repeating: 'yes' })
    expect(tab.seen.errors).toEqual([
      { href: '#frequency', text: 'Select how frequently the appointment will repeat' },
      { href: '#repeats', text: 'Enter the number of repeat appointments' },
    ])
    for (const [repeats, text] of [
      ['five', 'Number of repeat appointments must be a whole number, like 5'],
      ['0', 'Number of repeat appointments must be between 1 and 20'],
      ['21', 'Number of repeat appointments must be between 1 and 20'],
    ] as const) {
      tab.answer({ repeating: 'yes', frequency: 'weekly', repeats })
      expect(tab.errors).toEqual([text])
    }
  })

  test('asks whether repeats get the notes only if there are any', () => {
    const tab = visitIn(october, 'Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, on('12 10 2021'))
    tab.answerAll({ repeating: 'yes', frequency: 'weekly', repeats: '1' }, {}, { rar: 'no' })
    tab.answer({ notes: 'Bring it.' })
    expect(tab.errors).toEqual(['Select yes to add these notes to repeat appointments'])
    tab.answer({ notes: '' })
    expect(tab.step).toBe('sensitive')
  })

  test('is one with a name that was sent twice, or with names that nobody asked for', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.post(tab.path, { type: ['COAP', 'CHVS'] })
    expect(tab.errors).toEqual(['Select an appointment type'])
    const hostile = [
      ['type', 'CHVS'],
      ['sensitive', 'yes'],
      ['__proto__', 'x'],
      ['constructor', 'x'],
    ] as const
    tab.post(tab.path, Object.fromEntries(hostile))
    expect(tab.browser.session.drafts[0]?.answers).toEqual({ type: 'CHVS' })
  })

  test('is one with a choice that is not offered', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    tab.answer({ location: 'none' })
    expect(tab.errors).toEqual(['Select a location'])
    tab.answer({ location: 'bryn-mawr-house' })
    expect(tab.errors).toEqual(['Select a location'])
  })
})

describe('a draft that has been left', () => {
  test('until the date has passed asks for a new date when confirmed, and keeps the rest', () => {
    const tab = atCheckAnswers()
    const rest = without(tab.rows, 'Date')
    tab.browser.now = '2021-10-14T09:00'
    tab.answer()
    expect(tab.page.status).toBe(400)
    expect(tab.seen.title).toBe('When will the appointment be?')
    expect(tab.errors).toEqual(['Enter a date in the future'])
    expect(contactsMade(tab.browser.session.events)).toEqual([])
    tab.answer({ 'date-day': '20' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toEqual({ ...rest, Date: 'Wednesday 20 October' })
    tab.answer()
    expect(lastContact(tab.browser.session).date).toBe('2021-10-20')
  })

  test('until its minute asks for a new time', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2021-10-13T08:59'
    tab.open(tab.path)
    expect(tab.page.status).toBe(200)
    tab.browser.now = '2021-10-13T09:00'
    tab.answer()
    expect(tab.errors).toEqual(['Enter a time in the future'])
  })

  test('for a year can still be looked at', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2022-10-14T09:00'
    tab.open(tab.path)
    expect(tab.page.status).toBe(200)
    expect(tab.rows['Date']).toBe('Wednesday 13 October 2021')
  })
})
