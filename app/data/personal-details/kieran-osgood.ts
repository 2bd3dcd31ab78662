import { address, circumstance, detailsOf, personalContact } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

const home = ['Flat 11', 'Scott Hall Court', 'Leeds', 'LS7 3OK']

/** What is held about Kieran Osgood, a baker’s assistant who lives with his family. */
export const kieranOsgood: PersonalDetails = detailsOf('V410022', {
  middleNames: 'James',
  preferredName: 'Kie',
  email: 'kieran.osgood@example.com',
  addresses: [
    address('Friends/Family (settled)', home, '2020-06-15', {
      notes: 'His mother’s flat, with two younger brothers. Intercom broken: ring on arrival.',
    }),
    address(
      'Rental accommodation - private rental',
      ['Room 3', '29 Hyde Park Close', 'Leeds', 'LS6 1KC'],
      '2018-09-10',
      { kind: 'previous', endDate: '2020-06-12', notes: 'Shared with one of the co-defendants.' },
    ),
  ],
  contacts: [
    personalContact('Emergency contact', 'Chloe Osgood', 'Sister', '2021-05-12', {
      phone: '07700 900 413',
      email: 'chloe.osgood@example.com',
      lines: ['5 Potternewton Way', 'Leeds', 'LS7 2CM'],
      notes: 'Often comes with him. Happy to pass on a message.',
    }),
    personalContact('Family member', 'Dawn Osgood', 'Mother', '2021-05-12', {
      phone: '07700 900 414',
      lines: home,
    }),
    personalContact('GP', 'Dr Ruth Pellow', 'GP', '2016-03-07', {
      phone: '01632 960 415',
      lines: ['Scott Hall Surgery', 'Leeds', 'LS7 3VM'],
    }),
    personalContact('Professional contact', 'Bev Marchbank', 'Manager at work', '2021-05-19', {
      phone: '07700 900 416',
      notes: 'Knows about the order. Ring in the morning only.',
    }),
    personalContact('Keyworker', 'Idris Fenwick', 'Young adults’ drug service', '2021-06-23', {
      phone: '01632 960 417',
      email: 'idris.fenwick@example.com',
    }),
  ],
  circumstances: [
    circumstance('Employment', 'Part-time employed', '2021-03-01', {
      notes: 'Bakery, 4am to 9am, Tuesday to Saturday. Payslips seen.',
    }),
    circumstance('Employment', 'Unemployed', '2020-03-23', {
      endDate: '2021-02-26',
      notes: 'Lost his job in a hotel kitchen.',
    }),
    circumstance('Relationship', 'Single', '2021-05-12'),
    circumstance('Accommodation', 'Living with family', '2020-06-15', {
      notes: 'Overcrowded. On the list for a flat of his own.',
    }),
    circumstance('Dependents', 'No dependents', '2021-05-12'),
    circumstance('Finance', 'Debt', '2021-05-12', {
      verified: false,
      notes: 'To an acquaintance, for cannabis. Nearly paid off.',
    }),
  ],
  criminogenicNeeds: [
    'Lifestyle and associates',
    'Drug misuse',
    'Thinking and behaviour',
    'Education, training and employability',
  ],
  religion: 'No religion',
  genderIdentity: 'Male',
  sexualOrientation: 'Heterosexual',
  previousOrders: [
    {
      description: '12 month Community Order',
      offence: 'Theft from a motor vehicle',
      startDate: '2019-04-08',
      endDate: '2020-04-07',
      breaches: 0,
    },
    {
      description: '6 month Youth Rehabilitation Order',
      offence: 'Theft from a shop',
      startDate: '2014-11-17',
      endDate: '2015-05-16',
      breaches: 1,
    },
  ],
})
