import type { Scenario } from './types.ts'

/** A location that is not on the list. */
export const anotherLocation: Scenario = {
  id: 'another-location',
  title: 'Pick a location that is not in the list',
  shows: 'The design of 1 November 2021: two ways out of the list of locations.',
  crn: 'V410022',
  version: '2021-11-01',
  now: '2021-11-01T09:00',
  opens: '/cases/V410022',
  dates: { session: 'next Wednesday 9am' },
  task: 'You want to see Kieran on {session} for half an hour, at the library in Chapel Allerton, to sign some forms. It does not count towards RAR. Arrange it.',
  walk: [
    {
      opens: '/cases/V410022/arrange-appointment',
      answers: { type: 'COAP', rar: 'no', location: 'elsewhere' },
    },
    { opens: '/national-delius/V410022' },
  ],
}
