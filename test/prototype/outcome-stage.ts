import { newSession } from '../../app/session.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { aMorning, caseAt } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

/** The id of the appointment on which these stories turn. */
export const id = 9_900_000

/** Its address, for one of the ten. */
export function appointmentOf(first: FirstName): string {
  return `/cases/${caseAt(first).person.crn}/appointments/${id}`
}

/**
 * A tab at an address below an office visit of Monday 4 October 2021, 10am to 11am, which is in
 * Delius with nothing recorded on it unless `rest` says so, on the Wednesday after.
 */
export function tabFor(
  first: FirstName,
  address: string,
  rest: Partial<Contact> = {},
  version: string | null = null,
): Tab {
  const contact = visitOf(caseAt(first), { id, ...rest })
  const event = { kind: 'already arranged', at: aMorning, contacts: [contact] } as const
  const session = { ...newSession, version, events: [event] }
  return tabAt({ session, now: aMorning }, `${appointmentOf(first)}${address}`)
}

/** The appointment as Delius holds it now. */
export function contactNow({ browser }: Tab, first: FirstName): Contact {
  const found = caseAt(first, browser.session.events).contacts.find((one) => one.id === id)
  if (!found) throw new Error('The appointment has gone')
  return found
}

/** What has been recorded, in the order in which it happened, beside what was there. */
export function recordedOn({ browser }: Tab): readonly string[] {
  return browser.session.events.slice(1).map(({ kind }) => kind)
}
