import { signedIn } from '../teams.ts'
import { visitsOf } from './shapes.ts'
import type { Contact } from '../schema.ts'

const tyrone = {
  crn: 'V410255',
  eventId: 7100255,
  team: 'leeds-north',
  start: '11:30',
  end: '12:10',
}

const visit = visitsOf(tyrone, 9203000, { location: 'meanwood-centre' })

const keyWorker = { type: 'C089', location: 'calder-house' }

/** What Tyrone was seen for besides RAR, most of it for the treatment of his drinking. */
export const tyroneBexSupervision: readonly Contact[] = [
  visit(
    1,
    '2021-02-17',
    [
      'CHECK-IN: On time, smart, hung over: he said so himself before I could ask. Angry about the sentence for ten minutes and then not any more.',
      'REVIEW: 12 months, 15 RAR days and 9 months of alcohol treatment. Explained that the treatment is an agreement he made in court, that keyworker sessions are appointments like any other, and how warnings and breach work. He has been through a breach before, in his twenties, and needs no reminding.',
      'IMPLEMENT: He knew the victim, a man who drinks in the same pub. His account is that he was “wound up for an hour” about his mother and then hit out twice. He does not dispute the broken tooth. Asked what he would want to say to him, he thought for some time and said “that I would not have done it sober”. We put that on the first page of the plan.',
      'SUMMARISE: Wants to see his son at weekends again. His former partner has said yes if he stops drinking.',
      'SET TASKS: Drink diary until Wednesday. First keyworker session in three weeks.',
    ].join('\n\n'),
    { start: '10:00', end: '11:20' },
  ),
  visit(
    2,
    '2021-02-24',
    'Drink diary kept for all seven days. 80 units. He was shocked by the sum.',
  ),
  visit(3, '2021-03-09', 'First keyworker session. Scored high on the screening.', keyWorker),
  visit(4, '2021-03-23', 'Cutting down under guidance of the clinic, not all at once.', keyWorker),
  visit(5, '2021-04-06', '', keyWorker),
  visit(
    6,
    '2021-04-20',
    'Not at the keyworker session. Phone off. Seen outside the Fleece in the afternoon by a colleague of the alcohol service.',
    {
      ...keyWorker,
      outcome: 'UAAB',
      enforcement: 'EA02',
      updated: { by: signedIn, at: '2021-04-21T09:30' },
    },
  ),
  visit(
    7,
    '2021-04-22',
    'He had been told on Tuesday morning that contact with his son would have to wait until the summer. Drank from 11am. He told me straight out and did not blame anybody. Warning letter explained. We wrote down what he does in the first hour after bad news: ring Des (his sponsor), walk to his mother’s, eat something.',
    { sensitive: true },
  ),
  visit(8, '2021-05-04', 'Back on track. 12 days without a drink.', keyWorker),
  visit(9, '2021-05-18', 'Blood test better. Started on medication by the clinic.', keyWorker),
  visit(10, '2021-06-01', 'Six weeks. Goes to the Monday group as well.', keyWorker),
  visit(11, '2021-06-15', 'First visit with his son on Sunday. “Best day of the year.”', keyWorker),
  visit(
    12,
    '2021-06-29',
    'Home visit. Flat clean and bare; his son’s drawings on the fridge. No alcohol seen. Rent is up to date, gas is not: we rang the supplier together and agreed £8 a week. Neighbour’s music bothers him at night. Talked about who to ring instead of going round there himself.',
    { type: 'CHVS', location: null, start: '15:00', end: '15:45' },
  ),
  visit(13, '2021-07-13', '', keyWorker),
  visit(
    14,
    '2021-07-27',
    'Came drunk. Could not follow the session, would not sit down and swore at the keyworker. Asked to leave, which he did. No threats.',
    {
      ...keyWorker,
      outcome: 'AFTC',
      enforcement: 'EA03',
      end: '11:50',
      updated: { by: signedIn, at: '2021-07-27T16:20' },
    },
  ),
  visit(
    15,
    '2021-07-29',
    [
      'Asked him in at once. Sober, grey, ashamed. It was the anniversary of his father’s death and he had told nobody that it was coming. He wrote a card to the keyworker without being asked to.',
      'Second warning letter read through together. He knows that this was the last warning before I have to consider breach. Discussed with my manager beforehand: the treatment is working, he comes back each time, and we carry on. Dates that are hard for him are now in both our diaries.',
    ].join('\n\n'),
    { start: '09:30', end: '10:30' },
  ),
  visit(16, '2021-08-10', 'Apologised to the keyworker. Sober since the day after.', keyWorker),
  visit(17, '2021-08-24', 'At A&E with his hand, cut at home on a tin. Discharge letter seen.', {
    ...keyWorker,
    outcome: 'AAME',
    updated: { by: signedIn, at: '2021-08-26T10:05' },
  }),
  visit(18, '2021-09-07', 'Six weeks again. Stitches out. Son stays over now.', keyWorker),
  visit(
    19,
    '2021-09-21',
    'All 15 RAR days are used. Treatment goes on for two months, and I see him every other week.',
    { type: 'COPT', location: null, end: '11:50' },
  ),
  visit(20, '2021-09-29', 'Housing advice. Did not go: he thought it was by phone. Rebooked.', {
    type: 'C101',
    outcome: 'ABNS',
    location: null,
    start: '14:00',
    end: '14:30',
    updated: { by: signedIn, at: '2021-09-30T11:15' },
  }),
  visit(
    21,
    '2021-10-05',
    'Ten weeks sober. Job interview at a tyre fitter’s on Friday; we went through what he has to tell them about his conviction and what he does not.',
  ),
]
