import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Kieran Osgood. */
export const kieranOsgood: readonly Sentence[] = [
  {
    ...order(7100022, 'V410022', 12, '2021-05-10'),
    convictionDate: '2021-04-19',
    offence: offence('acquisitive', 'Burglary of a building other than a dwelling', {
      category: 'Burglary',
      code: '03000',
      date: '2021-01-23',
      notes:
        'A corner shop, at night, with two others. Stock worth about £900; some was recovered.',
    }),
    additionalOffences: [
      { description: 'Possession of cannabis', code: '09270', count: 1, date: '2021-01-23' },
    ],
    ogrs: { oneYear: 41, twoYears: 58 },
    requirements: [
      rar(8100022, 20, '2021-05-10', {
        expectedEndDate: '2022-05-09',
        notes: 'Sessions in the afternoon, or on Mondays: he works from 4am to 9am.',
      }),
    ],
    additionalSentences: [
      {
        description: 'Compensation',
        length: null,
        value: '£250',
        notes: 'To the owner of the shop, £10 a week.',
      },
    ],
  },
]
