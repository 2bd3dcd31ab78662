import { describe, expect, test } from 'vitest'

import { visit } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

const { counts, lastContact, nextWednesday, noNotes, notSensitive, once } = stories

/** After saying that it is a toolkit session, in our own design. */
function afterRar(first: FirstName): Tab {
  const tab = visit(first)
  tab.arrange()
  tab.answerAll({ type: 'CHVS' }, nextWednesday, once, counts)
  return tab
}

const offered = (tab: Tab) => tab.seen.controls?.[0]?.params.items ?? []

describe('the toolkits that are offered', () => {
  test('begin with the one used before, which says when', () => {
    const [first, second] = offered(afterRar('Kieran'))
    expect(first).toMatchObject({
      text: 'Choices and Changes',
      hint: {
        text: 'Used before, last on 4 October.\nHelps young men to mature: to resist pressure from others, manage emotions and plan ahead.',
      },
    })
    expect(second?.text).toBe('Connection and Community')
  })

  test('are A to Z when none was used before', () => {
    const names = offered(afterRar('Derek')).map(({ text = '' }) => text)
    expect(names).toHaveLength(7)
    expect(names).toEqual(names.toSorted())
  })

  test('do not count as used when the person did not come', () => {
    // Imogen has used one toolkit, and missed nothing else; her session of 16 September was moved.
    const [first] = offered(afterRar('Imogen'))
    expect(first?.hint?.text).toContain('Used before, last on 23 September.')
  })

  test('say of each that might not fit why, and it can be chosen all the same', () => {
    const tab = afterRar('Imogen')
    const flags = Object.fromEntries(offered(tab).map(({ text = '', flag }) => [text, flag]))
    expect(flags['Connection and Community']).toBeUndefined()
    expect(flags['Choices and Changes']).toBe(
      'Might not fit Imogen: it is for men and it is for people aged 18 to 25, or up to 30 with similar needs.',
    )
    expect(flags['New Me MOT']).toBe(
      'Might not fit Imogen: it is for men, it is for people convicted of a sexual offence and it follows an accredited programme.',
    )
    tab.answer({ toolkit: 'new-me-mot' })
    expect(tab.step).toBe('add-notes')
    tab.answerAll(noNotes, notSensitive)
    expect(tab.rows['RAR toolkit']).toBe('New Me MOT')
  })

  test('fit Glyn, who has finished a programme after a sexual offence, where those of others do not', () => {
    const flags = Object.fromEntries(
      offered(afterRar('Glyn')).map(({ text = '', flag }) => [text, flag]),
    )
    expect(flags['Maps for Change']).toBeUndefined()
    expect(flags['New Me MOT']).toBeUndefined()
    expect(flags['Stepping Stones']).toBe(
      'Might not fit Glyn: it is not for people convicted of a sexual offence.',
    )
  })
})

describe('a team without toolkits', () => {
  test('is told what yes will be recorded as, and is not asked for one', () => {
    const asked = visit('Shanice')
    asked.arrange()
    asked.answerAll({ type: 'CHVS' }, nextWednesday, once)
    expect(asked.says).toEqual([
      'Shanice’s RAR: 20 days, 1 used, 19 left.',
      'The Derby East team does not use toolkits yet. If you select yes, the session will be recorded as the Non-Approved Transition Toolkit (NAT1).',
    ])
    const tab = afterRar('Shanice')
    expect(tab.step).toBe('add-notes')
    tab.answerAll(noNotes, notSensitive)
    expect(tab.rows['RAR toolkit']).toBe('Non-Approved Transition Toolkit (NAT1)')
    tab.answer()
    expect(lastContact(tab.browser.session).nsiId).toBe(5100471)
  })
})

describe('notes', () => {
  test('are asked for only if there are any, and the page can be opened from check your answers', () => {
    const tab = afterRar('Kieran')
    tab.answerAll(stories.choices, { addNotes: 'yes' })
    expect(tab.step).toBe('notes')
    tab.answerAll({ notes: 'Bring the worksheet.' }, notSensitive)
    expect(tab.rows['Appointment notes']).toBe('Bring the worksheet.')
    tab.change('Appointment notes')
    expect(tab.step).toBe('notes')
  })

  test('that were added after No was said have the one row', () => {
    const tab = afterRar('Kieran')
    tab.answerAll(stories.choices, noNotes, notSensitive)
    expect(tab.rows['Appointment notes']).toBe('None')
    tab.change('Appointment notes')
    tab.answer({ addNotes: 'yes' })
    expect(tab.path).toMatch(/notes\/change$/)
    tab.answer({ notes: 'Ring first.' })
    expect(tab.step).toBe('check-answers')
    const rows = tab.seen.parts?.[0]?.rows.filter(({ label }) => label === 'Appointment notes')
    expect(rows).toMatchObject([{ value: 'Ring first.' }])
  })
})
