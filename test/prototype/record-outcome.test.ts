import { describe, expect, test } from 'vitest'

import { appointmentOf, contactNow, tabFor, tell } from './outcome-stage.ts'
import type { Told } from './outcome-stage.ts'

const october = '2021-10-13'
const november = '2021-11-23'
const booked = { rarActivity: true, nsiId: 5100022 }
const last = { addNotes: 'no', sensitive: 'no' }
const yes = { complied: 'yes', rar: 'no', ...last }
const rar = { ...yes, rar: 'yes', toolkit: 'stepping-stones' }
const missed = { complied: 'absent', absence: 'no', enforcement: 'WLS', ...last }
const failed = { complied: 'failed', how: 'ATSH', enforcement: 'NFA', ...last }

test.each<Told>([
  [
    'has the action with which somebody was absent, in October 2021',
    { version: october },
    { ...missed, addNotes: 'yes', notes: 'No answer.' },
    {
      outcome: 'UAAB',
      enforcement: 'WLS',
      notes: 'No answer.',
      updated: { by: 'p-deshmukh', at: '2021-10-06T09:00' },
    },
    {
      passed: 'start complied absence enforcement add-notes notes sensitive',
      rows: {
        Appointment: 'Office visit with Priya Deshmukh\nMonday 4 October from 10am to 11am',
        Complied: 'Unacceptable absence',
        'Enforcement action': 'Enforcement letter requested',
        'Your notes': 'No answer.',
        Sensitive: 'No',
      },
      nextSteps: [],
    },
  ],
  [
    'says how somebody did not comply',
    { version: october },
    failed,
    { outcome: 'ATSH' },
    {
      rows: {
        Complied: 'No',
        'Reason for not complying': 'Attended - sent home (behaviour)',
        'Enforcement action': 'No further action',
        'Your notes': 'None',
      },
    },
  ],
  [
    'says why somebody was absent, and then there is no action',
    { version: october },
    { ...missed, absence: 'yes', reason: 'AARC' },
    { outcome: 'AARC', enforcement: null },
    { rows: { Complied: 'Acceptable absence', 'Reason for absence': 'Remanded in custody' } },
  ],
  [
    'can wait for evidence, in November 2021',
    { version: november },
    { ...missed, absence: 'waiting', addNotes: 'yes', notes: 'Says he was ill.' },
    { outcome: 'AFTA', enforcement: 'WLS' },
    {
      rows: {
        Complied: 'Absent and waiting for evidence',
        'Enforcement action': 'Enforcement letter requested',
        Sensitive: 'No',
        'Your notes': 'Says he was ill.',
      },
    },
  ],
  [
    'has marked already what was sensitive before',
    { version: november, before: { sensitive: true } },
    { complied: 'yes', rar: 'no', addNotes: 'no' },
    { sensitive: true },
  ],
  [
    'counts the session that was booked, on its NSI, with nothing more to choose',
    { before: booked },
    { complied: 'yes', ...last },
    { outcome: 'ATTC', ...booked },
    {
      rows: { Complied: 'Yes', 'RAR activity': 'Yes', 'RAR toolkit': 'Choices and Changes' },
      says: [expect.any(String)],
      nextSteps: [expect.stringMatching(/^Kieran’s RAR is now: \d+ of 20 days used/)],
    },
  ],
  [
    'makes a session RAR that was not booked as such, with an NSI of its own if need be',
    {},
    rar,
    { rarActivity: true },
    { nsi: { type: 'stepping-stones', referralDate: '2021-10-04' } },
  ],
  [
    'takes the RAR activity from a session that was missed, and says so before',
    { before: booked },
    { ...missed, enforcement: 'EA02' },
    { rarActivity: false, nsiId: null },
    {
      says: [
        'This appointment is recorded as RAR (Choices and Changes). Once you confirm, it will no longer count towards RAR.',
      ],
      nextSteps: [
        'Check that the first warning letter has been sent. Kieran has 7 days to respond, until Wednesday 13 October.',
      ],
    },
  ],
  [
    'says until when evidence can come',
    {},
    { ...missed, absence: 'waiting' },
    { outcome: 'AFTA' },
    {
      nextSteps: [
        'Tell Kieran to give you evidence by Monday 11 October. Change the outcome when they do, or when that day has passed.',
        'Check that the enforcement letter is sent.',
      ],
    },
  ],
  [
    'belongs to the requirement that was chosen, of two',
    { first: 'Connor' },
    { ...rar, requirement: '8100815' },
    { requirementId: null },
    { nsi: { type: 'stepping-stones', requirementId: 8100815 } },
  ],
  [
    'does not ask those about RAR who have none',
    { first: 'Marta' },
    yes,
    { outcome: 'ATTC', rarActivity: false },
    { passed: 'complied add-notes sensitive' },
  ],
  [
    'takes the placeholder in a team without toolkits, and shows it',
    { first: 'Shanice' },
    { ...yes, rar: 'yes' },
    { rarActivity: true, nsiId: 5100471 },
    { rows: { 'RAR toolkit': 'Non-Approved Transition Toolkit (NAT1)' } },
  ],
  ...[
    ['yes', 'APPK', 'Yes'],
    ['failed', 'UBHV', 'No'],
    ['absent', 'ABNS', 'Absent'],
  ].map(([complied = '', outcome, row = '']): Told => [
    `asks nothing more of one that is not national standard: ${complied}`,
    { first: 'Marta', before: { type: 'C031' } },
    { complied, ...last },
    { outcome, enforcement: null },
    { passed: 'complied add-notes sensitive', rows: { Complied: row } },
  ]),
  [
    'warns of days over those ordered, and records them',
    { first: 'Tyrone' },
    rar,
    { rarActivity: true },
    {
      says: [
        expect.any(String),
        'This goes over the 15 RAR days that the court ordered. You can still record it.',
      ],
    },
  ],
])('An outcome that is recorded %s', (...told) => {
  tell(told)
})

test.each([
  [october, '/cases/V410022/activity-log'],
  [november, appointmentOf('Kieran')],
])('The confirmation of %s leads on to %s', (version, href) => {
  const tab = tabFor('Kieran', '/record-outcome', {}, version)
  tab.fill(yes, 'confirmation')
  expect(tab.seen).toMatchObject({
    title: 'Outcome of appointment recorded',
    type: 'Office visit with Priya Deshmukh',
    when: 'Monday 4 October from 10am to 11am',
    finish: { text: 'Finish', href },
  })
})

describe('the design of 13 October 2021', () => {
  const begun = (before = {}) => tabFor('Kieran', '/record-outcome', before, october)

  test('leaves RAR to Delius', () => {
    const tab = begun(booked)
    tab.fill({ complied: 'yes' }, 'rar')
    tab.answer({ rar: 'yes' })
    expect(tab.seen.title).toBe('You need to record this outcome on National Delius')
    tab.goBack()
    tab.fill({ rar: 'no', addNotes: 'no', sensitive: 'yes' })
    expect(tab.rows).toMatchObject({ Complied: 'Yes', 'RAR activity': 'No', Sensitive: 'Yes' })
    tab.answer()
    expect(contactNow(tab, 'Kieran')).toMatchObject({ outcome: 'ATTC', rarActivity: false })
  })

  test('adds notes below those that there are, from check your answers too', () => {
    const tab = begun({ notes: 'First.' })
    tab.fill(yes)
    tab.change('Your notes')
    tab.answer({ addNotes: 'yes' })
    expect(tab.says).toEqual(['Previously added notes', 'First.'])
    tab.answerAll({ moreNotes: 'Second.' }, {})
    expect(contactNow(tab, 'Kieran').notes).toMatch(/^First\.\n\n-+\n\nSecond\.$/)
  })

  test('says how much room there is for notes, and that there is none', () => {
    const tab = begun({ notes: 'a'.repeat(3900) })
    tab.fill({ ...yes, addNotes: 'yes' }, 'more-notes')
    tab.answer({ moreNotes: 'b'.repeat(100) })
    expect(tab.errors).toEqual([
      'Your notes must be 39 characters or less, to fit below the notes that are there',
    ])
    tab.answerAll({ moreNotes: 'b'.repeat(39) }, { sensitive: 'no' }, {})
    expect(contactNow(tab, 'Kieran').notes).toHaveLength(4000)

    const full = begun({ notes: 'a'.repeat(4000) })
    full.fill(yes, 'add-notes')
    full.answer({ addNotes: 'yes' })
    expect(full.errors).toEqual([
      'Select no, because this appointment already has all the notes that Delius can hold',
    ])
  })

  test('can change its mind about an absence, or say that there was none', () => {
    const tab = begun()
    tab.fill(missed)
    tab.change('Complied')
    expect(tab.seen.changeInstead).toMatchObject({ text: 'Kieran was not absent' })
    tab.fill({ absence: 'yes', reason: 'AAME' })
    expect(tab.rows).toMatchObject({
      Complied: 'Acceptable absence',
      'Reason for absence': 'Medical',
    })
    expect(tab.rows).not.toHaveProperty('Enforcement action')
    tab.change('Complied')
    tab.open(tab.seen.changeInstead?.href ?? '')
    tab.fill(yes)
    expect(tab.rows).toMatchObject({ Complied: 'Yes', 'RAR activity': 'No' })
  })
})
