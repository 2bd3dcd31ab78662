import type { Scenario } from './types.ts'

/** Finding things out about a case, before somebody comes in. */
export const findYourWay: Scenario = {
  id: 'find-your-way',
  title: 'Get ready to see somebody',
  shows:
    'Our own design: the case pages, the activity log, RAR days, risk flags and their guidance.',
  crn: 'V410814',
  version: 'current',
  now: null,
  opens: '/cases/V410814',
  task: 'You will see Connor for the first time, in place of a colleague. Find out how he has kept to his order, what risks to bear in mind, and how many RAR days he has left.',
  walk: [
    { opens: '/cases/V410814/compliance' },
    { opens: '/cases/V410814/activity-log' },
    { opens: '/cases/V410814/risk' },
    { opens: '/cases/V410814/risk/flags/mental-health-concerns-2021' },
    {
      opens:
        '/guidance/risk-flags/mental-health-concerns?from=%2Fcases%2FV410814%2Frisk%2Fflags%2Fmental-health-concerns-2021',
    },
    { opens: '/cases/V410814/sentence' },
  ],
}
