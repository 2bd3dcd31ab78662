import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Imogen Vance. */
export const imogenVance: readonly Sentence[] = [
  {
    ...order(7100699, 'V410699', 24, '2021-03-22'),
    convictionDate: '2021-02-25',
    offence: offence('other', 'Criminal damage', {
      category: 'Criminal damage',
      code: '14901',
      date: '2020-10-11',
      notes:
        'Windows, a door and a television at the address that she shared with her former partner, on the night she left. Guilty plea.',
    }),
    additionalOffences: [
      { description: 'Common assault', code: '10501', count: 1, date: '2020-10-11' },
    ],
    ogrs: { oneYear: 14, twoYears: 25 },
    requirements: [
      rar(8100699, 30, '2021-03-22', {
        expectedEndDate: '2023-03-21',
        notes: 'A sign language interpreter for every session. One to one, with a woman.',
      }),
    ],
    additionalSentences: [
      {
        description: 'Compensation order',
        length: null,
        value: '£350',
        notes: 'Taken from her benefit at £5 a week.',
      },
    ],
  },
]
