import { signedIn } from '../teams.ts'
import { officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const imogen = {
  crn: 'V410699',
  eventId: 7100699,
  team: 'leeds-north',
  start: '14:00',
  end: '15:00',
}

/** An office visit that went as it should, unless `rest` says otherwise. */
const visit = (turn: number, date: string, notes = '', rest: Partial<Contact> = {}): Contact =>
  officeVisit(
    { ...imogen, id: 9207000 + turn, date },
    {
      outcome: 'ATTC',
      location: 'parkside-office',
      notes,
      updated: { by: signedIn, at: `${date}T${rest.end ?? imogen.end}` },
      ...rest,
    },
  )

const atHome = { type: 'CHVS', location: null }
const sensitive = { sensitive: true }

/** What Imogen was seen for besides RAR: weekly at first, then every other week. */
export const imogenVanceSupervision: readonly Contact[] = [
  visit(
    1,
    '2021-03-25',
    [
      'CHECK-IN: Came with her mother, who waited outside. Interpreter present throughout. Imogen was tense at first and asked who sees what I write.',
      'REVIEW: Order and requirement explained: 24 months, 30 RAR days. She had taken “rehabilitation” to mean a clinic. Used the easy read leaflet and checked each point by asking her to sign it back in her own words.',
      'IMPLEMENT: Agreed how we keep in touch. No phone number is to be recorded: her former partner had her old phone and answered as if he were her. Letters to the main address only, plain white envelope. At short notice through Nadia Brook or by email. Appointments are given on paper before she leaves.',
      'SUMMARISE: She can say what the order is, what an appointment counts for and what to do if she cannot come.',
      'SET TASKS: She brings the letter from the refuge about the move. I book the same interpreter for the next eight Thursdays.',
    ].join('\n\n'),
    { end: '15:30', ...sensitive },
  ),
  visit(2, '2021-04-01'),
  visit(
    3,
    '2021-04-08',
    'The refuge has found her a flat. Keys within a fortnight. She is pleased, and frightened of the first night alone. We wrote a list of who she can email and at what hours.',
  ),
  visit(4, '2021-04-15', 'OASys questions, with the interpreter. A long session; two breaks.', {
    end: '15:45',
  }),
  visit(
    5,
    '2021-04-22',
    'First visit to the flat. Flashing doorbell works. Door chain and second lock fitted by the housing association. Her former partner does not know the address and she has told nobody but her mother.',
    { ...atHome, ...sensitive, start: '13:30', end: '14:15' },
  ),
  visit(
    6,
    '2021-04-29',
    'The interpreter did not come and no other was free. We managed to say sorry and fix a new date in writing. Not her doing.',
    { outcome: 'ATSS', end: '14:15' },
  ),
  visit(
    7,
    '2021-05-06',
    'Plan agreed and signed: safety, somewhere of her own, and what to do with anger before it goes into her hands. She chose the order.',
  ),
  visit(
    8,
    '2021-05-20',
    'Talked through the evening of the offence. Hard for her; she stayed with it.',
  ),
  visit(9, '2021-06-03', '', atHome),
  visit(10, '2021-06-10', '', {
    type: 'C314',
    location: 'meanwood-centre',
    start: '11:00',
    end: '12:00',
    ...sensitive,
  }),
  visit(
    11,
    '2021-06-17',
    'Review with Nadia Brook. MARAC actions done but one: the police have not yet put the marker on the new address. I will chase it today.',
    { location: 'calder-house', ...sensitive },
  ),
  visit(12, '2021-07-01', 'Family court hearing about the house. Notice of hearing seen.', {
    outcome: 'AACL',
    updated: { by: signedIn, at: '2021-07-02T09:40' },
  }),
  visit(
    13,
    '2021-07-08',
    'She told me about the hearing. He was at the other end of the corridor and signed something to her that the interpreter did not see; she would not repeat it. We went over the safety plan and she added her neighbour to it.\n\nAsked openly about thoughts of harming herself, through the interpreter. She had them on the night after the hearing and followed the plan: wrote to the crisis line, then to her mother. None since.',
    sensitive,
  ),
  visit(
    14,
    '2021-07-22',
    'By video with a remote interpreter. Worked well. Safety plan still good.',
    {
      type: 'COVC',
      location: null,
      start: '10:30',
      end: '11:15',
    },
  ),
  visit(15, '2021-08-05', 'Started a morning class for deaf adults at the college.', {
    location: 'calder-house',
  }),
  visit(16, '2021-08-19', 'Seen on duty, interpreter present. Nothing to pass on.', {
    practitioner: 'm-whitlock',
    updated: { by: 'm-whitlock', at: '2021-08-19T15:05' },
  }),
  visit(
    17,
    '2021-09-02',
    'Looked at how to use the RAR days. None of the toolkits for relationships is made for women, so we agreed on Connection and Community: friends, the deaf club, who is in her corner. First session next week.',
  ),
  visit(18, '2021-09-17', '', {
    type: 'C133',
    location: null,
    start: '09:15',
    end: '10:00',
  }),
  visit(
    19,
    '2021-09-30',
    'A week without trouble. She has been to the deaf club twice and is helping with the stall. Agreed a home visit in two weeks so that I can meet the housing officer there.',
  ),
  visit(20, '2021-10-05', 'Message passed on about the hearing next month. See sensitive entry.', {
    type: 'COVC',
    location: null,
    start: '10:30',
    end: '11:00',
    ...sensitive,
  }),
]
