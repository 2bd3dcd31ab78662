import { describe, expect, test } from 'vitest'

import { addDays } from '../../app/engine/dates.ts'
import { appointmentOf, contactNow, id, recordedOn, tabFor } from './outcome-stage.ts'
import type { Tab } from '../support/practitioner.ts'

const kieran = appointmentOf('Kieran')
const answers = [{ complied: 'yes' }, { rar: 'no' }, { addNotes: 'no' }, { sensitive: 'no' }]

/** The links of a page that refuses something. */
function linksOf({ seen }: Tab): readonly (string | undefined)[] {
  return (seen.blocks ?? []).flatMap(({ link }) => (link ? [link.href] : []))
}

describe('an outcome cannot be recorded', () => {
  test.each([
    ['/cases/V410022/appointments/1/record-outcome'],
    ['/cases/V410022/appointments/none/record-outcome'],
    ['/cases/V410022/appointments/1/change-outcome'],
    ['/cases/V410022/appointments/1/change-outcome/at/sensitive'],
    [`/cases/V410137/appointments/${id}/record-outcome`],
    [`/cases/nobody/appointments/${id}/record-outcome`],
  ])('on an appointment that the person does not have: %s', (address) => {
    const tab = tabFor('Kieran', '')
    tab.open(address)
    expect(tab.page.status).toBe(404)
    expect(tab.seen.title).toBe('Appointment not found')
  })

  test('before the appointment has started', () => {
    const later = { date: addDays('2021-10-06', 1) }
    for (const way of ['record', 'change']) {
      const tab = tabFor('Kieran', `/${way}-outcome`, later)
      expect(tab.page.status).toBe(409)
      expect(tab.seen.title).toBe('You cannot record an outcome yet')
      expect(tab.says[0]).toMatch(/from Thursday 7 October at 10am\.$/)
    }
  })

  test('twice, and it says who recorded the first, when, and how to change it', () => {
    const tab = tabFor('Kieran', '/record-outcome')
    tab.answerAll(...answers, {})
    tab.open(`${kieran}/record-outcome`)
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('An outcome is already recorded')
    expect(tab.says[0]).toContain('by Priya Deshmukh on Wednesday 6 October at 9am.')
    expect(linksOf(tab)).toEqual([kieran, `${kieran}/change-outcome`])
  })

  test('from a second tab, once the first has recorded one', () => {
    const first = tabFor('Kieran', '/record-outcome')
    const second = first.newTab()
    second.open(`${kieran}/record-outcome`)
    first.answerAll(...answers)
    second.answerAll({ complied: 'absent' }, { absence: 'no' }, { enforcement: 'WLS' })
    first.answer()
    second.answer({ addNotes: 'no' })
    expect(second.page.status).toBe(409)
    expect(second.seen.title).toBe('An outcome is already recorded')
    expect(recordedOn(first)).toEqual(['outcome recorded'])
    expect(contactNow(first, 'Kieran').outcome).toBe('ATTC')
  })

  test('twice by pressing the button twice', () => {
    const tab = tabFor('Kieran', '/record-outcome')
    tab.answerAll(...answers)
    const twice = tab.newTab()
    tab.answer()
    twice.answer()
    expect(twice.seen.title).toBe('Outcome of appointment recorded')
    expect(recordedOn(tab)).toEqual(['outcome recorded'])
  })

  test.each([
    [{ outcome: 'RSSR' }, 'This appointment has been rescheduled'],
    [{ outcome: 'AASD', cancelledBy: 'staff' as const }, 'This appointment has been cancelled'],
  ])('on one that did not take place: %o', (rest, title) => {
    for (const way of ['record', 'change']) {
      const tab = tabFor('Kieran', `/${way}-outcome`, rest)
      expect(tab.page.status).toBe(409)
      expect(tab.seen.title).toBe(title)
    }
  })
})

describe('an outcome cannot be changed', () => {
  test('before there is one, which it leads to', () => {
    const tab = tabFor('Kieran', '/change-outcome')
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('This appointment does not have an outcome')
    expect(linksOf(tab)).toEqual([`${kieran}/record-outcome`, kieran])
  })

  test('once it has changed in another tab, and what is recorded there is kept', () => {
    const absent = { outcome: 'UAAB', enforcement: 'WLS' }
    const first = tabFor('Kieran', '/change-outcome/at/enforcement', absent)
    const second = first.newTab()
    second.open(`${kieran}/change-outcome/at/sensitive`)
    first.answerAll({ newEnforcement: 'EA02' }, {})
    second.answer({ sensitive: 'yes' })
    expect(second.page.status).toBe(409)
    expect(second.seen.title).toBe('This appointment has changed')
    expect(contactNow(first, 'Kieran')).toMatchObject({ enforcement: 'EA02', sensitive: false })
    expect(recordedOn(first)).toEqual(['outcome changed'])
  })

  test.each(['nothing', 'check-answers', 'change', 'constructor'])(
    'at a question that there is not: %s',
    (step) => {
      const tab = tabFor('Kieran', `/change-outcome/at/${step}`, { outcome: 'ATTC' })
      expect(tab.page.status).toBe(404)
    },
  )
})
