import type { Scenario } from './types.ts'

/** The plain way through the toolkits design, on the day of its post. */
export const toolkitSession: Scenario = {
  id: 'toolkit-session',
  title: 'Book a toolkit session',
  shows: 'The toolkits design of 6 October 2021, with a toolkit that the person already works on.',
  crn: 'V410022',
  version: '2021-10-06',
  now: '2021-10-06T09:00',
  opens: '/cases/V410022',
  dates: { session: 'next Wednesday 9am' },
  task: 'You want to see Kieran on {session} at Calder House for half an hour, to go on with Choices and Changes. Arrange it.',
  walk: [
    {
      opens: '/cases/V410022/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'calder-house',
        date: '{session date}',
        start: '{session time}',
        end: '09:30',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'choices-and-changes',
        notes: '',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/schedule' },
    { opens: '/in-delius' },
  ],
}
