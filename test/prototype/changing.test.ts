import { describe, expect, test } from 'vitest'

import * as stories from '../support/stories.ts'
import type { Fields } from '../support/stories.ts'

const { arranging, atCheckAnswers, counts, countsNot, lastContact, october } = stories

/** At check your answers of 6 October 2021, with a home visit that does not count. */
const withoutRar = () => arranging('Kieran', stories.notes, { version: october })

describe('a practitioner at check your answers', () => {
  test.each<[string, Fields, Fields]>([
    ['RAR toolkit', { toolkit: 'stepping-stones' }, { 'RAR toolkit': 'Stepping Stones' }],
    ['Type of appointment', { type: 'COPT' }, { 'Type of appointment': 'Phone call' }],
    // The date is on the same page, and stays.
    [
      'Time',
      { start: '10am', end: '11am' },
      { Date: 'Wednesday 13 October', Time: '10am to 11am' },
    ],
  ])('changes the row %s and comes straight back', (label, answers, rows) => {
    const tab = atCheckAnswers()
    tab.change(label)
    tab.answer(answers)
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toMatchObject(rows)
    tab.answer()
    if (answers['type']) {
      const made = lastContact(tab.browser.session)
      expect(made).toMatchObject({ type: 'COPT', location: null })
    }
  })

  test('changes the type to one that needs a location, and is asked for that alone', () => {
    const tab = withoutRar()
    tab.change('Type of appointment')
    tab.answer({ type: 'COAP' })
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/location/change')
    tab.goBack()
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type/change')
    tab.answerAll({}, stories.calderHouse)
    expect(tab.step).toBe('check-answers')
  })

  test('keeps the location when another type needs one too, and is asked again when the need changes', () => {
    const tab = arranging('Kieran', { type: 'COAP', ...stories.calderHouse })
    tab.change('Type of appointment')
    tab.answer({ type: 'other', otherType: 'C007' })
    expect(tab.rows['Location']).toBe('CALDER HOUSE')
    tab.change('Type of appointment')
    tab.answer({ type: 'other', otherType: 'C031' })
    expect(tab.step).toBe('location')
    expect(tab.seen.controls?.[0]?.params.items?.some(({ checked }) => checked)).toBe(false)
    tab.answer({ location: 'none' })
    expect(tab.rows['Location']).toBe('No location')
  })

  test('goes Back from Change without changing anything', () => {
    const tab = atCheckAnswers()
    const before = tab.rows
    tab.change('Time')
    tab.goBack()
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toEqual(before)
  })

  test('says after all that it is no toolkit session, which is not offered on the way there', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    expect(tab.seen.changeInstead?.text).toBe('This will not be a RAR toolkit session')
    tab.open(tab.seen.changeInstead?.href ?? '')
    tab.answer(countsNot)
    expect(tab.rows['RAR toolkit']).toBe('No')
    tab.answer()
    expect(lastContact(tab.browser.session)).toMatchObject({ nsiId: null, rarActivity: false })
    expect(tab.browser.session.events.map(({ kind }) => kind)).toEqual(['appointments arranged'])
    const { seen } = arranging('Kieran', counts, { version: october, until: 'toolkit' })
    expect(seen.changeInstead ?? null).toBeNull()
  })

  test('changes No to Yes and is asked for the toolkit', () => {
    const tab = withoutRar()
    tab.change('RAR toolkit')
    tab.answer(counts)
    expect(tab.path).toMatch(/toolkit\/change$/)
    tab.answer(stories.choices)
    expect(tab.step).toBe('check-answers')
  })

  test('lets it repeat after all, and is asked what the repeats copy, page after page', () => {
    const session = { ...counts, ...stories.choices, ...stories.notes, sensitive: 'yes' }
    const tab = arranging('Kieran', session, { version: october })
    tab.change('Repeating appointment')
    tab.answer(stories.weekly)
    const copies = { rarRepeats: 'yes', repeatNotes: 'no', repeatSensitive: 'no' }
    expect(tab.fill(copies)).toEqual(['rar', 'notes', 'sensitive'])
    expect(tab.repeatRows).toEqual({
      Dates: 'Wednesday 20 October 2021\nWednesday 27 October 2021\nWednesday 3 November 2021',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'No',
    })
  })

  test('lets it not repeat after all, and only the one is booked', () => {
    const tab = arranging('Kieran', stories.weekly, { version: october })
    tab.change('Repeating appointment')
    tab.answer(stories.once)
    expect(tab.seen.parts).toHaveLength(1)
    tab.answer()
    expect(tab.seen.title).toBe('Appointment arranged')
    expect(lastContact(tab.browser.session).date).toBe('2021-10-13')
  })
})
