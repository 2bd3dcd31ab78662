import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Paul Ravindran. */
export const paulRavindran: readonly Sentence[] = [
  {
    ...order(7100702, 'V410702', 24, '2020-11-30'),
    convictionDate: '2020-11-06',
    sentencingCourt: 'Leeds Crown Court',
    offence: offence('partner violence', 'Controlling or coercive behaviour towards a partner', {
      category: 'Violence against the person',
      code: '00881',
      date: '2020-08-02',
      notes: 'Over eight months, to the day on which she asked the police for help.',
    }),
    additionalOffences: [
      { description: 'Theft in a dwelling', code: '04010', count: 2, date: '2020-05-14' },
    ],
    ogrs: { oneYear: 22, twoYears: 36 },
    requirements: [
      rar(8100702, 35, '2020-11-30', {
        expectedEndDate: '2022-11-29',
        notes: 'Money first, then how he solves problems, then relationships.',
      }),
    ],
    additionalSentences: [
      {
        description: 'Restraining order',
        length: '5 years',
        value: null,
        notes:
          'No contact with his former wife except through a solicitor. Not to enter Wensley Gardens.',
      },
      { description: 'Costs', length: null, value: '£340', notes: '' },
    ],
  },
]
