import { paulRavindranSupervision } from './paul-ravindran-supervision.ts'
import { signedIn } from '../teams.ts'
import { attended, nsiSession, run } from './shapes.ts'
import type { Contact } from '../schema.ts'

const paul = {
  crn: 'V410702',
  eventId: 7100702,
  team: 'leeds-north',
  start: '10:00',
  end: '11:00',
}

const wentToParkside = { ...attended, location: 'parkside-office' }

/** What was written about his sessions, by date. */
const notes: Readonly<Record<string, string>> = {
  '2021-01-21':
    'Money 1. Income and outgoings on one sheet. He has not opened a letter from the tax office since the summer before he left home.',
  '2021-03-04': 'Money 3. Who decided what at home. He said “I did, that was the trouble”.',
  '2021-03-25': 'Money 4. Offers to creditors written and posted.',
  '2021-05-20':
    'Problem solving 1. Used a row with a supplier as the example. Stops at the first answer that comes to him, and it is always to go round there.',
  '2021-06-17':
    'Problem solving 3. He brought his own: the handover of the children was late and he waited in the car, counting. He wrote down five things he could have done and rang his brother, which was the third. Praised.',
  '2021-07-29':
    'Problem solving 6, the last. Looked at the notes of the first session together. He laughed at them.',
}

/** What a session has once he came: its notes, if there are any. */
const went = (date: string) => ({
  ...wentToParkside,
  notes: notes[date] ?? '',
  updated: { by: signedIn, at: `${date}T11:20` },
})

/** Paul’s log. Two old categories, then a toolkit from 4 October 2021. */
export const paulRavindran: readonly Contact[] = [
  ...run({ id: 9100301, from: '2021-01-21', every: 21, times: 4 }, (turn) =>
    nsiSession({ ...paul, ...turn }, 5100702, went(turn.date)),
  ),
  ...run({ id: 9100305, from: '2021-05-20', every: 14, times: 6 }, (turn) =>
    nsiSession({ ...paul, ...turn }, 5100703, went(turn.date)),
  ),
  nsiSession({ ...paul, id: 9100311, date: '2021-10-04' }, 5100704, {
    ...wentToParkside,
    notes:
      'Skills for Relationships, first session. What he expects of a partner, sorted into fair and not fair. He put “tell me where you are going” under fair, then took it out again and left it on the table.',
    updated: { by: signedIn, at: '2021-10-04T11:15' },
  }),
  nsiSession({ ...paul, id: 9100312, date: '2021-10-22' }, 5100704, {
    location: 'parkside-office',
  }),
  ...paulRavindranSupervision,
]
