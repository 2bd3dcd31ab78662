import { typeName } from '../../delius/contact-types.ts'
import { contactsMade } from '../../delius/events.ts'
import { dateOf, longDate, longDateWithYear } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { fill } from '../../engine/words.ts'
import { notFound } from '../messages.ts'
import type { Case } from '../../delius/case.ts'
import type { Confirmation } from '../../engine/types.ts'
import type { Outcome, Visit } from '../types.ts'

/** What has been arranged, and what to do next. `contactId` is the first appointment of it. */
export function confirmation(
  { fixtures, session, now }: Visit,
  { person, contacts }: Case,
  contactId: number,
  { title, titleOfSeveral, nextSteps, nextStepsOfSeveral, listsAll, finish }: Confirmation,
): Outcome {
  const contact = contacts.find(({ id }) => id === contactId)
  if (!contact) return notFound()
  const made = session.events
    .map((event) => contactsMade([event]))
    .find(([first]) => first?.id === contactId)
  const repeats = made?.slice(1) ?? []
  const several = repeats.length > 0
  const words = { first: person.firstName }
  return {
    kind: 'page',
    status: 200,
    view: 'arrange-appointment/confirmation',
    model: {
      title: several ? (titleOfSeveral ?? title) : title,
      type: typeName(fixtures.contactTypes, contact.type),
      when: `${longDate(contact.date, dateOf(now))} from ${showTimes(contact.start, contact.end)}`,
      dates: listsAll ? repeats.map(({ date }) => longDateWithYear(date)) : [],
      nextSteps: ((several && nextStepsOfSeveral) || nextSteps).map((step) => fill(step, words)),
      first: person.firstName,
      name: `${person.firstName} ${person.lastName}`,
      phone: person.phone,
      deliusHref: `/national-delius/${person.crn}`,
      finish: {
        text: fill(finish.text, words),
        as: finish.as,
        href: `/cases/${person.crn}`,
      },
      section: 'cases',
    },
  }
}
