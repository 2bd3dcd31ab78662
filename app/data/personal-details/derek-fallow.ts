import { circumstance, detailsOf, disability } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

/** What is held about Derek Fallow: a pensioner on his own, a long way from any office. */
export const derekFallow: PersonalDetails = detailsOf('V410586', {
  middleNames: 'Arthur',
  telephone: '01632 960 583',
  addresses: [
    {
      kind: 'main',
      type: 'Rental accommodation - private rental',
      verified: true,
      noFixedAbode: false,
      lines: ['2 Sluice Cottages', 'Marsh Road', 'Easterby', 'HU12 8KM'],
      telephone: '01632 960 583',
      startDate: '2016-11-14',
      endDate: null,
      notes:
        'Ground floor throughout. The lane floods after heavy rain: ring before setting off. There is no mobile signal at the house, so use the landline.',
    },
    {
      kind: 'previous',
      type: 'Approved Premises',
      verified: true,
      noFixedAbode: false,
      lines: ['Ferriby Lodge', '18 Anlaby Terrace', 'Hull', 'HU3 6VC'],
      telephone: null,
      startDate: '2012-05-21',
      endDate: '2013-02-04',
      notes: 'On release on life licence.',
    },
    {
      kind: 'previous',
      type: 'Rental accommodation - social rental',
      verified: true,
      noFixedAbode: false,
      lines: ['Flat 9', 'Garth Court', 'Withernsea', 'HU19 2MK'],
      telephone: null,
      startDate: '2013-02-04',
      endDate: '2016-11-11',
      notes: '',
    },
  ],
  contacts: [
    {
      id: 'jean-fallow',
      type: 'Emergency contact',
      name: 'Jean Fallow',
      relationship: 'Sister',
      phone: '01632 960 584',
      email: null,
      lines: ['11 Chapel Garth', 'Hornsea', 'HU18 1VK'],
      startDate: '2012-05-21',
      notes: 'Rings him every Sunday. Happy to be called if he cannot be reached.',
    },
    {
      id: 'dr-sugden',
      type: 'GP',
      name: 'Dr Alison Sugden',
      relationship: 'GP',
      phone: '01632 960 585',
      email: null,
      lines: ['Easterby Surgery', 'Church Lane', 'Easterby', 'HU12 8CK'],
      startDate: '2016-12-05',
      notes: '',
    },
    {
      id: 'stephen-ryle',
      type: 'Professional contact',
      name: 'Detective Constable Stephen Ryle',
      relationship: 'Police offender manager',
      phone: '07700 900 587',
      email: 'stephen.ryle@example.com',
      lines: [],
      startDate: '2021-03-15',
      notes: 'Share anything about new accounts on social media the same day.',
    },
  ],
  circumstances: [
    circumstance('Employment', 'Retired', '2019-05-20', {
      notes: 'Took early retirement from the drainage board on health grounds.',
    }),
    circumstance('Employment', 'Full-time employed', '2013-09-02', {
      endDate: '2019-05-17',
      notes: 'Maintenance worker for a drainage board.',
    }),
    circumstance('Benefit', 'Personal Independence Payment', '2019-08-12'),
    circumstance('Relationship', 'Divorced', '2001-06-04'),
    circumstance('Dependents', 'Adult children', '2012-05-21', {
      verified: false,
      notes: 'A son and a daughter. No contact with either since before his release.',
    }),
  ],
  disabilities: [
    disability('Reduced mobility', '2017-03-06', ['ground floor rooms'], {
      notes: 'Arthritis in both knees. Walks with a stick and cannot stand for long.',
    }),
  ],
  criminogenicNeeds: ['Attitudes', 'Lifestyle and associates', 'Thinking and behaviour'],
  religion: 'Christian',
  genderIdentity: 'Male',
  sexualOrientation: 'Heterosexual',
  previousOrders: [
    {
      description: '24 month Probation Order',
      offence: 'Theft from a shop',
      startDate: '1991-04-15',
      endDate: '1993-04-14',
      breaches: 0,
    },
  ],
})
