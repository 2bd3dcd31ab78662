import { glynHarkerSupervision } from './glyn-harker-supervision.ts'
import { attended, nsiSession, officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const glyn = {
  crn: 'V410930',
  eventId: 7100930,
  team: 'ripon',
  start: '10:00',
  end: '11:00',
}

/** Glyn’s log. The session is under the requirement that is over; the live one has none. */
export const glynHarker: readonly Contact[] = [
  nsiSession({ ...glyn, id: 9100041, date: '2021-03-02' }, 5100930, {
    ...attended,
    location: 'skell-view',
    notes:
      'Maps for Change, healthy routine. Filled in a week hour by hour and coloured what does him good. There was little colour between four and eight in the evening, which is when he used to walk. Agreed what to put there instead.',
  }),
  officeVisit({ ...glyn, id: 9100042, date: '2021-10-21' }, { location: 'skell-view' }),
  ...glynHarkerSupervision,
]
