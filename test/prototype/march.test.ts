import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import { lastContact } from './stories.ts'
import type { Tab } from '../support/practitioner.ts'

const nextWednesday = { date: '2021-03-17', start: '1pm', end: '2pm' }
const skills = { rar: 'yes', category: 'march-employment', notes: '' }

function begun(): Tab {
  const tab = startOf('categories')
  tab.arrange()
  return tab
}

function atCheckAnswers(): Tab {
  const tab = begun()
  tab.answerAll({ type: 'COAP' }, nextWednesday, skills)
  expect(tab.step).toBe('check-answers')
  return tab
}

describe('a practitioner in March 2021', () => {
  test('arranges a session that counts towards a category of RAR', () => {
    const tab = atCheckAnswers()
    expect(tab.seen.title).toBe('Check your answers')
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of session', 'Office visit'],
      ['Date', 'Wednesday 17 March'],
      ['Time', '1pm to 2pm'],
      ['RAR activity', 'Employment, Training and Education'],
      ['Calendar note', 'None'],
    ])
    expect(tab.seen.button).toBe('Arrange this session')
    tab.answer()
    expect(tab.seen).toMatchObject({
      title: 'Session arranged',
      type: 'Office visit',
      when: 'Wednesday 17 March from 1pm to 2pm',
      nextSteps: ['Add this session to your calendar.', 'Give details of the session to Kieran.'],
      phoneIs: "Kieran's phone number is",
      phone: '07700 900 412',
      back: { text: "Back to Kieran's progress", href: '/cases/V410022' },
      finish: { text: "Back to Kieran's progress", href: '/cases/V410022', as: 'link' },
    })
  })

  test('makes an NSI of the category, because there is none, and links the session to it', () => {
    const tab = atCheckAnswers()
    tab.answer()
    const { session } = tab.browser
    expect(session.events[0]).toMatchObject({
      kind: 'nsi created',
      nsi: { type: 'march-employment', requirementId: 8100022 },
    })
    expect(lastContact(session)).toMatchObject({ rarActivity: true, location: null })
  })

  test('sees on every page whom it is about, and the way back to their progress', () => {
    const tab = begun()
    for (const answers of [{ type: 'COAP' }, nextWednesday, skills, {}]) {
      expect(tab.page.model['banner']).toEqual({
        name: 'Kieran Osgood',
        crn: 'V410022',
        pnc: '2014/7410022S',
        born: '14 March 1998 (22 years old)',
      })
      if (tab.step !== 'confirmation') {
        expect(tab.seen.back).toEqual({ text: "Back to Kieran's progress", href: '/cases/V410022' })
      }
      tab.answer(answers)
    }
    expect(tab.step).toBe('confirmation')
  })

  test('presses Save and continue, and may tick that it repeats, which books no more', () => {
    const tab = begun()
    expect(tab.seen.continueText).toBe('Save and continue')
    tab.answer({ type: 'CHVS' })
    expect(tab.asks).toEqual(['Date', 'Time', 'Start time', 'End time', ''])
    tab.answer({ ...nextWednesday, repeat: 'yes' })
    tab.answerAll({ rar: 'no', notes: 'Ring first.' }, {})
    expect(contactsMade(tab.browser.session.events)).toHaveLength(1)
    expect(lastContact(tab.browser.session)).toMatchObject({
      notes: 'Ring first.',
      rarActivity: false,
      nsiId: null,
    })
  })

  test('takes the tick away again', () => {
    const tab = begun()
    tab.answerAll({ type: 'CHVS' }, { ...nextWednesday, repeat: 'yes' })
    const when = '/cases/V410022/arrange-appointment/1/when'
    tab.open(when)
    expect(tab.seen.controls?.at(-1)?.params.items?.[0]?.checked).toBe(true)
    // A browser sends nothing for a box without a tick.
    tab.post(when, nextWednesday)
    tab.open(when)
    expect(tab.seen.controls?.at(-1)?.params.items?.[0]?.checked).toBe(false)
  })

  test('is told what is missing on the page about RAR, all at once', () => {
    const tab = begun()
    tab.answerAll({ type: 'COAP' }, nextWednesday, {})
    expect(tab.errors).toEqual(['Select yes if you would like this to count towards RAR'])
    tab.answer({ rar: 'yes', notes: 'x'.repeat(4001) })
    expect(tab.errors).toEqual([
      'Select what this session will count towards',
      'Appointment notes must be 4,000 characters or less',
    ])
  })

  test('is told when a date is no date, or is over', () => {
    const tab = begun()
    tab.answer({ type: 'COAP' })
    for (const [date, text] of [
      ['', 'Enter the date of the session'],
      ['2021-02-29', 'Date must be a real date'],
      ['2021-03-10', 'Enter a date in the future'],
    ] as const) {
      tab.answer({ ...nextWednesday, date })
      expect(tab.errors).toEqual([text])
    }
  })

  test('changes the category away and back, and it is remembered', () => {
    const tab = atCheckAnswers()
    tab.change('RAR activity')
    tab.answer({ rar: 'no' })
    expect(tab.rows['RAR activity']).toBe('No')
    tab.change('RAR activity')
    tab.answer({ rar: 'yes' })
    expect(tab.rows['RAR activity']).toBe('Employment, Training and Education')
  })
})
