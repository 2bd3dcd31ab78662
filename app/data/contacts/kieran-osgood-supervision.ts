import { signedIn } from '../teams.ts'
import { visitsOf } from './shapes.ts'
import type { Contact } from '../schema.ts'

const kieran = {
  crn: 'V410022',
  eventId: 7100022,
  team: 'leeds-north',
  start: '14:00',
  end: '14:40',
}

const visit = visitsOf(kieran, 9201000, { location: 'parkside-office' })

const elsewhere = { location: null }
const atCalderHouse = { location: 'calder-house' }

/** What Kieran was seen for besides RAR: weekly over the summer, then every other week. */
export const kieranOsgoodSupervision: readonly Contact[] = [
  visit(
    1,
    '2021-05-12',
    [
      'CHECK-IN: Came early with his sister Chloe, who waited downstairs. Quiet and polite. He had not slept well since court and had expected prison.',
      'REVIEW: Went through the order: 12 months, 20 RAR days, how appointments are given and what happens when one is missed. He said it back to me in his own words. He works at the bakery from 4am to 9am, Tuesday to Saturday, so late mornings and afternoons are best. Copy of the rota on file.',
      'IMPLEMENT: Talked about the evening of the offence. Two older acquaintances asked him to keep watch and he carried boxes out as well. He says he owed one of them £180 for cannabis and that it was “easier to go than to say no”. He did not think about the owner until she read her statement in court. He has thought about it a good deal since.',
      'SUMMARISE: Three things he wants: keep the job, pay off the debt without anybody coming to the door, and a place of his own by next spring.',
      'SET TASKS: Bring payslips next week. Write down who he sees in a week and how he feels afterwards. I will ask the employment adviser about apprenticeships in baking.',
    ].join('\n\n'),
    { start: '10:30', end: '11:45' },
  ),
  visit(
    2,
    '2021-05-19',
    'Payslips seen. We started the map of people: three who steady him (his sister, his manager Bev, an uncle) and two who do not. He had put himself in the middle with lines to everybody and no line between any of them.',
  ),
  visit(3, '2021-05-26', 'OASys questions, first half. Open about cannabis: most evenings.'),
  visit(4, '2021-06-02', 'All well. Worked an extra shift over the bank holiday weekend.', {
    type: 'COPT',
    end: '14:15',
    ...elsewhere,
  }),
  visit(
    5,
    '2021-06-09',
    'Plan agreed and signed. Cannabis is the part that worries him most, because of the debt. He agreed to a referral to the young adults’ drug service and to my adding a flag.',
  ),
  visit(
    6,
    '2021-06-16',
    'Met the employment adviser. The next course in baking starts in the new year.',
    {
      type: 'C175',
      outcome: 'APPK',
      start: '11:00',
      end: '12:00',
      ...atCalderHouse,
    },
  ),
  visit(
    7,
    '2021-06-23',
    'At his mother’s flat. Tidy and full: he sleeps in the living room and his little brothers get up when he comes in from work. Mum is supportive and tired. She would like him to have his own key to somewhere within the year; so would he. No sign of the acquaintances here.',
    { type: 'CHVS', start: '15:30', end: '16:15', ...elsewhere },
  ),
  visit(8, '2021-06-30'),
  visit(9, '2021-07-07', 'Covered for a colleague who was ill. Text from his manager seen.', {
    outcome: 'AAEM',
  }),
  visit(10, '2021-07-14', 'Debt down to £60. He pays Bev back from his wages, not the dealer.'),
  visit(11, '2021-07-28', 'First month without cannabis on work days. Sleeping better for it.'),
  visit(
    12,
    '2021-08-11',
    'Did not come. Rang at 2.20pm and left a message. No call by the end of the day.',
    { outcome: 'UAAB', enforcement: 'EA02', updated: { by: signedIn, at: '2021-08-12T09:10' } },
  ),
  visit(
    13,
    '2021-08-18',
    [
      'Asked about last week. He had gone to Roundhay Park with friends after a shift, fell asleep and saw my message at 9pm. He did not ring the next day because he thought it was too late. No evidence, and he did not make a story of it.',
      'Went through the warning letter. He understands that one more within the year can mean court. We set two alarms on his phone and he asked to have appointments on Mondays from next month, when he has no shift.',
    ].join('\n\n'),
  ),
  visit(14, '2021-08-25', 'Duty call, in place of Priya Deshmukh. No concerns.', {
    type: 'COPT',
    practitioner: 'm-whitlock',
    end: '14:15',
    ...elsewhere,
  }),
  visit(
    15,
    '2021-09-01',
    'We looked at the toolkits together. Choices and Changes suits him: he is 23, and saying no to people is what he wants to get better at. Explained that each session is a RAR day. Starts on Monday week at Calder House.',
  ),
  visit(16, '2021-09-08', 'By video from the bakery’s back office. Good week.', {
    type: 'COVC',
    ...elsewhere,
  }),
  visit(
    17,
    '2021-09-22',
    'Low this week. His grandfather died on Sunday. Cried for a while; had not told anybody at work. We looked at who he can be with in the evenings. He will ask for two days off for the funeral. He says he has no thoughts of harming himself and I believe him. Bereavement leaflet given.',
    { sensitive: true },
  ),
  visit(18, '2021-09-23', 'Young adults’ drug service, first review. Kept.', {
    type: 'C101',
    outcome: 'APPK',
    start: '11:30',
    end: '12:15',
    ...elsewhere,
  }),
  visit(19, '2021-09-29', 'Funeral was yesterday. He read at it. Back at work tomorrow.', {
    type: 'COPT',
    end: '14:20',
    ...elsewhere,
  }),
]
