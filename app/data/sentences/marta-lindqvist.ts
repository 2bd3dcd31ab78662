import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Marta Lindqvist. */
export const martaLindqvist: readonly Sentence[] = [
  {
    ...order(7100137, 'V410137', 12, '2021-07-05'),
    offence: offence('driving', 'Driving while over the alcohol limit', {
      category: 'Summary motoring',
      code: '80301',
      date: '2021-06-11',
    }),
    ogrs: { oneYear: 4, twoYears: 8 },
    requirements: [
      {
        ...rar(8100137, 100, '2021-07-05'),
        category: 'W',
        description: 'Unpaid work',
        unit: 'hours',
        expectedEndDate: '2022-07-04',
        notes: 'Thursdays, which are always rest days.',
      },
    ],
    additionalSentences: [
      {
        description: 'Disqualified from driving',
        length: '20 months',
        value: null,
        notes: 'Shorter by a quarter once she has completed the rehabilitation course.',
      },
    ],
  },
]
