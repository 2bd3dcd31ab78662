import { caseOf } from '../../delius/case.ts'
import { fullName } from '../../delius/names.ts'
import { dateOf, shortDate, timeOf } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { arranged } from './arranged.ts'
import { changed } from './changed.ts'
import type { ShownArranged } from './arranged.ts'
import type { ShownChange } from './changed.ts'
import type { Case } from '../../delius/case.ts'
import type { Event } from '../../delius/events.ts'
import type { Outcome, Visit } from '../types.ts'

/** One thing that was done, under the person and the moment. */
type Happened =
  | { readonly arranged: ShownArranged & { readonly heading: string } }
  | { readonly changed: ShownChange & { readonly heading: string } }

/**
 * For whoever runs research: what was done in Delius, newest first. The contacts, what was recorded
 * on them, the NSI that was found or created with the reason, and what Delius logged by itself.
 */
export function inDelius({ fixtures, session }: Visit): Outcome {
  const { events } = session
  const cases = new Map<string, Case | undefined>()
  const caseWith = (crn: string) => {
    if (!cases.has(crn)) cases.set(crn, caseOf(fixtures, events, crn))
    return cases.get(crn)
  }
  const happened = events
    .flatMap((event): readonly Happened[] => {
      const contact = contactOf(event)
      const theCase = contact && caseWith(contact.crn)
      if (!theCase) return []
      const { at } = event
      const heading = `${fullName(theCase.person)}, ${shortDate(dateOf(at), '')} at ${showTime(timeOf(at))}`
      if (event.kind === 'appointments arranged') {
        const { contacts, link } = event
        return [{ arranged: { heading, ...arranged(fixtures, events, theCase, contacts, link) } }]
      }
      if (!('contact' in event)) return []
      return [{ changed: { heading, ...changed(fixtures, events, theCase, event) } }]
    })
    .toReversed()
  return {
    kind: 'page',
    status: 200,
    view: 'in-delius/index',
    model: { title: 'What this did in Delius', happened },
  }
}

function contactOf(event: Event) {
  if ('contact' in event) return event.contact
  return event.kind === 'appointments arranged' ? event.contacts[0] : undefined
}
