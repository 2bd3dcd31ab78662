import type { Scenario } from './types.ts'

/** A location is required and there is none. */
export const noLocations: Scenario = {
  id: 'no-locations',
  title: 'An office visit with no locations to choose from',
  shows: 'Our own design: a page that says what to do instead of an error.',
  crn: 'V410586',
  version: 'current',
  now: null,
  opens: '/cases/V410586',
  dates: { session: 'next Tuesday 9am' },
  task: 'You want Derek to come to the office on {session} for half an hour. Arrange it.',
  walk: [
    { opens: '/cases/V410586/arrange-appointment', answers: { type: 'COAP' } },
    {
      opens: '/cases/V410586/arrange-appointment/1/type',
      answers: { type: 'CHVS' },
      until: 'when',
    },
  ],
}
