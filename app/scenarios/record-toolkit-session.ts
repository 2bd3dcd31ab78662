import type { Scenario } from './types.ts'

/** A RAR session that is recorded here, and counts a day. */
export const recordToolkitSession: Scenario = {
  id: 'record-toolkit-session',
  title: 'Record a toolkit session',
  shows:
    'Our own design: RAR is recorded here, with the toolkit that was used, and the pages say how many days are left.',
  crn: 'V410022',
  version: 'current',
  now: null,
  opens: '/cases/V410022',
  task: 'You saw Kieran for his last toolkit session, and he took part well. You went on with Choices and Changes. Make a record of it, and find out how many days he has left.',
  walk: [
    { opens: '/cases/V410022/activity-log' },
    {
      opens: '/cases/V410022/appointments/9100003/record-outcome',
      answers: {
        complied: 'yes',
        rar: 'yes',
        toolkit: 'choices-and-changes',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/appointments/9100003' },
    { opens: '/cases/V410022/sentence' },
    { opens: '/in-delius' },
  ],
}
