import { signedIn } from '../teams.ts'
import { officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const paul = {
  crn: 'V410702',
  eventId: 7100702,
  team: 'leeds-north',
  start: '10:00',
  end: '11:00',
}

/** An office visit that went as it should, unless `rest` says otherwise. */
const visit = (turn: number, date: string, notes = '', rest: Partial<Contact> = {}): Contact =>
  officeVisit(
    { ...paul, id: 9208000 + turn, date },
    {
      outcome: 'ATTC',
      location: 'parkside-office',
      notes,
      updated: { by: signedIn, at: `${date}T${rest.end ?? paul.end}` },
      ...rest,
    },
  )

const byPhone = { type: 'COPT', location: null, start: '08:30', end: '08:50' }

/** What Paul was seen for besides RAR: weekly at first, then around his sessions. */
export const paulRavindranSupervision: readonly Contact[] = [
  visit(
    1,
    '2020-12-03',
    [
      'CHECK-IN: On time, smartly dressed, courteous. Spoke for ten minutes about how unfair the case was before I could begin.',
      'REVIEW: Order explained and signed: 24 months, 35 RAR days, and the restraining order, which the court made and only the court can change. He asked whether a birthday card to his wife counts as contact. It does. He asked whether his brother may hand one over. He may not. I have written both down for him.',
      'IMPLEMENT: He was on an order before and says that he “did the talking and nothing changed”. I asked what would have had to be different. He said that nobody asked him about money, and most of the rows were about money. We will begin there.',
      'SUMMARISE: He can say what would breach the order and what would breach the restraining order.',
      'SET TASKS: Bring three months of bank statements for the business and for himself.',
    ].join('\n\n'),
    { end: '11:45' },
  ),
  visit(2, '2020-12-10'),
  visit(3, '2020-12-17', 'OASys questions. SARA done from the file and from what he says.', {
    start: '14:00',
    end: '15:30',
  }),
  visit(4, '2021-01-07', 'Quiet. First holiday without the children. Spent it at his brother’s.'),
  visit(5, '2021-01-14', '', byPhone),
  visit(
    6,
    '2021-01-28',
    'Victim liaison say that she has seen his van twice near her work. He says that he was fitting a kitchen in the next street, and gave me the customer’s name. Told him to plan another way there from today, whatever the reason. He took that without argument.',
    { sensitive: true },
  ),
  visit(7, '2021-02-18', 'Customer confirmed the job. New route agreed, on paper.', byPhone),
  visit(8, '2021-03-18', 'Money advice service. Debts listed: £14,200 with nine creditors.', {
    type: 'C101',
    location: null,
    outcome: 'APPK',
    start: '15:00',
    end: '16:00',
  }),
  visit(9, '2021-04-08', 'Child in need review went well. Contact every fortnight to go on.'),
  visit(10, '2021-04-15', 'I was called to court. Paul told the day before and given a new date.', {
    outcome: 'RSSR',
    updated: { by: signedIn, at: '2021-04-14T15:20' },
  }),
  visit(
    11,
    '2021-04-22',
    'Last look at the money work. Repayment plan agreed with the creditors, first instalment paid. He says that he sleeps through now. I asked what he used to do at this point in a month, when money was short; he said “check her receipts”. It is the first time that he has named it as something he did.',
  ),
  visit(12, '2021-05-06', '', {
    location: 'calder-house',
  }),
  visit(13, '2021-06-10', 'OASys review. Risk to himself reduced; flag to be removed.', {
    end: '11:40',
  }),
  visit(14, '2021-06-24', '', {
    ...byPhone,
    practitioner: 'm-whitlock',
    updated: { by: 'm-whitlock', at: '2021-06-24T09:00' },
  }),
  visit(
    15,
    '2021-08-12',
    'Divorce is final. He had expected to be angry and is mostly sad. Went through the hours after he got the letter, one by one: what he thought, whom he rang, what he did not do. Good use of what he learned in the sessions before the break.',
  ),
  visit(16, '2021-08-26', 'Away with the children and his brother, agreed by the social worker.', {
    outcome: 'AAHO',
    updated: { by: signedIn, at: '2021-08-26T10:05' },
  }),
  visit(17, '2021-09-09'),
  visit(18, '2021-09-23', 'Plan for Skills for Relationships. He asked to start with jealousy.', {
    location: 'calder-house',
  }),
]
