import { describe, expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import {
  arranging,
  calderHouse,
  countsNot,
  homeVisit,
  lastContact,
  on,
  weekly,
} from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

/** At a page of that design, with an appointment of Wednesday 10 November that is not RAR. */
function begun(first: FirstName, answers: Fields, until?: string): Tab {
  const way = { version: '2021-11-01', now: '2021-11-01T09:00', ...(until && { until }) }
  return arranging(first, { ...on('10 11 2021'), ...answers }, way)
}

describe('a practitioner in November 2021', () => {
  test('is asked about RAR right after the type, and a RAR session has to be arranged in Delius', () => {
    const tab = startOf('rar-left-to-delius')
    tab.arrange()
    expect(tab.fill({ type: 'COAP', rar: 'yes' }, 'use-delius')).toEqual(['type', 'rar'])
    const links = (tab.seen.blocks ?? []).flatMap(({ link }) => (link ? [link] : []))
    const log = 'Open Kieran Osgood’s contact log on Delius'
    expect(links).toEqual([
      { text: log, href: '/national-delius/V410022' },
      { text: 'Open the Delius homepage', href: '/national-delius' },
    ])
    const other = tab.newTab()
    other.follow(log)
    expect(other.seen.title).toBe('You have left Manage supervisions')
    tab.goBack()
    expect(tab.step).toBe('rar')
    tab.answer(countsNot)
    expect(tab.step).toBe('location')
  })

  test('books an appointment that is not RAR, with its location on check your answers', () => {
    const tab = begun('Kieran', { type: 'COAP', ...calderHouse })
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Location', 'CALDER HOUSE'],
      ['Date', 'Wednesday 10 November'],
      ['Time', '9am to 9:30am'],
      ['Repeating appointment', 'No'],
      ['RAR activity', 'No'],
      ['Appointment notes', 'None'],
      ['Sensitive', 'No'],
    ])
    tab.answer()
    const { session } = tab.browser
    expect(lastContact(session)).toMatchObject({ location: 'calder-house', rarActivity: false })
  })

  test('finds another location only in Delius', () => {
    const tab = startOf('another-location')
    tab.arrange()
    tab.fill({ ...homeVisit, type: 'COAP' }, 'location')
    const items = tab.seen.controls?.[0]?.params.items ?? []
    expect(items.map(({ divider, text }) => divider ?? text)).toEqual([
      'CALDER HOUSE',
      'MEANWOOD ROAD CENTRE',
      'PARKSIDE PROBATION OFFICE',
      'or',
      'The location I’m looking for is not in this list',
    ])
    tab.answer({ location: 'elsewhere' })
    expect(tab.step).toBe('another-location')
    tab.goBack()
    expect(tab.step).toBe('location')
    tab.answer(calderHouse)
    expect(tab.step).toBe('when')
  })

  test('needs no location for a type that does not need one, and is not asked on the phone', () => {
    const tab = begun('Kieran', { type: 'other', otherType: 'C031', location: 'none' })
    expect(tab.rows['Location']).toBe('No location')
    tab.answer()
    expect(lastContact(tab.browser.session).location).toBeNull()
    expect(begun('Kieran', { type: 'COPT' }).rows).not.toHaveProperty('Location')
  })

  test('sees the only location of the team, which cannot be changed', () => {
    const [, location] = begun('Glyn', { type: 'COAP' }).seen.parts?.[0]?.rows ?? []
    expect(location).toMatchObject({ label: 'Location', value: 'SKELL VIEW', change: null })
  })

  test('says No to RAR at check your answers again, and RAR activity keeps saying No for repeats', () => {
    const tab = begun('Kieran', { type: 'COPT', ...weekly })
    expect(tab.rows['RAR activity']).toBe('No')
    expect(tab.repeatRows).toMatchObject({ 'RAR activity': 'No', Sensitive: 'No' })
    tab.change('RAR activity')
    tab.answer({ rar: 'yes' })
    expect(tab.step).toBe('use-delius')
    tab.goBack()
    tab.answer(countsNot)
    expect(tab.step).toBe('check-answers')
  })
})
