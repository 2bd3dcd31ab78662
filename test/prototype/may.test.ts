import { describe, expect, test } from 'vitest'

import { contactsMade, nsisMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { Tab } from '../support/practitioner.ts'

const nextThursday = stories.on('3 6 2021', '9am', '10am')
const sixWeeks = { repeating: 'yes', frequency: 'weekly', repeats: '5' }
const families = { category: 'may-families', rarRepeats: 'yes' }
const copied = { notes: 'Bring the form.', repeatNotes: 'yes' }

function begun(): Tab {
  const tab = startOf('repeat-appointments')
  tab.arrange()
  return tab
}

function atCheckAnswers(rar = families, notes = copied, sensitive = {}): Tab {
  const tab = begun()
  tab.answerAll({ type: 'COAP' }, stories.calderHouse, nextThursday, sixWeeks, {})
  tab.answerAll({ rar: 'yes' }, rar, notes, {
    sensitive: 'yes',
    repeatSensitive: 'no',
    ...sensitive,
  })
  expect(tab.step).toBe('check-answers')
  return tab
}

describe('a practitioner in May 2021 who arranges appointments that repeat', () => {
  test('sees every date before going on', () => {
    const tab = begun()
    tab.answerAll({ type: 'COAP' }, stories.calderHouse, nextThursday, sixWeeks)
    expect(tab.seen.title).toBe('Appointments you’re arranging')
    expect(tab.says).toEqual([
      'This appointment',
      'Thursday 3 June 2021, 9am to 10am',
      '5 repeat appointments',
      'Thursday 10 June 2021, 9am to 10am',
      'Thursday 17 June 2021, 9am to 10am',
      'Thursday 24 June 2021, 9am to 10am',
      'Thursday 1 July 2021, 9am to 10am',
      'Thursday 8 July 2021, 9am to 10am',
    ])
    expect(tab.asks).toEqual([])
    tab.answer()
    expect(tab.step).toBe('rar')
  })

  test('checks them in two parts', () => {
    const tab = atCheckAnswers()
    expect(tab.seen.title).toBe('Check your answers and confirm appointments')
    expect(tab.seen.parts?.map(({ title }) => title)).toEqual([
      'This appointment',
      '5 repeat appointments',
    ])
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Date', 'Thursday 3 June'],
      ['Time', '9am to 10am'],
      ['RAR activity', 'Children and families'],
      ['Appointment notes', 'Bring the form.'],
      ['Sensitive', 'Yes'],
    ])
    expect(Object.keys(tab.repeatRows)).toEqual([
      'Dates',
      'RAR activity',
      'Appointment notes',
      'Sensitive',
    ])
    expect(tab.repeatRows['Dates']?.split('\n')).toHaveLength(5)
    expect(tab.seen.button).toBe('Confirm appointments')
  })

  test('books them all, shares one NSI, and finds them on the schedule', () => {
    const tab = atCheckAnswers()
    tab.answer()
    expect(tab.seen.title).toBe('Appointments arranged')
    expect(tab.seen.dates).toEqual([])
    const { events } = tab.browser.session
    const made = contactsMade(events)
    expect(nsisMade(events)).toHaveLength(1)
    expect(made).toHaveLength(6)
    expect(new Set(made.map(({ nsiId }) => nsiId))).toEqual(
      new Set(nsisMade(events).map(({ id }) => id)),
    )
    expect(made.map(({ sensitive }) => sensitive)).toEqual([
      true,
      ...Array.from({ length: 5 }, () => false),
    ])
    expect(made.every(({ notes }) => notes === 'Bring the form.')).toBe(true)
    tab.open(tab.seen.finish?.href ?? '')
    tab.openTab('Schedule')
    const dates = tab.seen.appointments?.map(({ date }) => date) ?? []
    expect(dates).toEqual(expect.arrayContaining(['Thursday 3 June', 'Thursday 8 July']))
  })

  test('lets only the first count, and copies neither notes nor sensitivity', () => {
    const tab = atCheckAnswers(
      { category: 'may-families', rarRepeats: 'no' },
      { notes: 'Bring the form.', repeatNotes: 'no' },
    )
    expect(tab.repeatRows).toMatchObject({
      'RAR activity': 'No',
      'Appointment notes': 'None',
      Sensitive: 'No',
    })
    tab.answer()
    const [first, ...repeats] = contactsMade(tab.browser.session.events)
    expect(first).toMatchObject({ rarActivity: true, notes: 'Bring the form.', sensitive: true })
    for (const repeat of repeats) {
      expect(repeat).toMatchObject({ rarActivity: false, nsiId: null, notes: '', sensitive: false })
    }
  })

  test('changes how often, and the dates follow', () => {
    const tab = atCheckAnswers()
    tab.change('Dates', 1)
    tab.answer({ frequency: 'monthly', repeats: '2' })
    expect(tab.step).toBe('check-answers')
    expect(tab.repeatRows['Dates']).toBe('Saturday 3 July 2021\nTuesday 3 August 2021')
    expect(tab.seen.parts?.[1]?.title).toBe('2 repeat appointments')
  })

  test('changes whether repeats count, from their own part', () => {
    const tab = atCheckAnswers()
    tab.change('RAR activity', 1)
    expect(tab.step).toBe('category')
    tab.answer({ rarRepeats: 'no' })
    expect(tab.repeatRows['RAR activity']).toBe('No')
    expect(tab.rows['RAR activity']).toBe('Children and families')
  })

  test('asks where it will be only for an office visit or another type', () => {
    const needed = (answers: Readonly<Record<string, string>>) => {
      const tab = begun()
      tab.answer(answers)
      return tab.step
    }
    expect(needed({ type: 'COAP' })).toBe('location')
    expect(needed({ type: 'other', otherType: 'C031' })).toBe('location')
    for (const type of ['CHVS', 'COVC', 'COPT']) expect(needed({ type })).toBe('when')
  })
})
