import { typeName } from '../../delius/contact-types.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { appointmentCancelled } from '../../journeys/rearrange-appointment/confirmation.ts'
import { nextStepsFor } from '../arrange-appointment/next-steps.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { tabHref } from '../case/frame.ts'
import { notFound } from '../messages.ts'
import type { Case } from '../../delius/case.ts'
import type { Journey } from '../../engine/types.ts'
import type { RearrangeContext } from '../../journeys/rearrange-appointment/context.ts'
import type { Outcome, Visit } from '../types.ts'

/**
 * What has been done, and what to do next. `before` is the id of the appointment that was changed;
 * `made` that of the new one, or the same if it was only cancelled.
 */
export function confirmation(
  { fixtures, now }: Visit,
  { person, contacts }: Case,
  before: number,
  made: number,
  journey: Journey<RearrangeContext>,
): Outcome {
  const contact = contacts.find(({ id }) => id === made)
  if (!contact) return notFound()
  const cancelled = made === before
  const done = cancelled ? appointmentCancelled : journey.confirmation
  const href = cancelled ? tabHref(person.crn, 'schedule') : appointmentHref(contact)
  return {
    kind: 'page',
    status: 200,
    view: 'arrange-appointment/confirmation',
    model: {
      title: done.title,
      type: typeName(fixtures.contactTypes, contact.type),
      when: `${longDate(contact.date, dateOf(now))} from ${showTimes(contact.start, contact.end)}`,
      dates: [],
      ...nextStepsFor(person, done.nextSteps, done),
      finish: { text: done.finish.text, as: done.finish.as, href },
      back: null,
      section: 'cases',
    },
  }
}
