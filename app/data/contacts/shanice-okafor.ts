import { shaniceOkaforSupervision } from './shanice-okafor-supervision.ts'
import { attended, nsiSession, officeVisit } from './shapes.ts'
import type { Contact } from '../schema.ts'

const shanice = {
  crn: 'V410471',
  eventId: 7100471,
  team: 'derby-east',
  start: '10:00',
  end: '11:00',
}

/** Shanice’s log. */
export const shaniceOkafor: readonly Contact[] = [
  nsiSession({ ...shanice, id: 9100021, date: '2021-08-24' }, 5100471, {
    ...attended,
    notes:
      'First RAR session, on making decisions under pressure. She worked through the week in which she took out the first loan, hour by hour, and found three people she could have rung.',
    location: 'derwent-court',
  }),
  officeVisit({ ...shanice, id: 9100022, date: '2021-10-20' }, { type: 'COPT' }),
  ...shaniceOkaforSupervision,
]
