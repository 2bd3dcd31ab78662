import { caseOf } from '../../delius/case.ts'
import { contactTitle } from '../../delius/names.ts'
import { roomForNotes } from '../../delius/notes.ts'
import { rarOfContact } from '../../delius/rar-of-contact.ts'
import { standingOf } from '../../delius/standing.ts'
import { longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { arrangeContext, todayIn } from '../arrange-appointment/context.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { ArrangeContext } from '../arrange-appointment/context.ts'

/**
 * What rearranging or cancelling needs to know: all that arranging does, and the appointment. The
 * case is as if that did not exist, so that it neither clashes with itself nor uses a RAR day twice.
 */
export interface RearrangeContext extends ArrangeContext {
  readonly contact: Contact
}

/** The context of one appointment of a case at a moment, YYYY-MM-DDTHH:MM. */
export function rearrangeContext(
  fixtures: Fixtures,
  theCase: Case,
  contact: Contact,
  now: string,
): RearrangeContext {
  const others = theCase.contacts.filter(({ id }) => id !== contact.id)
  const context = arrangeContext(fixtures, { ...theCase, contacts: others }, now)
  const words = {
    appointment: String(contact.id),
    room: roomForNotes(contact).toLocaleString('en-GB'),
  }
  return { ...context, contact, words: { ...context.words, ...words } }
}

/** The context of every appointment in the fixtures that can be rearranged or cancelled. */
export function everyRearrangeContext(
  fixtures: Fixtures,
  now: string,
): readonly RearrangeContext[] {
  return fixtures.people.flatMap(({ crn }) => {
    const theCase = caseOf(fixtures, [], crn)
    if (!theCase) return []
    return theCase.contacts
      .filter((contact) => standingOf(contact, fixtures.outcomes, now) === 'to come')
      .filter((contact) => roomForNotes(contact) > 0)
      .map((contact) => rearrangeContext(fixtures, theCase, contact, now))
  })
}

/** "Office visit with Priya Deshmukh". */
export function appointmentTitle({ contact, fixtures }: RearrangeContext): string {
  return contactTitle(fixtures, contact)
}

/** "Monday 25 October, 10am to 11am": when the appointment is until it is moved. */
export function currentSlot(context: RearrangeContext): string {
  const { date, start, end } = context.contact
  return `${longDate(date, todayIn(context))}, ${showTimes(start, end)}`
}

/** The id of the RAR requirement that the appointment counts towards, if it counts at all. */
export function currentRequirement({ contact, theCase }: RearrangeContext): number | null {
  return rarOfContact(theCase.nsis, contact)?.requirementId ?? null
}

/** What the appointment counts towards, a toolkit or a category by its id, if it is known. */
export function currentRarType({ contact, theCase }: RearrangeContext): string | undefined {
  return rarOfContact(theCase.nsis, contact)?.type
}
