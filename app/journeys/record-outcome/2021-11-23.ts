import { define } from '../../engine/define.ts'
import { outcomeRecorded } from './confirmation.ts'
import { useDelius } from './on-delius.ts'
import { absence, notAbsent, reason, wasAcceptable } from './questions/absence.ts'
import { complied, hasComplied, how, startBlocks, wasAbsent } from './questions/complied.ts'
import { enforcement } from './questions/enforcement.ts'
import { addNotes, notesFields, notesSteps } from './questions/notes.ts'
import { counts, rarLeftToDelius } from './questions/rar.ts'
import { sensitive, sensitiveSteps } from './questions/sensitive.ts'
import type { RecordContext } from './context.ts'

const { ask, journey, show } = define<RecordContext>()

/** The design of 23 November 2021: an absence can wait for evidence. */
export const version20211123 = journey({
  id: 'record-outcome',
  version: '2021-11-23',
  title: 'Record an outcome',
  about: 'An absence can wait for evidence',
  fields: {
    complied,
    rar: rarLeftToDelius,
    how,
    absence,
    reason,
    enforcement,
    addNotes,
    ...notesFields,
    sensitive,
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
      button: 'Confirm outcome',
    },
    'use-delius': useDelius,
  },
  confirmation: outcomeRecorded,
})
