import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { outcomeChanged } from '../record-outcome/confirmation.ts'
import { useDelius } from '../record-outcome/on-delius.ts'
import {
  absence,
  notAbsent,
  reasonOrRecorded,
  wasAcceptable,
} from '../record-outcome/questions/absence.ts'
import {
  complied,
  hasComplied,
  how,
  startBlocks,
  wasAbsent,
} from '../record-outcome/questions/complied.ts'
import {
  changeEnforcement,
  currentEnforcement,
  enforcement,
  hasEnforcement,
  newEnforcement,
} from '../record-outcome/questions/enforcement.ts'
import { notesSteps } from '../record-outcome/questions/notes.ts'
import { counts, rarLeftToDelius } from '../record-outcome/questions/rar.ts'
import { sensitive, sensitiveSteps } from '../record-outcome/questions/sensitive.ts'
import { addNotesOnChange, notesOnChange } from './questions.ts'
import { suggestingRecorded } from './recorded.ts'
import type { RecordContext } from '../record-outcome/context.ts'

const { ask, journey, show } = define<RecordContext>()

/** The design of 23 November 2021, the first in which an outcome could be changed. */
export const version20211123 = journey({
  id: 'change-outcome',
  version: '2021-11-23',
  title: 'Change outcome',
  about: 'An outcome can be changed, once there is evidence for an absence',
  fields: suggestingRecorded({
    complied,
    how,
    absence,
    reason: reasonOrRecorded,
    changeEnforcement,
    newEnforcement,
    enforcement,
    rar: rarLeftToDelius,
    addNotes: addNotesOnChange,
    ...notesOnChange,
    sensitive,
  }),
  start: 'start',
  steps: {
    start: show('Change outcome', startBlocks('You’re changing the outcome for:'), 'complied'),
    complied: ask('complied', [
      { when: both(hasComplied, hasEnforcement), to: 'change-enforcement' },
      { when: hasComplied, to: 'rar' },
      { when: wasAbsent, to: 'absence' },
      { to: 'how' },
    ]),
    how: ask('how', [{ when: hasEnforcement, to: 'change-enforcement' }, { to: 'enforcement' }]),
    absence: ask(
      'absence',
      [
        { when: wasAcceptable, to: 'reason' },
        { when: hasEnforcement, to: 'change-enforcement' },
        { to: 'enforcement' },
      ],
      { changeInstead: notAbsent },
    ),
    reason: ask('reason', [
      { when: hasEnforcement, to: 'change-enforcement' },
      { to: 'add-notes' },
    ]),
    'change-enforcement': ask(
      ['changeEnforcement', 'newEnforcement'],
      [{ when: hasComplied, to: 'rar' }, { to: 'add-notes' }],
      { blocks: currentEnforcement },
    ),
    enforcement: ask('enforcement', 'add-notes'),
    rar: ask('rar', [{ when: counts, to: 'use-delius' }, { to: 'add-notes' }]),
    ...notesSteps,
    ...sensitiveSteps,
    'check-answers': {
      kind: 'check-answers',
      title: 'Check your answers and confirm your changes',
      rows: [
        'Appointment',
        'Complied',
        'RAR activity',
        'Reason for not complying',
        'Reason for absence',
        'Enforcement action',
        'Sensitive',
        'Your notes',
      ],
      button: 'Confirm changes',
    },
    'use-delius': useDelius,
  },
  confirmation: outcomeChanged,
})
