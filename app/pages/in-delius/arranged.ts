import { caseOf } from '../delius/case.ts'
import { nsisMade } from '../delius/events.ts'
import { fullName, practitionerName, rarName } from '../delius/names.ts'
import { statusName, systemContacts } from '../delius/system-contacts.ts'
import { passedOver, whyThisNsi } from '../delius/why.ts'
import { dateOf, longDateWithYear, shortDate, timeOf } from '../engine/dates.ts'
import { showTime, showTimes } from '../engine/times.ts'
import type { Contact, Fixtures, Nsi } from '../data/schema.ts'
import type { Case } from '../delius/case.ts'
import type { Event } from '../delius/events.ts'
import type { Outcome, Visit } from './types.ts'

type Arranged = Extract<Event, { readonly kind: 'appointments arranged' }>
type Rows = readonly (readonly [string, string])[]

/**
 * For whoever runs research: what arranging did in Delius, newest first. The contacts, the NSI that
 * was found or created with the reason, the link between them, and what Delius logged by itself.
 */
export function inDelius({ fixtures, session }: Visit): Outcome {
  const bookings = session.events
    .flatMap((event) => {
      if (event.kind !== 'appointments arranged' || event.contacts[0] === undefined) return []
      const theCase = caseOf(fixtures, session.events, event.contacts[0].crn)
      return theCase ? [booking(fixtures, session.events, theCase, event, event.contacts[0])] : []
    })
    .toReversed()
  return {
    kind: 'page',
    status: 200,
    view: 'in-delius',
    model: { title: 'What this did in Delius', bookings },
  }
}

function booking(
  fixtures: Fixtures,
  events: readonly Event[],
  theCase: Case,
  { contacts, link, at }: Arranged,
  first: Contact,
) {
  const { person, nsis } = theCase
  const nsi = link && nsis.find(({ id }) => id === link.nsiId)
  const created = nsi
    ? nsisMade(events).some(({ id }) => id === nsi.id && link.matches === 0)
    : false
  return {
    heading: `${fullName(person)}, ${shortDate(dateOf(at), '')} at ${showTime(timeOf(at))}`,
    contact: contactRows(fixtures, theCase, first),
    repeats: contacts
      .slice(1)
      .map((contact) => [
        String(contact.id),
        longDateWithYear(contact.date),
        linkedTo(theCase, contact),
        contact.sensitive ? 'Yes' : 'No',
        contact.notes ? 'Yes' : 'No',
      ]),
    nsi: nsi
      ? {
          title: created ? 'NSI created' : 'NSI found',
          why: whyThisNsi(link),
          rows: nsiRows(fixtures, theCase, nsi),
          passedOver: passedOver(nsis, nsi).map(
            ({ nsi: other, because }) =>
              `NSI ${other.id}, referred on ${shortDate(other.referralDate, '')}, was passed over because ${because}.`,
          ),
        }
      : null,
    logged: nsi && created ? systemContacts(nsi).map(loggedText) : [],
  }
}

function linkedTo({ nsis }: Case, contact: Contact): string {
  const nsi = nsis.find(({ id }) => id === contact.nsiId)
  return nsi ? `NSI ${nsi.id}` : `Sentence ${contact.eventId}, and no NSI`
}

function contactRows(fixtures: Fixtures, theCase: Case, contact: Contact): Rows {
  const type = fixtures.contactTypes.find(({ code }) => code === contact.type)
  const location = fixtures.locations.find(({ id }) => id === contact.location)
  return [
    ['Contact', String(contact.id)],
    ['Type', `${type?.description ?? 'Unknown'} (${contact.type})`],
    ['Date', longDateWithYear(contact.date)],
    ['Time', showTimes(contact.start, contact.end)],
    ['Location', location?.description ?? 'None'],
    ['RAR activity', contact.rarActivity ? 'Yes' : 'No'],
    ['Linked to', linkedTo(theCase, contact)],
    ['Sensitive', contact.sensitive ? 'Yes' : 'No'],
    ['Notes', contact.notes || 'None'],
  ]
}

function nsiRows(fixtures: Fixtures, { sentences }: Case, nsi: Nsi): Rows {
  const category = fixtures.categories.find(({ id }) => id === nsi.type)
  const code = category?.code ? ` (${category.code})` : ''
  const requirement = sentences
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === nsi.requirementId)
  return [
    ['NSI', String(nsi.id)],
    ['Type', `${rarName(fixtures, nsi.type)}${code}`],
    [
      'Requirement',
      requirement
        ? `${requirement.description} ${requirement.id}, ${requirement.length} ${requirement.unit}`
        : String(nsi.requirementId),
    ],
    ['Referral date', longDateWithYear(nsi.referralDate)],
    [
      'Status',
      `${capitalised(statusName(nsi.status))} (${nsi.status}), since ${shortDate(dateOf(nsi.statusDateTime), '')} at ${showTime(timeOf(nsi.statusDateTime))}`,
    ],
    ['Start date', nsi.startDate === null ? 'None yet' : longDateWithYear(nsi.startDate)],
    ['Practitioner', practitionerName(fixtures, nsi.practitioner)],
  ]
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function loggedText({ code, description, date, time }: ReturnType<typeof systemContacts>[number]) {
  const when = time === null ? '' : ` at ${showTime(time)}`
  return `${description} (${code}), ${shortDate(date, '')}${when}`
}
