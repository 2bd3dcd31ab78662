import type { Scenario } from './types.ts'

/** An outcome that has to be changed because evidence has come, or has not. */
export const changeOutcome: Scenario = {
  id: 'change-outcome',
  title: 'Change what was recorded',
  shows:
    'The design of 23 November 2021: changing an outcome, with the enforcement action and notes.',
  crn: 'V410586',
  version: '2021-11-23',
  now: '2021-11-23T09:00',
  opens: '/cases/V410586',
  task: 'You called on Derek on Tuesday 2 November, and he was not at home. He has now shown you that he was in hospital that day. Put your record right. Nothing more needs to be done about that day.',
  walk: [
    { opens: '/cases/V410586/appointments/9100053' },
    {
      opens: '/cases/V410586/appointments/9100053/change-outcome',
      answers: {
        complied: 'absent',
        absence: 'yes',
        reason: 'AAME',
        changeEnforcement: 'yes',
        newEnforcement: 'NFA',
        addNotes: 'yes',
        moreNotes: 'I have seen the letter from the ward.',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410586/appointments/9100053' },
    { opens: '/cases/V410586' },
    { opens: '/cases/V410586/activity-log' },
    { opens: '/in-delius' },
  ],
}
