import { contactTitle } from '../../delius/names.ts'
import { longDate } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Link } from './card.ts'

/** The address of the page of an appointment. */
export function appointmentHref({ crn, id }: Pick<Contact, 'crn' | 'id'>): string {
  return `/cases/${crn}/appointments/${id}`
}

/** "Office visit with Priya Deshmukh on Monday 4 October at 10am", linked to its page. */
export function appointmentLink(
  fixtures: Pick<Fixtures, 'practitioners' | 'contactTypes'>,
  contact: Contact,
  today: string,
): Link {
  const when = `${longDate(contact.date, today)} at ${showTime(contact.start)}`
  return {
    text: `${contactTitle(fixtures, contact)} on ${when}`,
    href: appointmentHref(contact),
  }
}
