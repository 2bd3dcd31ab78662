import { visitsOf } from './shapes.ts'
import type { Contact } from '../schema.ts'

const marta = {
  crn: 'V410137',
  eventId: 7100137,
  team: 'leeds-north',
  start: '16:30',
  end: '17:00',
}

const visit = visitsOf(marta, 9202000, { location: 'parkside-office' })

const byPhone = { type: 'COPT', location: null, end: '16:45' }

/** A day of unpaid work, which starts and ends at the Meanwood Road Centre. */
const work = (turn: number, date: string, notes = '', rest: Partial<Contact> = {}): Contact =>
  visit(turn, date, notes, {
    type: 'C444',
    location: 'meanwood-centre',
    start: '09:00',
    end: '16:00',
    practitioner: 'm-whitlock',
    ...rest,
  })

/** Marta’s log, in which nothing is RAR: unpaid work on her rest days, and a talk in between. */
export const martaLindqvist: readonly Contact[] = [
  visit(
    1,
    '2021-07-07',
    [
      'Induction. Marta works full time as a ward sister in a private hospital; shifts change every four weeks and Thursday is always a rest day. She brought the rota, her passport and a letter from her employer, who knows about the conviction.',
      'Explained the order: 100 hours of unpaid work within 12 months, at least one day a week, what to do when she is ill, and that I see her or ring her about once a month besides. She has never been in any trouble and finds it hard to sit in a waiting room here. She asked for nothing to be posted to the hospital.',
      'About the offence: a colleague’s leaving party, four glasses of wine over a long evening, and she drove because the last train was cancelled. Nobody was hurt. She does not make excuses. No sign of a regular problem with alcohol; she has not had a drink since.',
    ].join('\n\n'),
    { start: '16:00', end: '17:00' },
  ),
  work(
    2,
    '2021-07-15',
    'Induction to unpaid work: health and safety, boots and gloves, what counts as an hour. No health reasons against outdoor work. Placed with the canal towpath group.',
    { start: '09:30', end: '12:30' },
  ),
  work(3, '2021-07-22', 'Towpath, clearing. Works hard and steadily.'),
  visit(
    4,
    '2021-07-28',
    'First full day behind her: “Better than I feared.” Feet blistered.',
    byPhone,
  ),
  work(5, '2021-07-29', 'Towpath. Showed a younger member of the group how to lift safely.'),
  work(6, '2021-08-05'),
  work(7, '2021-08-12', 'Van broke down before the start. Told by text at 8.10am.', {
    outcome: 'RSSR',
    updated: { by: 'm-whitlock', at: '2021-08-12T08:25' },
  }),
  visit(8, '2021-08-16', 'Assessment for the drink-drive rehabilitation course. Kept.', {
    type: 'C101',
    outcome: 'APPK',
    location: null,
    start: '10:00',
    end: '11:00',
  }),
  work(9, '2021-08-19', 'Towpath, fencing. Full day.'),
  visit(
    10,
    '2021-08-23',
    'Video call from her kitchen. 27 hours done so far. The driving ban is the hard part: night shifts end before the first bus, so she walks home for fifty minutes. Talked about lift sharing; a colleague in the next street has offered. She has signed up for the rehabilitation course, which will shorten the ban by about a quarter.',
    { type: 'COVC', location: null },
  ),
  work(11, '2021-08-26', 'Towpath, painting benches.'),
  work(
    12,
    '2021-09-02',
    'Moved to the community garden group, at her request: less driving around.',
  ),
  visit(
    13,
    '2021-09-06',
    'Review in the office. More relaxed than at her induction. Low risk, no change; monthly calls are enough. She asked whether the order has to be declared to the nursing register. She has done so already and has a meeting about it in two months, which keeps her awake at night. She has a union representative for it.',
  ),
  work(14, '2021-09-09', 'On leave in Sweden, agreed beforehand. Flight booking seen.', {
    outcome: 'AAHO',
    updated: { by: 'm-whitlock', at: '2021-09-09T09:05' },
  }),
  work(15, '2021-09-16', 'Community garden. Planned the raised beds with the volunteers.'),
  visit(16, '2021-09-20', 'Back from leave and well. Course starts in six weeks.', byPhone),
  work(17, '2021-09-23'),
  work(18, '2021-09-30', 'Community garden. Hours checked with her: 57 of 100.'),
  // After work on the same day, so that she has to come in only once.
  visit(
    19,
    '2021-09-30',
    'Short meeting after work to sign the record of hours. She would like two days a week in her next leave, to be done sooner. I see nothing against it.',
  ),
  visit(20, '2021-10-04', 'Agreed: Thursdays and Fridays in the two weeks of her leave.', {
    ...byPhone,
    start: '12:30',
    end: '12:45',
  }),
]
