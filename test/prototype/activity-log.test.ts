import { describe, expect, test } from 'vitest'

import { people } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import { atCheckAnswers } from './stories.ts'
import { allCards, logIn } from './log.ts'

describe('A practitioner who opens the activity log', () => {
  test('finds the appointments that have been, not those to come', () => {
    const tab = visit('Kieran')
    tab.openTab('Activity log')
    expect(tab.path).toBe('/cases/V410022/activity-log')
    const ids = allCards(tab).map(({ href }) => href)
    expect(ids).toContain('/cases/V410022/appointments/9100003')
    expect(ids).not.toContain('/cases/V410022/appointments/9100004')
  })

  test('is asked for the outcomes that nobody has recorded, and opens such an appointment', () => {
    const tab = visit('Kieran')
    tab.openTab('Activity log')
    tab.open(logIn(tab).filters.find(({ text }) => text === 'Without an outcome')?.href ?? '')
    const cards = allCards(tab)
    expect(cards.map(({ href }) => href)).toEqual([
      '/cases/V410022/appointments/9100003',
      '/cases/V410022/appointments/9100009',
    ])
    expect(cards.every(({ href, record }) => record === `${href}/record-outcome`)).toBe(true)
    tab.open(cards[0]?.href ?? '')
    expect(tab.page.model['heading']).toBe('Office visit with Priya Deshmukh')
  })

  test.for(people)('sees as much under every filter as it says, for $name', ({ first }) => {
    const tab = visit(first)
    tab.openTab('Activity log')
    const { filters } = logIn(tab)
    expect(filters).toHaveLength(7)
    for (const { text, count, href } of filters) {
      tab.open(href)
      expect(allCards(tab), text).toHaveLength(count)
    }
  })

  test.for(people)('can open everything that is in it, for $name', ({ first }) => {
    const tab = visit(first)
    tab.openTab('Activity log')
    const cards = allCards(tab)
    for (const { href } of cards) {
      tab.open(href)
      expect(tab.page.status, href).toBe(200)
    }
    expect(new Set(cards.map(({ href }) => href)).size).toBe(cards.length)
  })

  test('finds an appointment that they arranged once it has started', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/cases/V410022/activity-log')
    const before = allCards(tab).length
    const hours = ['08:59', '09:00'].map((time) => {
      tab.browser.now = `2021-10-13T${time}`
      tab.open('/cases/V410022/activity-log')
      return allCards(tab).length - before
    })
    expect(hours).toEqual([0, 1])
  })
})

test('The activity log takes no forms, and knows nobody who is not there', () => {
  const tab = visit('Kieran')
  tab.post('/cases/V410022/activity-log', { page: '1' })
  expect(tab.page.status).toBe(405)
  for (const path of ['X000000/activity-log', 'X000000/entries/1', 'V410022/entries/nonsense']) {
    tab.open(`/cases/${path}`)
    expect(tab.page.status, path).toBe(404)
  }
})
