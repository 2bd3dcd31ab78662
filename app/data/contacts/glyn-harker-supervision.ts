import { signedIn } from '../teams.ts'
import { officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const glyn = { crn: 'V410930', eventId: 7100930, team: 'ripon', start: '10:00', end: '11:00' }

/** An office visit that went as it should, unless `rest` says otherwise. */
const visit = (turn: number, date: string, notes = '', rest: Partial<Contact> = {}): Contact =>
  officeVisit(
    { ...glyn, id: 9210000 + turn, date },
    {
      outcome: 'ATTC',
      location: 'skell-view',
      notes,
      updated: { by: signedIn, at: `${date}T${rest.end ?? glyn.end}` },
      ...rest,
    },
  )

const atHome = { type: 'CHVS', location: null, start: '13:30', end: '14:15' }

const first = [
  visit(
    1,
    '2020-12-08',
    'Induction. 18 months, 20 RAR days, notification requirements, no contact with the victim. He knows the rules from his earlier order and said so. Polite, guarded, few words. Health: heart condition, tires quickly; mornings are better than afternoons.',
    { end: '11:30' },
  ),
  visit(
    2,
    '2020-12-15',
    'Rules of the hostel explained again after he stayed in his room all week.',
  ),
  visit(3, '2020-12-22'),
  visit(4, '2021-01-05', '', atHome),
  visit(5, '2021-01-12'),
  visit(
    6,
    '2021-01-26',
    'He says that hostel life is “noise from six to midnight”. Low, not eating with the others. We agreed one thing a day outside his room. Police have looked at the flat in Ripon and have no objection.',
  ),
  visit(7, '2021-02-09', 'Maps for Change explained. He chose to begin with “healthy routine”.'),
  visit(8, '2021-02-16'),
  visit(9, '2021-02-25', 'First visit to the flat with the police offender manager.', {
    ...atHome,
    start: '11:00',
    end: '12:00',
    sensitive: true,
  }),
  visit(10, '2021-03-16'),
  visit(11, '2021-03-30', 'Children flag discussed. Told him what he must tell me at once.'),
  visit(
    12,
    '2021-04-13',
    'Talked about the time before the offence. Stopped when he was breathless.',
  ),
  visit(13, '2021-04-27'),
  visit(14, '2021-05-11', 'Did not come. Keyworker saw him on the bench by the river at 10am.', {
    outcome: 'UAAB',
    enforcement: 'EA02',
    updated: { by: signedIn, at: '2021-05-12T09:10' },
  }),
  visit(
    15,
    '2021-05-18',
    'First warning letter discussed. It was the day of his mother’s funeral, which he had not been told of in time to go. He did not ring because he “would have had to say it”. He had no evidence and did not want any sought. The absence stays as it is; the reason matters for the plan all the same: what he does with a blow, and who hears about it.',
  ),
]

const second = [
  visit(16, '2021-06-01', 'Joint visit with the police. Devices checked, nothing found.', {
    ...atHome,
    sensitive: true,
  }),
  visit(17, '2021-06-15', 'Register reviewed. Annual notification made on time.'),
  visit(
    18,
    '2021-06-29',
    'His doctor writes that he cannot manage the length of the requirement as it stands. Application to the court to end it and to put a shorter one in its place. He was asked and agrees.',
  ),
  visit(19, '2021-07-13', 'In hospital overnight for tests. Ward rang me.', { outcome: 'AAME' }),
  visit(
    20,
    '2021-07-27',
    'The court ended the first requirement yesterday and made a new one of 15 RAR days. Maps for Change was closed with it. Explained what that means: the days done so far were done under the old one and the new one starts at nought. He had feared that everything would be counted again from the beginning of the order. It is not.',
    { start: '11:30', end: '12:15' },
  ),
  visit(21, '2021-08-10'),
  visit(22, '2021-08-24', 'Tired. Keyworker says that he has stopped going to the library.'),
  visit(
    23,
    '2021-09-07',
    'Short answers, no eye contact. A woman at the housing scheme has complained that he waits in the lobby when she comes home. He says that he waits for the post. Told him to fetch his post after noon. Told the police offender manager and the scheme manager today.',
    { sensitive: true },
  ),
  visit(24, '2021-09-14', 'Did not come. Keyworker found him in his flat, in bed, not ill.', {
    outcome: 'UAAB',
    enforcement: 'BRE01',
    updated: { by: signedIn, at: '2021-09-15T16:30' },
  }),
  visit(
    25,
    '2021-09-16',
    [
      'Came when I rang and said that the alternative was the police at his door.',
      'He knows that breach has been asked for. He was not surprised. Asked him straight out about the lobby: he has been counting the days on which the woman says good morning. He could say where that leads, because it is what went before both offences. He did not want to say it and then he did.',
      'On the way out he said that he “would be better out of it”. Sat down again. No plan, no means, has thought of it at night for a week. GP rang him back within the hour; keyworker looks in every morning and evening. Flag added.',
      'Actions: meeting of the agencies brought forward to Thursday. Scheme moves his post box to the other entrance. He comes weekly.',
    ].join('\n\n'),
    { start: '14:30', end: '15:50', sensitive: true },
  ),
  visit(26, '2021-09-21', 'Calmer. GP has changed his tablets. Post box moved.'),
  visit(
    27,
    '2021-09-28',
    'Said again that he would be better out of it, in the same words, when we talked about court. No plan. GP told. He had rung his brother on Saturday and they had talked for an hour, which is new.',
    { sensitive: true },
  ),
  visit(28, '2021-10-05', 'Back at the library on two mornings. No sight of the neighbour.'),
]

/** What Glyn was seen for besides RAR, up to two breaches where there should be one. */
export const glynHarkerSupervision: readonly Contact[] = [...first, ...second]
