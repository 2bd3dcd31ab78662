import { define } from '../../engine/define.ts'
import { outcomeRecordedOfOctober } from './confirmation.ts'
import { useDelius } from './on-delius.ts'
import { absenceOfOctober, notAbsent, reason, wasAcceptable } from './questions/absence.ts'
import {
  compliedOfOctober,
  hasComplied,
  how,
  startBlocks,
  wasAbsent,
} from './questions/complied.ts'
import { enforcement } from './questions/enforcement.ts'
import { addNotesOfOctober, notesFields, notesSteps } from './questions/notes.ts'
import { counts, rarLeftToDelius } from './questions/rar.ts'
import { sensitiveOfOctober, sensitiveSteps } from './questions/sensitive.ts'
import type { RecordContext } from './context.ts'

const { ask, journey, show } = define<RecordContext>()

/** The design of 13 October 2021: RAR is left to Delius, and notes are added to those there are. */
export const version20211013 = journey({
  id: 'record-outcome',
  version: '2021-10-13',
  title: 'Record an outcome',
  about: 'RAR is left to Delius, notes are added to those there are',
  fields: {
    complied: compliedOfOctober,
    rar: rarLeftToDelius,
    how,
    absence: absenceOfOctober,
    reason,
    enforcement,
    addNotes: addNotesOfOctober,
    ...notesFields,
    sensitive: sensitiveOfOctober,
  },
  start: 'start',
  steps: {
    start: show('Record an outcome', startBlocks('You’re recording an outcome for:'), 'complied'),
    complied: ask('complied', [
      { when: hasComplied, to: 'rar' },
      { when: wasAbsent, to: 'absence' },
      { to: 'how' },
    ]),
    rar: ask('rar', [{ when: counts, to: 'use-delius' }, { to: 'add-notes' }]),
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
      rows: ['Appointment', 'Complied'],
      button: 'Confirm outcome',
    },
    'use-delius': useDelius,
  },
  confirmation: outcomeRecordedOfOctober,
})
