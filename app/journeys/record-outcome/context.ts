import { evidenceDueBy } from '../../delius/evidence.ts'
import { contactTitle } from '../../delius/names.ts'
import { roomForNotes } from '../../delius/notes.ts'
import { requirementsOfDay } from '../../delius/record-outcome.ts'
import { longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { arrangeContext, todayIn } from '../arrange-appointment/context.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { RarRequirement } from '../../delius/requirements.ts'
import type { ArrangeContext } from '../arrange-appointment/context.ts'

/**
 * What recording or changing an outcome needs to know: the appointment as it is now, what it was
 * `booked` as before anybody recorded an outcome here, and the rest of the case without it, so that
 * its own day is not counted twice.
 */
export interface RecordContext extends ArrangeContext {
  readonly contact: Contact
  readonly booked: Contact
}

/** The context of one appointment of a case at a moment, YYYY-MM-DDTHH:MM. */
export function recordContext(
  fixtures: Fixtures,
  theCase: Case,
  contact: Contact,
  now: string,
  booked: Contact = contact,
): RecordContext {
  const others = theCase.contacts.filter(({ id }) => id !== contact.id)
  const context = arrangeContext(fixtures, { ...theCase, contacts: others }, now)
  const words = {
    appointment: String(contact.id),
    room: roomForNotes(contact).toLocaleString('en-GB'),
    evidence: evidenceWords(contact, context),
  }
  return { ...context, contact, booked, words: { ...context.words, ...words } }
}

/** "Office visit with Priya Deshmukh". */
export function appointmentTitle({ contact, fixtures }: RecordContext): string {
  return contactTitle(fixtures, contact)
}

/** "Monday 4 October from 10am to 11am". */
export function appointmentTime(context: RecordContext): string {
  const { date, start, end } = context.contact
  return `${longDate(date, todayIn(context))} from ${showTimes(start, end)}`
}

/** The type of the appointment is national standard, and so counts for compliance. */
export function isNationalStandard({ contact, fixtures }: RecordContext): boolean {
  return fixtures.contactTypes.some(
    ({ code, nationalStandard }) => code === contact.type && nationalStandard,
  )
}

/** The RAR requirements that the appointment can have counted towards, the default first. */
export function requirementsFor(context: RecordContext): readonly RarRequirement[] {
  return requirementsOfDay(context.theCase, context.contact, todayIn(context))
}

function evidenceWords({ date }: Contact, context: ArrangeContext): string {
  const name = context.theCase.person.firstName
  const last = evidenceDueBy(date)
  const day = longDate(last, todayIn(context))
  return last < todayIn(context)
    ? `${name} had 5 working days to give evidence, until ${day}`
    : `${name} has 5 working days to give evidence, until ${day}`
}
