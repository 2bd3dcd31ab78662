import { describe, expect, test } from 'vitest'

import { arranging, choices, counts, lastContact } from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'

/** The toolkits that somebody is offered, in our own design. */
const offered = (first: FirstName) =>
  arranging(first, counts, { until: 'toolkit' }).seen.controls?.[0]?.params.items ?? []
const flags = (first: FirstName) =>
  Object.fromEntries(offered(first).map(({ text = '', flag }) => [text, flag]))

describe('the toolkits that are offered', () => {
  test('begin with the one used before, which says when', () => {
    const [first, second] = offered('Kieran')
    expect(first).toMatchObject({
      text: 'Choices and Changes',
      hint: {
        text: 'Used before, last on 4 October.\nHelps young men to mature: to resist pressure from others, manage emotions and plan ahead.',
      },
    })
    expect(second?.text).toBe('Connection and Community')
    // Imogen has used one toolkit, and missed nothing else; her session of 16 September was moved.
    expect(offered('Imogen')[0]?.hint?.text).toContain('Used before, last on 23 September.')
  })

  test('are A to Z when none was used before', () => {
    const names = offered('Derek').map(({ text = '' }) => text)
    expect(names).toHaveLength(7)
    expect(names).toEqual(names.toSorted())
  })

  test.each<[FirstName, string, string | undefined]>([
    ['Imogen', 'Connection and Community', undefined],
    [
      'Imogen',
      'Choices and Changes',
      'it is for men and it is for people aged 18 to 25, or up to 30 with similar needs.',
    ],
    [
      'Imogen',
      'New Me MOT',
      'it is for men, it is for people convicted of a sexual offence and it follows an accredited programme.',
    ],
    // He has finished a programme after a sexual offence.
    ['Glyn', 'Maps for Change', undefined],
    ['Glyn', 'New Me MOT', undefined],
    ['Glyn', 'Stepping Stones', 'it is not for people convicted of a sexual offence.'],
  ])('say why one might not fit: %s, %s', (first, toolkit, why) => {
    expect(flags(first)[toolkit]).toBe(why && `Might not fit ${first}: ${why}`)
  })

  test('can be chosen even if they might not fit', () => {
    const { rows } = arranging('Imogen', { ...counts, toolkit: 'new-me-mot' })
    expect(rows['RAR toolkit']).toBe('New Me MOT')
  })
})

test('A team without toolkits is told what yes will be recorded as, and is not asked for one', () => {
  expect(arranging('Shanice', {}, { until: 'rar' }).says).toEqual([
    'Shanice’s RAR: 20 days, 1 used, 19 left.',
    'The Derby East team does not use toolkits yet. If you select yes, the session will be recorded as the Non-Approved Transition Toolkit (NAT1).',
  ])
  const tab = arranging('Shanice', counts)
  expect(tab.rows['RAR toolkit']).toBe('Non-Approved Transition Toolkit (NAT1)')
  tab.answer()
  expect(lastContact(tab.browser.session).nsiId).toBe(5100471)
})

describe('notes', () => {
  const session = { ...counts, ...choices }

  test('are asked for only if there are any, and the page can be opened from check your answers', () => {
    const tab = arranging('Kieran', { ...session, addNotes: 'yes', notes: 'Bring it.' })
    expect(tab.rows['Appointment notes']).toBe('Bring it.')
    tab.change('Appointment notes')
    expect(tab.step).toBe('notes')
  })

  test('that were added after No was said have the one row', () => {
    const tab = arranging('Kieran', session)
    expect(tab.rows['Appointment notes']).toBe('None')
    tab.change('Appointment notes')
    tab.answer({ addNotes: 'yes' })
    expect(tab.path).toMatch(/notes\/change$/)
    tab.answer({ notes: 'Ring first.' })
    const rows = tab.seen.parts?.[0]?.rows.filter(({ label }) => label === 'Appointment notes')
    expect(rows).toMatchObject([{ value: 'Ring first.' }])
  })
})
