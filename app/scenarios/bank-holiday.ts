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
  task: 'You will see Kieran every Monday for six weeks, at Calder House from 2pm to 3pm, starting on {first}, for Choices and Changes. The office is closed on bank holidays. Arrange the appointments.',
}
