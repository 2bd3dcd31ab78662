import type { Scenario } from './types.ts'

/** A failure to comply, with an enforcement action. */
export const failureToComply: Scenario = {
  id: 'failure-to-comply',
  title: 'Record a failure to comply',
  shows: 'The design of 13 October 2021: how somebody did not comply, and an enforcement action.',
  crn: 'V410022',
  version: '2021-10-13',
  now: '2021-10-13T09:00',
  opens: '/cases/V410022',
  task: 'You saw Kieran on Monday 4 October. He was rude to staff, and you sent him home. You have sent him a first warning letter. Make a record of it.',
  walk: [
    { opens: '/cases/V410022/appointments/9100009' },
    {
      opens: '/cases/V410022/appointments/9100009/record-outcome',
      answers: {
        complied: 'failed',
        how: 'ATSH',
        enforcement: 'EA02',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/activity-log' },
    { opens: '/cases/V410022/activity-log/failures-to-comply' },
    { opens: '/cases/V410022/appointments/9100009' },
    { opens: '/in-delius' },
  ],
}
