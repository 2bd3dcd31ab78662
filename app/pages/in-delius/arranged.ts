import { nsisMade } from '../../delius/events.ts'
import { systemContacts } from '../../delius/system-contacts.ts'
import { passedOver, whyThisNsi } from '../../delius/why.ts'
import { longDateWithYear, shortDate } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { contactRows, linkedTo, nsiRows } from './rows.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Event, NsiLink } from '../../delius/events.ts'
import type { Rows } from './rows.ts'

/** The NSI of a session as the page shows it, and what Delius logged because of it. */
export interface ShownNsi {
  readonly nsi: {
    readonly title: string
    readonly why: string
    readonly rows: Rows
    readonly passedOver: readonly string[]
  } | null
  readonly logged: readonly string[]
}

/** Appointments that were made: the first field by field, repeats as a line of a table each. */
export interface ShownArranged extends ShownNsi {
  readonly contact: Rows
  readonly repeats: readonly (readonly string[])[]
}

/** What arranging appointments did: the contacts, the NSI with its reason, what Delius logged. */
export function arranged(
  fixtures: Fixtures,
  events: readonly Event[],
  theCase: Case,
  contacts: readonly Contact[],
  link: NsiLink | null,
): ShownArranged {
  const [first, ...repeats] = contacts
  const nsi = nsiShown(fixtures, events, theCase, link)
  return {
    contact: first ? contactRows(fixtures, theCase, first) : [],
    repeats: repeats.map((contact) => [
      String(contact.id),
      longDateWithYear(contact.date),
      linkedTo(theCase, contact),
      contact.sensitive ? 'Yes' : 'No',
      contact.notes ? 'Yes' : 'No',
    ]),
    ...nsi,
  }
}

/** The NSI that a session was linked to, found or created and why, and what Delius logged of it. */
export function nsiShown(
  fixtures: Fixtures,
  events: readonly Event[],
  theCase: Case,
  link: NsiLink | null,
): ShownNsi {
  const { nsis } = theCase
  const nsi = link && nsis.find(({ id }) => id === link.nsiId)
  if (!nsi) return { nsi: null, logged: [] }
  const created = nsisMade(events).some(({ id }) => id === nsi.id && link.matches === 0)
  return {
    nsi: {
      title: created ? 'NSI created' : 'NSI found',
      why: whyThisNsi(link),
      rows: nsiRows(fixtures, theCase, nsi),
      passedOver: passedOver(nsis, nsi).map(
        ({ nsi: other, because }) =>
          `NSI ${other.id}, referred on ${shortDate(other.referralDate, '')}, was passed over because ${because}.`,
      ),
    },
    logged: created ? systemContacts(nsi).map(loggedText) : [],
  }
}

function loggedText({ code, description, date, time }: ReturnType<typeof systemContacts>[number]) {
  const when = time === null ? '' : ` at ${showTime(time)}`
  return `${description} (${code}), ${shortDate(date, '')}${when}`
}
