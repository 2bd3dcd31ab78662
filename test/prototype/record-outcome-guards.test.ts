import { describe, expect, test } from 'vitest'

import { appointmentOf, contactNow, id, recordedOn, tabFor } from './outcome-stage.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Tab } from '../support/practitioner.ts'

const kieran = appointmentOf('Kieran')
const attended = { complied: 'yes', rar: 'no', addNotes: 'no', sensitive: 'no' }
const already = 'An outcome is already recorded'

const expectRefused = (tab: Tab, title: string, status = 409) => {
  expect([tab.page.status, tab.seen.title]).toEqual([status, title])
}
/** The links of a page that refuses something. */
const linksOf = ({ seen }: Tab) => (seen.blocks ?? []).flatMap(({ link }) => link?.href ?? [])

describe('an outcome cannot be recorded or changed', () => {
  test.each([
    '/cases/V410022/appointments/1/record-outcome',
    '/cases/V410022/appointments/none/record-outcome',
    '/cases/V410022/appointments/1/change-outcome',
    '/cases/V410022/appointments/1/change-outcome/at/sensitive',
    `/cases/V410137/appointments/${id}/record-outcome`,
    `/cases/nobody/appointments/${id}/record-outcome`,
  ])('on an appointment that the person does not have: %s', (address) => {
    const tab = tabFor('Kieran', '')
    tab.open(address)
    expectRefused(tab, 'Appointment not found', 404)
  })

  test.each(['nothing', 'check-answers', 'change', 'constructor'])(
    'at a question that there is not: %s',
    (step) => {
      const { page } = tabFor('Kieran', `/change-outcome/at/${step}`, { outcome: 'ATTC' })
      expect(page.status).toBe(404)
    },
  )

  test.each<[string, Partial<Contact>, string]>([
    ['before it has started', { date: '2021-10-07' }, 'You cannot record an outcome yet'],
    ['once it is moved', { outcome: 'RSSR' }, 'This appointment has been rescheduled'],
    [
      'once it is called off',
      { outcome: 'AASD', cancelledBy: 'staff' },
      'This appointment has been cancelled',
    ],
  ])('on an appointment %s', (_, rest, title) => {
    for (const way of ['record', 'change']) {
      const tab = tabFor('Kieran', `/${way}-outcome`, rest)
      expectRefused(tab, title)
      if (rest.date) expect(tab.says[0]).toMatch(/from Thursday 7 October at 10am\.$/)
    }
  })
})

describe('an outcome is recorded once', () => {
  test('and it says who recorded the first, when, and how to change it', () => {
    const tab = tabFor('Kieran', '/record-outcome')
    tab.fill(attended, 'confirmation')
    tab.open(`${kieran}/record-outcome`)
    expectRefused(tab, already)
    expect(tab.says[0]).toContain('by Priya Deshmukh on Wednesday 6 October at 9am.')
    expect(linksOf(tab)).toEqual([kieran, `${kieran}/change-outcome`])
  })

  test('of two tabs, the one that comes later is told', () => {
    const first = tabFor('Kieran', '/record-outcome')
    const second = first.newTab()
    second.open(`${kieran}/record-outcome`)
    first.fill(attended)
    second.fill({ complied: 'absent', absence: 'no', enforcement: 'WLS' }, 'add-notes')
    first.answer()
    second.answer({ addNotes: 'no' })
    expectRefused(second, already)
    expect(recordedOn(first)).toEqual(['outcome recorded'])
    expect(contactNow(first, 'Kieran').outcome).toBe('ATTC')
  })

  test('if the button is pressed twice', () => {
    const tab = tabFor('Kieran', '/record-outcome')
    tab.fill(attended)
    const twice = tab.newTab()
    tab.answer()
    twice.answer()
    expectRefused(twice, 'Outcome of appointment recorded', 200)
    expect(recordedOn(tab)).toEqual(['outcome recorded'])
  })
})

describe('an outcome cannot be changed', () => {
  test('before there is one, which it leads to', () => {
    const tab = tabFor('Kieran', '/change-outcome')
    expectRefused(tab, 'This appointment does not have an outcome')
    expect(linksOf(tab)).toEqual([`${kieran}/record-outcome`, kieran])
  })

  test('once it has changed in another tab, and what is recorded there is kept', () => {
    const absent = { outcome: 'UAAB', enforcement: 'WLS' }
    const first = tabFor('Kieran', '/change-outcome/at/enforcement', absent)
    const second = first.newTab()
    second.open(`${kieran}/change-outcome/at/sensitive`)
    first.answerAll({ newEnforcement: 'EA02' }, {})
    second.answer({ sensitive: 'yes' })
    expectRefused(second, 'This appointment has changed')
    expect(contactNow(first, 'Kieran')).toMatchObject({ enforcement: 'EA02', sensitive: false })
    expect(recordedOn(first)).toEqual(['outcome changed'])
  })
})
