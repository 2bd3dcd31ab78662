import { dateOf, longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { contactTitle } from '../../delius/names.ts'
import { schedule } from '../../delius/schedule.ts'
import { versionNamed } from '../../journeys/arrange-appointment/index.ts'
import { casePage } from './frame.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/** The appointments of today and to come, and the way to arrange another. */
export function schedulePage(visit: Visit, params: Params): Outcome {
  const { fixtures, session, now } = visit
  const today = dateOf(now)
  return casePage(visit, params, ({ person, contacts }) => ({
    tab: 'schedule',
    view: 'schedule',
    model: {
      appointments: schedule(contacts, today).map((contact) => ({
        date: longDate(contact.date, today),
        today: contact.date === today,
        time: showTimes(contact.start, contact.end),
        name: contactTitle(fixtures, contact),
      })),
      arrange: {
        text: versionNamed(session.version).title,
        href: `/cases/${person.crn}/arrange-appointment`,
      },
    },
  }))
}
