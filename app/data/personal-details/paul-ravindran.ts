import { circumstance, detailsOf } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

/** What is held about Paul Ravindran, who works for himself and has been on probation before. */
export const paulRavindran: PersonalDetails = detailsOf('V410702', {
  middleNames: 'Anton',
  aliases: ['Anton Ravi'],
  telephone: '01632 960 711',
  email: 'paul.ravindran@example.com',
  addresses: [
    {
      kind: 'main',
      type: 'Rental accommodation - private rental',
      verified: true,
      noFixedAbode: false,
      lines: ['Flat 2', '140 Roundhay View', 'Leeds', 'LS8 4CV'],
      telephone: '01632 960 711',
      startDate: '2020-09-07',
      endDate: null,
      notes: '',
    },
    {
      kind: 'previous',
      type: 'Householder (owner - freehold or leasehold)',
      verified: true,
      noFixedAbode: false,
      lines: ['6 Wensley Gardens', 'Leeds', 'LS17 6KO'],
      telephone: null,
      startDate: '2009-06-01',
      endDate: '2020-08-03',
      notes: 'The family home. He must not go there under the restraining order.',
    },
  ],
  contacts: [
    {
      id: 'suresh-ravindran',
      type: 'Emergency contact',
      name: 'Suresh Ravindran',
      relationship: 'Brother',
      phone: '07700 900 712',
      email: 'suresh.ravindran@example.com',
      lines: ['52 Lidgett Drive', 'Leeds', 'LS8 1MV'],
      startDate: '2020-11-30',
      notes: 'Brings the children to contact visits.',
    },
    {
      id: 'dr-hollis',
      type: 'GP',
      name: 'Dr Martin Hollis',
      relationship: 'GP',
      phone: '01632 960 713',
      email: null,
      lines: ['Roundhay View Surgery', 'Leeds', 'LS8 4KM'],
      startDate: '2020-10-05',
      notes: '',
    },
    {
      id: 'lesley-carr',
      type: 'Social worker',
      name: 'Lesley Carr',
      relationship: 'Children’s social worker',
      phone: '07700 900 714',
      email: 'lesley.carr@example.com',
      lines: [],
      startDate: '2021-01-11',
      notes: 'Copy her in on anything about contact with the children.',
    },
  ],
  circumstances: [
    circumstance('Employment', 'Self-employed', '2016-04-04', {
      notes: 'Fits kitchens. Evenings and Saturdays as well when there is work.',
    }),
    circumstance('Employment', 'Full-time employed', '2004-08-02', { endDate: '2016-03-31' }),
    circumstance('Relationship', 'Divorced', '2021-06-14', {
      notes: 'Decree absolute seen.',
    }),
    circumstance('Relationship', 'Separated', '2020-08-03', { endDate: '2021-06-14' }),
    circumstance('Dependents', 'Children under 18 living elsewhere', '2020-08-03', {
      notes: 'Two, with their mother. Supervised contact once a fortnight.',
    }),
    circumstance('Finance', 'Debt repayment plan', '2021-04-12', {
      notes: 'Agreed with the help of the money advice service.',
    }),
  ],
  criminogenicNeeds: ['Relationships', 'Finance', 'Thinking and behaviour', 'Attitudes'],
  religion: 'Hindu',
  genderIdentity: 'Male',
  sexualOrientation: 'Heterosexual',
  previousOrders: [
    {
      description: '12 month Community Order',
      offence: 'Common assault',
      startDate: '2019-02-25',
      endDate: '2020-02-24',
      breaches: 1,
    },
    {
      description: '18 month Suspended Sentence Order',
      offence: 'Fraud by false representation',
      startDate: '2008-09-15',
      endDate: '2010-03-14',
      breaches: 0,
    },
    {
      description: '6 month Community Order',
      offence: 'Driving while disqualified',
      startDate: '2006-05-08',
      endDate: '2006-11-07',
      breaches: 0,
    },
  ],
})
