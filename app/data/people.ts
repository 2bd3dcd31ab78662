import { signedIn } from './teams.ts'
import type { Person } from './schema.ts'

type Essentials = Pick<Person, 'crn' | 'pnc' | 'firstName' | 'lastName' | 'dateOfBirth' | 'team'>

const person = (essentials: Essentials, rest: Partial<Person> = {}): Person => ({
  sex: 'male',
  phone: null,
  language: 'English',
  needsInterpreter: false,
  completedProgrammes: [],
  practitioner: signedIn,
  ...essentials,
  ...rest,
})

/**
 * The ten people on probation, each a shape of data that a design has to cope with.
 * Their PNC numbers are nobody's: a real one never ends in I, O or S.
 */
export const people: readonly Person[] = [
  // The plain happy path: an NSI to reuse.
  person(
    {
      crn: 'V410022',
      pnc: '2014/7410022S',
      firstName: 'Kieran',
      lastName: 'Osgood',
      dateOfBirth: '1998-03-14',
      team: 'leeds-north',
    },
    { phone: '07700 900 412' },
  ),
  // Unpaid work only: no RAR requirement to link to.
  person(
    {
      crn: 'V410137',
      pnc: '2021/7410137O',
      firstName: 'Marta',
      lastName: 'Lindqvist',
      dateOfBirth: '1987-11-02',
      team: 'leeds-north',
    },
    {
      sex: 'female',
      phone: '07700 900 137',
      language: 'Swedish',
    },
  ),
  // Every RAR day used.
  person(
    {
      crn: 'V410255',
      pnc: '2009/7410255S',
      firstName: 'Tyrone',
      lastName: 'Bex',
      dateOfBirth: '1991-07-23',
      team: 'leeds-north',
    },
    { phone: '07700 900 255' },
  ),
  // Two active NSIs for one toolkit, made by different practitioners, and a deleted third.
  person(
    {
      crn: 'V410368',
      pnc: '1998/7410368I',
      firstName: 'Alun',
      lastName: 'Prys-Jones',
      dateOfBirth: '1979-01-30',
      team: 'wrexham',
    },
    { phone: '07700 900 368', language: 'Welsh', practitioner: 'o-beynon' },
  ),
  // A team that has not moved to toolkits.
  person(
    {
      crn: 'V410471',
      pnc: '2021/7410471S',
      firstName: 'Shanice',
      lastName: 'Okafor',
      dateOfBirth: '1995-09-09',
      team: 'derby-east',
    },
    { sex: 'female', phone: '07700 900 471' },
  ),
  // A team without locations.
  person(
    {
      crn: 'V410586',
      pnc: '1983/7410586O',
      firstName: 'Derek',
      lastName: 'Fallow',
      dateOfBirth: '1962-05-18',
      team: 'holderness',
    },
    {
      phone: '07700 900 586',
    },
  ),
  // No phone number, an interpreter, toolkits made for men.
  person(
    {
      crn: 'V410699',
      pnc: '2012/7410699I',
      firstName: 'Imogen',
      lastName: 'Vance',
      dateOfBirth: '1984-12-27',
      team: 'leeds-north',
    },
    {
      sex: 'female',
      language: 'British Sign Language',
      needsInterpreter: true,
    },
  ),
  // Old RAR categories in the history.
  person(
    {
      crn: 'V410702',
      pnc: '2020/7410702S',
      firstName: 'Paul',
      lastName: 'Ravindran',
      dateOfBirth: '1973-08-05',
      team: 'leeds-north',
    },
    { phone: '07700 900 702', language: 'Tamil' },
  ),
  // Two RAR requirements on one order.
  person(
    {
      crn: 'V410814',
      pnc: '2017/7410814O',
      firstName: 'Connor',
      lastName: 'Maddox',
      dateOfBirth: '2000-02-11',
      team: 'leeds-north',
    },
    {
      phone: '07700 900 814',
    },
  ),
  // An NSI and a requirement that have ended; a team with one location.
  person(
    {
      crn: 'V410930',
      pnc: '2006/7410930I',
      firstName: 'Glyn',
      lastName: 'Harker',
      dateOfBirth: '1968-06-16',
      team: 'ripon',
    },
    { phone: '07700 900 930', completedProgrammes: ['Horizon'] },
  ),
]
