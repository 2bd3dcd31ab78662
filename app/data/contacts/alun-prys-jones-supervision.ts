import { visitsOf } from './shapes.ts'
import type { Contact } from '../schema.ts'

const alun = {
  crn: 'V410368',
  eventId: 7100368,
  team: 'wrexham',
  start: '11:00',
  end: '11:45',
}

const owain = 'o-beynon'
const visit = visitsOf(alun, 9204000, { location: 'bryn-mawr-house', practitioner: owain })

const byPhone = { type: 'COPT', location: null, end: '11:20' }
const atTheHub = { location: 'canal-street-hub' }

const beforeBreach = [
  visit(
    1,
    '2021-04-14',
    [
      'Induction, in Welsh throughout at his wish. All letters to be in Welsh as well.',
      'Al, as he likes to be called, was a slate splitter until the quarry laid him off five years ago. He started to grow cannabis for his back and then for others. He talks about it as a trade and not a crime, but he was clear about what court would mean next time.',
      'Order explained: 18 months, 25 RAR days. Nobody is to be phoned before 9am; he is awake at night with pain. He lives with his daughter Nia (15), for whom he has sole care since last year. Her social worker knows about the order.',
    ].join('\n\n'),
    { start: '10:00', end: '11:15' },
  ),
  visit(2, '2021-04-21', 'OASys questions. Guarded about money.'),
  visit(3, '2021-04-28', 'Plan drafted: pain without cannabis, a lawful income, Nia.'),
  visit(4, '2021-05-05', 'Pain clinic at the same time. Appointment letter seen.', {
    outcome: 'AAME',
  }),
  visit(5, '2021-05-12', 'Did not come, did not ring.', {
    outcome: 'UAAB',
    enforcement: 'EA02',
    updated: { by: owain, at: '2021-05-13T09:20' },
  }),
  visit(6, '2021-05-19', 'He “lost the week”. Warning letter explained in Welsh.'),
  visit(7, '2021-05-26', 'School holiday next week. Agreed to keep the appointment.', byPhone),
  visit(8, '2021-06-02', 'Did not come. His daughter answered: he was asleep.', {
    outcome: 'UAAB',
    enforcement: 'EA04',
    updated: { by: owain, at: '2021-06-03T10:00' },
  }),
  visit(
    9,
    '2021-06-09',
    'Came, but would not talk about the absences and left after ten minutes, saying “send me back then”. I told him that I would have to ask for breach. Concerned about his mood: rang his GP and the social worker afterwards.',
    {
      outcome: 'AFTC',
      enforcement: 'BRE01',
      sensitive: true,
      updated: { by: owain, at: '2021-06-10T11:30' },
    },
  ),
]

const duringBreach = [
  visit(
    10,
    '2021-06-16',
    [
      'A different man. He had read the breach papers at night with Nia in the next room, and rang me at nine. He asked for the appointment himself.',
      'He had stopped his pain medicine last month because it made him slow, and used cannabis and whisky instead. In the worst week he thought of the quarry edge. He has not since, and he told his GP so on Monday. Safety plan written: the GP, the crisis line in Welsh, his sister Menna. I added a flag and told my manager.',
      'The breach goes on. He accepts that. He wants to go to court able to say that he has kept every appointment since.',
    ].join('\n\n'),
    { sensitive: true, end: '12:10' },
  ),
  visit(11, '2021-06-23', 'Fire alarm. Building cleared after five minutes; not his doing.', {
    outcome: 'ATSS',
    end: '11:15',
  }),
  visit(12, '2021-06-30', 'Community drug and alcohol team, assessment. Kept.', {
    type: 'C101',
    outcome: 'APPK',
    location: null,
    start: '14:00',
    end: '15:00',
  }),
  visit(
    13,
    '2021-07-07',
    'Cannabis still there, as he had said it would be. Lower than at his first test.',
    {
      type: 'C240',
      ...atTheHub,
    },
  ),
  visit(14, '2021-07-14', 'Nia’s school report: good. He brought it to show me.'),
  visit(15, '2021-07-26', 'In court for the breach. Order to continue, fine of £120.', {
    outcome: 'AACL',
    start: '10:00',
    end: '10:45',
    updated: { by: owain, at: '2021-07-26T16:40' },
  }),
]

const afterBreach = [
  visit(
    16,
    '2021-07-28',
    'First appointment after court. He admitted the breach; the bench noted that he had kept to everything since. Fresh start: we went through the plan again and changed half of it, most of all the times. Afternoons from now on where we can.',
    { start: '14:00', end: '15:00' },
  ),
  visit(17, '2021-08-04', 'Medicine changed by the pain clinic. Sleeping five hours.'),
  visit(18, '2021-08-11', 'Careers Wales: dry stone walling course, three days a week.', {
    type: 'C307',
    ...atTheHub,
    start: '13:30',
    end: '14:15',
  }),
  visit(
    19,
    '2021-08-18',
    'Home visit. House cold and clean. Nia there and at ease. Loft hatch opened without being asked: empty, lamps gone. He is proud of the vegetable beds at the back.',
    { type: 'CHVS', location: null, start: '15:00', end: '15:50' },
  ),
  visit(20, '2021-08-25', 'Duty call in English. Fine; prefers Owain and Welsh.', {
    ...byPhone,
    practitioner: 'g-tallis',
  }),
  visit(
    21,
    '2021-09-01',
    'Started on the course. Talked about using RAR days for Stepping Stones with Gwen Tallis, who has run it. He will give it a try.',
  ),
  visit(22, '2021-09-08', 'Missed. Forgot, he says; on the wall until dark.', {
    outcome: 'UAAB',
    enforcement: 'EA02',
    updated: { by: owain, at: '2021-09-09T09:15' },
  }),
  visit(
    23,
    '2021-09-21',
    'Letter explained. It is the first since court and he was upset with himself. The course tutor now lets him out at 10 on Tuesdays.',
    { start: '10:30', end: '11:15' },
  ),
  visit(24, '2021-10-05', '', byPhone),
]

/** What Alun was seen for besides RAR: up to a breach, in the course of it, and since. */
export const alunPrysJonesSupervision: readonly Contact[] = [
  ...beforeBreach,
  ...duringBreach,
  ...afterBreach,
]
