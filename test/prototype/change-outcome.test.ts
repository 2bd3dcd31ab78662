import { expect, test } from 'vitest'

import { transcript } from '../support/transcript.ts'
import { appointmentOf, outcome, tabFor } from './outcome-stage.ts'

const at = '/change-outcome'
const waiting = { outcome: 'AFTA', enforcement: 'WLS', notes: 'No answer.' }
const attended = { outcome: 'ATTC' }
const counted = { ...attended, rarActivity: true, nsiId: 5100022 }
const direct = { ...attended, rarActivity: true, requirementId: 8100814 }
const november = { at, version: '2021-11-23', before: waiting }
const addNotes = 'no'
const failed = { complied: 'failed', how: 'AFTC', enforcement: 'NFA', addNotes }
const excused = { absence: 'yes', reason: 'AAME', changeEnforcement: 'no', addNotes }

test('An outcome is changed in the design of 23 November 2021 as approved', async () => {
  const text = transcript({
    'From what is recorded, with another action': outcome(november, {
      absence: 'no',
      changeEnforcement: 'yes',
      newEnforcement: 'EA02',
      addNotes: 'yes',
      moreNotes: 'No evidence was given.',
    }),
    'The action is asked about even after an acceptable absence': outcome(november, excused),
    'The action is asked about before RAR, once somebody has complied': outcome(november, {
      complied: 'yes',
      changeEnforcement: 'yes',
      newEnforcement: 'EA07',
      rar: 'no',
      addNotes,
    }),
    'An action where there is none yet': outcome({ ...november, before: attended }, failed),
  })
  await expect(text).toMatchFileSnapshot('approved/change-outcome-2021.txt')
})

/** The stage of a change of one thing alone. */
const alone = (page: string, before: object, first: 'Kieran' | 'Connor' = 'Kieran') => ({
  first,
  at: `${at}/at/${page}`,
  before,
})

test('An outcome is changed in our own design as approved', async () => {
  const text = transcript({
    'RAR is taken from what was not complied with': outcome({ at, before: counted }, failed),
    'An action that goes with the outcome no more': outcome({ at, before: waiting }, excused),
    'A session that was missed is RAR after all': (show) => {
      const tab = tabFor('Kieran', '/record-outcome', { rarActivity: true, nsiId: 5100022 })
      const missed = { complied: 'absent', absence: 'no', enforcement: 'WLS' }
      tab.fill({ ...missed, addNotes, sensitive: 'no' }, 'confirmation')
      tab.open(`${appointmentOf('Kieran')}/change-outcome`)
      // What was booked is selected already, for RAR and for the toolkit.
      tab.fill({ complied: 'yes', addNotes })
      show(tab)
      tab.answer()
      return tab
    },
    'The action alone': outcome(alone('enforcement', waiting), { newEnforcement: 'NFA' }),
    'The notes alone': outcome(alone('notes', waiting), { moreNotes: 'Rang him.' }),
    'The first notes': () => tabFor('Kieran', `${at}/at/notes`, attended),
    'Whether it is sensitive, of RAR with an NSI': outcome(alone('sensitive', counted), {
      sensitive: 'yes',
    }),
    'Whether it is sensitive, of RAR without': outcome(
      alone('sensitive', { ...direct, requirementId: 8100022 }),
      { sensitive: 'yes' },
    ),
    'Another requirement, without a toolkit': outcome(alone('requirement', direct, 'Connor'), {
      requirement: '8100815',
    }),
    'A toolkit, under the requirement that it has': outcome(
      alone('toolkit', { ...direct, requirementId: 8100815 }, 'Connor'),
      { toolkit: 'stepping-stones' },
    ),
    'What a new outcome needs': outcome(alone('complied', attended), failed),
    'Past the absence, with what is recorded selected already': outcome(
      alone('complied', { outcome: 'AAME' }),
      { reason: 'AAHO', addNotes },
    ),
    'Past the absence, when evidence was not given': outcome(alone('complied', waiting), {
      absence: 'no',
      changeEnforcement: 'no',
      addNotes,
    }),
    ...Object.fromEntries(
      ['ATSS', 'AAAA', 'APPK'].map((code) => [
        `An outcome that the questions do not name is kept: ${code}`,
        outcome(alone('sensitive', { outcome: code }), { sensitive: 'yes' }),
      ]),
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/change-outcome.txt')
})
