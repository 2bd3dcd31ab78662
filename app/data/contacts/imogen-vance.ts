import { imogenVanceSupervision } from './imogen-vance-supervision.ts'
import { signedIn } from '../teams.ts'
import { attended, nsiSession, officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const imogen = {
  crn: 'V410699',
  eventId: 7100699,
  team: 'leeds-north',
  start: '14:00',
  end: '15:00',
}

const wentToParkside = { ...attended, location: 'parkside-office' }

/** Imogen’s log. One of the sessions was moved by a week. */
export const imogenVance: readonly Contact[] = [
  officeVisit(
    { ...imogen, id: 9100031, date: '2021-10-14' },
    {
      type: 'CHVS',
      sensitive: true,
      notes: 'Interpreter booked. Do not mention the visit by text.',
    },
  ),
  nsiSession({ ...imogen, id: 9100032, date: '2021-09-09' }, 5100699, {
    ...wentToParkside,
    notes:
      'Drew a map of the people around her with felt pens. Three near the middle, one of them new: the neighbour. Interpreter present.',
    updated: { by: signedIn, at: '2021-09-09T15:10' },
  }),
  nsiSession({ ...imogen, id: 9100033, date: '2021-09-16' }, 5100699, {
    outcome: 'RSSR',
    location: 'parkside-office',
    notes: 'No interpreter to be had.',
    updated: { by: signedIn, at: '2021-09-15T10:20' },
  }),
  nsiSession({ ...imogen, id: 9100034, date: '2021-09-23' }, 5100699, {
    ...wentToParkside,
    notes:
      'Second session. Went to the deaf club on Monday for the first time in six years. She had been afraid of meeting people who know her former partner; two did, and both told her that they were glad to see her. Talked about how she can tell who is safe to tell what. She would like to help on the club’s stall. Next: what she does when somebody lets her down.',
    sensitive: true,
    updated: { by: signedIn, at: '2021-09-23T15:25' },
  }),
  ...imogenVanceSupervision,
]
