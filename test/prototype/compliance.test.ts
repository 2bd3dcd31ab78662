import { expect, test } from 'vitest'

import { people } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import { allCards, complianceIn, logIn } from './log.ts'

const numberIn = (lines: readonly string[] | undefined) => {
  const [text = ''] = lines ?? []
  return text === 'None' ? 0 : Number.parseInt(text, 10)
}

test.for(people)('The Compliance tab and the log count the same for $name', ({ first }) => {
  const tab = visit(first)
  tab.openTab('Compliance')
  const rows = complianceIn(tab)
  tab.openTab('Activity log')
  const { filters } = logIn(tab)
  for (const name of [
    'Appointments',
    'Without an outcome',
    'Complied',
    'Failures to comply',
    'Acceptable absences',
  ]) {
    const key = Object.keys(rows).find((row) => row.startsWith(name)) ?? ''
    const filter = filters.find(({ text }) => text === name)
    expect(numberIn(rows[key]), name).toBe(filter?.count)
  }
})

test('Whoever presses a number of the Compliance tab sees the appointments that it counts', () => {
  const tab = visit('Kieran')
  tab.openTab('Compliance')
  expect(complianceIn(tab)['Without an outcome']).toEqual(['2 without an outcome'])
  tab.open('/cases/V410022/activity-log/without-an-outcome')
  expect(allCards(tab)).toHaveLength(2)
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
  const [soon, later] = ['2021-10-06T09:00', '2022-10-06T09:00'].map((now) => {
    const tab = visit('Shanice')
    // Something is done first, so that what Delius holds stays where it is.
    tab.open('/cases/V410471/arrange-appointment')
    tab.browser.now = now
    tab.open('/cases/V410471/compliance')
    return complianceIn(tab)
  })
  expect(numberIn(soon?.['Failures to comply within 12 months'])).toBeGreaterThan(0)
  expect(numberIn(later?.['Failures to comply within 12 months'])).toBe(0)
})
