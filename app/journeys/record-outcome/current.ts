import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { outcomeRecorded } from './confirmation.ts'
import { recordNotices } from './notices.ts'
import { absenceWithDeadline, notAbsent, reason, wasAcceptable } from './questions/absence.ts'
import {
  appointmentBlocks,
  complied,
  hasComplied,
  hasFailed,
  how,
  isExplained,
  wasAbsent,
} from './questions/complied.ts'
import { enforcement } from './questions/enforcement.ts'
import { addNotes, notesFields, notesSteps } from './questions/notes.ts'
import { hasRequirement, rarFields, rarSteps } from './questions/rar.ts'
import { ownMessages } from './questions/messages.ts'
import { sensitive, sensitiveSteps } from './questions/sensitive.ts'
import type { RecordContext } from './context.ts'

const { ask, journey } = define<RecordContext>()

/**
 * Our own design: RAR is recorded here, with its toolkit and its days, and only what Delius takes
 * for the type of appointment is asked.
 */
export const current = journey({
  id: 'record-outcome',
  version: 'current',
  title: 'Record an outcome',
  about: 'Our own design: RAR is recorded here, with its toolkit and days',
  fields: ownMessages({
    complied,
    ...rarFields,
    how,
    absence: absenceWithDeadline,
    reason,
    enforcement,
    addNotes,
    ...notesFields,
    sensitive,
  }),
  start: 'complied',
  steps: {
    complied: ask(
      'complied',
      [
        { when: both(hasComplied, hasRequirement), to: 'rar' },
        { when: both(wasAbsent, isExplained), to: 'absence' },
        { when: both(hasFailed, isExplained), to: 'how' },
        { to: 'add-notes' },
      ],
      { blocks: appointmentBlocks },
    ),
    ...rarSteps,
    how: ask('how', 'enforcement'),
    absence: ask('absence', [{ when: wasAcceptable, to: 'reason' }, { to: 'enforcement' }], {
      changeInstead: notAbsent,
    }),
    reason: ask('reason', 'add-notes'),
    enforcement: ask('enforcement', 'add-notes'),
    ...notesSteps,
    ...sensitiveSteps,
    'check-answers': {
      kind: 'check-answers',
      title: 'Check your answers and record the outcome',
      blocks: recordNotices,
      rows: ['Appointment', 'Complied'],
      button: 'Confirm outcome',
    },
  },
  confirmation: outcomeRecorded,
})
