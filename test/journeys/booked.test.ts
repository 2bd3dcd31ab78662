import { expect, test } from 'vitest'
import { outcomes } from '../../app/data/outcomes.ts'
import { arrangeAppointments } from '../../app/delius/arrange.ts'
import { brokenRules } from '../support/believable/fixtures.ts'
import { contactsMade, nsisMade } from '../../app/delius/events.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { everybody } from '../support/people.ts'
import { chosenWays, completeOnes, waysThrough } from '../support/ways.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Journey } from '../../app/engine/types.ts'

/** What Delius makes of one way through: what was refused, or the rules that what it made breaks. */
function outcomeOf(journey: Journey<ArrangeContext>, path: JourneyPath, context: ArrangeContext) {
  const { theCase, now } = context
  const booking = bookingFrom(journey, path.answers, context)
  const done = arrangeAppointments(theCase, outcomes, booking, [], now)
  if (!done.done) return [done.refused]
  const made = nsisMade(done.events)
  // An NSI that was found is part of the case, and the rules are held against it too.
  const linked = theCase.nsis.filter(({ id }) => id === done.contact.nsiId)
  return brokenRules(
    {
      sentences: theCase.sentences,
      outcomes,
      nsis: [...linked, ...made],
      contacts: contactsMade(done.events),
    },
    dateOf(now),
  )
}

test.each(versions)('version $version books nothing that Delius has a rule against', (journey) => {
  // In the older designs it is Delius that finds a clash, and the page then says so.
  const refusable = journey.version === 'current' ? [] : ['clash']
  const all = waysThrough(journey, everybody)
  for (const { context, paths } of chosenWays(journey, all, { others: 100, name: 'booked' })) {
    for (const path of completeOnes(journey, paths)) {
      const found = outcomeOf(journey, path, context)
      expect(
        found.filter((one) => !refusable.includes(one)),
        path.name,
      ).toEqual([])
    }
  }
})
