import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Connor Maddox. */
export const connorMaddox: readonly Sentence[] = [
  {
    ...order(7100814, 'V410814', 24, '2021-01-18'),
    convictionDate: '2020-12-16',
    sentencingCourt: 'Leeds Crown Court',
    responsibleCourt: 'Leeds Magistrates Court',
    offence: offence('violence', 'Affray', {
      category: 'Public order',
      code: '06502',
      date: '2020-08-29',
      notes:
        'One of a group of six outside a takeaway in the city centre. He threw punches; others had bottles. CCTV.',
    }),
    additionalOffences: [
      { description: 'Possession of cannabis', code: '09210', count: 1, date: '2020-08-29' },
      { description: 'Resisting a constable', code: '10410', count: 1, date: '2020-08-29' },
    ],
    ogrs: { oneYear: 48, twoYears: 65 },
    requirements: [
      rar(8100814, 30, '2021-01-18', {
        expectedEndDate: '2023-01-17',
        notes: 'Half an hour at a time, with breaks. Nothing that has to be read alone.',
      }),
      rar(8100815, 10, '2021-06-21', {
        expectedEndDate: '2023-01-17',
        notes: 'Added when the court amended the order: work on violence in groups.',
      }),
    ],
    breaches: [{ id: 6100814, startDate: '2021-09-29', status: 'Breach initiated', endDate: null }],
  },
]
