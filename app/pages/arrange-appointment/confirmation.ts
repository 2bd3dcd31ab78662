import { typeName } from '../../delius/contact-types.ts'
import { contactsMade } from '../../delius/events.ts'
import { dateOf, longDate, longDateWithYear } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { fill } from '../../engine/words.ts'
import { typeAsChosen } from '../../journeys/arrange-appointment/questions/type.ts'
import { tabHref } from '../case/frame.ts'
import { notFound } from '../messages.ts'
import { nextStepsFor } from './next-steps.ts'
import type { Case } from '../../delius/case.ts'
import type { Journey } from '../../engine/types.ts'
import type { ArrangeContext } from '../../journeys/arrange-appointment/context.ts'
import type { Outcome, Visit } from '../types.ts'

/** What has been arranged, and what to do next. `contactId` is the first appointment of it. */
export function confirmation(
  { fixtures, session, now }: Visit,
  { person, contacts }: Case,
  contactId: number,
  journey: Journey<ArrangeContext>,
): Outcome {
  const { title, titleOfSeveral, nextSteps, nextStepsOfSeveral, listsAll, finish } =
    journey.confirmation
  const contact = contacts.find(({ id }) => id === contactId)
  if (!contact) return notFound()
  const made = session.events
    .map((event) => contactsMade([event]))
    .find(([first]) => first?.id === contactId)
  const repeats = made?.slice(1) ?? []
  const several = repeats.length > 0
  const words = { first: person.firstName }
  const entry = tabHref(person.crn, 'overview')
  return {
    kind: 'page',
    status: 200,
    view: 'arrange-appointment/confirmation',
    model: {
      title: several ? (titleOfSeveral ?? title) : title,
      type: typeAsChosen(journey, contact.type) ?? typeName(fixtures.contactTypes, contact.type),
      when: `${longDate(contact.date, dateOf(now))} from ${showTimes(contact.start, contact.end)}`,
      dates: listsAll ? repeats.map(({ date }) => longDateWithYear(date)) : [],
      ...nextStepsFor(person, (several && nextStepsOfSeveral) || nextSteps, journey.confirmation),
      finish: {
        text: fill(finish.text, words),
        as: finish.as,
        href: finish.opens === 'the schedule' ? tabHref(person.crn, 'schedule') : entry,
      },
      // A version whose pages all lead out has that way here too.
      back:
        journey.wayOut === undefined ? null : { text: fill(journey.wayOut, words), href: entry },
      section: 'cases',
    },
  }
}
