import type { Scenario } from './types.ts'

/** Another appointment is in the way. */
export const clash: Scenario = {
  id: 'clash',
  title: 'A time that is taken',
  shows: 'Our own design: the page names the appointment that is in the way, and nothing is lost.',
  crn: 'V410022',
  version: 'current',
  now: null,
  opens: '/cases/V410022',
  dates: { session: 'next Tuesday 10am' },
  booked: [{ at: 'next Tuesday 10:30am', minutes: 60, type: 'COPT', location: null }],
  task: 'You want to see Kieran at Calder House for an hour on {session}, or as near to that as you can. It does not count towards RAR. Arrange it.',
  walk: [
    {
      opens: '/cases/V410022/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'calder-house',
        date: '{session date}',
        start: '{session time}',
        end: '11:00',
      },
    },
    {
      opens: '/cases/V410022/arrange-appointment/1/when',
      answers: {
        date: '{session date}',
        start: '09:30',
        end: '10:30',
        repeating: 'no',
        rar: 'no',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/schedule' },
    { opens: '/in-delius' },
  ],
}
