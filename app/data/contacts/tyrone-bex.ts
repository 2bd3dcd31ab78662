import { tyroneBexSupervision } from './tyrone-bex-supervision.ts'
import { attended, directSession, nsiSession, officeVisit, run } from './shapes.ts'
import type { Contact } from '../schema.ts'

const tyrone = {
  crn: 'V410255',
  eventId: 7100255,
  team: 'leeds-north',
  start: '10:00',
  end: '11:00',
}

const afternoon = { start: '14:00', end: '15:00' }
const wentToMeanwood = { ...attended, location: 'meanwood-centre' }

/** Tyrone’s log. 17 sessions on 15 days, which is every RAR day there is. */
export const tyroneBex: readonly Contact[] = [
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
  ...tyroneBexSupervision,
]
