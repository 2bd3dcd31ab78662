import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { startOf, visit } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { Tab } from '../support/practitioner.ts'

const { countsNot, noNotes, notSensitive, on } = stories
const fiveTimes = { repeating: 'yes', frequency: 'weekly', repeats: '5' }

/** At the list of dates of the scenario over Christmas: six Mondays from 13 December. */
function atDates(): Tab {
  const tab = startOf('bank-holiday')
  tab.arrange()
  tab.answerAll({ type: 'COAP' }, stories.calderHouse, on('13 12 2021', '2pm', '3pm'), fiveTimes)
  expect(tab.step).toBe('dates')
  return tab
}

function atCheckAnswers(bankHolidays: string): Tab {
  const tab = atDates()
  tab.answerAll({ bankHolidays }, { rar: 'yes', rarRepeats: 'yes' }, stories.choices)
  tab.answerAll(noNotes, notSensitive)
  expect(tab.step).toBe('check-answers')
  return tab
}

describe('appointments that repeat over bank holidays', () => {
  test('are listed with the holidays and the clashes', () => {
    const tab = atDates()
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
    const tab = atCheckAnswers('no')
    expect(tab.seen.parts?.[1]?.title).toBe('2 repeat appointments')
    expect(tab.repeatRows).toEqual({
      Dates: [
        'Monday 20 December 2021',
        'Monday 17 January 2022',
        'Left out: Monday 27 December 2021, bank holiday',
        'Left out: Monday 3 January 2022, bank holiday',
        'Left out: Monday 10 January 2022, clashes with Home visit with Priya Deshmukh, 2:30pm to 3:30pm',
      ].join('\n'),
      'On bank holidays': 'No',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'No',
    })
    tab.answer()
    const made = contactsMade(tab.browser.session.events).slice(1)
    expect(made.map(({ date }) => date)).toEqual(['2021-12-13', '2021-12-20', '2022-01-17'])
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
    const tab = atCheckAnswers('yes')
    tab.answer()
    const made = contactsMade(tab.browser.session.events).slice(1)
    expect(made.map(({ date }) => date)).toEqual([
      '2021-12-13',
      '2021-12-20',
      '2021-12-27',
      '2022-01-03',
      '2022-01-17',
    ])
  })

  test('are asked about again when other holidays come among them', () => {
    const tab = atCheckAnswers('no')
    tab.change('Dates', 1)
    tab.answer({ frequency: 'fortnightly' })
    expect(tab.path).toMatch(/dates\/change$/)
    expect(tab.seen.controls?.[0]?.params.items?.some(({ checked }) => checked)).toBe(false)
  })

  test('are not asked about again when the holidays are the same', () => {
    const tab = atCheckAnswers('no')
    tab.change('Time')
    tab.answer({ start: '9am', end: '10am' })
    expect(tab.step).toBe('check-answers')
    expect(tab.repeatRows['On bank holidays']).toBe('No')
    // The clash is over at that time.
    expect(tab.seen.parts?.[1]?.title).toBe('3 repeat appointments')
  })
})

describe('an appointment on a bank holiday itself', () => {
  test('is pointed out in the list of dates and at check your answers, and is booked', () => {
    const tab = visit('Marta')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, on('27 12 2021'), { ...stories.weekly, repeats: '1' })
    expect(tab.says[1]).toBe(
      'Monday 27 December 2021, 9am to 9:30am, Bank holiday: Christmas Day (substitute day)',
    )
    tab.answerAll({ bankHolidays: 'no' }, noNotes, notSensitive)
    expect(tab.says[0]).toBe(
      'Monday 27 December is a bank holiday: Christmas Day (substitute day).',
    )
    tab.answer()
    const made = contactsMade(tab.browser.session.events)
    expect(made.map(({ date }) => date)).toEqual(['2021-12-27'])
  })
})

describe('appointments that repeat without anything in the way', () => {
  test('are only listed, and nothing is asked about them', () => {
    const tab = visit('Marta')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, on('13 10 2021'), stories.weekly)
    expect(tab.says).toEqual([
      'This appointment',
      'Wednesday 13 October 2021, 9am to 9:30am',
      '3 repeat appointments',
      'Wednesday 20 October 2021, 9am to 9:30am',
      'Wednesday 27 October 2021, 9am to 9:30am',
      'Wednesday 3 November 2021, 9am to 9:30am',
    ])
    expect(tab.asks).toEqual([])
    tab.answer()
    expect(tab.step).toBe('add-notes')
  })

  test('of which none is left are booked as the one that they are', () => {
    const tab = visit('Marta')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, on('20 12 2021'), { ...stories.weekly, repeats: '2' })
    tab.answerAll({ bankHolidays: 'no' }, noNotes, notSensitive)
    expect(tab.seen.parts?.[1]?.title).toBe('No repeat appointments')
    expect(tab.rows['Repeating appointment']).toBe('Yes, weekly, but no dates are left')
    // What the repeats would have copied is neither asked nor shown.
    expect(tab.repeatRows).toEqual({
      Dates:
        'None\nLeft out: Monday 27 December 2021, bank holiday\nLeft out: Monday 3 January 2022, bank holiday',
      'On bank holidays': 'No',
    })
    expect(tab.seen).toMatchObject({
      title: 'Check your answers and confirm appointment',
      button: 'Confirm this appointment',
    })
    tab.answer()
    expect(contactsMade(tab.browser.session.events)).toHaveLength(1)
    expect(tab.seen.title).toBe('Appointment arranged')
  })

  test('of which none is left do not ask what repeats copy', () => {
    const tab = visit('Kieran')
    tab.arrange()
    // Both repeats are at the time of appointments that there are already.
    tab.answerAll({ type: 'CHVS' }, on('11 10 2021', '10:15am', '10:45am'), {
      ...stories.weekly,
      repeats: '2',
    })
    tab.answer()
    expect(tab.step).toBe('rar')
    expect(tab.asks).toEqual(['Will this be a RAR toolkit session?'])
    tab.answerAll({ rar: 'yes' }, stories.choices, { addNotes: 'yes' })
    expect(tab.asks).toEqual(['Add appointment notes'])
    tab.answer(stories.notes)
    expect(tab.asks).toEqual(['Does this appointment include sensitive information?'])
    tab.answer({ sensitive: 'yes' })
    expect(Object.keys(tab.repeatRows)).toEqual(['Dates'])
  })

  test('copy nothing that there is not', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, on('12 10 2021'), stories.weekly, {}, countsNot)
    tab.answerAll({ addNotes: 'yes' }, { notes: 'Ring first.', repeatNotes: 'no' })
    tab.answer({ sensitive: 'yes', repeatSensitive: 'yes' })
    tab.answer()
    const [first, ...repeats] = contactsMade(tab.browser.session.events)
    expect(first).toMatchObject({ notes: 'Ring first.', sensitive: true })
    expect(repeats).toHaveLength(3)
    for (const repeat of repeats) expect(repeat).toMatchObject({ notes: '', sensitive: true })
  })
})
