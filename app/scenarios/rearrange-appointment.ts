import type { Scenario } from './types.ts'

/** A session that has to be on another day. */
export const rearrangeAppointment: Scenario = {
  id: 'rearrange-appointment',
  title: 'Move a session',
  shows:
    'Our own design: a session gets a new date and time, and keeps its toolkit, its NSI and its RAR day.',
  crn: 'V410022',
  version: 'current',
  now: null,
  opens: '/cases/V410022',
  dates: { session: 'Thursday in 4 weeks 2pm' },
  task: 'You have a Choices and Changes session with Kieran coming up. He rings to say that he has to be at the hospital that day. He can come on {session} instead, for an hour. Put the record right.',
  walk: [
    { opens: '/cases/V410022/schedule' },
    { opens: '/cases/V410022/appointments/9100008' },
    {
      opens: '/cases/V410022/appointments/9100008/rearrange',
      answers: {
        change: 'rearrange',
        requestedBy: 'person',
        reason: 'He has to be at the hospital.',
        date: '{session date}',
        start: '{session time}',
        end: '15:00',
      },
    },
    { opens: '/cases/V410022/appointments/9900000' },
    { opens: '/cases/V410022/schedule' },
    { opens: '/cases/V410022/sentence' },
    { opens: '/cases/V410022/appointments/9100008' },
    { opens: '/in-delius' },
  ],
}
