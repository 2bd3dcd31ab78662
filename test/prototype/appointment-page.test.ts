import { describe, expect, test } from 'vitest'

import { people } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import { allCards, appointmentIn } from './log.ts'
import {
  askedByKieran,
  askedByStaff,
  begin,
  cancelling,
  nextMonday,
  rearranging,
  sessionOf25,
  visitOf18,
} from './rearranging.ts'

const at = (id: number) => `/cases/V410022/appointments/${id}`

describe('The page of an appointment', () => {
  test('leads a practitioner to what can be done next', () => {
    const tab = visit('Kieran')
    tab.open(at(visitOf18))
    expect(appointmentIn(tab).next).toEqual({
      text: 'Rearrange or cancel',
      href: `${at(visitOf18)}/rearrange`,
    })
    tab.open(appointmentIn(tab).next?.href ?? '')
    expect(tab.page.status).toBe(200)
  })

  test('asks for an outcome once the appointment has started', () => {
    const tab = visit('Kieran')
    // Something is done first, so that what Delius holds stays where it is.
    tab.open('/cases/V410022/arrange-appointment')
    tab.browser.now = '2021-10-18T10:00'
    tab.open(at(visitOf18))
    expect(appointmentIn(tab).next?.text).toBe('Record an outcome')
  })

  test('says who asked to move it and why, and asks for nothing more', () => {
    const tab = begin('Kieran', sessionOf25)
    tab.answerAll(rearranging, askedByKieran, nextMonday)
    tab.answer()
    tab.open(at(sessionOf25))
    const { tag, next, rows, updated } = appointmentIn(tab)
    expect([tag?.text, next ?? null]).toEqual(['Rescheduled', null])
    expect(rows).toMatchObject({
      Reschedule: ['Requested by Kieran Osgood'],
      'RAR activity': ['No'],
    })
    expect(rows['Appointment notes']?.at(-1)).toContain('Kieran has a hospital appointment.')
    expect(updated).toBe('Last updated by Priya Deshmukh on 6 October 2021 at 9am')
  })

  test('says who asked to call it off and why', () => {
    const tab = begin('Kieran', visitOf18)
    tab.answerAll(cancelling, askedByStaff)
    tab.answer()
    tab.open(at(visitOf18))
    const { tag, rows } = appointmentIn(tab)
    expect(tag?.text).toBe('Cancelled')
    expect(rows['Cancellation']).toEqual(['Requested by staff'])
    expect(rows['Appointment notes']?.at(-1)).toContain('The office is closed that day.')
  })

  test.for(people)('leads to a page for each thing that can be changed, for $name', ({ first }) => {
    const tab = visit(first)
    tab.openTab('Activity log')
    // One of each kind: they differ by what became of them.
    const kinds = new Map(allCards(tab).map((card) => [card.tag?.text ?? card.record, card.href]))
    for (const href of kinds.values()) {
      tab.open(href)
      if (!href.includes('/appointments/')) continue
      const { next, changes } = appointmentIn(tab)
      for (const to of [...Object.values(changes), ...(next ? [next.href] : [])]) {
        tab.open(to)
        expect(tab.page.status, to).toBe(200)
        expect(tab.seen.controls, to).not.toEqual([])
      }
    }
  })

  test('of one person is not found under another', () => {
    const tab = visit('Marta')
    tab.open(`${tab.path}/appointments/${visitOf18}`)
    expect(tab.page.status).toBe(404)
    expect(tab.seen.title).toBe('Appointment not found - Marta Lindqvist')
    expect(JSON.stringify(tab.page.model)).not.toContain('Office visit')
  })
})
