import { practitionerName } from '../../delius/names.ts'
import { standingOf } from '../../delius/standing.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { seenOf } from '../journey/fingerprint.ts'
import { refusal, viewAppointment } from '../journey/refusal.ts'
import type { Contact } from '../../data/schema.ts'
import type { ShownLink } from '../journey/blocks.ts'
import type { Outcome, Visit } from '../types.ts'

/** Recording an outcome for the first time, or changing the one that is recorded. */
export type Purpose = 'record' | 'change'

/**
 * The page that says why an outcome cannot be recorded, or changed; undefined if it can. `seen` is
 * what the appointment was when the draft began.
 */
export function whyNot(
  { fixtures, now }: Visit,
  contact: Contact,
  purpose: Purpose,
  seen?: string,
): Outcome | undefined {
  const today = dateOf(now)
  const standing = standingOf(contact, fixtures.outcomes, now)
  const view = viewAppointment(contact)
  const record = link('Record an outcome', `${appointmentHref(contact)}/record-outcome`)
  const change = link('Change outcome', `${appointmentHref(contact)}/change-outcome`)
  if (standing === 'rescheduled') {
    return refusal(contact, 'This appointment has been rescheduled', notHeld)
  }
  if (standing === 'cancelled') {
    return refusal(contact, 'This appointment has been cancelled', notHeld)
  }
  if (`${contact.date}T${contact.start}` > now) {
    const from = `${longDate(contact.date, today)} at ${showTime(contact.start)}`
    const why = `The appointment has not started. You can record an outcome from ${from}.`
    return refusal(contact, 'You cannot record an outcome yet', why)
  }
  if (contact.outcome === null && purpose === 'change') {
    const why = 'There is nothing to change until an outcome is recorded.'
    return refusal(contact, 'This appointment does not have an outcome', why, [record, view])
  }
  if (contact.outcome !== null && purpose === 'record') {
    const why = `${recordedBy(fixtures, contact, today)} Nothing of yours has been saved.`
    return refusal(contact, 'An outcome is already recorded', why, [view, change])
  }
  if (seen !== undefined && seen !== seenOf(contact)) {
    const why = `${changedBy(fixtures, contact, today)} What is recorded there is kept. Check the appointment, then start again.`
    const again = purpose === 'record' ? record : change
    return refusal(contact, 'This appointment has changed', why, [view, again])
  }
  return undefined
}

/** The page for an outcome that Delius refuses, with the reason. */
export function refused(contact: Contact, why: string): Outcome {
  return refusal(contact, 'This outcome cannot be recorded', why)
}

const notHeld = 'An appointment that did not take place has no outcome to record or change.'

function recordedBy(fixtures: Visit['fixtures'], contact: Contact, today: string): string {
  const who = byWhom(fixtures, contact, today)
  return who === undefined
    ? 'Somebody recorded what came of this appointment before you.'
    : `It was recorded by ${who}.`
}

function changedBy(fixtures: Visit['fixtures'], contact: Contact, today: string): string {
  const who = byWhom(fixtures, contact, today)
  return who === undefined ? 'It was changed after you began.' : `It was changed by ${who}.`
}

/** "Priya Deshmukh on Wednesday 6 October at 9am". */
function byWhom(
  fixtures: Visit['fixtures'],
  { updated }: Contact,
  today: string,
): string | undefined {
  if (updated === null) return undefined
  const time = updated.at.slice(11)
  const when = `${longDate(dateOf(updated.at), today)} at ${showTime(time)}`
  return `${practitionerName(fixtures, updated.by)} on ${when}`
}

function link(text: string, href: string): ShownLink {
  return { text, href, newWindow: false }
}
