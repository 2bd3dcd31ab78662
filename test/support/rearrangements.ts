import { fixturesOn } from '../../app/data/index.ts'
import { isOpen } from '../../app/delius/nsis.ts'
import { currentSentence } from '../../app/delius/requirements.ts'
import { addDays, dateOf } from '../../app/engine/dates.ts'
import { rearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'
import { everyRearrangeContext, versions } from '../../app/journeys/rearrange-appointment/index.ts'
import { seenOf } from '../../app/pages/journey/fingerprint.ts'
import { aContact } from '../delius/samples.ts'
import { aMorning, everybody, onceAMoment } from './people.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { RearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'
import type { Family } from './families.ts'
import type { Somebody } from './people.ts'

const everyAt = onceAMoment((now) => everyRearrangeContext(fixturesOn(dateOf(now)), now))

/** Every appointment in the fixtures that can be rearranged, by the person and its id. */
const held: readonly Somebody<RearrangeContext>[] = everyAt().map(({ contact, words }) => ({
  who: `${words['first'] ?? ''}, appointment ${contact.id}`,
  at: (now) => {
    const found = everyAt(now).find((context) => context.contact.id === contact.id)
    if (!found)
      throw new Error(`Appointment ${contact.id} cannot be rearranged at ${now ?? aMorning}`)
    return found
  },
}))

/** An office visit in two weeks of somebody, which is a session of an open NSI if there is one. */
function inTwoWeeks({ fixtures, theCase, now }: ArrangeContext): RearrangeContext {
  const { person, nsis, sentences } = theCase
  const nsi = nsis.find(isOpen)
  const { crn, practitioner, team } = person
  const contact = aContact({
    ...{ id: 9_199_999, crn, practitioner, team, notes: 'Bring the worksheet.' },
    ...{ date: addDays(dateOf(now), 14), start: '07:00', end: '07:30' },
    location: theCase.locations[0]?.id ?? null,
    eventId: nsi?.eventId ?? currentSentence(sentences)?.eventId ?? 0,
    nsiId: nsi?.id ?? null,
    rarActivity: nsi !== undefined,
  })
  return rearrangeContext(fixtures, theCase, contact, now)
}

/** An appointment of everybody, also of those made from one of the ten for some branch. */
const made: readonly Somebody<RearrangeContext>[] = everybody.map(({ who, at }) => ({
  who: `${who}, in two weeks`,
  at: onceAMoment((now) => inTwoWeeks(at(now))),
}))

const appointment = ({ contact: { crn, id } }: RearrangeContext): string =>
  `/cases/${crn}/appointments/${id}`

/** Rearranging or cancelling an appointment. */
export const rearranging: Family<RearrangeContext> = {
  id: 'rearrange-appointment',
  versions,
  held,
  everybody: [...held, ...made],
  looksAtDates: 'current',
  crn: ({ contact }) => contact.crn,
  about: ({ contact }) => ({ id: contact.id, seen: seenOf(contact) }),
  begin: (context) => `${appointment(context)}/rearrange`,
  entry: appointment,
}
