import type { Scenario } from './types.ts'

/** Categories in the history, toolkits from now on. */
export const oldCategories: Scenario = {
  id: 'old-categories',
  title: 'From categories to toolkits',
  shows:
    'The design of 6 October 2021: somebody whose RAR was recorded in the old categories, and now in toolkits.',
  crn: 'V410702',
  version: '2021-10-06',
  now: '2021-10-06T09:00',
  opens: '/cases/V410702',
  dates: { session: 'next Thursday 10am' },
  task: 'You saw Paul on Monday for Skills for Relationships. See him again on {session} at Parkside Probation Office for an hour. Arrange it.',
  walk: [
    {
      opens: '/cases/V410702/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'parkside-office',
        date: '{session date}',
        start: '{session time}',
        end: '11:00',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'skills-for-relationships',
        notes: '',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410702/schedule' },
    { opens: '/in-delius' },
  ],
}
