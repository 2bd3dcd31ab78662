import type { Scenario } from './types.ts'

/** Two RAR requirements on one order. */
export const twoRequirements: Scenario = {
  id: 'two-requirements',
  title: 'Two RAR requirements',
  shows:
    'Our own design: it asks which requirement the session counts towards, with the days left of each.',
  crn: 'V410814',
  version: 'current',
  now: null,
  opens: '/cases/V410814',
  dates: { session: 'next Monday 9am' },
  task: 'You want to see Connor on {session} at Calder House for an hour, to go on with Choices and Changes. Use the RAR days that the court gave him first. Arrange it.',
  walk: [
    {
      opens: '/cases/V410814/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'calder-house',
        date: '{session date}',
        start: '{session time}',
        end: '10:00',
        repeating: 'no',
        rar: 'yes',
        requirement: '8100814',
        toolkit: 'choices-and-changes',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410814/schedule' },
    { opens: '/in-delius' },
  ],
}
