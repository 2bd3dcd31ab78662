import { describe, expect, test } from 'vitest'

import { startOf, visitIn } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

const { countsNot, lastContact, notSensitive, on, once } = stories
const november = '2021-11-01'

function atLocation(first: FirstName, type: Readonly<Record<string, string>>): Tab {
  const tab = visitIn(november, first, '2021-11-01T09:00')
  tab.arrange()
  tab.answerAll(type, countsNot)
  return tab
}

describe('a practitioner in November 2021', () => {
  test('is asked about RAR right after the type, and a RAR session has to be arranged in Delius', () => {
    const tab = startOf('rar-left-to-delius')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    expect(tab.step).toBe('rar')
    tab.answer({ rar: 'yes' })
    expect(tab.step).toBe('use-delius')
    const links = (tab.seen.blocks ?? []).flatMap(({ link }) => (link ? [link] : []))
    expect(links).toEqual([
      { text: 'Open Kieran Osgood’s contact log on Delius', href: '/national-delius/V410022' },
      { text: 'Open the Delius homepage', href: '/national-delius' },
    ])
    tab.follow('Open Kieran Osgood’s contact log on Delius')
    expect(tab.seen.title).toBe('You have left Manage supervisions')
  })

  test('goes Back from there and says that it does not count', () => {
    const tab = startOf('rar-left-to-delius')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, { rar: 'yes' })
    tab.goBack()
    expect(tab.step).toBe('rar')
    tab.answer(countsNot)
    expect(tab.step).toBe('location')
  })

  test('books an appointment that is not RAR, with its location on check your answers', () => {
    const tab = atLocation('Kieran', { type: 'COAP' })
    tab.answerAll(stories.calderHouse, on('10 11 2021'), once, { notes: '' }, notSensitive)
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
    expect(lastContact(tab.browser.session)).toMatchObject({
      location: 'calder-house',
      rarActivity: false,
    })
  })

  test('finds another location only in Delius', () => {
    const tab = startOf('another-location')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, countsNot)
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
    tab.answer(stories.calderHouse)
    expect(tab.step).toBe('when')
  })

  test('needs no location for a type that does not need one', () => {
    const tab = atLocation('Kieran', { type: 'other', otherType: 'C031' })
    expect(tab.step).toBe('location')
    tab.answerAll({ location: 'none' }, on('10 11 2021'), once, { notes: '' }, notSensitive)
    expect(tab.rows['Location']).toBe('No location')
    tab.answer()
    expect(lastContact(tab.browser.session).location).toBeNull()
  })

  test('is not asked for a location on the phone', () => {
    expect(atLocation('Kieran', { type: 'COPT' }).step).toBe('when')
  })

  test('sees the only location of the team, which cannot be changed', () => {
    const tab = atLocation('Glyn', { type: 'COAP' })
    expect(tab.step).toBe('when')
    tab.answerAll(on('10 11 2021'), once, { notes: '' }, notSensitive)
    const [, location] = tab.seen.parts?.[0]?.rows ?? []
    expect(location).toMatchObject({ label: 'Location', value: 'SKELL VIEW', change: null })
  })

  test('says No to RAR at check your answers again, and RAR activity keeps saying No for repeats', () => {
    const tab = atLocation('Kieran', { type: 'COPT' })
    tab.answerAll(on('10 11 2021'), stories.weekly, {}, { notes: '' }, notSensitive)
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
