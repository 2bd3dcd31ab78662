import { address, circumstance, detailsOf, personalContact } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

const home = ['46 Baseball Terrace', 'Derby', 'DE23 8VK']

/** What is held about Shanice Okafor, who looks after her mother. */
export const shaniceOkafor: PersonalDetails = detailsOf('V410471', {
  middleNames: 'Ngozi',
  preferredName: 'Neesy',
  email: 'shanice.okafor@example.com',
  addresses: [
    address('Rental accommodation - social rental', home, '2011-10-17', {
      notes:
        'Her mother’s tenancy. Please ring before calling: her mother cannot come to the door.',
    }),
    address(
      'Rental accommodation - private rental',
      ['Flat B', '3 Mill Row', 'Derby', 'DE1 1OM'],
      '2016-09-05',
      {
        kind: 'previous',
        verified: false,
        endDate: '2020-02-07',
      },
    ),
  ],
  contacts: [
    personalContact('Family member', 'Grace Okafor', 'Mother', '2021-06-16', {
      phone: '01632 960 472',
      lines: home,
      notes: 'Shanice cares for her. Also the victim of the offence: do not discuss it with her.',
    }),
    personalContact('Emergency contact', 'Blessing Adu', 'Friend', '2021-06-16', {
      phone: '07700 900 473',
      email: 'blessing.adu@example.com',
    }),
    personalContact('Professional contact', 'Colin Ratcliffe', 'Debt adviser', '2021-08-18', {
      phone: '01632 960 474',
      email: 'colin.ratcliffe@example.com',
    }),
    personalContact('GP', 'Dr Amit Sehgal', 'GP', '2011-11-07', {
      phone: '01632 960 475',
      lines: ['Normanton Medical Centre', 'Derby', 'DE23 8CI'],
    }),
  ],
  circumstances: [
    circumstance('Employment', 'Full-time carer', '2020-02-10', {
      notes: 'For her mother. Help at home has been increased.',
    }),
    circumstance('Employment', 'Full-time employed', '2014-07-14', {
      endDate: '2020-02-07',
      notes: 'Payroll clerk. Left to care for her mother.',
    }),
    circumstance('Benefit', 'Carer’s Allowance', '2021-06-28', { notes: 'Award letter seen.' }),
    circumstance('Relationship', 'Single', '2021-06-16', { verified: false }),
    circumstance('Dependents', 'Adult dependent', '2020-02-10'),
    circumstance('Finance', 'Debt', '2021-08-13', {
      notes: 'Nine creditors. With a debt adviser.',
    }),
  ],
  criminogenicNeeds: ['Finance', 'Emotional wellbeing'],
  religion: 'Christian',
  genderIdentity: 'Female',
  sexualOrientation: 'Heterosexual',
})
