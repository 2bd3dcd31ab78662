import { address, circumstance, detailsOf, personalContact } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

/** What is held about Marta Lindqvist, a nurse who had never been in court before. */
export const martaLindqvist: PersonalDetails = detailsOf('V410137', {
  middleNames: 'Elin',
  previousName: 'Marta Sandberg',
  email: 'marta.lindqvist@example.com',
  telephone: '01632 960 138',
  addresses: [
    address(
      'Householder (owner - freehold or leasehold)',
      ['8 Moor Allerton Fold', 'Leeds', 'LS17 5CK'],
      '2015-05-18',
      { telephone: '01632 960 138' },
    ),
  ],
  contacts: [
    personalContact('Emergency contact', 'Jonas Lindqvist', 'Husband', '2021-07-07', {
      phone: '07700 900 139',
      email: 'jonas.lindqvist@example.com',
      lines: ['8 Moor Allerton Fold', 'Leeds', 'LS17 5CK'],
    }),
    personalContact('Professional contact', 'Theresa Mould', 'Union representative', '2021-09-06', {
      email: 'theresa.mould@example.com',
      notes: 'For the meeting with the nursing register only.',
    }),
  ],
  circumstances: [
    circumstance('Employment', 'Full-time employed', '2018-09-03', {
      notes: 'Ward sister. Shifts change every four weeks; Thursday is always a rest day.',
    }),
    circumstance('Relationship', 'Married', '2012-06-23'),
    circumstance('Accommodation', 'Owner occupier', '2015-05-18'),
    circumstance('Dependents', 'Children under 18 living with them', '2021-07-07', {
      notes: 'Twins, aged six. Her husband looks after them on Thursdays.',
    }),
  ],
  genderIdentity: 'Female',
})
