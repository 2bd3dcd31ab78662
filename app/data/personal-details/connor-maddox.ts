import { circumstance, detailsOf, disability } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

/** What is held about Connor Maddox, a care leaver who has lost his flat. */
export const connorMaddox: PersonalDetails = detailsOf('V410814', {
  middleNames: 'Lee',
  preferredName: 'Con',
  aliases: ['Connor Lee'],
  addresses: [
    {
      kind: 'main',
      type: 'Homeless - other',
      verified: true,
      noFixedAbode: true,
      lines: ['No fixed abode'],
      telephone: null,
      startDate: '2021-09-06',
      endDate: null,
      notes: 'Sleeping on friends’ sofas. Housing options have an open application.',
    },
    {
      kind: 'other',
      type: 'Friends/Family (transient)',
      verified: false,
      noFixedAbode: false,
      lines: ['61 Cross Flatts Avenue', 'Leeds', 'LS11 7VM'],
      telephone: null,
      startDate: '2021-09-06',
      endDate: null,
      notes: 'Where his letters go. The tenant, a friend, has agreed.',
    },
    {
      kind: 'previous',
      type: 'Supported Housing',
      verified: true,
      noFixedAbode: false,
      lines: ['Room 6', 'Tannery House', '3 Kirkstall Wharf', 'Leeds', 'LS5 3KC'],
      telephone: '01632 960 821',
      startDate: '2020-03-02',
      endDate: '2021-09-03',
      notes: 'Asked to leave because of arrears and visitors after hours.',
    },
  ],
  contacts: [
    {
      id: 'donna-maddox',
      type: 'Family member',
      name: 'Donna Maddox',
      relationship: 'Aunt',
      phone: '07700 900 822',
      email: null,
      lines: ['9 Middleton Grove', 'Leeds', 'LS10 4MV'],
      startDate: '2021-01-18',
      notes: 'The one relative he listens to. Ring after 6pm.',
    },
    {
      id: 'femi-lawal',
      type: 'Keyworker',
      name: 'Femi Lawal',
      relationship: 'Personal adviser, leaving care team',
      phone: '07700 900 823',
      email: 'femi.lawal@example.com',
      lines: [],
      startDate: '2018-02-12',
      notes: '',
    },
    {
      id: 'jake-orton',
      type: 'Emergency contact',
      name: 'Jake Orton',
      relationship: 'Friend',
      phone: '07700 900 824',
      email: null,
      lines: ['61 Cross Flatts Avenue', 'Leeds', 'LS11 7VM'],
      startDate: '2021-09-07',
      notes: 'Not involved in the offence.',
    },
  ],
  circumstances: [
    circumstance('Employment', 'Temporary or casual work', '2021-03-01', {
      endDate: '2021-05-28',
      notes: 'Warehouse shifts through an agency. The contract was not renewed.',
    }),
    circumstance('Relationship', 'Single', '2021-01-18', { verified: false }),
    circumstance('Accommodation', 'No fixed abode', '2021-09-06'),
    circumstance('Accommodation', 'Supported housing', '2020-03-02', { endDate: '2021-09-03' }),
    circumstance('Benefit', 'Universal Credit', '2021-06-07', {
      notes: 'Sanctioned once for a missed work coach appointment.',
    }),
    circumstance('Care experience', 'Care leaver', '2018-02-12'),
  ],
  disabilities: [
    disability('Dyslexia', '2012-09-03', [], {
      notes: 'Read letters through with him. Text messages work better than letters.',
    }),
    disability('Attention deficit hyperactivity disorder', '2014-02-10', [], {
      notes: 'No medication at present. Half an hour is as long as he can sit; plan a break.',
    }),
  ],
  criminogenicNeeds: [
    'Accommodation',
    'Lifestyle and associates',
    'Drug misuse',
    'Thinking and behaviour',
  ],
  genderIdentity: 'Male',
  previousOrders: [
    {
      description: '12 month Youth Rehabilitation Order',
      offence: 'Criminal damage',
      startDate: '2017-05-22',
      endDate: '2018-05-21',
      breaches: 2,
    },
    {
      description: '12 month Community Order',
      offence: 'Possession of cannabis',
      startDate: '2019-08-19',
      endDate: '2020-08-18',
      breaches: 1,
    },
  ],
})
