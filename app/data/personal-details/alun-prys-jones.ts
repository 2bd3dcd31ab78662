import { address, circumstance, detailsOf, personalContact } from './shapes.ts'
import type { PersonalDetails } from '../schema.ts'

const home = ['Tyddyn Isaf', 'Ffordd y Chwarel', 'Minera', 'Wrexham', 'LL11 3OC']

/** What is held about Alun Prys-Jones: several first names, none of which he goes by. */
export const alunPrysJones: PersonalDetails = detailsOf('V410368', {
  middleNames: 'Gruffydd Llewelyn Cadwaladr',
  preferredName: 'Al',
  aliases: ['Alun Jones'],
  email: 'alun.prys-jones@example.com',
  addresses: [
    address('Rental accommodation - private rental', home, '2014-03-24', {
      telephone: '01632 960 369',
      notes: 'Up a track: park at the chapel. Letters in Welsh.',
    }),
  ],
  contacts: [
    personalContact('Emergency contact', 'Menna Prys', 'Sister', '2021-06-16', {
      phone: '07700 900 370',
      lines: ['3 Stryd y Capel', 'Coedpoeth', 'LL11 3KV'],
      notes: 'Part of his safety plan. Welsh preferred.',
    }),
    personalContact('Family member', 'Nia Prys-Jones', 'Daughter', '2021-04-14', {
      lines: home,
      notes: 'Aged 15. Not to be used to pass on messages.',
    }),
    personalContact('Social worker', 'Catrin Elwy', 'Daughter’s social worker', '2021-04-19', {
      phone: '07700 900 371',
      email: 'catrin.elwy@example.com',
      notes: 'Until the plan for Nia was closed.',
    }),
    personalContact('GP', 'Dr Huw Tecwyn', 'GP', '2014-05-12', {
      phone: '01632 960 372',
      lines: ['Meddygfa Minera', 'Wrexham', 'LL11 3MK'],
    }),
    personalContact('Professional contact', 'Gareth Bowen', 'Course tutor', '2021-08-30', {
      phone: '07700 900 373',
    }),
  ],
  circumstances: [
    // Whether he is employed is not known: the course is none.
    circumstance('Relationship', 'Divorced', '2020-02-17'),
    circumstance('Dependents', 'Children under 18 living with them', '2020-10-05', {
      notes: 'Sole care of his daughter, by order of the family court.',
    }),
    circumstance('Accommodation', 'Private rental', '2014-03-24'),
    circumstance('Benefit', 'Universal Credit', '2016-12-05'),
    circumstance('Benefit', 'Personal Independence Payment', '2019-03-11', {
      endDate: '2020-09-14',
      notes: 'Stopped after a review. He did not appeal in time.',
    }),
    circumstance('Education', 'Vocational training', '2021-08-31', {
      notes: 'Dry stone walling, three days a week.',
    }),
  ],
  criminogenicNeeds: ['Drug misuse', 'Finance', 'Emotional wellbeing', 'Attitudes'],
  religion: 'Christian',
  sexualOrientation: 'Prefer not to say',
  genderIdentity: 'Male',
  previousOrders: [
    {
      description: 'Conditional discharge for 12 months',
      offence: 'Possession of cannabis',
      startDate: '1998-08-10',
      endDate: '1999-08-09',
      breaches: 0,
    },
  ],
})
