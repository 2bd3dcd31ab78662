import type { Scenario } from './types.ts'

/** An absence whose reason is not known yet. */
export const waitingForEvidence: Scenario = {
  id: 'waiting-for-evidence',
  title: 'Record an absence that might be accepted',
  shows:
    'The design of 23 November 2021: waiting for evidence, with an enforcement action meanwhile.',
  crn: 'V410022',
  version: '2021-11-23',
  now: '2021-11-23T09:00',
  opens: '/cases/V410022',
  task: 'You waited for Kieran on Monday 15 November, and he did not come. He says that he was ill, and will bring you a note from his doctor. You have asked for a letter to go out. Make a record of it.',
  walk: [
    { opens: '/cases/V410022/appointments/9100003' },
    {
      opens: '/cases/V410022/appointments/9100003/record-outcome',
      answers: {
        complied: 'absent',
        absence: 'waiting',
        enforcement: 'WLS',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/appointments/9100003' },
    { opens: '/cases/V410022' },
    { opens: '/cases/V410022/sentence' },
    { opens: '/in-delius' },
  ],
}
