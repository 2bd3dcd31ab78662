import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { arranging, choices, homeVisit, on, weekly } = stories

/** In the scenario over Christmas: six Mondays from 13 December, at their list of dates. */
function overChristmas(answers: Fields = {}, until?: string): Tab {
  const tab = startOf('bank-holiday')
  tab.arrange()
  const place = { type: 'COAP', ...stories.calderHouse, ...on('13 12 2021', '2pm', '3pm') }
  const rar = { rar: 'yes', rarRepeats: 'yes', ...choices }
  tab.fill({ ...homeVisit, ...place, ...weekly, repeats: '5', ...rar, ...answers }, until)
  return tab
}
const datesIn = ({ browser }: Tab) => contactsMade(browser.session.events).map(({ date }) => date)

describe('appointments that repeat over bank holidays', () => {
  test('are listed with the holidays and the clashes', () => {
    const tab = overChristmas({}, 'dates')
    expect(tab.says).toEqual([
      'This appointment',
      'Monday 13 December 2021, 2pm to 3pm',
      '5 repeat appointments',
      'Monday 20 December 2021, 2pm to 3pm, ',
      'Monday 27 December 2021, 2pm to 3pm, Bank holiday: Christmas Day (substitute day)',
      'Monday 3 January 2022, 2pm to 3pm, Bank holiday: New Year’s Day (substitute day)',
      'Monday 10 January 2022, 2pm to 3pm, Clashes with Home visit with Priya Deshmukh, 2:30pm to 3:30pm',
      'Monday 17 January 2022, 2pm to 3pm, ',
      '1 date clashes with another appointment and will be left out. You can change the date and time instead.',
    ])
    expect(tab.asks).toEqual(['Do you want to arrange repeat appointments on bank holidays?'])
    tab.answer()
    expect(tab.errors).toEqual([
      'Select yes if you want to arrange repeat appointments on bank holidays',
    ])
  })

  test('are booked without the holidays and the clash', () => {
    const tab = overChristmas({ bankHolidays: 'no' })
    expect(tab.seen.parts?.[1]?.title).toBe('2 repeat appointments')
    const { Dates, ...rest } = tab.repeatRows
    expect(Dates?.split('\n')).toEqual([
      'Monday 20 December 2021',
      'Monday 17 January 2022',
      'Left out: Monday 27 December 2021, bank holiday',
      'Left out: Monday 3 January 2022, bank holiday',
      'Left out: Monday 10 January 2022, clashes with Home visit with Priya Deshmukh, 2:30pm to 3:30pm',
    ])
    expect(rest).toEqual({
      'On bank holidays': 'No',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'No',
    })
    tab.answer()
    expect(datesIn(tab).slice(1)).toEqual(['2021-12-13', '2021-12-20', '2022-01-17'])
    expect(tab.seen).toMatchObject({
      title: 'Appointments arranged',
      dates: ['Monday 20 December 2021', 'Monday 17 January 2022'],
      nextSteps: [
        'Add these appointments to your calendar.',
        'Give details of the appointments to Kieran.',
      ],
    })
  })

  test('are booked with the holidays if that was the answer', () => {
    const tab = overChristmas({ bankHolidays: 'yes' }, 'confirmation')
    const days = '2021-12-13 2021-12-20 2021-12-27 2022-01-03 2022-01-17'
    expect(datesIn(tab).slice(1).join(' ')).toBe(days)
  })

  test('are asked about again when other holidays come among them, and not when they are the same', () => {
    const tab = overChristmas({ bankHolidays: 'no' })
    tab.change('Time')
    tab.answer({ start: '9am', end: '10am' })
    expect(tab.step).toBe('check-answers')
    expect(tab.repeatRows['On bank holidays']).toBe('No')
    // The clash is over at that time.
    expect(tab.seen.parts?.[1]?.title).toBe('3 repeat appointments')
    tab.change('Dates', 1)
    tab.answer({ frequency: 'fortnightly' })
    expect(tab.path).toMatch(/dates\/change$/)
    expect(tab.seen.controls?.[0]?.params.items?.some(({ checked }) => checked)).toBe(false)
  })
})

test('An appointment on a bank holiday itself is pointed out twice, and is booked', () => {
  const holiday = { ...on('27 12 2021'), ...weekly, repeats: '1' }
  const tab = arranging('Marta', holiday, { until: 'dates' })
  expect(tab.says[1]).toBe(
    'Monday 27 December 2021, 9am to 9:30am, Bank holiday: Christmas Day (substitute day)',
  )
  tab.fill({ ...homeVisit, bankHolidays: 'no' })
  expect(tab.says[0]).toBe('Monday 27 December is a bank holiday: Christmas Day (substitute day).')
  tab.answer()
  expect(datesIn(tab)).toEqual(['2021-12-27'])
})

describe('appointments that repeat without anything in the way', () => {
  test('are only listed, and nothing is asked about them', () => {
    const tab = arranging('Marta', weekly, { until: 'dates' })
    expect(tab.says).toEqual([
      'This appointment',
      'Wednesday 13 October 2021, 9am to 9:30am',
      '3 repeat appointments',
      'Wednesday 20 October 2021, 9am to 9:30am',
      'Wednesday 27 October 2021, 9am to 9:30am',
      'Wednesday 3 November 2021, 9am to 9:30am',
    ])
    expect(tab.asks).toEqual([])
  })

  test('of which none is left are booked as the one that they are', () => {
    const mondays = { ...on('20 12 2021'), ...weekly, repeats: '2', bankHolidays: 'no' }
    const tab = arranging('Marta', mondays)
    expect(tab.seen).toMatchObject({
      title: 'Check your answers and confirm appointment',
      button: 'Confirm this appointment',
      parts: [{}, { title: 'No repeat appointments' }],
    })
    expect(tab.rows['Repeating appointment']).toBe('Yes, weekly, but no dates are left')
    // What the repeats would have copied is neither asked nor shown.
    expect(tab.repeatRows).toEqual({
      Dates:
        'None\nLeft out: Monday 27 December 2021, bank holiday\nLeft out: Monday 3 January 2022, bank holiday',
      'On bank holidays': 'No',
    })
    tab.answer()
    expect(datesIn(tab)).toHaveLength(1)
    expect(tab.seen.title).toBe('Appointment arranged')
  })

  test('of which none is left do not ask what repeats copy', () => {
    // Both repeats are at the time of appointments that there are already.
    const clashing = { ...on('11 10 2021', '10:15am', '10:45am'), ...weekly, repeats: '2' }
    const tab = arranging('Kieran', clashing, { until: 'rar' })
    expect(tab.asks).toEqual(['Will this be a RAR toolkit session?'])
    tab.answerAll({ rar: 'yes' }, choices, { addNotes: 'yes' })
    expect(tab.asks).toEqual(['Add appointment notes'])
    tab.answer(stories.notes)
    expect(tab.asks).toEqual(['Does this appointment include sensitive information?'])
    tab.answer({ sensitive: 'yes' })
    expect(Object.keys(tab.repeatRows)).toEqual(['Dates'])
  })

  test('copy nothing that there is not', () => {
    const notes = { addNotes: 'yes', notes: 'Ring first.', repeatNotes: 'no' }
    const sensitive = { sensitive: 'yes', repeatSensitive: 'yes' }
    const answers = { ...on('12 10 2021'), ...weekly, ...notes, ...sensitive }
    const tab = arranging('Kieran', answers, { until: 'confirmation' })
    const [first, ...repeats] = contactsMade(tab.browser.session.events)
    expect(first).toMatchObject({ notes: 'Ring first.', sensitive: true })
    const copy = { notes: '', sensitive: true }
    expect(repeats).toMatchObject([copy, copy, copy])
  })
})
