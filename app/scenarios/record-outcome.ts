import type { Scenario } from './types.ts'

/** The plain way through recording an outcome, on the day of its post. */
export const recordOutcome: Scenario = {
  id: 'record-outcome',
  title: 'Record that somebody came',
  shows: 'The design of 13 October 2021: an outcome of an appointment that is no RAR, with notes.',
  crn: 'V410022',
  version: '2021-10-13',
  now: '2021-10-13T09:00',
  opens: '/cases/V410022',
  task: 'You saw Kieran on Monday 4 October, as planned. He came on time and did all that you asked. It was not a toolkit session. Make a record of it.',
  walk: [
    { opens: '/cases/V410022/appointments/9100009' },
    {
      opens: '/cases/V410022/appointments/9100009/record-outcome',
      answers: {
        complied: 'yes',
        rar: 'no',
        addNotes: 'yes',
        notes: 'He was on time.\nWe talked about work.',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/activity-log' },
    { opens: '/cases/V410022/appointments/9100009' },
    { opens: '/in-delius' },
  ],
}
