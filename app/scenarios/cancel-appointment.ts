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
  walk: [
    { opens: '/cases/V410814/appointments/9100222' },
    {
      opens: '/cases/V410814/appointments/9100222/rearrange',
      answers: {
        change: 'cancel',
        requestedBy: 'staff',
        reason: 'I am on leave, and nobody can stand in.',
      },
    },
    { opens: '/cases/V410814/schedule' },
    { opens: '/cases/V410814/appointments/9100222' },
    { opens: '/in-delius' },
  ],
}
