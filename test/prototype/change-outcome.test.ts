import { expect, test } from 'vitest'

import { appointmentOf, contactNow, tabFor, tell } from './outcome-stage.ts'
import type { Told } from './outcome-stage.ts'

const at = '/change-outcome'
const november = { at, version: '2021-11-23' }
const waiting = { outcome: 'AFTA', enforcement: 'WLS', notes: 'No answer.' }
const counted = { outcome: 'ATTC', rarActivity: true, nsiId: 5100022 }
const direct = { outcome: 'ATTC', rarActivity: true }
const addNotes = 'no'
const failed = { complied: 'failed', how: 'AFTC', enforcement: 'NFA', addNotes }
const excused = { absence: 'yes', reason: 'AAME', changeEnforcement: 'no', addNotes }

test.each<Told>([
  [
    'starts from what is recorded, and asks whether the action has to change',
    { ...november, before: waiting },
    {
      absence: 'no',
      changeEnforcement: 'yes',
      newEnforcement: 'EA02',
      addNotes: 'yes',
      moreNotes: 'No evidence was given.',
    },
    {
      outcome: 'UAAB',
      enforcement: 'EA02',
      notes: expect.stringMatching(/^No answer\.\n\n-+\n\nNo evidence was given\.$/) as string,
    },
    {
      passed: 'start complied absence change-enforcement add-notes more-notes sensitive',
      rows: {
        Complied: 'Unacceptable absence',
        'Enforcement action': 'First warning letter sent',
        Sensitive: 'No',
        'Your notes': 'No evidence was given.',
      },
    },
  ],
  [
    'asks about the action even after an acceptable absence, and leaves it the same',
    { ...november, before: waiting },
    excused,
    { outcome: 'AAME', enforcement: 'WLS' },
    {
      passed: 'start complied absence reason change-enforcement add-notes sensitive',
      rows: { 'Enforcement action': 'Enforcement letter requested' },
    },
  ],
  [
    'asks about the action before RAR, once somebody has complied',
    { ...november, before: waiting },
    { complied: 'yes', changeEnforcement: 'yes', newEnforcement: 'EA07', rar: 'no', addNotes },
    { outcome: 'ATTC', enforcement: 'EA07' },
    { passed: 'start complied change-enforcement rar add-notes sensitive' },
  ],
  [
    'asks for an action where there is none yet',
    { ...november, before: { outcome: 'ATTC' } },
    failed,
    { outcome: 'AFTC', enforcement: 'NFA' },
    { passed: 'start complied how enforcement add-notes sensitive' },
  ],
  [
    'takes RAR away from what was not complied with, in our own design',
    { at, before: counted },
    failed,
    { rarActivity: false, nsiId: null },
  ],
  [
    'removes an action that goes with the outcome no more, and says so',
    { at, before: waiting },
    excused,
    { outcome: 'AAME', enforcement: null },
    { says: [expect.any(String)] },
  ],
  [
    'can be of the action alone',
    { at: `${at}/at/enforcement`, before: waiting },
    { newEnforcement: 'NFA' },
    { outcome: 'AFTA', enforcement: 'NFA' },
    {
      passed: 'change-enforcement',
      rows: {
        Complied: 'Absent and waiting for evidence',
        'Enforcement action': 'No further action',
        'Your notes': 'None',
      },
    },
  ],
  [
    'can be of the notes alone, below those that there are',
    { at: `${at}/at/notes`, before: waiting },
    { moreNotes: 'Rang him.' },
    { ...waiting, notes: expect.stringMatching(/^No answer\.\n[^]*Rang him\.$/) as string },
    { passed: 'more-notes' },
  ],
  ...[
    { nsiId: 5100022, requirementId: null },
    { nsiId: null, requirementId: 8100022 },
  ].map((kind): Told => [
    `can be of whether it is sensitive alone, and leaves RAR of any kind: NSI ${kind.nsiId}`,
    { at: `${at}/at/sensitive`, before: { ...counted, ...kind } },
    { sensitive: 'yes' },
    { ...counted, ...kind, sensitive: true },
  ]),
  [
    'moves RAR to another requirement, without a toolkit',
    { first: 'Connor', at: `${at}/at/requirement`, before: { ...direct, requirementId: 8100814 } },
    { requirement: '8100815' },
    { rarActivity: true, nsiId: null, requirementId: 8100815 },
  ],
  [
    'gives RAR a toolkit, under the requirement that it has',
    { first: 'Connor', at: `${at}/at/toolkit`, before: { ...direct, requirementId: 8100815 } },
    { toolkit: 'stepping-stones' },
    { requirementId: null },
    { nsi: { type: 'stepping-stones', requirementId: 8100815 } },
  ],
  ...['ATSS', 'AAAA', 'APPK'].map((outcome): Told => [
    `keeps an outcome that the questions do not name: ${outcome}`,
    { at: `${at}/at/sensitive`, before: { outcome } },
    { sensitive: 'yes' },
    { outcome, sensitive: true },
  ]),
  [
    'asks what a new outcome needs: the action, and why it has changed',
    { at: `${at}/at/complied`, before: { outcome: 'ATTC' } },
    failed,
    { outcome: 'AFTC' },
    { passed: 'complied how enforcement add-notes' },
  ],
  [
    'comes past the question about the absence, with what is recorded selected already',
    { at: `${at}/at/complied`, before: { outcome: 'AAME' } },
    { reason: 'AAHO', addNotes },
    { outcome: 'AAHO' },
    { passed: 'complied absence reason add-notes' },
  ],
  [
    'comes past the absence when evidence was not given',
    { at: `${at}/at/complied`, before: waiting },
    { absence: 'no', changeEnforcement: 'no', addNotes },
    { outcome: 'UAAB', enforcement: 'WLS' },
  ],
])('A change of an outcome %s', (...told) => {
  tell(told)
})

test.each([
  [waiting, 'Add your notes'],
  [{ outcome: 'ATTC' }, 'Add appointment notes'],
])('The notes alone are asked for by what there is: %o', (before, asks) => {
  expect(tabFor('Kieran', `${at}/at/notes`, before).asks).toEqual([asks])
})

test('A session that was missed can be RAR after all, on the NSI that it was booked on', () => {
  const booked = { rarActivity: true, nsiId: 5100022 }
  const tab = tabFor('Kieran', '/record-outcome', booked)
  const missed = { complied: 'absent', absence: 'no', enforcement: 'WLS' }
  tab.fill({ ...missed, addNotes, sensitive: 'no' }, 'confirmation')
  expect(contactNow(tab, 'Kieran')).toMatchObject({ rarActivity: false, nsiId: null })
  tab.open(`${appointmentOf('Kieran')}/change-outcome`)
  // What was booked is selected already, for RAR and for the toolkit.
  tab.fill({ complied: 'yes', addNotes })
  expect(tab.rows['RAR toolkit']).toBe('Choices and Changes')
  tab.answer()
  const after = { outcome: 'ATTC', enforcement: null, ...booked }
  expect(contactNow(tab, 'Kieran')).toMatchObject(after)
})
