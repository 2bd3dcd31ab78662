import { define } from '../../engine/define.ts'
import { categoryOfMarch } from './questions/categories.ts'
import { sessionArranged } from './confirmation.ts'
import { calendarNote } from './questions/notes.ts'
import { rarOfMarch } from './questions/rar.ts'
import { sessionType } from './questions/type.ts'
import { circumstancesBefore, sessionWhenFields } from './questions/when.ts'
import type { ArrangeContext } from './context.ts'

const { ask, journey } = define<ArrangeContext>()

/** The design of 11 March 2021: a session counts towards one of eight categories of RAR. */
export const version20210311 = journey({
  id: 'arrange-appointment',
  version: '2021-03-11',
  title: 'Arrange a session',
  about: 'RAR is recorded in eight categories',
  fields: {
    type: sessionType,
    ...sessionWhenFields,
    rar: rarOfMarch,
    category: categoryOfMarch,
    notes: calendarNote,
  },
  start: 'type',
  steps: {
    type: ask('type', 'when'),
    when: ask(['date', 'start', 'end', 'repeat'], 'rar', {
      title: 'When would you like to arrange this session?',
      details: { ...circumstancesBefore, summary: "{first}'s circumstances" },
      group: { legend: 'Time', joinedBy: 'to', fields: ['start', 'end'] },
    }),
    rar: ask(['rar', 'category', 'notes'], 'check-answers'),
    'check-answers': {
      kind: 'check-answers',
      title: 'Check your answers',
      button: 'Arrange this session',
    },
  },
  confirmation: sessionArranged,
  continueText: 'Save and continue',
  wayOut: "Back to {first}'s progress",
})
