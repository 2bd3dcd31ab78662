import { describe, expect, test } from 'vitest'

import { nsisMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

const { arranging, choices, counts, lastContact, noNotes, notSensitive } = stories
const stepping = { ...counts, toolkit: 'stepping-stones' }
const atRar = (first: FirstName) => arranging(first, {}, { until: 'rar' })
const optionsShown = (tab: Tab) => tab.seen.controls?.[0]?.params.items ?? []
const inDelius = (tab: Tab) => {
  tab.open('/in-delius')
  return tab.page.model['happened']
}

describe('RAR days', () => {
  test.each<[FirstName, string]>([
    ['Kieran', 'Kieran’s RAR: 20 days, 6 used, 1 booked, 13 left.'],
    ['Alun', 'Alun’s RAR: 25 days, 2 used, 23 left.'],
    ['Glyn', 'Glyn’s RAR: 15 days, none used, 15 left.'],
    [
      'Tyrone',
      'Tyrone has no RAR days left. You can still arrange this session, but it will go over the 15 days that the court ordered.',
    ],
    [
      'Connor',
      'Connor has 2 RAR requirements:\n10 days, 9 used, 1 left, from 21 June\n30 days, 12 used, 18 left, from 18 January',
    ],
  ])('of %s are counted on the page that asks about RAR', (first, says) => {
    expect(atRar(first).says).toEqual([says])
  })

  test('that Tyrone has none left of are warned about again, and the session can be booked', () => {
    const tab = arranging('Tyrone', stepping)
    expect(tab.says).toEqual([
      'This will use 1 RAR day. Tyrone has none left of 15. You can still arrange it.',
    ])
    tab.answer()
    const made = { nsiId: 5100255, rarActivity: true }
    expect(lastContact(tab.browser.session)).toMatchObject(made)
    expect(arranging('Tyrone').says).toEqual([])
  })

  test('that repeats will use beyond what is left are warned about', () => {
    const session = { ...counts, rarRepeats: 'yes', requirement: '8100815', toolkit: 'new-me-mot' }
    const tab = arranging('Connor', { ...session, ...stories.weekly })
    expect(tab.says).toEqual([
      'This will use 4 RAR days. Connor has 1 left of 10. You can still arrange it.',
    ])
    tab.change('RAR toolkit', 1)
    tab.answer({ rarRepeats: 'no' })
    expect(tab.says).toEqual([])
  })

  test('of which one is booked for that day already are used no further by another session on it', () => {
    // On Monday 25 October Kieran has a RAR session from 10am to 11am.
    const sameDay = { ...stories.on('25 10 2021', '2pm', '3pm'), ...counts, ...choices }
    const tab = arranging('Kieran', sameDay, { until: 'confirmation' })
    stories.arrangeAnother(tab, {}, 'rar')
    expect(tab.says).toEqual(['Kieran’s RAR: 20 days, 6 used, 1 booked, 13 left.'])
  })
})

describe('a person without a RAR requirement', () => {
  test('is not asked about RAR, and check your answers says why', () => {
    const tab = arranging('Marta', counts)
    expect(tab.rows).not.toHaveProperty('RAR toolkit')
    expect(tab.says).toEqual([
      'Marta does not have a RAR requirement, so this appointment will not count towards RAR.',
    ])
    tab.answer()
    const made = { rarActivity: false, nsiId: null }
    expect(lastContact(tab.browser.session)).toMatchObject(made)
  })

  test('is not asked either for appointments that repeat', () => {
    const tab = arranging('Marta', stories.weekly, { until: 'dates' })
    tab.answer()
    expect(tab.step).toBe('add-notes')
  })
})

describe('NSIs that were made twice', () => {
  const atNsi = (): Tab => {
    const tab = startOf('duplicate-nsis')
    tab.arrange()
    const place = { type: 'COAP', location: 'bryn-mawr-house' }
    tab.fill({ ...stories.homeVisit, ...place, ...stepping }, 'nsi')
    return tab
  }

  test('are offered with their use, and the one used most recently is selected already', () => {
    const tab = atNsi()
    expect(tab.says).toEqual([
      'Alun has 2 Stepping Stones NSIs on Delius. The one used most recently comes first. We will not create another.',
      'Use Delius to check and correct any that were made by mistake.',
      'Open Alun Prys-Jones’s contact log on Delius',
    ])
    expect(optionsShown(tab)).toMatchObject([
      {
        value: '5100369',
        text: 'Referred on 19 September, managed by Owain Beynon',
        hint: { text: '1 session, last on 28 September. Used most recently.' },
        checked: true,
      },
      {
        value: '5100368',
        text: 'Referred on 12 September, managed by Gwen Tallis',
        hint: { text: '1 session, last on 14 September.' },
        checked: false,
      },
    ])
  })

  test.each([
    [{}, 5100369, 'the practitioner kept it'],
    [
      { nsi: '5100368' },
      5100368,
      'The practitioner chose this one, which was not the one used most recently.',
    ],
  ])('are chosen from, and no third is made: %o', (choice: stories.Fields, id, said) => {
    const tab = atNsi()
    tab.fill({ ...choice, ...noNotes, ...notSensitive }, 'confirmation')
    expect(lastContact(tab.browser.session).nsiId).toBe(id)
    expect(nsisMade(tab.browser.session.events)).toEqual([])
    expect(JSON.stringify(inDelius(tab))).toContain(said)
  })

  test('are asked about again when the toolkit was changed away and back', () => {
    const tab = atNsi()
    tab.fill({ nsi: '5100368', ...noNotes, ...notSensitive })
    const change = (toolkit: string) => {
      tab.change('RAR toolkit')
      tab.answer({ toolkit })
    }
    change('new-me-mot')
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).not.toHaveProperty('NSI')
    change('stepping-stones')
    expect(tab.path).toMatch(/nsi\/change$/)
    expect(optionsShown(tab).map(({ checked }) => checked)).toEqual([true, false])
  })

  test('are asked about again when the one chosen is no longer open, and nothing is booked', () => {
    const tab = atNsi()
    tab.fill({ nsi: '5100368', ...noNotes, ...notSensitive })
    // As it would be had the NSI that was chosen been deleted in Delius meanwhile.
    const drafts = tab.browser.session.drafts.map((draft) => ({
      ...draft,
      answers: { ...draft.answers, nsi: '5100370' },
    }))
    tab.browser.session = { ...tab.browser.session, drafts }
    tab.answer()
    expect(tab.step).toBe('nsi')
    expect(tab.browser.session.events).toEqual([])
  })
})

describe('two RAR requirements', () => {
  test('are asked about with the days left of each, and the NSI is that of the one chosen', () => {
    const tab = arranging('Connor', counts, { until: 'requirement' })
    expect(optionsShown(tab)).toMatchObject([
      { value: '8100815', text: '10 days RAR, from 21 June', hint: { text: '9 used, 1 left' } },
      {
        value: '8100814',
        text: '30 days RAR, from 18 January',
        hint: { text: '12 used, 18 left. In progress: Choices and Changes' },
      },
    ])
    tab.answer()
    expect(tab.errors).toEqual(['Select the RAR requirement this session will count towards'])
    tab.answer({ requirement: '8100814' })
    tab.fill({ ...choices, ...noNotes, ...notSensitive }, 'confirmation')
    expect(lastContact(tab.browser.session).nsiId).toBe(5100814)
  })

  test('each have NSIs of their own, and a row at check your answers that can be changed', () => {
    const session = { ...counts, requirement: '8100815', ...choices }
    const booked = arranging('Connor', session, { until: 'confirmation' })
    const [nsi, ...others] = nsisMade(booked.browser.session.events)
    expect([nsi?.requirementId, others]).toEqual([8100815, []])

    const tab = arranging('Connor', session)
    expect(tab.rows['RAR requirement']).toBe('10 days RAR, from 21 June')
    tab.change('RAR requirement')
    tab.answer({ requirement: '8100814' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['RAR requirement']).toBe('30 days RAR, from 18 January')
  })
})

test('An NSI that has ended takes no more sessions: Glyn gets a new one, which says why', () => {
  const tab = arranging('Glyn', counts, { until: 'toolkit' })
  expect(optionsShown(tab)[0]).toMatchObject({ value: 'maps-for-change' })
  tab.fill({ toolkit: 'maps-for-change', ...noNotes, ...notSensitive }, 'confirmation')
  const [nsi] = nsisMade(tab.browser.session.events)
  expect(nsi).toMatchObject({ requirementId: 8100931, type: 'maps-for-change' })
  const passedOver = [
    'NSI 5100930, referred on 8 February 2021, was passed over because it has ended.',
  ]
  const arranged = { nsi: { title: 'NSI created', passedOver } }
  expect(inDelius(tab)).toMatchObject([{ arranged }])
})

describe('the last RAR day of one of two requirements', () => {
  const shortOne = { ...counts, requirement: '8100815', toolkit: 'new-me-mot' }
  const booked = () => arranging('Connor', shortOne, { until: 'confirmation' })

  test('that is booked leaves none, which the page about RAR and the choice both say', () => {
    const tab = booked()
    stories.arrangeAnother(tab, stories.on('14 10 2021'), 'rar')
    expect(tab.says).toEqual([
      'Connor has 2 RAR requirements:\n10 days, 9 used, 1 booked, none left, from 21 June\n30 days, 12 used, 18 left, from 18 January',
    ])
    tab.answer(counts)
    expect(optionsShown(tab)).toMatchObject([
      {
        text: '10 days RAR, from 21 June',
        hint: { text: '9 used, 1 booked, none left. In progress: New Me MOT' },
        flag: 'This session will go over the 10 days that the court ordered.',
      },
      { text: '30 days RAR, from 18 January' },
    ])
  })

  test('is no less on the day that uses it', () => {
    const tab = booked()
    stories.arrangeAnother(
      tab,
      { ...stories.on('13 10 2021', '2pm', '3pm'), ...counts },
      'requirement',
    )
    expect(optionsShown(tab)[0]?.flag).toBeUndefined()
  })

  test('that another tab books meanwhile is not gone over by a tab that did not say so', () => {
    const one = arranging('Connor', shortOne)
    expect(one.says).toEqual([])
    const two = one.newTab()
    stories.arrangeAnother(two, { ...shortOne, ...stories.on('14 10 2021') }, 'confirmation')
    one.answer()
    expect(one.page.status).toBe(409)
    expect(one.says).toEqual([
      'This will use 1 RAR day. Connor has none left of 10. You can still arrange it.',
    ])
    one.answer()
    expect(one.step).toBe('confirmation')
  })

  test('is counted without repeats that are left out', () => {
    // On Wednesday 20 October Connor has an appointment from 10am to 11am.
    const clashing = { ...stories.on('13 10 2021', '10am', '11am'), ...stories.weekly }
    const tab = arranging('Connor', { ...shortOne, ...clashing, repeats: '2', rarRepeats: 'yes' })
    expect(tab.says).toEqual([
      'This will use 2 RAR days. Connor has 1 left of 10. You can still arrange it.',
    ])
  })
})

test('RAR days that are used up are shown without a warning on a day that counts already', () => {
  const tab = arranging('Tyrone', stepping, { until: 'confirmation' })
  const sameDay = stories.on('13 10 2021', '2pm', '3pm')
  stories.arrangeAnother(tab, sameDay, 'rar')
  expect(tab.says).toEqual(['Tyrone’s RAR: 15 days, 15 used, 1 booked, none left.'])
  tab.fill({ ...stories.homeVisit, ...sameDay, ...stepping })
  expect(tab.says).toEqual([])
})
