import type { Scenario } from './types.ts'

/** Appointments that repeat, on the day of their post. */
export const repeatAppointments: Scenario = {
  id: 'repeat-appointments',
  title: 'Arrange appointments that repeat',
  shows: 'The design of 25 May 2021: the dates are listed, and it asks what the repeats copy.',
  crn: 'V410022',
  version: '2021-05-25',
  now: '2021-05-25T09:00',
  opens: '/cases/V410022',
  dates: { first: 'next Thursday 9am' },
  task: 'You will see Kieran at Calder House once a week for six weeks, for an hour each time, to talk about his family. The first time is {first}. Every time counts towards his RAR. Arrange the appointments.',
  walk: [
    {
      opens: '/cases/V410022/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'calder-house',
        date: '{first date}',
        start: '{first time}',
        end: '10:00',
        repeating: 'yes',
        frequency: 'weekly',
        repeats: '5',
        rar: 'yes',
        category: 'may-families',
        rarRepeats: 'yes',
        notes: 'Start with his brother.',
        repeatNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/schedule' },
    { opens: '/in-delius' },
  ],
}
