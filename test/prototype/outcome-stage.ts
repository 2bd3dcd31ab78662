import { newSession } from '../../app/session.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { aMorning, caseAt } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { Story } from '../support/transcript.ts'

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
  version?: string,
): Tab {
  const contact = visitOf(caseAt(first), { id, ...rest })
  const event = { kind: 'already arranged', at: aMorning, contacts: [contact] } as const
  const session = { ...newSession, version: version ?? null, events: [event] }
  return tabAt({ session, now: aMorning }, `${appointmentOf(first)}${address}`)
}

/** The appointment as Delius holds it now. */
export function contactNow({ browser }: Tab, first: FirstName): Contact {
  const found = caseAt(first, browser.session.events).contacts.find((one) => one.id === id)
  if (!found) throw new Error('The appointment has gone')
  return found
}

/** Where an outcome is recorded or changed, and what Delius holds of the visit before. */
interface Stage {
  readonly first?: FirstName
  /** Below the address of the visit; `/record-outcome` unless it says something else. */
  readonly at?: string
  readonly version?: string
  readonly before?: Partial<Contact>
}

/** Records or changes an outcome: the pages on the way, check your answers and the confirmation. */
export function outcome(stage: Stage, answers: Fields): Story {
  return (show) => {
    const { first = 'Kieran', at = '/record-outcome', version, before } = stage
    const tab = tabFor(first, at, before, version)
    if (tab.seen.back?.href !== appointmentOf(first)) throw new Error('Back leads elsewhere')
    show(`Passed: ${tab.fill(answers).join(', ')}`)
    show(tab)
    tab.answer()
    return tab
  }
}

/** What has been recorded, in the order in which it happened, beside what was there. */
export function recordedOn({ browser }: Tab): readonly string[] {
  return browser.session.events.slice(1).map(({ kind }) => kind)
}
