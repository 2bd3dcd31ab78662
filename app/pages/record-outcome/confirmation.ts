import { contactTitle } from '../../delius/names.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { isDated } from '../../journeys/version-on.ts'
import { appointmentHref } from '../case/appointment-links.ts'
import { tabHref } from '../case/frame.ts'
import { appointmentNotFound } from '../messages.ts'
import { nextSteps } from './next-steps.ts'
import type { Case } from '../../delius/case.ts'
import type { Journey } from '../../engine/types.ts'
import type { RecordContext } from '../../journeys/record-outcome/context.ts'
import type { Outcome, Visit } from '../types.ts'

/** What has been recorded and, in our own design, what to do next. */
export function confirmation(
  { fixtures, now }: Visit,
  theCase: Case,
  contactId: number,
  { version, confirmation: { title, finish } }: Journey<RecordContext>,
): Outcome {
  const contact = theCase.contacts.find(({ id }) => id === contactId)
  if (!contact) return appointmentNotFound()
  const { crn } = theCase.person
  const toLog = finish.opens === 'the activity log'
  return {
    kind: 'page',
    status: 200,
    view: 'record-outcome/confirmation',
    model: {
      title,
      type: contactTitle(fixtures, contact),
      when: `${longDate(contact.date, dateOf(now))} from ${showTimes(contact.start, contact.end)}`,
      nextSteps: isDated(version) ? [] : nextSteps(fixtures, theCase, contact, now),
      finish: {
        text: finish.text,
        as: finish.as,
        href: toLog ? tabHref(crn, 'activity-log') : appointmentHref(contact),
      },
      section: 'cases',
    },
  }
}
