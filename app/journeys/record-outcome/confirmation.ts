import type { Confirmation } from '../../engine/types.ts'

/** What the service says once an outcome is recorded; it then leads to the appointment. */
export const outcomeRecorded: Confirmation = {
  title: 'Outcome of appointment recorded',
  nextSteps: [],
  finish: { text: 'Finish', as: 'button', opens: 'the appointment' },
}

/** The same on 13 October 2021, when it led to the log. */
export const outcomeRecordedOfOctober: Confirmation = {
  ...outcomeRecorded,
  finish: { ...outcomeRecorded.finish, opens: 'the activity log' },
}

/** What it says once an outcome is changed. */
export const outcomeChanged: Confirmation = {
  ...outcomeRecorded,
  title: 'Outcome of appointment changed',
}
