import type { Scenario } from './types.ts'

/** An appointment that will not take place. */
export const cancelAppointment: Scenario = {
  id: 'cancel-appointment',
  title: 'Call an appointment off',
  shows: 'Our own design: cancelling, with who asked and why, and what stays in the log.',
  crn: 'V410814',
  version: 'current',
  now: null,
  opens: '/cases/V410814',
  task: 'You will be on leave on the day of Connor’s next visit, and nobody can stand in. He does not need to come on another day instead. Put the record right.',
  walk: [],
}
