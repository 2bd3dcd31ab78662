import { signedIn } from '../teams.ts'
import { officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const derek = { crn: 'V410586', team: 'holderness', start: '11:30', end: '12:15' }
const onLicence = { ...derek, eventId: 7100585 }
const onOrder = { ...derek, eventId: 7100586 }

/** A home visit that went as it should, unless `rest` says otherwise. */
const visit = (
  of: typeof onLicence,
  turn: number,
  date: string,
  notes = '',
  rest: Partial<Contact> = {},
): Contact =>
  officeVisit(
    { ...of, id: 9206000 + turn, date },
    {
      type: 'CHVS',
      outcome: 'ATTC',
      notes,
      updated: { by: signedIn, at: `${date}T${rest.end ?? of.end}` },
      ...rest,
    },
  )

const byPhone = { type: 'COPT', start: '09:30', end: '09:50' }

const licence = [
  visit(onLicence, 1, '2020-08-18', 'Not at home. Neighbour saw him leave for the bus at 10am.', {
    outcome: 'UAAB',
    enforcement: 'EA02',
    updated: { by: signedIn, at: '2020-08-20T09:15' },
  }),
  visit(
    onLicence,
    2,
    '2020-08-27',
    'Warning letter read through with him. He had gone to Withernsea to collect a parcel and “did not think it mattered”. Explained what a missed visit means for somebody on a life licence. He apologised.',
  ),
  visit(onLicence, 3, '2020-09-22'),
  visit(onLicence, 4, '2020-10-20'),
  visit(
    onLicence,
    5,
    '2020-11-17',
    'Knees worse in the cold. Has given up the allotment, which was the only thing that took him out of the house. Talked about what could replace it: the lunch club at the chapel, or the bowls league as a scorer. He will think about it.',
  ),
  visit(
    onLicence,
    6,
    '2020-12-15',
    'Jean was there. She is worried about the hours he spends online.',
  ),
  visit(onLicence, 7, '2021-01-12', 'By phone instead: the lane is under water.', byPhone),
  visit(
    onLicence,
    8,
    '2021-02-09',
    'In hospital for a knee operation. Letter from the ward seen.',
    {
      outcome: 'AAME',
    },
  ),
  visit(onLicence, 9, '2021-03-09'),
  visit(
    onLicence,
    10,
    '2021-03-18',
    [
      'Unplanned visit after the police searched the house on Monday and took his computer, tablet and phone.',
      'He did not deny what they are looking into. He said he had “only passed on what others wrote” and that it was “just words on a screen”. He was civil throughout, shaken by the search, and above all afraid of going back to prison.',
      'Told him that the licence conditions stay as they are for now, that I have to tell my manager and the public protection team today, and that recall is being considered. He must tell me before he buys or borrows any device that goes online.',
      'Checked on his safety: no thoughts of harming himself. Jean will ring every evening this week.',
    ].join('\n\n'),
    { start: '14:00', end: '15:10', sensitive: true },
  ),
  visit(onLicence, 11, '2021-04-06'),
  visit(
    onLicence,
    12,
    '2021-05-04',
    'Interviewed by the police again last week, with a solicitor.',
  ),
  visit(onLicence, 13, '2021-06-01', 'Charged. Went through what will happen at court.'),
  visit(onLicence, 14, '2021-06-29', '', byPhone),
  visit(
    onLicence,
    15,
    '2021-07-13',
    'Pleaded guilty yesterday. Interview for the pre-sentence report at the kitchen table. He accepts what he posted and struggles to see who was hurt by it; see the report for the rest.',
    { start: '10:00', end: '11:45' },
  ),
]

const order = [
  visit(
    onOrder,
    16,
    '2021-08-03',
    [
      'CHECK-IN: Relieved not to have gone to prison. Tired; the drive to court was hard on his knees.',
      'REVIEW: Went through the order line by line: 12 months, 10 RAR days, what happens if he misses an appointment, how to tell me if he cannot be in. He signed the induction papers and the data notice. The life licence runs on beside the order and its conditions are not changed by it.',
      'IMPLEMENT: First look at what he wants from this: to get his computer back one day, to see his sister more often, to be “left in peace”. We put down what stands in the way of each. He was slow to start and then hard to stop.',
      'SUMMARISE: He knows when I come, what counts as a RAR day and what does not. He worries about the article in the paper and about stones through the window; nothing has happened so far.',
      'SET TASKS: Keep a page a day of what he watches and reads, for the next visit. I will ask the office for home visits to stay the rule, since he cannot drive and there is no bus that would get him to an office and back in a day.',
    ].join('\n\n'),
    { start: '10:00', end: '11:30' },
  ),
  visit(onOrder, 17, '2021-08-10', 'Kept the diary for five days of seven.', byPhone),
  visit(
    onOrder,
    18,
    '2021-08-17',
    'Sentence plan agreed: 1. what happens between reading something and passing it on; 2. other people’s side of it; 3. one thing a week outside the house. OASys questions finished today.',
  ),
  visit(
    onOrder,
    19,
    '2021-08-31',
    'Went to the lunch club once. “Not as bad as I thought.”',
    byPhone,
  ),
  visit(onOrder, 20, '2021-09-14', '', byPhone),
  visit(
    onOrder,
    21,
    '2021-09-28',
    'Asked about last week. He says he was at the eye clinic in Hull and that hospital transport came early. Told him again that I need the appointment letter or the clinic’s stamp. He will look for it. Otherwise a good visit: back at the lunch club, and he has asked about a course for beginners in family history.',
  ),
  visit(
    onOrder,
    22,
    '2021-10-05',
    'Still has not found the letter from the clinic. I will ask the surgery if he agrees to it.',
    byPhone,
  ),
]

/** What Derek was seen for besides RAR: on his life licence, then on his order as well. */
export const derekFallowSupervision: readonly Contact[] = [...licence, ...order]
