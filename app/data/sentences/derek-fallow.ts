import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentences of Derek Fallow. */
export const derekFallow: readonly Sentence[] = [
  {
    ...order(7100586, 'V410586', 12, '2021-08-02'),
    convictionDate: '2021-07-12',
    sentencingCourt: 'Beverley Magistrates Court',
    responsibleCourt: 'Beverley Magistrates Court',
    offence: offence('extremism', 'Publishing material to stir up racial hatred', {
      category: 'Public order',
      code: '06606',
      count: 3,
      date: '2021-01-22',
      notes:
        'Three messages on a public page over six weeks, two of them passed on from others. Seen by about 400 people before they were taken down.',
    }),
    additionalOffences: [
      {
        description: 'Sending an offensive message over a public network',
        code: '12511',
        count: 1,
        date: '2021-02-26',
      },
    ],
    ogrs: { oneYear: 9, twoYears: 17 },
    requirements: [
      rar(8100586, 10, '2021-08-02', {
        expectedEndDate: '2022-08-01',
        notes: 'To be done at home where possible: he cannot drive and walks with a stick.',
      }),
    ],
    additionalSentences: [
      {
        description: 'Fine',
        length: null,
        value: '£200',
        notes: 'Paid in instalments of £10 a month.',
      },
      {
        description: 'Forfeiture',
        length: null,
        value: null,
        notes: 'A desktop computer and a tablet.',
      },
    ],
  },
  // An order from before the Criminal Justice Act 2003, which has other types of appointment.
  {
    ...order(7100585, 'V410586', 12, '1998-03-09'),
    description: 'Discretionary life sentence, on licence since 2012',
    law: 'legacy',
    months: null,
    endDate: null,
    convictionDate: '1998-02-06',
    sentencingCourt: 'Hull Crown Court',
    responsibleCourt: 'Hull Crown Court',
    offence: offence('acquisitive', 'Robbery', {
      category: 'Robbery',
      code: '03400',
      date: '1997-09-18',
      notes: 'Of a post office, with an imitation firearm. Nobody was injured.',
    }),
    additionalOffences: [
      {
        description: 'Possessing an imitation firearm with intent',
        code: '00804',
        count: 1,
        date: '1997-09-18',
      },
    ],
    requirements: [],
  },
]
