import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { outcomeChanged } from '../record-outcome/confirmation.ts'
import { changeNotices } from '../record-outcome/notices.ts'
import {
  absenceWithDeadline,
  notAbsent,
  reasonOrRecorded,
  wasAcceptable,
} from '../record-outcome/questions/absence.ts'
import {
  appointmentBlocks,
  complied,
  hasComplied,
  hasFailed,
  how,
  isExplained,
  wasAbsent,
} from '../record-outcome/questions/complied.ts'
import {
  changeEnforcement,
  currentEnforcement,
  enforcement,
  hasEnforcement,
  newEnforcement,
} from '../record-outcome/questions/enforcement.ts'
import { ownMessages } from '../record-outcome/questions/messages.ts'
import { notesSteps } from '../record-outcome/questions/notes.ts'
import { hasRequirement, rarFields, rarSteps } from '../record-outcome/questions/rar.ts'
import { sensitive, sensitiveSteps } from '../record-outcome/questions/sensitive.ts'
import { addNotesOnChange, notesOnChange } from './questions.ts'
import { suggestingRecorded } from './recorded.ts'
import { toolkitOrRecorded } from './toolkit.ts'
import type { RecordContext } from '../record-outcome/context.ts'

const { ask, journey } = define<RecordContext>()

/**
 * Our own design: a change can make an appointment RAR or take that away, and asks for an
 * enforcement action only where Delius takes one.
 */
export const current = journey({
  id: 'change-outcome',
  version: 'current',
  title: 'Change outcome',
  about: 'Our own design: a change can make an appointment RAR, or take that away',
  fields: suggestingRecorded(
    ownMessages({
      complied,
      ...rarFields,
      toolkit: toolkitOrRecorded,
      how,
      absence: absenceWithDeadline,
      reason: reasonOrRecorded,
      changeEnforcement,
      newEnforcement,
      enforcement,
      addNotes: addNotesOnChange,
      ...notesOnChange,
      sensitive,
    }),
  ),
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
    reason: ask('reason', 'add-notes'),
    'change-enforcement': ask(['changeEnforcement', 'newEnforcement'], 'add-notes', {
      blocks: currentEnforcement,
    }),
    enforcement: ask('enforcement', 'add-notes'),
    ...notesSteps,
    ...sensitiveSteps,
    'check-answers': {
      kind: 'check-answers',
      title: 'Check your answers and confirm your changes',
      blocks: changeNotices,
      rows: ['Appointment', 'Complied'],
      button: 'Confirm changes',
    },
  },
  confirmation: outcomeChanged,
})
