import { alunPrysJonesSupervision } from './alun-prys-jones-supervision.ts'
import { attended, nsiSession, officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const alun = {
  crn: 'V410368',
  eventId: 7100368,
  team: 'wrexham',
  start: '10:00',
  end: '11:00',
}

/** Alun’s log. One session on each of the two NSIs of one toolkit. */
export const alunPrysJones: readonly Contact[] = [
  nsiSession({ ...alun, id: 9100011, date: '2021-09-14' }, 5100368, {
    ...attended,
    practitioner: 'g-tallis',
    notes:
      'Stepping Stones, first session. In English. Reserved; warmed up over the walls he builds.',
    location: 'bryn-mawr-house',
  }),
  nsiSession({ ...alun, id: 9100012, date: '2021-09-28' }, 5100369, {
    ...attended,
    practitioner: 'o-beynon',
    notes: 'Stepping Stones, in Welsh. Who and what keeps him steady: Nia, Menna, work outdoors.',
    location: 'bryn-mawr-house',
  }),
  officeVisit(
    { ...alun, id: 9100013, date: '2021-10-19' },
    { practitioner: 'o-beynon', location: 'canal-street-hub' },
  ),
  ...alunPrysJonesSupervision,
]
