import { signedIn } from './teams.ts'
import { transitionToolkit } from './toolkits.ts'
import type { Nsi } from './schema.ts'

type Essentials = Pick<
  Nsi,
  'id' | 'crn' | 'eventId' | 'requirementId' | 'type' | 'referralDate' | 'team'
>

const nsi = (essentials: Essentials, rest: Partial<Nsi> = {}): Nsi => ({
  subType: null,
  status: 'INPROG',
  statusDateTime: `${essentials.referralDate}T10:00`,
  expectedStartDate: null,
  startDate: essentials.referralDate,
  endDate: null,
  outcome: null,
  softDeleted: false,
  practitioner: signedIn,
  ...essentials,
  ...rest,
})

const alun = {
  crn: 'V410368',
  eventId: 7100368,
  requirementId: 8100368,
  team: 'wrexham',
}
const paul = {
  crn: 'V410702',
  eventId: 7100702,
  requirementId: 8100702,
  team: 'leeds-north',
}

/** An NSI that has run its course, on the date given. */
const completed = (endDate: string, outcome: string): Partial<Nsi> => ({
  status: 'COMP',
  statusDateTime: `${endDate}T10:00`,
  endDate,
  outcome,
})

/** NSIs for toolkits, and for the categories before them, as of 6 October 2021. */
export const nsis: readonly Nsi[] = [
  nsi({
    id: 5100022,
    crn: 'V410022',
    eventId: 7100022,
    requirementId: 8100022,
    type: 'choices-and-changes',
    referralDate: '2021-09-06',
    team: 'leeds-north',
  }),
  nsi(
    {
      ...alun,
      id: 5100368,
      type: 'stepping-stones',
      referralDate: '2021-09-12',
    },
    { practitioner: 'g-tallis' },
  ),
  nsi(
    {
      ...alun,
      id: 5100369,
      type: 'stepping-stones',
      referralDate: '2021-09-19',
    },
    { practitioner: 'o-beynon' },
  ),
  nsi(
    {
      ...alun,
      id: 5100370,
      type: 'stepping-stones',
      referralDate: '2021-09-20',
    },
    { practitioner: 'o-beynon', softDeleted: true },
  ),
  nsi({
    id: 5100255,
    crn: 'V410255',
    eventId: 7100255,
    requirementId: 8100255,
    type: 'stepping-stones',
    referralDate: '2021-05-17',
    team: 'leeds-north',
  }),
  nsi({
    id: 5100471,
    crn: 'V410471',
    eventId: 7100471,
    requirementId: 8100471,
    type: transitionToolkit,
    referralDate: '2021-08-16',
    team: 'derby-east',
  }),
  nsi({
    id: 5100699,
    crn: 'V410699',
    eventId: 7100699,
    requirementId: 8100699,
    type: 'connection-and-community',
    referralDate: '2021-09-02',
    team: 'leeds-north',
  }),
  nsi(
    { ...paul, id: 5100702, type: 'may-finance', referralDate: '2021-01-11' },
    completed('2021-04-26', 'Completed'),
  ),
  nsi(
    { ...paul, id: 5100703, type: 'may-attitudes', referralDate: '2021-05-10' },
    { ...completed('2021-09-27', 'Completed'), subType: 'Problem Solving' },
  ),
  nsi({
    ...paul,
    id: 5100704,
    type: 'skills-for-relationships',
    referralDate: '2021-10-04',
  }),
  nsi({
    id: 5100814,
    crn: 'V410814',
    eventId: 7100814,
    // The earlier of two requirements.
    requirementId: 8100814,
    type: 'choices-and-changes',
    referralDate: '2021-06-21',
    team: 'leeds-north',
  }),
  nsi(
    {
      id: 5100930,
      crn: 'V410930',
      eventId: 7100930,
      requirementId: 8100930,
      type: 'maps-for-change',
      referralDate: '2021-02-08',
      team: 'ripon',
    },
    completed('2021-07-26', 'Requirement ended'),
  ),
]
