import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Shanice Okafor. */
export const shaniceOkafor: readonly Sentence[] = [
  {
    ...order(7100471, 'V410471', 12, '2021-06-14'),
    convictionDate: '2021-05-24',
    offence: offence('acquisitive', 'Fraud by false representation', {
      category: 'Fraud',
      code: '05333',
      count: 3,
      date: '2020-03-16',
      notes: 'Three loans in the name of her mother. She repays £40 a month.',
    }),
    sentencingCourt: 'Southern Derbyshire Magistrates Court',
    responsibleCourt: 'Southern Derbyshire Magistrates Court',
    ogrs: { oneYear: 9, twoYears: 16 },
    requirements: [
      rar(8100471, 20, '2021-06-14', {
        expectedEndDate: '2022-06-13',
        notes: 'Weekday mornings from 10 to 12, when somebody is with her mother.',
      }),
    ],
  },
]
