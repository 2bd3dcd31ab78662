import { attended, directSession, nsiSession, officeVisit, run } from './shapes.ts'
import type { Contact } from '../schema.ts'

const leeds = { team: 'leeds-north', start: '10:00', end: '11:00' }
const kieran = { ...leeds, crn: 'V410022', eventId: 7100022 }
const tyrone = { ...leeds, crn: 'V410255', eventId: 7100255 }
const imogen = { ...leeds, crn: 'V410699', eventId: 7100699, start: '14:00', end: '15:00' }
const paul = { ...leeds, crn: 'V410702', eventId: 7100702 }
const connor = { ...leeds, crn: 'V410814', eventId: 7100814 }

const afternoon = { start: '14:00', end: '15:00' }
const atCalderHouse = { location: 'calder-house' }
const wentToCalderHouse = { ...attended, ...atCalderHouse }
const wentToMeanwood = { ...attended, location: 'meanwood-centre' }
const wentToParkside = { ...attended, location: 'parkside-office' }

// Of 20 RAR days 6 used and 1 booked.
const kierans = [
  ...run({ id: 9100001, from: '2021-09-13', every: 7, times: 2 }, (turn) =>
    nsiSession({ ...kieran, ...turn }, 5100022, wentToCalderHouse),
  ),
  // Nobody has recorded yet what came of this one: it counts all the same.
  nsiSession({ ...kieran, id: 9100003, date: '2021-10-04' }, 5100022, atCalderHouse),
  officeVisit({ ...kieran, id: 9100004, date: '2021-10-18' }, atCalderHouse),
  ...run({ id: 9100005, from: '2021-06-07', every: 21, times: 3 }, (turn) =>
    directSession({ ...kieran, ...turn }, 8100022, wentToParkside),
  ),
  nsiSession({ ...kieran, id: 9100008, date: '2021-10-25' }, 5100022, atCalderHouse),
  // Nor of this one, which is not RAR.
  officeVisit({ ...kieran, id: 9100009, date: '2021-09-27' }, atCalderHouse),
]

// 17 sessions on 15 days, which is every RAR day there is.
const tyrones = [
  ...run({ id: 9100101, from: '2021-03-02', every: 14, times: 6 }, (turn) =>
    directSession({ ...tyrone, ...turn }, 8100255, wentToMeanwood),
  ),
  directSession(
    { ...tyrone, id: 9100107, date: '2021-04-13', ...afternoon },
    8100255,
    wentToMeanwood,
  ),
  ...run({ id: 9100108, from: '2021-05-25', every: 14, times: 9 }, (turn) =>
    nsiSession({ ...tyrone, ...turn }, 5100255, wentToMeanwood),
  ),
  directSession(
    { ...tyrone, id: 9100117, date: '2021-05-25', ...afternoon },
    8100255,
    wentToMeanwood,
  ),
  officeVisit({ ...tyrone, id: 9100118, date: '2021-10-19', ...afternoon }, { type: 'COPT' }),
]

// One of the sessions was moved by a week.
const imogens = [
  officeVisit(
    { ...imogen, id: 9100031, date: '2021-10-14' },
    {
      type: 'CHVS',
      sensitive: true,
      notes: 'Interpreter booked. Do not mention the visit by text.',
    },
  ),
  nsiSession({ ...imogen, id: 9100032, date: '2021-09-09' }, 5100699, wentToParkside),
  nsiSession({ ...imogen, id: 9100033, date: '2021-09-16' }, 5100699, {
    outcome: 'RSSR',
    location: 'parkside-office',
    notes: 'No interpreter to be had.',
  }),
  nsiSession({ ...imogen, id: 9100034, date: '2021-09-23' }, 5100699, wentToParkside),
]

// Two old categories, then a toolkit from 4 October 2021.
const pauls = [
  ...run({ id: 9100301, from: '2021-01-21', every: 21, times: 4 }, (turn) =>
    nsiSession({ ...paul, ...turn }, 5100702, wentToParkside),
  ),
  ...run({ id: 9100305, from: '2021-05-20', every: 14, times: 6 }, (turn) =>
    nsiSession({ ...paul, ...turn }, 5100703, wentToParkside),
  ),
  nsiSession({ ...paul, id: 9100311, date: '2021-10-04' }, 5100704, wentToParkside),
  nsiSession({ ...paul, id: 9100312, date: '2021-10-22' }, 5100704, {
    location: 'parkside-office',
  }),
]

// Of the first requirement 12 days, of the second 9, three of them on days of the first.
const connors = [
  ...run({ id: 9100201, from: '2021-02-02', every: 21, times: 7 }, (turn) =>
    directSession({ ...connor, ...turn }, 8100814, wentToMeanwood),
  ),
  ...run({ id: 9100208, from: '2021-06-29', every: 21, times: 5 }, (turn) =>
    nsiSession({ ...connor, ...turn }, 5100814, wentToMeanwood),
  ),
  ...run({ id: 9100213, from: '2021-07-06', every: 7, times: 9 }, (turn) =>
    directSession({ ...connor, ...turn, ...afternoon }, 8100815, wentToMeanwood),
  ),
  officeVisit({ ...connor, id: 9100222, date: '2021-10-20' }, { location: 'meanwood-centre' }),
]

/** The log of those whom the Leeds North team sees. */
export const leedsNorth: readonly Contact[] = [
  ...kierans,
  ...tyrones,
  ...imogens,
  ...pauls,
  ...connors,
]
