import { offence, order, rar } from './shapes.ts'
import type { Sentence } from '../schema.ts'

/** The sentence of Glyn Harker. */
export const glynHarker: readonly Sentence[] = [
  {
    ...order(7100930, 'V410930', 18, '2020-12-07'),
    convictionDate: '2020-11-09',
    sentencingCourt: 'York Crown Court',
    responsibleCourt: 'Harrogate Magistrates Court',
    offence: offence('sexual', 'Sexual assault', {
      category: 'Sexual offences',
      code: '02009',
      date: '2020-06-13',
      notes: 'A stranger, on a footpath. Guilty plea on the day of trial.',
    }),
    ogrs: { oneYear: 12, twoYears: 21 },
    requirements: [
      rar(8100930, 20, '2020-12-07', {
        terminationDate: '2021-07-26',
        terminationReason: 'Requirement ended',
        notes: 'Ended by the court on medical grounds and put in place again with fewer days.',
      }),
      rar(8100931, 15, '2021-07-26', {
        expectedEndDate: '2022-06-06',
        notes: 'No more than one session a week, of up to an hour, and not in a group.',
      }),
    ],
    additionalSentences: [
      {
        description: 'Sexual harm prevention order',
        length: '7 years',
        value: null,
        notes: 'Devices open to checks by the police.',
      },
      {
        description: 'Notification requirements',
        length: '5 years',
        value: null,
        notes: '',
      },
    ],
    // The same breach twice: one was made in Delius without a look at the other.
    breaches: [
      { id: 6100930, startDate: '2021-09-15', status: 'Breach initiated', endDate: null },
      { id: 6100931, startDate: '2021-09-17', status: 'Breach summons issued', endDate: null },
    ],
  },
]
