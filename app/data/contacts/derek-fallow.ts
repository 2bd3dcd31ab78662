import { derekFallowSupervision } from './derek-fallow-supervision.ts'
import { signedIn } from '../teams.ts'
import { attended, directSession } from './shapes.ts'
import type { Contact } from '../schema.ts'

const derek = {
  crn: 'V410586',
  eventId: 7100586,
  team: 'holderness',
  start: '11:30',
  end: '12:15',
}

/** Derek’s log. Two RAR days at home, and one that was missed and so is none. */
export const derekFallow: readonly Contact[] = [
  directSession({ ...derek, id: 9100051, date: '2021-08-24' }, 8100586, {
    ...attended,
    type: 'CHVS',
    notes:
      'First RAR session. Took one of the messages apart word by word: who wrote it, what they wanted, who would read it. He said that he had never asked himself the second question.',
    updated: { by: signedIn, at: '2021-08-24T12:40' },
  }),
  directSession({ ...derek, id: 9100052, date: '2021-09-07' }, 8100586, {
    ...attended,
    type: 'CHVS',
    notes:
      'Second session. Read what a shopkeeper in the town wrote to the court about those weeks. He was silent for a while and asked whether she is all right now. No devices in the house but the radio and the television.',
    updated: { by: signedIn, at: '2021-09-07T12:35' },
  }),
  directSession({ ...derek, id: 9100053, date: '2021-09-21' }, 8100586, {
    type: 'CHVS',
    outcome: 'AFTA',
    enforcement: 'EA12',
    updated: { by: signedIn, at: '2021-09-21T14:50' },
    notes: 'No answer at the door or on the phone.',
  }),
  ...derekFallowSupervision,
]
