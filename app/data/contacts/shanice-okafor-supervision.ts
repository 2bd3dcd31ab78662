import { signedIn } from '../teams.ts'
import { visitsOf } from './shapes.ts'
import type { Contact } from '../schema.ts'

const shanice = {
  crn: 'V410471',
  eventId: 7100471,
  team: 'derby-east',
  start: '10:30',
  end: '11:10',
}

const visit = visitsOf(shanice, 9205000, { location: 'derwent-court' })

const byPhone = { type: 'COPT', location: null, end: '10:50' }
const atOsmaston = { location: 'osmaston-centre' }
const atHome = { type: 'CHVS', location: null, start: '13:00', end: '13:45' }

/** What Shanice was seen for besides RAR, around the care of her mother. */
export const shaniceOkaforSupervision: readonly Contact[] = [
  visit(
    1,
    '2021-06-16',
    [
      'CHECK-IN: Nervous and very well prepared: folder with the order, her mother’s care plan and bus times.',
      'REVIEW: 12 months, 20 RAR days. Her team has no toolkits yet, so the sessions will be recorded under the transition name; explained that this changes nothing for her. A carer comes to her mother on weekday mornings from 10 to 12, which is when she can get away. Calls are fine at any time.',
      'IMPLEMENT: The offence was a loan in her mother’s name, followed by two more to pay the first. £4,300 in all, and none of it for herself: a boiler, arrears of rent, a hospital bed. Her mother found out from a letter. They have talked about it once. She has agreed to pay the money back at £40 a month and has not missed a payment.',
      'SUMMARISE: What she wants most is for somebody to look at the benefits they get, because she does not think they are right.',
      'SET TASKS: Bring letters about benefits. I will find out about the carers’ centre and a debt adviser.',
    ].join('\n\n'),
    { start: '10:00', end: '11:30' },
  ),
  visit(2, '2021-06-23', 'Benefits: she has never claimed Carer’s Allowance. Forms taken home.'),
  visit(3, '2021-06-30', 'Claim sent. Mother had a fall on Monday, not hurt.', byPhone),
  visit(4, '2021-07-07', 'Plan agreed. OASys answers finished; low risk throughout.'),
  visit(
    5,
    '2021-07-14',
    'At home. Met her mother, who spoke warmly of Shanice and then asked me, when she was in the kitchen, whether “it will be in the papers”. Shanice lifts her mother alone several times a day; asked the council for a carer’s assessment on her behalf, with her agreement.',
    atHome,
  ),
  visit(6, '2021-07-21', '', atOsmaston),
  visit(7, '2021-07-28', 'Carer did not come to her mother this morning. Text from agency seen.', {
    outcome: 'AAFC',
  }),
  visit(8, '2021-08-04', 'Carer’s Allowance granted, back to her claim. She cried with relief.'),
  visit(
    9,
    '2021-08-11',
    'Hospital review for her mother moved to today. Asked on Monday to move it.',
    {
      outcome: 'RSOF',
      updated: { by: signedIn, at: '2021-08-09T15:20' },
    },
  ),
  visit(10, '2021-08-13', 'In place of Wednesday. Debt list complete: nine creditors, £6,150.'),
  visit(11, '2021-08-18', 'Debt adviser. Kept; brought everything that was asked for.', {
    ...atOsmaston,
    type: 'C101',
    outcome: 'APPK',
  }),
  visit(12, '2021-09-01', 'Adviser suggests a debt relief order. Talked through what that means.', {
    ...byPhone,
    start: '15:00',
    end: '15:25',
  }),
  visit(
    13,
    '2021-09-08',
    'Talked about the letter she would write to her mother, if she wrote one. She had a draft in her bag. We did not read it; she decided to keep it for now.',
    { sensitive: true },
  ),
  visit(14, '2021-09-15', 'Seen on duty. Payment receipts seen. No concerns.', {
    ...atOsmaston,
    practitioner: 's-achebe',
  }),
  visit(15, '2021-09-22', 'Bookkeeping course at the college, two evenings, free for carers.', {
    ...atOsmaston,
    type: 'C007',
  }),
  visit(16, '2021-09-29', 'At home. New hoist in place, a carer twice a day from Monday.', {
    ...atHome,
    sensitive: true,
  }),
  visit(
    17,
    '2021-10-05',
    'Did not come. Rang at 10.50am: her mother was taken to hospital in the night. Asked her to send the discharge or admission letter when she can.',
    {
      outcome: 'AFTA',
      enforcement: 'EA12',
      updated: { by: signedIn, at: '2021-10-05T11:30' },
    },
  ),
]
