import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { without } from '../support/journeys.ts'
import { arranging, atCheckAnswers, lastContact, october } from '../support/stories.ts'

describe('a submission that fails', () => {
  test('stores nothing, shows what was typed and every message at once', () => {
    const tab = arranging('Kieran', {}, { until: 'when' })
    const { session } = tab.browser
    tab.answer({ 'date-day': '31', 'date-month': '6', 'date-year': '2021', start: 'noon', end: '' })
    expect(tab.page.status).toBe(400)
    const text = 'Enter a valid start time, such as 12:15pm'
    expect(tab.seen.errors).toEqual([
      { href: '#date-day', text: 'Date must be a real date' },
      { href: '#start', text },
      { href: '#end', text: 'Enter a valid end time, such as 12:30pm' },
    ])
    const [date, start] = tab.seen.controls ?? []
    expect(date?.params.items?.map(({ value }) => value)).toEqual(['31', '6', '2021'])
    expect(start?.params).toMatchObject({ value: 'noon', errorMessage: { text } })
    expect(tab.browser.session).toEqual(session)
  })

  test('in Change keeps the good answers that were there before, and is put right there', () => {
    const tab = atCheckAnswers()
    const before = tab.rows
    tab.change('Date')
    tab.answer({ 'date-month': '' })
    expect(tab.errors).toEqual(['Date must include a month'])
    expect(tab.path).toMatch(/when\/change$/)
    tab.goBack()
    expect(tab.rows).toEqual(before)
    tab.change('Time')
    tab.answer({ end: '8am' })
    expect(tab.errors).toEqual(['Enter an end time after the start time'])
    tab.answer({ end: '10am' })
    expect(tab.rows['Time']).toBe('9am to 10am')
  })

  test('shows notes as they were typed, whatever is in them', () => {
    const tab = atCheckAnswers()
    tab.change('Appointment notes')
    tab.answer({ notes: '{first} <b>said</b>\r\n{{ 1 + 1 }}' })
    expect(tab.rows['Appointment notes']).toBe('{first} <b>said</b>\n{{ 1 + 1 }}')
    tab.change('Appointment notes')
    const notes = '{first}'.padEnd(4001, 'x')
    tab.answer({ notes })
    expect(tab.errors).toEqual(['Appointment notes must be 4,000 characters or less'])
    expect(tab.seen.controls?.[0]?.params.value).toBe(notes)
  })

  test('under an option that was chosen leads to the question that opens there', () => {
    const tab = arranging('Kieran', {}, { until: 'repeating' })
    tab.answer({ repeating: 'yes' })
    expect(tab.seen.errors).toEqual([
      { href: '#frequency', text: 'Select how frequently the appointment will repeat' },
      { href: '#repeats', text: 'Enter the number of repeat appointments' },
    ])
    const number = 'Number of repeat appointments must be'
    for (const [repeats, text] of [
      ['five', `${number} a whole number, like 5`],
      ['0', `${number} between 1 and 20`],
      ['21', `${number} between 1 and 20`],
    ] as const) {
      tab.answer({ repeating: 'yes', frequency: 'weekly', repeats })
      expect(tab.errors).toEqual([text])
    }
  })

  test('asks whether repeats get the notes only if there are any', () => {
    const weekly = { repeating: 'yes', frequency: 'weekly', repeats: '1' }
    const tab = arranging('Kieran', weekly, { version: october, until: 'notes' })
    tab.answer({ notes: 'Bring it.' })
    expect(tab.errors).toEqual(['Select yes to add these notes to repeat appointments'])
    tab.answer({ notes: '' })
    expect(tab.step).toBe('sensitive')
  })

  test('is one with a name that was sent twice, with names that nobody asked for, or a choice not offered', () => {
    const tab = arranging('Kieran', {}, { until: 'type' })
    tab.post(tab.path, { type: ['COAP', 'CHVS'] })
    expect(tab.errors).toEqual(['Select an appointment type'])
    const hostile = ['sensitive', '__proto__', 'constructor'].map((name) => [name, 'x'] as const)
    tab.post(tab.path, Object.fromEntries([['type', 'COAP'], ...hostile]))
    expect(tab.browser.session.drafts[0]?.answers).toEqual({ type: 'COAP' })
    for (const location of ['none', 'bryn-mawr-house']) {
      tab.answer({ location })
      expect(tab.errors).toEqual(['Select a location'])
    }
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
    expect(tab.rows).toEqual({ ...rest, Date: 'Wednesday 20 October' })
    tab.answer()
    expect(lastContact(tab.browser.session).date).toBe('2021-10-20')
  })

  test('until its minute asks for a new time, and for a year can still be looked at', () => {
    const tab = atCheckAnswers()
    const later = atCheckAnswers()
    later.browser.now = '2022-10-14T09:00'
    later.open(later.path)
    expect(later.rows['Date']).toBe('Wednesday 13 October 2021')
    tab.browser.now = '2021-10-13T08:59'
    tab.open(tab.path)
    expect(tab.page.status).toBe(200)
    tab.browser.now = '2021-10-13T09:00'
    tab.answer()
    expect(tab.errors).toEqual(['Enter a time in the future'])
  })
})
