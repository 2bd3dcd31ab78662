import { describe, expect, test } from 'vitest'

import { z } from 'zod'
import { startOf, visit, visitIn } from '../support/practitioner.ts'
import type { Tab } from '../support/practitioner.ts'

const wednesday = { 'date-day': '13', 'date-month': '10', 'date-year': '2021' }
const when = { ...wednesday, start: '9am', end: '9:30am' }
const weekly = { repeating: 'yes', frequency: 'weekly', repeats: '2' }

const Happened = z.array(z.object({ arranged: z.looseObject({}).optional() }))

/** What the page shows of the bookings. */
const shown = (tab: Tab) => {
  tab.open('/in-delius')
  return Happened.parse(tab.page.model['happened']).flatMap(({ arranged }) => arranged ?? [])
}

function booked(tab: Tab, ...pages: readonly Readonly<Record<string, string>>[]): Tab {
  tab.arrange()
  tab.answerAll(...pages, {})
  expect(tab.step).toBe('confirmation')
  return tab
}

describe('what arranging did in Delius', () => {
  test('is nothing at first, and nothing that a scenario only found', () => {
    expect(shown(visit('Kieran'))).toEqual([])
    expect(shown(startOf('clash'))).toEqual([])
  })

  test('is a contact against the sentence when it does not count towards RAR', () => {
    const tab = booked(
      visit('Kieran'),
      { type: 'COAP' },
      { location: 'calder-house' },
      when,
      { repeating: 'no' },
      { rar: 'no' },
      { addNotes: 'no' },
      { sensitive: 'yes' },
    )
    expect(shown(tab)).toEqual([
      {
        heading: 'Kieran Osgood, 6 October 2021 at 9am',
        contact: [
          ['Contact', '9900000'],
          ['Type', 'Planned Office Visit (NS) (COAP)'],
          ['Date', 'Wednesday 13 October 2021'],
          ['Time', '9am to 9:30am'],
          ['Location', 'CALDER HOUSE'],
          ['RAR activity', 'No'],
          ['Linked to', 'Sentence 7100022, and no NSI'],
          ['Sensitive', 'Yes'],
          ['Notes', 'None'],
        ],
        repeats: [],
        nsi: null,
        logged: [],
      },
    ])
  })

  test('is an NSI that was found, and a line for each repeat', () => {
    const tab = booked(
      visit('Kieran'),
      { type: 'CHVS' },
      when,
      weekly,
      {},
      { rar: 'yes', rarRepeats: 'no' },
      { toolkit: 'choices-and-changes' },
      { addNotes: 'yes' },
      { notes: 'Ring first.', repeatNotes: 'yes' },
      { sensitive: 'no' },
    )
    expect(shown(tab)).toMatchObject([
      {
        nsi: {
          title: 'NSI found',
          why: 'It was the only open NSI of this type under this requirement.',
          passedOver: [],
        },
        repeats: [
          ['9900001', 'Wednesday 20 October 2021', 'Sentence 7100022, and no NSI', 'No', 'Yes'],
          ['9900002', 'Wednesday 27 October 2021', 'Sentence 7100022, and no NSI', 'No', 'Yes'],
        ],
        logged: [],
      },
    ])
  })

  test('is an NSI that was created, with what Delius logs by itself', () => {
    const tab = booked(
      visitIn('2021-10-06', 'Kieran'),
      { type: 'CHVS' },
      when,
      { repeating: 'no' },
      { rar: 'yes' },
      { toolkit: 'stepping-stones' },
      { notes: '' },
      { sensitive: 'no' },
    )
    expect(shown(tab)).toMatchObject([
      {
        nsi: {
          title: 'NSI created',
          why: 'There was no open NSI of this type under this requirement, so one was created.',
          rows: [
            ['NSI', '9900001'],
            ['Type', 'Stepping Stones'],
            ['Requirement', 'Rehabilitation Activity Requirement (RAR) 8100022, 20 days'],
            ['Referral date', 'Wednesday 6 October 2021'],
            ['Status', 'In progress (INPROG), since 6 October 2021 at 9am'],
            ['Start date', 'None yet'],
            ['Practitioner', 'Priya Deshmukh'],
          ],
        },
        logged: [
          'NSI referral (NREF), 6 October 2021',
          'NSI status: in progress (INPROG), 6 October 2021 at 9am',
        ],
      },
    ])
  })

  test('says which other NSIs were passed over, and why', () => {
    const tab = booked(
      visit('Alun'),
      { type: 'CHVS' },
      when,
      { repeating: 'no' },
      { rar: 'yes' },
      { toolkit: 'stepping-stones' },
      {},
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    expect(shown(tab)).toMatchObject([
      {
        nsi: {
          why: 'There were 2 open NSIs of this type under this requirement. This one was selected already, because it was used most recently, and the practitioner kept it. No other was created.',
          passedOver: [
            'NSI 5100370, referred on 20 September 2021, was passed over because it is deleted.',
          ],
        },
      },
    ])
  })

  test('says for Connor that the NSI under his other requirement was passed over', () => {
    const tab = booked(
      visit('Connor'),
      { type: 'CHVS' },
      when,
      { repeating: 'no' },
      { rar: 'yes' },
      { requirement: '8100815' },
      { toolkit: 'choices-and-changes' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    expect(shown(tab)).toMatchObject([
      {
        nsi: {
          passedOver: [
            'NSI 5100814, referred on 21 June 2021, was passed over because it belongs to another requirement.',
          ],
        },
      },
    ])
  })

  test('says of an NSI that a first session made that a second found it', () => {
    const pages = [
      { repeating: 'no' },
      { rar: 'yes' },
      { toolkit: 'stepping-stones' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    ]
    const tab = booked(visit('Kieran'), { type: 'CHVS' }, when, ...pages)
    tab.open('/cases/V410022')
    booked(tab, { type: 'COPT' }, { ...when, 'date-day': '14' }, ...pages)
    // Newest first.
    expect(shown(tab)).toMatchObject([
      { nsi: { title: 'NSI found' }, logged: [] },
      { nsi: { title: 'NSI created' } },
    ])
  })

  test('calls the placeholder and the old categories by their names', () => {
    const shanice = booked(
      visit('Shanice'),
      { type: 'CHVS' },
      when,
      { repeating: 'no' },
      { rar: 'yes' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    expect(JSON.stringify(shown(shanice))).toContain('Non-Approved Transition Toolkit (NAT1)')
    const march = booked(
      visitIn('2021-03-11', 'Kieran'),
      { type: 'CHVS' },
      { date: '2021-10-13', start: '9am', end: '10am' },
      { rar: 'yes', category: 'march-finance', notes: '' },
    )
    expect(JSON.stringify(shown(march))).toContain('Finance, benefit and debt')
  })
})
