import { addDays } from '../../engine/dates.ts'
import type { Requirement, Sentence } from '../schema.ts'

const rar = (id: number, length: number, startDate: string): Requirement => ({
  id,
  category: 'F',
  description: 'Rehabilitation Activity Requirement (RAR)',
  length,
  unit: 'days',
  startDate,
  createdDate: startDate,
  expectedEndDate: null,
  terminationDate: null,
  terminationReason: null,
  notes: '',
  softDeleted: false,
})

const order = (eventId: number, crn: string, months: number, startDate: string) => ({
  eventId,
  crn,
  description: `${months} month Community Order`,
  law: 'CJA 2003' as const,
  months,
  startDate,
  endDate: addDays(startDate, Math.round((months * 365.25) / 12) - 1),
  active: true,
  additionalOffences: [],
  ogrs: null,
  sentencingCourt: 'Leeds Magistrates Court',
  responsibleCourt: 'Leeds Magistrates Court',
  convictionDate: startDate,
  additionalSentences: [],
  breaches: [],
})

const offence = (kind: Sentence['offence']['kind'], description: string) => ({
  kind,
  description,
  category: 'Other',
  code: '00000',
  count: 1,
  date: '2020-06-01',
  notes: '',
})

/** One order for each person, with its offence and requirements, as of 6 October 2021. */
export const sentences: readonly Sentence[] = [
  {
    ...order(7100022, 'V410022', 12, '2021-05-10'),
    offence: offence('acquisitive', 'Burglary of a building other than a dwelling'),
    requirements: [rar(8100022, 20, '2021-05-10')],
  },
  {
    ...order(7100137, 'V410137', 12, '2021-07-05'),
    offence: offence('driving', 'Driving while over the alcohol limit'),
    requirements: [
      {
        ...rar(8100137, 100, '2021-07-05'),
        category: 'W',
        description: 'Unpaid work',
        unit: 'hours',
      },
    ],
  },
  {
    ...order(7100255, 'V410255', 12, '2021-02-15'),
    offence: offence('violence', 'Assault occasioning actual bodily harm'),
    requirements: [rar(8100255, 15, '2021-02-15')],
  },
  {
    ...order(7100368, 'V410368', 18, '2021-04-12'),
    offence: offence('drugs', 'Possession of cannabis with intent to supply'),
    requirements: [rar(8100368, 25, '2021-04-12')],
  },
  {
    ...order(7100471, 'V410471', 12, '2021-06-14'),
    offence: offence('acquisitive', 'Fraud by false representation'),
    requirements: [rar(8100471, 20, '2021-06-14')],
  },
  {
    ...order(7100586, 'V410586', 12, '2021-08-02'),
    offence: offence('extremism', 'Publishing material to stir up racial hatred'),
    requirements: [rar(8100586, 10, '2021-08-02')],
  },
  // An order from before the Criminal Justice Act 2003, which has other types of appointment.
  {
    ...order(7100585, 'V410586', 12, '1998-03-09'),
    description: 'Discretionary life sentence, on licence since 2012',
    law: 'legacy',
    months: null,
    endDate: null,
    offence: offence('acquisitive', 'Robbery'),
    requirements: [],
  },
  {
    ...order(7100699, 'V410699', 24, '2021-03-22'),
    offence: offence('other', 'Criminal damage'),
    requirements: [rar(8100699, 30, '2021-03-22')],
  },
  {
    ...order(7100702, 'V410702', 24, '2020-11-30'),
    offence: offence('partner violence', 'Controlling or coercive behaviour towards a partner'),
    requirements: [rar(8100702, 35, '2020-11-30')],
  },
  {
    ...order(7100814, 'V410814', 24, '2021-01-18'),
    offence: offence('violence', 'Affray'),
    requirements: [rar(8100814, 30, '2021-01-18'), rar(8100815, 10, '2021-06-21')],
  },
  {
    ...order(7100930, 'V410930', 18, '2020-12-07'),
    offence: offence('sexual', 'Sexual assault'),
    requirements: [
      { ...rar(8100930, 20, '2020-12-07'), terminationDate: '2021-07-26' },
      rar(8100931, 15, '2021-07-26'),
    ],
  },
]
