import type { Location, Practitioner, Team } from './schema.ts'

/** Offices, all invented. */
export const locations: readonly Location[] = [
  { id: 'calder-house', description: 'CALDER HOUSE' },
  { id: 'meanwood-centre', description: 'MEANWOOD ROAD CENTRE' },
  { id: 'parkside-office', description: 'PARKSIDE PROBATION OFFICE' },
  { id: 'skell-view', description: 'SKELL VIEW' },
  { id: 'bryn-mawr-house', description: 'BRYN MAWR HOUSE' },
  { id: 'canal-street-hub', description: 'CANAL STREET HUB' },
  { id: 'derwent-court', description: 'DERWENT COURT' },
  { id: 'osmaston-centre', description: 'OSMASTON CENTRE' },
]

/** Teams: two without anything special, and one for each shape of data that matters. */
export const teams: readonly Team[] = [
  {
    id: 'leeds-north',
    name: 'Leeds North',
    provider: 'NPS Yorkshire and The Humber',
    usesToolkits: true,
    locations: ['parkside-office', 'calder-house', 'meanwood-centre'],
  },
  {
    id: 'wrexham',
    name: 'Wrexham',
    provider: 'NPS Wales',
    usesToolkits: true,
    locations: ['bryn-mawr-house', 'canal-street-hub'],
  },
  {
    // Has not moved to toolkits.
    id: 'derby-east',
    name: 'Derby East',
    provider: 'NPS East Midlands',
    usesToolkits: false,
    locations: ['osmaston-centre', 'derwent-court'],
  },
  {
    // Has no locations in Delius.
    id: 'holderness',
    name: 'Holderness',
    provider: 'NPS Yorkshire and The Humber',
    usesToolkits: true,
    locations: [],
  },
  {
    // Has exactly one location, so there is nothing to choose.
    id: 'ripon',
    name: 'Ripon',
    provider: 'NPS Yorkshire and The Humber',
    usesToolkits: true,
    locations: ['skell-view'],
  },
]

/** Who is signed in. */
export const signedIn = 'p-deshmukh'

/** Practitioners, all invented. */
export const practitioners: readonly Practitioner[] = [
  {
    id: signedIn,
    firstName: 'Priya',
    lastName: 'Deshmukh',
    team: 'leeds-north',
  },
  { id: 'g-tallis', firstName: 'Gwen', lastName: 'Tallis', team: 'wrexham' },
  { id: 'o-beynon', firstName: 'Owain', lastName: 'Beynon', team: 'wrexham' },
  // Colleagues who see people on duty.
  { id: 'm-whitlock', firstName: 'Moira', lastName: 'Whitlock', team: 'leeds-north' },
  { id: 's-achebe', firstName: 'Samuel', lastName: 'Achebe', team: 'derby-east' },
]
