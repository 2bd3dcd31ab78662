import { signedIn } from '../teams.ts'
import { officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const connor = {
  crn: 'V410814',
  eventId: 7100814,
  team: 'leeds-north',
  start: '11:30',
  end: '12:00',
}

/** An office visit that went as it should, unless `rest` says otherwise. */
const visit = (turn: number, date: string, notes = '', rest: Partial<Contact> = {}): Contact =>
  officeVisit(
    { ...connor, id: 9209000 + turn, date },
    {
      outcome: 'ATTC',
      location: 'meanwood-centre',
      notes,
      updated: { by: signedIn, at: `${date}T${rest.end ?? connor.end}` },
      ...rest,
    },
  )

/** What Connor was seen for besides RAR, up to the breach and after it. */
export const connorMaddoxSupervision: readonly Contact[] = [
  visit(
    1,
    '2021-01-20',
    [
      'CHECK-IN: Came with Femi Lawal from the leaving care team. Bright, restless, up and down from the chair. Says that he is “done with all that”.',
      'REVIEW: Read the order aloud to him, because of his dyslexia, and drew a timeline of the 24 months. 30 RAR days. He knows that two missed appointments without a good reason can take him back to court.',
      'IMPLEMENT: Mapped who he spends his days with. Of nine names, seven were there on the night of the offence. He saw that for himself and went quiet.',
      'SUMMARISE AND SET TASKS: Text on the morning of every appointment. Half an hour at a time, with a break if we need longer. He brings his rent letter on Tuesday.',
    ].join('\n\n'),
    { start: '10:00', end: '11:15' },
  ),
  visit(2, '2021-01-26', 'Rent letter seen. Six weeks behind. Rang Tannery House together.'),
  visit(3, '2021-02-09', 'Seen on duty. Payment plan with Tannery House signed. Wants work.', {
    practitioner: 'm-whitlock',
    updated: { by: 'm-whitlock', at: '2021-02-09T12:20' },
  }),
  visit(4, '2021-02-18', 'First meeting with the neighbourhood officer. He stayed civil.', {
    type: 'C314',
    location: 'calder-house',
    start: '15:00',
    end: '15:40',
  }),
  visit(5, '2021-03-09', 'Room clean. Warehouse shifts, nights, four a week. Proud of it.', {
    type: 'CHVS',
    location: null,
    start: '16:00',
    end: '16:30',
  }),
  visit(6, '2021-03-23', '', {
    type: 'C007',
    start: '13:00',
    end: '14:00',
  }),
  visit(7, '2021-04-13', 'Called in for an extra shift. Rota seen.', { outcome: 'AAEM' }),
  visit(
    8,
    '2021-05-11',
    'Drug service, first appointment. He says that cannabis is how he sleeps after nights.',
    { type: 'C314', location: null, start: '14:00', end: '14:45' },
  ),
  visit(9, '2021-06-01', 'Contract over. Low. Old friends about again.'),
  visit(
    10,
    '2021-06-22',
    'The court amended the order yesterday, as we had asked: 10 more RAR days, for work on violence in groups, on top of the 30. Weekly afternoons for the next two months. Long weeks for him, but he would rather have them while he has nothing else to do.',
  ),
  visit(
    11,
    '2021-09-07',
    'Did not come. Phone off. Tannery House say that he left on Friday with two bags.',
    { outcome: 'UAAB', enforcement: 'EA02', updated: { by: signedIn, at: '2021-09-08T09:05' } },
  ),
  visit(
    12,
    '2021-09-16',
    [
      'Found through his aunt. Came half an hour early and had not slept. OASys reviewed in the light of the last fortnight.',
      'He lost the room over the arrears and over visitors at night. He says that he did not let them in “to start anything”, only because he could not say no. Sofas since then, four in ten days. One offer of a bed comes with looking after a package. He turned it down, and he was frightened when he told me.',
      'First warning letter read out and explained. He says that he was too ashamed to ring. He understands that a second absence without a good reason will most likely mean breach.',
      'Housing options form filled in and sent from here. Femi Lawal to go with him on Monday. Food bank voucher given. He agreed to have letters sent to Jake Orton’s address. Mental health: poor sleep, racing thoughts, no thoughts of harming himself. He will register with the walk-in surgery; I have added a flag.',
    ].join('\n\n'),
    { start: '09:30', end: '10:45', sensitive: true },
  ),
  visit(13, '2021-09-28', 'Did not come and did not ring. Texted twice, no answer.', {
    outcome: 'UAAB',
    enforcement: 'BRE01',
    updated: { by: signedIn, at: '2021-09-29T10:20' },
  }),
  visit(
    14,
    '2021-10-05',
    'Came without an appointment letter in his hand but on the right day. Knows about the breach; his solicitor has explained it. Still on sofas. Agreed that he keeps coming while we wait for a court date.',
  ),
]
