import { kieranOsgoodSupervision } from './kieran-osgood-supervision.ts'
import { attended, directSession, nsiSession, officeVisit, run } from './shapes.ts'
import type { Contact } from '../schema.ts'

const kieran = {
  crn: 'V410022',
  eventId: 7100022,
  team: 'leeds-north',
  start: '10:00',
  end: '11:00',
}

const atCalderHouse = { location: 'calder-house' }
const wentToCalderHouse = { ...attended, ...atCalderHouse }
const wentToParkside = { ...attended, location: 'parkside-office' }

/** Kieran’s log. Of 20 RAR days 6 used and 1 booked. */
export const kieranOsgood: readonly Contact[] = [
  nsiSession({ ...kieran, id: 9100001, date: '2021-09-13' }, 5100022, {
    ...wentToCalderHouse,
    notes:
      'Choices and Changes, first session. Looked at what being grown up means to him: paying his way, being there for his brothers, not being told what to do. He saw that the third pulls against the first two.',
  }),
  nsiSession({ ...kieran, id: 9100002, date: '2021-09-20' }, 5100022, {
    ...wentToCalderHouse,
    notes: 'Second session. Cut short by ten minutes: he had just had bad news at home.',
  }),
  // Nobody has recorded yet what came of this one: it counts all the same.
  nsiSession({ ...kieran, id: 9100003, date: '2021-10-04' }, 5100022, atCalderHouse),
  officeVisit({ ...kieran, id: 9100004, date: '2021-10-18' }, atCalderHouse),
  ...run({ id: 9100005, from: '2021-06-07', every: 21, times: 3 }, (turn) =>
    directSession({ ...kieran, ...turn }, 8100022, {
      ...wentToParkside,
      notes: 'RAR day. Worked on the plan: people, places and the hour after work.',
    }),
  ),
  nsiSession({ ...kieran, id: 9100008, date: '2021-10-25' }, 5100022, atCalderHouse),
  // Nor of this one, which is not RAR.
  officeVisit({ ...kieran, id: 9100009, date: '2021-09-27' }, atCalderHouse),
  ...kieranOsgoodSupervision,
]
