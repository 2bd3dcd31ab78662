import type { Requirement, Sentence } from './schema.ts'

const rar = (id: number, length: number, startDate: string): Requirement => ({
  id,
  category: 'F',
  description: 'Rehabilitation Activity Requirement (RAR)',
  length,
  unit: 'days',
  startDate,
  createdDate: startDate,
  terminationDate: null,
  softDeleted: false,
})

const order = (eventId: number, crn: string, months: number, startDate: string) => ({
  eventId,
  crn,
  description: `${months} month Community Order`,
  startDate,
  active: true,
})

/** One order for each person, with its offence and requirements, as of 6 October 2021. */
export const sentences: readonly Sentence[] = [
  {
    ...order(7100022, 'V410022', 12, '2021-05-10'),
    offence: { kind: 'acquisitive', description: 'Burglary of a building other than a dwelling' },
    requirements: [rar(8100022, 20, '2021-05-10')],
  },
  {
    ...order(7100137, 'V410137', 12, '2021-07-05'),
    offence: { kind: 'driving', description: 'Driving while over the alcohol limit' },
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
    offence: { kind: 'violence', description: 'Assault occasioning actual bodily harm' },
    requirements: [rar(8100255, 15, '2021-02-15')],
  },
  {
    ...order(7100368, 'V410368', 18, '2021-04-12'),
    offence: { kind: 'drugs', description: 'Possession of cannabis with intent to supply' },
    requirements: [rar(8100368, 25, '2021-04-12')],
  },
  {
    ...order(7100471, 'V410471', 12, '2021-06-14'),
    offence: { kind: 'acquisitive', description: 'Fraud by false representation' },
    requirements: [rar(8100471, 20, '2021-06-14')],
  },
  {
    ...order(7100586, 'V410586', 12, '2021-08-02'),
    offence: { kind: 'extremism', description: 'Publishing material to stir up racial hatred' },
    requirements: [rar(8100586, 10, '2021-08-02')],
  },
  {
    ...order(7100699, 'V410699', 24, '2021-03-22'),
    offence: { kind: 'other', description: 'Criminal damage' },
    requirements: [rar(8100699, 30, '2021-03-22')],
  },
  {
    ...order(7100702, 'V410702', 24, '2020-11-30'),
    offence: {
      kind: 'partner violence',
      description: 'Controlling or coercive behaviour towards a partner',
    },
    requirements: [rar(8100702, 35, '2020-11-30')],
  },
  {
    ...order(7100814, 'V410814', 24, '2021-01-18'),
    offence: { kind: 'violence', description: 'Affray' },
    requirements: [rar(8100814, 30, '2021-01-18'), rar(8100815, 10, '2021-06-21')],
  },
  {
    ...order(7100930, 'V410930', 18, '2020-12-07'),
    offence: { kind: 'sexual', description: 'Sexual assault' },
    requirements: [
      { ...rar(8100930, 20, '2020-12-07'), terminationDate: '2021-07-26' },
      rar(8100931, 15, '2021-07-26'),
    ],
  },
]
