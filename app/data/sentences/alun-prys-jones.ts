import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Alun Prys-Jones, with a breach that has ended. */
export const alunPrysJones: readonly Sentence[] = [
  {
    ...order(7100368, 'V410368', 18, '2021-04-12'),
    convictionDate: '2021-03-22',
    offence: offence('drugs', 'Possession of cannabis with intent to supply', {
      category: 'Drug offences',
      code: '09274',
      date: '2020-09-03',
      notes: '31 plants in the loft. Supplied to people whom he knew.',
    }),
    additionalOffences: [
      { description: 'Abstracting electricity', code: '04300', count: 1, date: '2020-09-03' },
    ],
    ogrs: { oneYear: 22, twoYears: 36 },
    sentencingCourt: 'Wrexham Magistrates Court',
    responsibleCourt: 'Wrexham Magistrates Court',
    requirements: [
      rar(8100368, 25, '2021-04-12', {
        expectedEndDate: '2022-10-11',
        notes: 'In Welsh where somebody can deliver it in Welsh.',
      }),
    ],
    breaches: [
      {
        id: 6100368,
        startDate: '2021-06-14',
        status: 'Breach proven - order to continue',
        endDate: '2021-07-26',
      },
    ],
  },
]
