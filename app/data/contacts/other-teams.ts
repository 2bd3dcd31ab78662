import { attended, directSession, nsiSession, officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const hour = { start: '10:00', end: '11:00' }
const alun = { crn: 'V410368', team: 'wrexham', eventId: 7100368, ...hour }
const shanice = { crn: 'V410471', team: 'derby-east', eventId: 7100471, ...hour }
const derek = {
  crn: 'V410586',
  team: 'holderness',
  eventId: 7100586,
  start: '11:30',
  end: '12:15',
}
const glyn = { crn: 'V410930', team: 'ripon', eventId: 7100930, ...hour }

/** The log of those whom the teams outside Leeds see. */
export const otherTeams: readonly Contact[] = [
  // One session on each of the two NSIs of one toolkit.
  nsiSession({ ...alun, id: 9100011, date: '2021-09-14' }, 5100368, {
    ...attended,
    practitioner: 'g-tallis',
    location: 'bryn-mawr-house',
  }),
  nsiSession({ ...alun, id: 9100012, date: '2021-09-28' }, 5100369, {
    ...attended,
    practitioner: 'o-beynon',
    location: 'bryn-mawr-house',
  }),
  officeVisit(
    { ...alun, id: 9100013, date: '2021-10-19' },
    { practitioner: 'o-beynon', location: 'canal-street-hub' },
  ),

  nsiSession({ ...shanice, id: 9100021, date: '2021-08-24' }, 5100471, {
    ...attended,
    location: 'derwent-court',
  }),
  officeVisit({ ...shanice, id: 9100022, date: '2021-10-20' }, { type: 'COPT' }),

  // Two RAR days at home, and one that was missed and so is none.
  directSession({ ...derek, id: 9100051, date: '2021-08-24' }, 8100586, {
    ...attended,
    type: 'CHVS',
  }),
  directSession({ ...derek, id: 9100052, date: '2021-09-07' }, 8100586, {
    ...attended,
    type: 'CHVS',
  }),
  directSession({ ...derek, id: 9100053, date: '2021-09-21' }, 8100586, {
    type: 'CHVS',
    outcome: 'AFTA',
    notes: 'No answer at the door or on the phone.',
  }),

  // Under the requirement that is over; the live one has none.
  nsiSession({ ...glyn, id: 9100041, date: '2021-03-02' }, 5100930, {
    ...attended,
    location: 'skell-view',
  }),
  officeVisit({ ...glyn, id: 9100042, date: '2021-10-21' }, { location: 'skell-view' }),
]
