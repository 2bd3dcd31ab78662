import { describe, expect, test } from 'vitest'

import { visit } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

const { counts, noNotes, notSensitive, on, once } = stories

/** At the page about RAR, with a home visit at a time, in our own design. */
function atRar(tab: Tab, when: Readonly<Record<string, string>>): Tab {
  tab.open(tab.path.split('/').slice(0, 3).join('/'))
  tab.arrange()
  tab.answerAll({ type: 'CHVS' }, when, once)
  expect(tab.step).toBe('rar')
  return tab
}

function book(first: FirstName, when: Readonly<Record<string, string>>, toolkit: string): Tab {
  const tab = atRar(visit(first), when)
  tab.answerAll(counts, { toolkit }, noNotes, notSensitive)
  tab.answer()
  expect(tab.step).toBe('confirmation')
  return tab
}

describe('the last RAR day of one of two requirements', () => {
  const shortOne = { requirement: '8100815' }
  const bookedWith = (tab: Tab) =>
    tab.answerAll(counts, shortOne, { toolkit: 'new-me-mot' }, noNotes, notSensitive)

  test('that is booked leaves none, which the page about RAR and the choice both say', () => {
    const tab = atRar(visit('Connor'), on('13 10 2021'))
    bookedWith(tab)
    tab.answer()
    atRar(tab, on('14 10 2021'))
    expect(tab.says).toEqual([
      'Connor has 2 RAR requirements:\n10 days, 9 used, 1 booked, none left, from 21 June\n30 days, 12 used, 18 left, from 18 January',
    ])
    tab.answer(counts)
    expect(tab.seen.controls?.[0]?.params.items).toMatchObject([
      {
        text: '10 days RAR, from 21 June',
        hint: { text: '9 used, 1 booked, none left. In progress: New Me MOT' },
        flag: 'This session will go over the 10 days that the court ordered.',
      },
      { text: '30 days RAR, from 18 January' },
    ])
  })

  test('is no less on the day that uses it', () => {
    const tab = atRar(visit('Connor'), on('13 10 2021'))
    bookedWith(tab)
    tab.answer()
    atRar(tab, on('13 10 2021', '2pm', '3pm'))
    tab.answer(counts)
    expect(tab.seen.controls?.[0]?.params.items?.[0]?.flag).toBeUndefined()
  })

  test('that another tab books meanwhile is not gone over by a tab that did not say so', () => {
    const one = atRar(visit('Connor'), on('13 10 2021'))
    bookedWith(one)
    expect(one.says).toEqual([])
    const two = one.newTab()
    atRar(two, on('14 10 2021'))
    bookedWith(two)
    two.answer()
    expect(two.step).toBe('confirmation')

    one.answer()
    expect(one.page.status).toBe(409)
    expect(one.says).toEqual([
      'This will use 1 RAR day. Connor has none left of 10. You can still arrange it.',
    ])
    one.answer()
    expect(one.step).toBe('confirmation')
  })

  test('is counted without repeats that are left out', () => {
    const tab = visit('Connor')
    tab.arrange()
    // On Wednesday 20 October Connor has an appointment from 10am to 11am.
    const clashing = on('13 10 2021', '10am', '11am')
    tab.answerAll({ type: 'CHVS' }, clashing, { ...stories.weekly, repeats: '2' }, {})
    tab.answerAll({ ...counts, rarRepeats: 'yes' }, shortOne, { toolkit: 'new-me-mot' })
    tab.answerAll(noNotes, notSensitive)
    expect(tab.says).toEqual([
      'This will use 2 RAR days. Connor has 1 left of 10. You can still arrange it.',
    ])
  })
})

describe('RAR days that are used up', () => {
  test('are shown without a warning for another session on a day that counts already', () => {
    const tab = book('Tyrone', on('13 10 2021'), 'stepping-stones')
    atRar(tab, on('13 10 2021', '2pm', '3pm'))
    expect(tab.says).toEqual(['Tyrone’s RAR: 15 days, 15 used, 1 booked, none left.'])
    tab.answerAll(counts, { toolkit: 'stepping-stones' }, noNotes, notSensitive)
    expect(tab.says).toEqual([])
  })
})
