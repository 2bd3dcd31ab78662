import type { Scenario } from './types.ts'

/** Only one location, so nothing to ask. */
export const oneLocation: Scenario = {
  id: 'one-location',
  title: 'A team with only one location',
  shows:
    'Our own design: the only location is taken without asking, and shown on check your answers.',
  crn: 'V410930',
  version: 'current',
  now: null,
  opens: '/cases/V410930',
  dates: { session: 'next Monday 2pm' },
  task: 'You want Glyn to come to the office on {session} for half an hour, to talk about his housing. It does not count towards RAR. Arrange it.',
  walk: [
    {
      opens: '/cases/V410930/arrange-appointment',
      answers: {
        type: 'COAP',
        date: '{session date}',
        start: '{session time}',
        end: '14:30',
        repeating: 'no',
        rar: 'no',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410930/schedule' },
    { opens: '/in-delius' },
  ],
}
