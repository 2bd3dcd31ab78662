import { describe, expect, test } from 'vitest'

import { caseAt } from '../support/people.ts'
import { appointmentOf, contactNow, recordedOn, tabFor } from './outcome-stage.ts'

const november = '2021-11-23'
const waiting = { outcome: 'AFTA', enforcement: 'WLS', notes: 'No answer.' }
const counted = { outcome: 'ATTC', rarActivity: true, nsiId: 5100022 }

describe('changing an outcome in the design of 23 November 2021', () => {
  test('starts from what is recorded, and asks whether the action has to change', () => {
    const tab = tabFor('Kieran', '/change-outcome', waiting, november)
    tab.answerAll({}, {}, { absence: 'no' })
    expect(tab.seen.title).toBe('Do you need to change the enforcement action?')
    tab.answerAll(
      { changeEnforcement: 'yes', newEnforcement: 'EA02' },
      { addNotes: 'yes' },
      { moreNotes: 'No evidence was given.' },
      {},
    )
    expect(Object.entries(tab.rows).slice(1)).toEqual([
      ['Complied', 'Unacceptable absence'],
      ['Enforcement action', 'First warning letter sent'],
      ['Sensitive', 'No'],
      ['Your notes', 'No evidence was given.'],
    ])
    expect(tab.seen.button).toBe('Confirm changes')
    tab.answer()
    expect(tab.seen.title).toBe('Outcome of appointment changed')
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'UAAB', enforcement: 'EA02' })
    expect(contactNow(tab, 'Kieran').notes).toMatch(
      /^No answer\.\n\n-+\n\nNo evidence was given\.$/,
    )
    expect(recordedOn(tab)).toEqual(['outcome changed'])
  })

  test('asks about the action even after an acceptable absence, and leaves it the same', () => {
    const tab = tabFor('Kieran', '/change-outcome', waiting, november)
    tab.answerAll({}, {}, { absence: 'yes' }, { reason: 'AAME' })
    expect(tab.step).toBe('change-enforcement')
    tab.answerAll({ changeEnforcement: 'no' }, { addNotes: 'no' }, {})
    expect(tab.rows['Enforcement action']).toBe('Enforcement letter requested')
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'AAME', enforcement: 'WLS' })
  })

  test('asks about the action before RAR, once somebody has complied', () => {
    const tab = tabFor('Kieran', '/change-outcome', waiting, november)
    tab.answerAll({}, { complied: 'yes' })
    expect(tab.step).toBe('change-enforcement')
    tab.answer({ changeEnforcement: 'yes', newEnforcement: 'EA07' })
    expect(tab.step).toBe('rar')
    tab.answerAll({ rar: 'no' }, { addNotes: 'no' }, {}, {})
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'ATTC', enforcement: 'EA07' })
  })

  test('asks for an action where there is none yet', () => {
    const tab = tabFor('Kieran', '/change-outcome', { outcome: 'ATTC' }, november)
    tab.answerAll({}, { complied: 'failed' }, { how: 'AFTC' })
    expect(tab.step).toBe('enforcement')
    tab.answerAll({ enforcement: 'NFA' }, { addNotes: 'no' }, {}, {})
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'AFTC', enforcement: 'NFA' })
  })
})

describe('changing an outcome in our own design', () => {
  test('can make it RAR, on the NSI that it was booked on', () => {
    const tab = tabFor('Kieran', '/record-outcome', { rarActivity: true, nsiId: 5100022 })
    tab.answerAll({ complied: 'absent' }, { absence: 'no' }, { enforcement: 'WLS' })
    tab.answerAll({ addNotes: 'no' }, { sensitive: 'no' }, {})
    expect(contactNow(tab, 'Kieran')).toMatchObject({ rarActivity: false, nsiId: null })
    tab.open(`${appointmentOf('Kieran')}/change-outcome`)
    // What was booked is selected already, for RAR and for the toolkit.
    tab.answerAll({ complied: 'yes' }, {}, {}, { addNotes: 'no' }, {})
    expect(tab.rows['RAR toolkit']).toBe('Choices and Changes')
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({
      outcome: 'ATTC',
      enforcement: null,
      rarActivity: true,
      nsiId: 5100022,
    })
  })

  test('takes RAR away from what was not complied with', () => {
    const tab = tabFor('Kieran', '/change-outcome', counted)
    tab.answerAll({ complied: 'failed' }, { how: 'ATSH' }, { enforcement: 'NFA' })
    tab.answerAll({ addNotes: 'no' }, {}, {})
    expect(contactNow(tab, 'Kieran')).toMatchObject({ rarActivity: false, nsiId: null })
  })

  test('removes an action that goes with the outcome no more, and says so', () => {
    const tab = tabFor('Kieran', '/change-outcome', waiting)
    tab.answerAll({}, { absence: 'yes' }, { reason: 'AAME' }, { addNotes: 'no' }, {})
    expect(tab.says).toHaveLength(1)
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'AAME', enforcement: null })
  })
})

describe('changing one thing alone', () => {
  test('opens the enforcement action, then check your answers', () => {
    const tab = tabFor('Kieran', '/change-outcome/at/enforcement', waiting)
    expect(tab.seen.title).toBe('Do you need to change the enforcement action?')
    expect(tab.seen.back?.href).toBe(appointmentOf('Kieran'))
    tab.answer({ newEnforcement: 'NFA' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toMatchObject({
      Complied: 'Absent and waiting for evidence',
      'Enforcement action': 'No further action',
      'Your notes': 'None',
    })
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'AFTA', enforcement: 'NFA' })
  })

  test('opens the notes, below those that there are', () => {
    const tab = tabFor('Kieran', '/change-outcome/at/notes', waiting)
    expect(tab.asks).toEqual(['Add your notes'])
    tab.answerAll({ moreNotes: 'Rang him.' }, {})
    expect(contactNow(tab, 'Kieran').notes).toMatch(/Rang him\.$/)
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'AFTA', enforcement: 'WLS' })
    const none = tabFor('Kieran', '/change-outcome/at/notes', { outcome: 'ATTC' })
    expect(none.asks).toEqual(['Add appointment notes'])
  })

  test('opens whether it is sensitive, and leaves RAR of any kind as it is', () => {
    const kinds = [
      { nsiId: 5100022, requirementId: null },
      { nsiId: null, requirementId: 8100022 },
    ]
    for (const kind of kinds) {
      const tab = tabFor('Kieran', '/change-outcome/at/sensitive', { ...counted, ...kind })
      tab.answerAll({ sensitive: 'yes' }, {})
      expect(contactNow(tab, 'Kieran')).toMatchObject({
        outcome: 'ATTC',
        sensitive: true,
        rarActivity: true,
        ...kind,
      })
    }
  })

  test('moves RAR to another requirement, without a toolkit or with one', () => {
    const direct = { outcome: 'ATTC', rarActivity: true, requirementId: 8100814 }
    const tab = tabFor('Connor', '/change-outcome/at/requirement', direct)
    tab.answerAll({ requirement: '8100815' }, {})
    expect(contactNow(tab, 'Connor')).toMatchObject({
      rarActivity: true,
      nsiId: null,
      requirementId: 8100815,
    })
    tab.open(`${appointmentOf('Connor')}/change-outcome/at/toolkit`)
    tab.answerAll({ toolkit: 'stepping-stones' }, {})
    const { nsiId, requirementId } = contactNow(tab, 'Connor')
    expect(requirementId).toBeNull()
    const { nsis } = caseAt('Connor', tab.browser.session.events)
    expect(nsis.find(({ id }) => id === nsiId)?.requirementId).toBe(8100815)
  })

  test('keeps an outcome that the questions do not name', () => {
    for (const outcome of ['ATSS', 'AAAA', 'APPK']) {
      const tab = tabFor('Kieran', '/change-outcome/at/sensitive', { outcome })
      tab.answerAll({ sensitive: 'yes' }, {})
      expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome, sensitive: true })
    }
  })

  test('asks what a new outcome needs: the action, and why it has changed', () => {
    const tab = tabFor('Kieran', '/change-outcome/at/complied', { outcome: 'ATTC' })
    tab.answer({ complied: 'failed' })
    expect(tab.step).toBe('how')
    tab.answerAll({ how: 'AFTC' }, { enforcement: 'WLS' })
    expect(tab.step).toBe('add-notes')
    tab.answerAll({ addNotes: 'no' }, {})
    expect(contactNow(tab, 'Kieran').outcome).toBe('AFTC')
  })

  test('comes past the question about the absence, with what is recorded selected already', () => {
    const ill = { outcome: 'AAME' }
    const tab = tabFor('Kieran', '/change-outcome/at/complied', ill)
    tab.answer()
    expect(tab.step).toBe('absence')
    tab.answer()
    expect(tab.step).toBe('reason')
    tab.answerAll({ reason: 'AAHO' }, { addNotes: 'no' }, {})
    expect(contactNow(tab, 'Kieran').outcome).toBe('AAHO')
    const evidence = tabFor('Kieran', '/change-outcome/at/complied', waiting)
    evidence.answerAll({}, { absence: 'no' }, { changeEnforcement: 'no' }, { addNotes: 'no' }, {})
    expect(contactNow(evidence, 'Kieran')).toMatchObject({ outcome: 'UAAB', enforcement: 'WLS' })
  })
})
