import { describe, expect, test } from 'vitest'

import { people } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import { atCheckAnswers } from '../support/stories.ts'
import { allCards, appointmentIn, complianceIn, logIn } from './log.ts'
import { cancelled, changing, moved, sessionOf25, visitOf18 } from './rearranging.ts'

const kieran = '/cases/V410022'
const at = (id: number) => `${kieran}/appointments/${id}`

const numberIn = ([text = '']: readonly string[] = []) =>
  text === 'None' ? 0 : Number.parseInt(text, 10)

/** A tab in which something is done first, so that what Delius holds stays where it is, at a moment. */
function later(first: 'Kieran' | 'Shanice', now: string, page: string) {
  const tab = visit(first)
  const { path } = tab
  tab.arrange()
  tab.browser.now = now
  tab.open(`${path}/${page}`)
  return tab
}

describe.each(people)('The activity log of $name', ({ first }) => {
  const tab = visit(first)
  tab.openTab('Compliance')
  const counts = complianceIn(tab)
  tab.openTab('Activity log')
  const { filters } = logIn(tab)
  const cards = allCards(tab)

  test('shows as much under every filter as it says, and as the Compliance tab counts', () => {
    expect(filters).toHaveLength(7)
    for (const { text, count, href } of filters) {
      tab.open(href)
      expect(allCards(tab), text).toHaveLength(count)
      const key = Object.keys(counts).find((row) => row.startsWith(text))
      if (key !== undefined) expect(numberIn(counts[key]), text).toBe(count)
    }
    const counted = filters.filter(({ text }) =>
      Object.keys(counts).some((row) => row.startsWith(text)),
    )
    expect(counted).toHaveLength(5)
  })

  test('leads to a page for everything in it, and from there to each thing that can be changed', () => {
    expect(new Set(cards.map(({ href }) => href)).size).toBe(cards.length)
    // Those that change are one of each kind, which differ by what became of them.
    const kinds = new Map(cards.map((card) => [card.tag?.text ?? card.record, card.href]))
    const ofEachKind = new Set(kinds.values())
    for (const { href } of cards) {
      tab.open(href)
      expect(tab.page.status, href).toBe(200)
      if (!ofEachKind.has(href) || !href.includes('/appointments/')) continue
      const { next, changes } = appointmentIn(tab)
      for (const to of [...Object.values(changes), ...(next ? [next.href] : [])]) {
        tab.open(to)
        expect(tab.page.status, to).toBe(200)
        expect(tab.seen.controls, to).not.toEqual([])
      }
    }
  })
})

describe('A practitioner who opens the activity log', () => {
  test('finds the appointments that have been, and is asked for the outcomes that are missing', () => {
    const tab = visit('Kieran')
    tab.openTab('Activity log')
    const { filters } = logIn(tab)
    const ids = allCards(tab).map(({ href }) => href)
    expect(ids).toContain(at(9100003))
    expect(ids).not.toContain(at(visitOf18))
    tab.open(filters.find(({ text }) => text === 'Without an outcome')?.href ?? '')
    expect(tab.path).toBe(`${kieran}/activity-log/without-an-outcome`)
    expect(allCards(tab)).toMatchObject(
      [at(9100003), at(9100009)].map((href) => ({ href, record: `${href}/record-outcome` })),
    )
    tab.open(at(9100003))
    expect(tab.page.model['heading']).toBe('Office visit with Priya Deshmukh')
  })

  test('finds an appointment that they arranged once it has started', () => {
    const tab = atCheckAnswers()
    tab.answer()
    const cardsAt = (now: string) => {
      tab.browser.now = now
      tab.open(`${kieran}/activity-log`)
      return allCards(tab).length
    }
    const before = cardsAt('2021-10-06T09:00')
    expect(cardsAt('2021-10-13T08:59') - before).toBe(0)
    expect(cardsAt('2021-10-13T09:00') - before).toBe(1)
  })

  test.each([
    ['POST', 'V410022/activity-log', 405],
    ['GET', 'X000000/activity-log', 404],
    ['GET', 'X000000/entries/1', 404],
    ['GET', 'V410022/entries/nonsense', 404],
  ])('gets no page for %s %s', (method, path, status) => {
    const tab = visit('Kieran')
    if (method === 'POST') tab.post(`/cases/${path}`, { page: '1' })
    else tab.open(`/cases/${path}`)
    expect(tab.page.status).toBe(status)
  })
})

describe('The page of an appointment', () => {
  test('leads to what can be done next, which is an outcome once it has started', () => {
    const tab = visit('Kieran')
    tab.open(at(visitOf18))
    const href = `${at(visitOf18)}/rearrange`
    expect(appointmentIn(tab).next).toEqual({ text: 'Rearrange or cancel', href })
    const started = later('Kieran', '2021-10-18T10:00', `appointments/${visitOf18}`)
    expect(appointmentIn(started).next?.text).toBe('Record an outcome')
  })

  test.each([
    [sessionOf25, moved, 'Rescheduled', { Reschedule: ['Requested by Kieran Osgood'] }],
    [visitOf18, cancelled, 'Cancelled', { Cancellation: ['Requested by staff'] }],
  ])(
    'says who asked to change it and why, and asks for nothing more: %i',
    (id, answers, text, asked) => {
      const tab = changing(id, answers, 'confirmation')
      tab.open(at(id))
      const { tag, next, rows, updated } = appointmentIn(tab)
      expect([tag?.text, next ?? null]).toEqual([text, null])
      expect(rows).toMatchObject({ ...asked, 'RAR activity': ['No'] })
      expect(rows['Appointment notes']?.at(-1)).toContain(answers['reason'])
      expect(updated).toBe('Last updated by Priya Deshmukh on 6 October 2021 at 9am')
    },
  )

  test('of one person is not found under another', () => {
    const tab = visit('Marta')
    tab.open(`${tab.path}/appointments/${visitOf18}`)
    expect(tab.page.status).toBe(404)
    expect(tab.seen.title).toBe('Appointment not found - Marta Lindqvist')
    expect(JSON.stringify(tab.page.model)).not.toContain('Office visit')
  })
})

test('An absence counts as a failure while evidence is waited for', () => {
  const tab = visit('Shanice')
  tab.openTab('Activity log')
  const waiting = allCards(tab).filter((card) => card.tag?.text === 'Waiting for evidence')
  tab.open('/cases/V410471/activity-log/failures-to-comply')
  const failures = allCards(tab).map(({ href }) => href)
  expect(waiting).not.toEqual([])
  expect(failures).toEqual(expect.arrayContaining(waiting.map(({ href }) => href)))
})

test('A failure counts no more a year and a day later', () => {
  const failures = (now: string) =>
    numberIn(
      complianceIn(later('Shanice', now, 'compliance'))['Failures to comply within 12 months'],
    )
  expect(failures('2021-10-06T09:00')).toBeGreaterThan(0)
  expect(failures('2022-10-06T09:00')).toBe(0)
})
