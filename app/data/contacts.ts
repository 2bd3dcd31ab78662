import { signedIn } from './teams.ts'
import type { Contact } from './schema.ts'

type Essentials = Pick<Contact, 'id' | 'crn' | 'date' | 'start' | 'end' | 'team' | 'eventId'>

const officeVisit = (essentials: Essentials, rest: Partial<Contact> = {}): Contact => ({
  type: 'COAP',
  practitioner: signedIn,
  location: null,
  nsiId: null,
  requirementId: null,
  rarActivity: false,
  repeating: false,
  notes: '',
  sensitive: false,
  ...essentials,
  ...rest,
})

const toolkitSession = (essentials: Essentials, nsiId: number, rest: Partial<Contact> = {}) =>
  officeVisit(essentials, { rarActivity: true, nsiId, ...rest })

const hour = { start: '10:00', end: '11:00' }
const kieran = {
  crn: 'V410022',
  team: 'leeds-north',
  eventId: 7100022,
  ...hour,
}
const alun = { crn: 'V410368', team: 'wrexham', eventId: 7100368, ...hour }
const shanice = {
  crn: 'V410471',
  team: 'derby-east',
  eventId: 7100471,
  ...hour,
}
const imogen = { crn: 'V410699', team: 'leeds-north', eventId: 7100699 }
const glyn = { crn: 'V410930', team: 'ripon', eventId: 7100930, ...hour }

/** Appointments, past and to come, as of 6 October 2021. */
export const contacts: readonly Contact[] = [
  toolkitSession({ ...kieran, id: 9100001, date: '2021-09-13' }, 5100022, {
    location: 'calder-house',
  }),
  toolkitSession({ ...kieran, id: 9100002, date: '2021-09-20' }, 5100022, {
    location: 'calder-house',
  }),
  toolkitSession({ ...kieran, id: 9100003, date: '2021-10-04' }, 5100022, {
    location: 'calder-house',
  }),
  officeVisit({ ...kieran, id: 9100004, date: '2021-10-18' }, { location: 'calder-house' }),

  toolkitSession({ ...alun, id: 9100011, date: '2021-09-14' }, 5100368, {
    practitioner: 'g-tallis',
    location: 'bryn-mawr-house',
  }),
  toolkitSession({ ...alun, id: 9100012, date: '2021-09-28' }, 5100369, {
    practitioner: 'o-beynon',
    location: 'bryn-mawr-house',
  }),
  officeVisit(
    { ...alun, id: 9100013, date: '2021-10-19' },
    { practitioner: 'o-beynon', location: 'canal-street-hub' },
  ),

  toolkitSession({ ...shanice, id: 9100021, date: '2021-08-24' }, 5100471, {
    location: 'derwent-court',
  }),
  officeVisit({ ...shanice, id: 9100022, date: '2021-10-20' }, { type: 'COPT' }),

  officeVisit(
    {
      ...imogen,
      id: 9100031,
      date: '2021-10-14',
      start: '14:00',
      end: '15:00',
    },
    {
      type: 'CHVS',
      sensitive: true,
      notes: 'Interpreter booked. Do not mention the visit by text.',
    },
  ),

  toolkitSession({ ...glyn, id: 9100041, date: '2021-03-02' }, 5100930, {
    location: 'skell-view',
  }),
  officeVisit({ ...glyn, id: 9100042, date: '2021-10-21' }, { location: 'skell-view' }),
]
