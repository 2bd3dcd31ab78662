import { describe, expect, test } from 'vitest'

import { z } from 'zod'
import { startOf, visit } from '../support/practitioner.ts'
import {
  arrangeAnother,
  arranging,
  calderHouse,
  choices,
  counts,
  weekly,
} from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const Happened = z.array(z.object({ arranged: z.looseObject({}).optional() }))
const stepping = { ...counts, toolkit: 'stepping-stones' }

/** What the page shows of the bookings. */
const shown = (tab: Tab) => {
  tab.open('/in-delius')
  return Happened.parse(tab.page.model['happened']).flatMap(({ arranged }) => arranged ?? [])
}
const booked = (first: FirstName, answers: Fields = {}, version = 'current') =>
  arranging(first, answers, { version, until: 'confirmation' })

describe('what arranging did in Delius', () => {
  test('is nothing at first, and nothing that a scenario only found', () => {
    expect(shown(visit('Kieran'))).toEqual([])
    expect(shown(startOf('clash'))).toEqual([])
  })

  test('is a contact against the sentence when it does not count towards RAR', () => {
    const visited = { type: 'COAP', ...calderHouse, sensitive: 'yes' }
    expect(shown(booked('Kieran', visited))).toEqual([
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
    const repeats = { ...weekly, repeats: '2', rarRepeats: 'no', repeatNotes: 'yes' }
    const notes = { addNotes: 'yes', notes: 'Ring first.' }
    const tab = booked('Kieran', { ...counts, ...choices, ...repeats, ...notes })
    const line = ['Sentence 7100022, and no NSI', 'No', 'Yes']
    expect(shown(tab)).toMatchObject([
      {
        nsi: {
          title: 'NSI found',
          why: 'It was the only open NSI of this type under this requirement.',
          passedOver: [],
        },
        repeats: [
          ['9900001', 'Wednesday 20 October 2021', ...line],
          ['9900002', 'Wednesday 27 October 2021', ...line],
        ],
        logged: [],
      },
    ])
  })

  test('is an NSI that was created, with what Delius logs by itself', () => {
    expect(shown(booked('Kieran', stepping, '2021-10-06'))).toMatchObject([
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

  test.each<[FirstName, Fields, object]>([
    [
      'Alun',
      stepping,
      {
        why: 'There were 2 open NSIs of this type under this requirement. This one was selected already, because it was used most recently, and the practitioner kept it. No other was created.',
        passedOver: [
          'NSI 5100370, referred on 20 September 2021, was passed over because it is deleted.',
        ],
      },
    ],
    [
      'Connor',
      { ...counts, ...choices, requirement: '8100815' },
      {
        passedOver: [
          'NSI 5100814, referred on 21 June 2021, was passed over because it belongs to another requirement.',
        ],
      },
    ],
  ])('says for %s which other NSIs were passed over, and why', (first, answers, nsi) => {
    expect(shown(booked(first, answers))).toMatchObject([{ nsi }])
  })

  test('says of an NSI that a first session made that a second found it, newest first', () => {
    const tab = booked('Kieran', stepping)
    arrangeAnother(tab, { ...stepping, 'date-day': '14' }, 'confirmation')
    const found = { nsi: { title: 'NSI found' }, logged: [] }
    expect(shown(tab)).toMatchObject([found, { nsi: { title: 'NSI created' } }])
  })

  test('calls the placeholder and the old categories by their names', () => {
    const shanice = JSON.stringify(shown(booked('Shanice', counts)))
    expect(shanice).toContain('Non-Approved Transition Toolkit (NAT1)')
    const finance = { ...counts, category: 'march-finance', date: '2021-10-13' }
    const march = JSON.stringify(shown(booked('Kieran', finance, '2021-03-11')))
    expect(march).toContain('Finance, benefit and debt')
  })
})
