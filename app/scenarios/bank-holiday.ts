import type { Scenario } from './types.ts'

/** Weekly appointments over Christmas and New Year. */
export const bankHoliday: Scenario = {
  id: 'bank-holiday',
  title: 'Weekly appointments over bank holidays',
  shows:
    'Our own design: bank holidays and clashes are shown against each date, and it asks whether to leave the bank holidays out.',
  crn: 'V410022',
  version: 'current',
  now: '2021-12-01T09:00',
  opens: '/cases/V410022',
  dates: { first: 'Monday in 2 weeks 2pm' },
  booked: [{ at: 'Monday in 6 weeks 2:30pm', minutes: 60, type: 'CHVS', location: null }],
  task: 'You want to see Kieran at Calder House every Monday for six weeks, for an hour each time, to go on with Choices and Changes. The first time is {first}. Arrange the appointments.',
  walk: [
    {
      opens: '/cases/V410022/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'calder-house',
        date: '{first date}',
        start: '{first time}',
        end: '15:00',
        repeating: 'yes',
        frequency: 'weekly',
        repeats: '5',
        bankHolidays: 'no',
        rar: 'yes',
        rarRepeats: 'yes',
        toolkit: 'choices-and-changes',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410022/schedule' },
    { opens: '/in-delius' },
  ],
}
