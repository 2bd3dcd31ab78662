import { dateOf, longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { contactTitle } from '../../delius/names.ts'
import { schedule } from '../../delius/schedule.ts'
import { appointmentHref, appointmentLink } from './appointment-links.ts'
import { arrangeLink } from './arrange-link.ts'
import { casePage } from './frame.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/** With more rows than these the button stands above the table too, as in the live service. */
const fewRows = 9

/** The appointments of today and to come, and the way to arrange another. */
export function schedulePage(visit: Visit, params: Params): Outcome {
  const { fixtures, session, now } = visit
  const today = dateOf(now)
  return casePage(visit, params, ({ person, contacts }) => {
    const appointments = schedule(contacts, today).map((contact) => ({
      date: longDate(contact.date, today),
      today: contact.date === today,
      time: showTimes(contact.start, contact.end),
      name: contactTitle(fixtures, contact),
      label: appointmentLink(fixtures, contact, today).text,
      href: appointmentHref(contact),
    }))
    return {
      tab: 'schedule',
      view: 'schedule',
      model: {
        appointments,
        arrangeAtTop: appointments.length > fewRows,
        arrange: arrangeLink(session, person),
      },
    }
  })
}
