import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Tyrone Bex. */
export const tyroneBex: readonly Sentence[] = [
  {
    ...order(7100255, 'V410255', 12, '2021-02-15'),
    convictionDate: '2021-01-25',
    offence: offence('violence', 'Assault occasioning actual bodily harm', {
      category: 'Violence against the person',
      code: '00806',
      date: '2020-10-17',
      notes: 'In a pub, against a man whom he knew. Both had been drinking.',
    }),
    additionalOffences: [
      { description: 'Criminal damage', code: '14900', count: 1, date: '2020-10-17' },
    ],
    ogrs: { oneYear: 38, twoYears: 55 },
    requirements: [
      rar(8100255, 15, '2021-02-15', { expectedEndDate: '2022-02-14' }),
      {
        ...rar(8100256, 9, '2021-02-15'),
        category: 'A',
        description: 'Alcohol treatment',
        unit: 'months',
        expectedEndDate: '2021-11-14',
        notes: 'With the city alcohol service, at Calder House.',
      },
    ],
    additionalSentences: [
      {
        description: 'Restraining order',
        length: '2 years',
        value: null,
        notes: 'Not to go to the Fleece or to contact the victim.',
      },
      { description: 'Compensation', length: null, value: '£400', notes: '' },
    ],
  },
]
