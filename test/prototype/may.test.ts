import { describe, expect, test } from 'vitest'

import { contactsMade, nsisMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import { calderHouse, on } from '../support/stories.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

/** Six office visits on Thursdays, all of which count and have the notes of the first. */
const sixWeeks: Fields = {
  type: 'COAP',
  ...calderHouse,
  ...on('3 6 2021', '9am', '10am'),
  repeating: 'yes',
  frequency: 'weekly',
  repeats: '5',
  rar: 'yes',
  category: 'may-families',
  rarRepeats: 'yes',
  notes: 'Bring the form.',
  repeatNotes: 'yes',
  sensitive: 'yes',
  repeatSensitive: 'no',
}

function arranging(answers: Fields = {}, until?: string): Tab {
  const tab = startOf('repeat-appointments')
  tab.arrange()
  tab.fill({ ...sixWeeks, ...answers }, until)
  return tab
}

describe('a practitioner in May 2021 who arranges appointments that repeat', () => {
  test('sees every date before going on', () => {
    const tab = arranging({}, 'dates')
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
    const tab = arranging()
    expect(tab.seen.title).toBe('Check your answers and confirm appointments')
    const titles = tab.seen.parts?.map(({ title }) => title)
    expect(titles).toEqual(['This appointment', '5 repeat appointments'])
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Date', 'Thursday 3 June'],
      ['Time', '9am to 10am'],
      ['RAR activity', 'Children and families'],
      ['Appointment notes', 'Bring the form.'],
      ['Sensitive', 'Yes'],
    ])
    const parts = ['Dates', 'RAR activity', 'Appointment notes', 'Sensitive']
    expect(Object.keys(tab.repeatRows)).toEqual(parts)
    expect(tab.repeatRows['Dates']?.split('\n')).toHaveLength(5)
    expect(tab.seen.button).toBe('Confirm appointments')
  })

  test('books them all, shares one NSI, and finds them on the schedule', () => {
    const tab = arranging({}, 'confirmation')
    expect(tab.seen).toMatchObject({ title: 'Appointments arranged', dates: [] })
    const { events } = tab.browser.session
    const [nsi, ...others] = nsisMade(events)
    expect([nsi?.type, others]).toEqual(['may-families', []])
    const copies = { nsiId: nsi?.id, notes: 'Bring the form.', sensitive: false }
    const [first, ...repeats] = contactsMade(events)
    expect(first).toMatchObject({ ...copies, sensitive: true })
    expect(repeats).toMatchObject(Array.from({ length: 5 }, () => copies))
    tab.open(tab.seen.finish?.href ?? '')
    tab.openTab('Schedule')
    const dates = tab.seen.appointments?.map(({ date }) => date) ?? []
    expect(dates).toEqual(expect.arrayContaining(['Thursday 3 June', 'Thursday 8 July']))
  })

  test('lets only the first count, and copies neither notes nor sensitivity', () => {
    const tab = arranging({ rarRepeats: 'no', repeatNotes: 'no' })
    const none = { 'RAR activity': 'No', 'Appointment notes': 'None', Sensitive: 'No' }
    expect(tab.repeatRows).toMatchObject(none)
    tab.answer()
    const [first, ...repeats] = contactsMade(tab.browser.session.events)
    expect(first).toMatchObject({ rarActivity: true, notes: 'Bring the form.', sensitive: true })
    for (const repeat of repeats) {
      expect(repeat).toMatchObject({ rarActivity: false, nsiId: null, notes: '', sensitive: false })
    }
  })

  test('changes how often, and the dates follow; whether repeats count, and the first stays', () => {
    const tab = arranging()
    tab.change('Dates', 1)
    tab.answer({ frequency: 'monthly', repeats: '2' })
    expect(tab.repeatRows['Dates']).toBe('Saturday 3 July 2021\nTuesday 3 August 2021')
    expect(tab.seen.parts?.[1]?.title).toBe('2 repeat appointments')
    tab.change('RAR activity', 1)
    expect(tab.step).toBe('category')
    tab.answer({ rarRepeats: 'no' })
    expect(tab.repeatRows['RAR activity']).toBe('No')
    expect(tab.rows['RAR activity']).toBe('Children and families')
  })

  test.each<[Fields, string]>([
    [{ type: 'COAP' }, 'location'],
    [{ type: 'other', otherType: 'C031' }, 'location'],
    ...['CHVS', 'COVC', 'COPT'].map((type): [Fields, string] => [{ type }, 'when']),
  ])('is asked where it will be only if need be: %o', (type, then) => {
    const tab = arranging({}, 'type')
    tab.answer(type)
    expect(tab.step).toBe(then)
  })
})
