import { fullName } from '../../delius/names.ts'
import { roomForNotes } from '../../delius/notes.ts'
import { standingOf } from '../../delius/standing.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { seenOf } from '../journey/fingerprint.ts'
import { refusal } from '../journey/refusal.ts'
import type { Contact } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Standing } from '../../delius/standing.ts'
import type { Outcome, Visit } from '../types.ts'

/**
 * The page that says why an appointment cannot be rearranged or cancelled any more; undefined if it
 * can. `seen` is what it was when the draft began.
 */
export function whyNot(
  { fixtures, now }: Visit,
  { person }: Case,
  contact: Contact,
  seen?: string,
): Outcome | undefined {
  const standing = standingOf(contact, fixtures.outcomes, now)
  if (standing === 'no outcome') {
    return refusal(
      contact,
      'This appointment has already started',
      'You can rearrange or cancel an appointment until it starts. You can record an outcome instead.',
      [
        {
          text: 'Record an outcome',
          href: `${appointmentHref(contact)}/record-outcome`,
          newWindow: false,
        },
      ],
    )
  }
  if (standing !== 'to come') {
    const { title, text } = over[standing] ?? hasOutcome
    return refusal(contact, title, text)
  }
  if (seen !== undefined && seen !== seenOf(contact)) {
    return refusal(
      contact,
      'This appointment has changed',
      'It was changed after you began. Nothing of yours has been saved. Check the appointment, then start again.',
    )
  }
  if (roomForNotes(contact) <= 0) {
    return refusal(
      contact,
      'There is no room for more notes',
      'The reason for the change is added to the appointment notes, which are as long as Delius allows. Rearrange or cancel this appointment on National Delius.',
      [
        {
          text: `Open ${fullName(person)}’s contact log on Delius`,
          href: `/national-delius/${person.crn}`,
          newWindow: true,
        },
      ],
    )
  }
  return undefined
}

const hasOutcome = {
  title: 'This appointment has an outcome',
  text: 'You can only rearrange or cancel an appointment that does not have an outcome.',
}

const over: { readonly [S in Standing]?: { readonly title: string; readonly text: string } } = {
  rescheduled: {
    title: 'This appointment has already been rearranged',
    text: 'You cannot rearrange or cancel it again. You can rearrange or cancel the new appointment instead.',
  },
  cancelled: {
    title: 'This appointment has already been cancelled',
    text: 'You cannot rearrange it or cancel it again. You can arrange another appointment instead.',
  },
}
