import { address, circumstance, detailsOf, disability, personalContact } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

/** What is held about Tyrone Bex, who has given up drinking and is setting up home again. */
export const tyroneBex: PersonalDetails = detailsOf('V410255', {
  middleNames: 'Curtis',
  aliases: ['Ty Bexley', 'Curtis Bex'],
  addresses: [
    address(
      'Rental accommodation - social rental',
      ['Flat 27', 'Meanwood Heights', 'Leeds', 'LS7 2VI'],
      '2020-11-30',
      { notes: 'Third floor, lift often out of order. Noise at night from below.' },
    ),
    address('Friends/Family (transient)', ['14 Bentley Rise', 'Leeds', 'LS6 4MK'], '2020-12-21', {
      kind: 'other',
      telephone: '01632 960 256',
      notes: 'His mother’s house. He goes there when he has had bad news.',
    }),
    address('Hostel', ['Wharf House', '2 Neville Lane', 'Leeds', 'LS11 9OC'], '2020-08-10', {
      kind: 'previous',
      endDate: '2020-11-27',
    }),
    address(
      'Rental accommodation - private rental',
      ['88 Stonegate Road', 'Leeds', 'LS6 4CV'],
      '2013-06-03',
      { kind: 'previous', endDate: '2018-12-20', notes: 'With his former partner.' },
    ),
  ],
  contacts: [
    personalContact('Emergency contact', 'Marlene Bex', 'Mother', '2021-02-17', {
      phone: '01632 960 256',
      lines: ['14 Bentley Rise', 'Leeds', 'LS6 4MK'],
    }),
    personalContact('Family member', 'Leanne Aske', 'Former partner', '2021-02-17', {
      phone: '07700 900 257',
      notes: 'Mother of his son. She has asked not to be rung about his appointments.',
    }),
    personalContact('Keyworker', 'Hannah Storr', 'Alcohol service', '2021-03-09', {
      phone: '07700 900 258',
      email: 'hannah.storr@example.com',
      lines: ['Calder House', 'Leeds'],
    }),
    personalContact('Professional contact', 'Des Quarmby', 'Sponsor', '2021-05-04', {
      phone: '07700 900 259',
      notes: 'Tyrone agrees to our ringing him if we cannot reach Tyrone.',
    }),
    personalContact('GP', 'Dr Nasreen Aziz', 'GP', '2021-01-04', {
      phone: '01632 960 260',
      lines: ['Meanwood Group Practice', 'Leeds', 'LS6 4OI'],
    }),
  ],
  circumstances: [
    circumstance('Employment', 'Unemployed', '2020-11-02', {
      notes: 'Applying for work as a tyre fitter. Has a forklift licence.',
    }),
    circumstance('Employment', 'Full-time employed', '2014-02-03', {
      endDate: '2020-10-30',
      notes: 'Warehouse. Dismissed after the offence.',
    }),
    circumstance('Benefit', 'Universal Credit', '2020-11-16'),
    circumstance('Relationship', 'Separated', '2018-12-20'),
    circumstance('Dependents', 'Children under 18 living elsewhere', '2018-12-20', {
      notes: 'A son, aged eight. Sees him on Sundays; he stays over since the end of the summer.',
    }),
    circumstance('Accommodation', 'Social rental', '2020-11-30'),
  ],
  disabilities: [
    disability('Hearing difficulties', '2016-05-09', ['sits with his right side to the speaker'], {
      notes: 'Deaf in the left ear after an infection.',
    }),
    disability('Reduced mobility', '2015-01-12', [], {
      endDate: '2015-06-29',
      notes: 'Broken ankle, which has healed.',
    }),
  ],
  criminogenicNeeds: ['Alcohol misuse', 'Thinking and behaviour', 'Relationships'],
  religion: 'Christian',
  genderIdentity: 'Male',
  sexualOrientation: 'Heterosexual',
  previousOrders: [
    {
      description: '12 month Community Order',
      offence: 'Affray',
      startDate: '2013-04-15',
      endDate: '2014-04-14',
      breaches: 1,
    },
    {
      description: '12 month Supervision Order',
      offence: 'Criminal damage',
      startDate: '2009-02-09',
      endDate: '2010-02-08',
      breaches: 0,
    },
  ],
})
