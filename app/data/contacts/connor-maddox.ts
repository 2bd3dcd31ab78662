import { connorMaddoxSupervision } from './connor-maddox-supervision.ts'
import { signedIn } from '../teams.ts'
import { attended, directSession, nsiSession, officeVisit, run } from './shapes.ts'
import type { Contact } from '../schema.ts'

const connor = {
  crn: 'V410814',
  eventId: 7100814,
  team: 'leeds-north',
  start: '10:00',
  end: '11:00',
}

const afternoon = { start: '14:00', end: '15:00' }
const wentToMeanwood = { ...attended, location: 'meanwood-centre' }

/** What was written about his sessions, by date and start. */
const notes: Readonly<Record<string, string>> = {
  '2021-02-02T10:00': 'What happened that night, minute by minute, on a strip of paper.',
  '2021-05-18T10:00':
    'Who gains when he fights, and who pays. He put himself on the wrong side of the sheet first and moved it later.',
  '2021-06-29T10:00':
    'Choices and Changes, first session. What an adult does that a boy does not: his own list had “pays rent” at the top.',
  '2021-07-20T10:00': 'Choices and Changes. Saying no without losing face. Role play, twice.',
  '2021-08-31T10:00':
    'Choices and Changes. He was somewhere else in his head. The meeting at Tannery House is tomorrow and he thinks that he has lost the room already. We went through what to say and what to ask for.',
  '2021-09-21T10:00': 'Back on track for an hour. Housing options seen yesterday with Femi.',
  '2021-07-06T14:00': 'Group violence 1. How a night out turns: five points where he could leave.',
  '2021-07-27T14:00':
    'Group violence 4. Watched the CCTV of his own case. He asked to stop it once.',
  '2021-08-24T14:00': 'Group violence 8. Did not want to talk about home.',
}

/** What a session has once he came: its notes, if there are any. */
const went = (date: string, start = connor.start) => ({
  ...wentToMeanwood,
  notes: notes[`${date}T${start}`] ?? '',
  updated: { by: signedIn, at: `${date}T${start === connor.start ? '11:10' : '15:15'}` },
})

/** Connor’s log. Of the first requirement 12 days, of the second 9, three of them on days of both. */
export const connorMaddox: readonly Contact[] = [
  ...run({ id: 9100201, from: '2021-02-02', every: 21, times: 7 }, (turn) =>
    directSession({ ...connor, ...turn }, 8100814, went(turn.date)),
  ),
  ...run({ id: 9100208, from: '2021-06-29', every: 21, times: 5 }, (turn) =>
    nsiSession({ ...connor, ...turn }, 5100814, went(turn.date)),
  ),
  ...run({ id: 9100213, from: '2021-07-06', every: 7, times: 9 }, (turn) =>
    directSession({ ...connor, ...turn, ...afternoon }, 8100815, went(turn.date, afternoon.start)),
  ),
  officeVisit({ ...connor, id: 9100222, date: '2021-10-20' }, { location: 'meanwood-centre' }),
  ...connorMaddoxSupervision,
]
