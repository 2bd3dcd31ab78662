import { describe, expect, test } from 'vitest'

import { appointmentOf, contactNow, recordedOn, tabFor } from './outcome-stage.ts'

const october = '2021-10-13'
const november = '2021-11-23'
const booked = { rarActivity: true, nsiId: 5100022 }

describe('the design of 13 October 2021', () => {
  test('records an unacceptable absence with the action that was taken', () => {
    const tab = tabFor('Kieran', '/record-outcome', {}, october)
    tab.answerAll(
      {},
      { complied: 'absent' },
      { absence: 'no' },
      { enforcement: 'WLS' },
      { addNotes: 'yes' },
      { notes: 'No answer.' },
      { sensitive: 'no' },
    )
    expect(tab.rows).toEqual({
      Appointment: 'Office visit with Priya Deshmukh\nMonday 4 October from 10am to 11am',
      Complied: 'Unacceptable absence',
      'Enforcement action': 'Enforcement letter requested',
      'Your notes': 'No answer.',
      Sensitive: 'No',
    })
    expect(Object.keys(tab.rows)).toEqual([
      'Appointment',
      'Complied',
      'Enforcement action',
      'Your notes',
      'Sensitive',
    ])
    tab.answer()
    expect(tab.seen).toMatchObject({
      title: 'Outcome of appointment recorded',
      type: 'Office visit with Priya Deshmukh',
      when: 'Monday 4 October from 10am to 11am',
      nextSteps: [],
      finish: { text: 'Finish', href: '/cases/V410022/activity-log' },
    })
    expect(contactNow(tab, 'Kieran')).toMatchObject({
      outcome: 'UAAB',
      enforcement: 'WLS',
      notes: 'No answer.',
      updated: { by: 'p-deshmukh', at: '2021-10-06T09:00' },
    })
  })

  test('leaves RAR to Delius', () => {
    const tab = tabFor('Kieran', '/record-outcome', booked, october)
    tab.answerAll({}, { complied: 'yes' }, { rar: 'yes' })
    expect(tab.seen.title).toBe('You need to record this outcome on National Delius')
    tab.goBack()
    tab.answerAll({ rar: 'no' }, { addNotes: 'no' }, { sensitive: 'yes' })
    expect(tab.rows).toMatchObject({ Complied: 'Yes', 'RAR activity': 'No', Sensitive: 'Yes' })
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'ATTC', rarActivity: false })
  })

  test('says how somebody did not comply, or why they were absent', () => {
    const failed = tabFor('Kieran', '/record-outcome', {}, october)
    failed.answerAll(
      {},
      { complied: 'failed' },
      { how: 'ATSH' },
      { enforcement: 'NFA' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    expect(failed.rows).toMatchObject({
      Complied: 'No',
      'Reason for not complying': 'Attended - sent home (behaviour)',
      'Enforcement action': 'No further action',
      'Your notes': 'None',
    })
    failed.answer()
    expect(contactNow(failed, 'Kieran').outcome).toBe('ATSH')

    const absent = tabFor('Kieran', '/record-outcome', {}, october)
    absent.answerAll(
      {},
      { complied: 'absent' },
      { absence: 'yes' },
      { reason: 'AARC' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    expect(absent.rows).toMatchObject({
      Complied: 'Acceptable absence',
      'Reason for absence': 'Remanded in custody',
    })
    absent.answer()
    expect(contactNow(absent, 'Kieran')).toMatchObject({ outcome: 'AARC', enforcement: null })
  })

  test('adds notes below those that there are, from check your answers too', () => {
    const tab = tabFor('Kieran', '/record-outcome', { notes: 'First.' }, october)
    tab.answerAll({}, { complied: 'yes' }, { rar: 'no' }, { addNotes: 'no' }, { sensitive: 'no' })
    tab.change('Your notes')
    tab.answer({ addNotes: 'yes' })
    expect(tab.says).toEqual(['Previously added notes', 'First.'])
    tab.answerAll({ moreNotes: 'Second.' }, {})
    expect(contactNow(tab, 'Kieran').notes).toMatch(/^First\.\n\n-+\n\nSecond\.$/)
  })

  test('says how much room there is for notes, and that there is none', () => {
    const tab = tabFor('Kieran', '/record-outcome', { notes: 'a'.repeat(3900) }, october)
    tab.answerAll({}, { complied: 'yes' }, { rar: 'no' }, { addNotes: 'yes' })
    tab.answer({ moreNotes: 'b'.repeat(100) })
    expect(tab.errors).toEqual([
      'Your notes must be 39 characters or less, to fit below the notes that are there',
    ])
    tab.answerAll({ moreNotes: 'b'.repeat(39) }, { sensitive: 'no' }, {})
    expect(contactNow(tab, 'Kieran').notes).toHaveLength(4000)

    const full = tabFor('Kieran', '/record-outcome', { notes: 'a'.repeat(4000) }, october)
    full.answerAll({}, { complied: 'yes' }, { rar: 'no' }, { addNotes: 'yes' })
    expect(full.errors).toEqual([
      'Select no, because this appointment already has all the notes that Delius can hold',
    ])
  })

  test('can change its mind about an absence, or say that there was none', () => {
    const tab = tabFor('Kieran', '/record-outcome', {}, october)
    tab.answerAll(
      {},
      { complied: 'absent' },
      { absence: 'no' },
      { enforcement: 'WLS' },
      { addNotes: 'no' },
      { sensitive: 'no' },
    )
    tab.change('Complied')
    expect(tab.seen.changeInstead).toMatchObject({ text: 'Kieran was not absent' })
    tab.answerAll({ absence: 'yes' }, { reason: 'AAME' })
    expect(tab.rows).toMatchObject({
      Complied: 'Acceptable absence',
      'Reason for absence': 'Medical',
    })
    expect(tab.rows).not.toHaveProperty('Enforcement action')
    tab.change('Complied')
    tab.open(tab.seen.changeInstead?.href ?? '')
    tab.answerAll({ complied: 'yes' }, { rar: 'no' })
    expect(tab.rows).toMatchObject({ Complied: 'Yes', 'RAR activity': 'No' })
  })
})

describe('the design of 23 November 2021', () => {
  test('can wait for evidence, and leads back to the appointment', () => {
    const tab = tabFor('Kieran', '/record-outcome', {}, november)
    tab.answerAll(
      {},
      { complied: 'absent' },
      { absence: 'waiting' },
      { enforcement: 'WLS' },
      { addNotes: 'yes' },
      { notes: 'Says he was ill.' },
      { sensitive: 'no' },
    )
    expect(Object.entries(tab.rows).slice(1)).toEqual([
      ['Complied', 'Absent and waiting for evidence'],
      ['Enforcement action', 'Enforcement letter requested'],
      ['Sensitive', 'No'],
      ['Your notes', 'Says he was ill.'],
    ])
    tab.answer()
    expect(tab.seen.finish?.href).toBe(appointmentOf('Kieran'))
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'AFTA', enforcement: 'WLS' })
    expect(recordedOn(tab)).toEqual(['outcome recorded'])
  })

  test('has marked already what was sensitive before', () => {
    const tab = tabFor('Kieran', '/record-outcome', { sensitive: true }, november)
    tab.answerAll({}, { complied: 'yes' }, { rar: 'no' }, { addNotes: 'no' }, {})
    expect(tab.rows['Sensitive']).toBe('Yes')
  })
})
