import { circumstance, detailsOf, disability } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

/** What is held about each of the ten people besides who they are. */
export const personalDetails: readonly PersonalDetails[] = [
  detailsOf('V410022', {
    circumstances: [circumstance('Employment', 'Part-time employed', '2021-03-01')],
  }),
  detailsOf('V410137', {
    circumstances: [circumstance('Employment', 'Full-time employed', '2018-09-03')],
  }),
  detailsOf('V410255', { circumstances: [circumstance('Employment', 'Unemployed', '2020-11-02')] }),
  detailsOf('V410368', {}),
  detailsOf('V410471', {
    circumstances: [circumstance('Employment', 'Full-time carer', '2020-02-10')],
  }),
  detailsOf('V410586', {
    circumstances: [circumstance('Employment', 'Retired', '2019-05-20')],
    disabilities: [disability('Reduced mobility', '2017-03-06', ['ground floor rooms'])],
  }),
  detailsOf('V410699', { disabilities: [disability('Hearing difficulties', '2012-01-09')] }),
  detailsOf('V410702', {
    circumstances: [circumstance('Employment', 'Self-employed', '2016-04-04')],
  }),
  detailsOf('V410814', {
    disabilities: [
      disability('Dyslexia', '2012-09-03'),
      disability('Attention deficit hyperactivity disorder', '2014-02-10'),
    ],
  }),
  detailsOf('V410930', {
    circumstances: [circumstance('Employment', 'Long-term sick', '2018-07-02')],
  }),
]
