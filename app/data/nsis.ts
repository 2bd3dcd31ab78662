import { signedIn } from './teams.ts'
import { transitionToolkit } from './toolkits.ts'
import type { Nsi } from './schema.ts'

type Essentials = Pick<
  Nsi,
  'id' | 'crn' | 'eventId' | 'requirementId' | 'toolkit' | 'referralDate' | 'team'
>

const nsi = (essentials: Essentials, rest: Partial<Nsi> = {}): Nsi => ({
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

/** NSIs for toolkits, as of 6 October 2021. */
export const nsis: readonly Nsi[] = [
  nsi({
    id: 5100022,
    crn: 'V410022',
    eventId: 7100022,
    requirementId: 8100022,
    toolkit: 'choices-and-changes',
    referralDate: '2021-09-06',
    team: 'leeds-north',
  }),
  nsi(
    {
      ...alun,
      id: 5100368,
      toolkit: 'stepping-stones',
      referralDate: '2021-09-12',
    },
    { practitioner: 'g-tallis' },
  ),
  nsi(
    {
      ...alun,
      id: 5100369,
      toolkit: 'stepping-stones',
      referralDate: '2021-09-19',
    },
    { practitioner: 'o-beynon' },
  ),
  nsi(
    {
      ...alun,
      id: 5100370,
      toolkit: 'stepping-stones',
      referralDate: '2021-09-20',
    },
    { practitioner: 'o-beynon', softDeleted: true },
  ),
  nsi({
    id: 5100471,
    crn: 'V410471',
    eventId: 7100471,
    requirementId: 8100471,
    toolkit: transitionToolkit,
    referralDate: '2021-08-16',
    team: 'derby-east',
  }),
  nsi(
    {
      id: 5100930,
      crn: 'V410930',
      eventId: 7100930,
      requirementId: 8100930,
      toolkit: 'maps-for-change',
      referralDate: '2021-02-08',
      team: 'ripon',
    },
    { status: 'COMP', endDate: '2021-07-26', outcome: 'Requirement ended' },
  ),
]
