import { describe, expect, test } from 'vitest'

import { caseAt } from '../support/people.ts'
import { contactNow, recordedOn, tabFor } from './outcome-stage.ts'

const booked = { rarActivity: true, nsiId: 5100022 }
const last = [{ addNotes: 'no' }, { sensitive: 'no' }, {}]

describe('our own design', () => {
  test('counts the session that was booked, on its NSI, with nothing more to choose', () => {
    const tab = tabFor('Kieran', '/record-outcome', booked)
    tab.answerAll({ complied: 'yes' }, {}, {}, { addNotes: 'no' }, { sensitive: 'no' })
    expect(tab.rows).toMatchObject({
      Complied: 'Yes',
      'RAR activity': 'Yes',
      'RAR toolkit': 'Choices and Changes',
    })
    expect(tab.says).toHaveLength(1)
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'ATTC', ...booked })
    expect(tab.seen.nextSteps).toHaveLength(1)
    expect(tab.seen.nextSteps?.[0]).toMatch(/^Kieran’s RAR is now: \d+ of 20 days used/)
  })

  test('makes a session RAR that was not booked as such, with an NSI of its own if need be', () => {
    const tab = tabFor('Kieran', '/record-outcome')
    tab.answerAll({ complied: 'yes' }, { rar: 'yes' }, { toolkit: 'stepping-stones' }, ...last)
    expect(recordedOn(tab)).toEqual(['nsi created', 'outcome recorded'])
    const { nsiId, rarActivity } = contactNow(tab, 'Kieran')
    expect(rarActivity).toBe(true)
    const made = caseAt('Kieran', tab.browser.session.events).nsis.find((nsi) => nsi.id === nsiId)
    expect(made).toMatchObject({ type: 'stepping-stones', referralDate: '2021-10-04' })
  })

  test('takes the RAR activity from a session that was missed, and says so before', () => {
    const tab = tabFor('Kieran', '/record-outcome', booked)
    tab.answerAll(
      { complied: 'absent' },
      { absence: 'no' },
      { enforcement: 'EA02' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    expect(tab.says).toEqual([
      'This appointment is recorded as RAR (Choices and Changes). Once you confirm, it will no longer count towards RAR.',
    ])
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ rarActivity: false, nsiId: null })
    expect(tab.seen.nextSteps).toEqual([
      'Check that the first warning letter has been sent. Kieran has 7 days to respond, until Wednesday 13 October.',
    ])
  })

  test('says until when evidence can come', () => {
    const tab = tabFor('Kieran', '/record-outcome')
    tab.answerAll({ complied: 'absent' }, { absence: 'waiting' }, { enforcement: 'WLS' }, ...last)
    expect(tab.seen.nextSteps).toEqual([
      'Tell Kieran to give you evidence by Monday 11 October. Change the outcome when they do, or when that day has passed.',
      'Check that the enforcement letter is sent.',
    ])
  })

  test('asks which of two requirements it was', () => {
    const tab = tabFor('Connor', '/record-outcome')
    tab.answerAll(
      { complied: 'yes' },
      { rar: 'yes' },
      { requirement: '8100815' },
      { toolkit: 'stepping-stones' },
      ...last,
    )
    const { nsiId } = contactNow(tab, 'Connor')
    const { nsis } = caseAt('Connor', tab.browser.session.events)
    expect(nsis.find(({ id }) => id === nsiId)?.requirementId).toBe(8100815)
  })

  test('does not ask those about RAR who have none', () => {
    const tab = tabFor('Marta', '/record-outcome')
    tab.answer({ complied: 'yes' })
    expect(tab.step).toBe('add-notes')
  })

  test('takes the placeholder in a team without toolkits, and shows it', () => {
    const tab = tabFor('Shanice', '/record-outcome')
    tab.answerAll({ complied: 'yes' }, { rar: 'yes' }, { addNotes: 'no' }, { sensitive: 'no' })
    expect(tab.rows['RAR toolkit']).toBe('Non-Approved Transition Toolkit (NAT1)')
    tab.answer()
    expect(contactNow(tab, 'Shanice')).toMatchObject({ rarActivity: true, nsiId: 5100471 })
  })

  test.each([
    ['yes', 'APPK', 'Yes'],
    ['failed', 'UBHV', 'No'],
    ['absent', 'ABNS', 'Absent'],
  ])('asks nothing more of one that is not national standard: %s', (complied, code, row) => {
    const tab = tabFor('Marta', '/record-outcome', { type: 'C031' })
    tab.answerAll({ complied }, { addNotes: 'no' }, { sensitive: 'no' })
    expect(tab.rows['Complied']).toBe(row)
    tab.answer()
    expect(contactNow(tab, 'Marta')).toMatchObject({ outcome: code, enforcement: null })
  })

  test('warns of days over those ordered, and records them', () => {
    const tab = tabFor('Tyrone', '/record-outcome')
    tab.answerAll({ complied: 'yes' }, { rar: 'yes' }, { toolkit: 'stepping-stones' })
    tab.answerAll({ addNotes: 'no' }, { sensitive: 'no' })
    expect(tab.says.at(-1)).toBe(
      'This goes over the 15 RAR days that the court ordered. You can still record it.',
    )
    tab.answer()
    expect(contactNow(tab, 'Tyrone').rarActivity).toBe(true)
  })
})
