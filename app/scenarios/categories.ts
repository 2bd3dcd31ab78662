import type { Scenario } from './types.ts'

/** The eight categories of RAR activity, on the day of their post. */
export const categories: Scenario = {
  id: 'categories',
  title: 'Arrange a session with a RAR category',
  shows: 'The design of 11 March 2021: a session counts towards one of eight categories of RAR.',
  crn: 'V410022',
  version: '2021-03-11',
  now: '2021-03-11T09:00',
  opens: '/cases/V410022',
  dates: { session: 'next Wednesday 1pm' },
  task: 'You want Kieran to come to the office on {session} for an hour, to talk about looking for work. It should count towards his RAR. Arrange it.',
  walk: [
    {
      opens: '/cases/V410022/arrange-appointment',
      answers: {
        type: 'COAP',
        date: '{session date}',
        start: '{session time}',
        end: '14:00',
        rar: 'yes',
        category: 'march-employment',
        notes: 'Bring his CV.',
      },
    },
    { opens: '/cases/V410022/schedule' },
    { opens: '/in-delius' },
  ],
}
