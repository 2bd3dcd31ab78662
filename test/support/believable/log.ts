import { addDays } from '../../../app/engine/dates.ts'
import { broken, isAfter } from './broken.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'
import type { Contact, Entry, Fixtures } from '../../../app/data/schema.ts'

/**
 * How many days an appointment may wait for its outcome: two weeks and, since fixtures move by whole
 * weeks and today goes on, six days more. Kieran’s waits on purpose: see the fixtures of his log.
 */
const longestWait = 20

/**
 * A sentence for each appointment or other entry that a log could not hold, as of `today`,
 * YYYY-MM-DD: of the wrong kind, in two places at once, outside its order, recorded before it
 * happened, without an outcome for weeks.
 */
export function impossibleLog(fixtures: Fixtures, today: string): readonly string[] {
  const { contacts, entries } = fixtures
  return [
    ...contacts.flatMap((one) => broken(`Contact ${one.id}`, contactRules(one, fixtures, today))),
    ...overlaps(contacts),
    ...entries.flatMap((one) => broken(`Entry ${one.id}`, entryRules(one, fixtures, today))),
  ]
}

function contactRules(contact: Contact, fixtures: Fixtures, today: string): Rules {
  const { type, enforcement, location, date, start, cancelledBy, updated } = contact
  const kind = fixtures.contactTypes.find(({ code }) => code === type)?.kind
  const outcome = fixtures.outcomes.find(({ code }) => code === contact.outcome)
  const offices = fixtures.teams.find(({ id }) => id === contact.team)?.locations
  const sentence = fixtures.sentences.find(({ eventId }) => eventId === contact.eventId)
  // What was moved, called off or excused can be recorded before it would have been.
  const beforehand = cancelledBy !== null || (outcome?.attended === false && outcome.complied)
  return [
    [kind !== undefined && kind !== 'appointment', 'is no appointment by its type'],
    [
      enforcement !== null && !outcome?.enforcements.includes(enforcement),
      'has an enforcement action that its outcome does not take',
    ],
    [location !== null && !offices?.includes(location), 'is at an office of another team'],
    [isAfter(date, sentence?.endDate), 'is after the end of its sentence'],
    [!beforehand && isAfter(`${date}T${start}`, updated?.at), 'is recorded before it starts'],
    [isAfter(updated?.at.slice(0, 10), today), 'is recorded on a day that is still to come'],
    [
      contact.outcome === null && cancelledBy === null && date < addDays(today, -longestWait),
      'has had no outcome for weeks',
    ],
  ]
}

function overlaps(contacts: readonly Contact[]): readonly string[] {
  const days = Map.groupBy(contacts, ({ crn, date }) => `${crn}/${date}`)
  return [...days.values()].flatMap((day) =>
    day.flatMap((one) =>
      day
        .filter((other) => other.id > one.id && other.start < one.end && one.start < other.end)
        .map((other) => `Contact ${one.id} is at the same time as contact ${other.id}.`),
    ),
  )
}

function entryRules(entry: Entry, { contactTypes, sentences }: Fixtures, today: string): Rules {
  const { type, date, time, practitioner, eventId } = entry
  const kind = contactTypes.find(({ code }) => code === type)?.kind
  const sentence = sentences.find((one) => one.eventId === eventId)
  return [
    [kind === 'appointment', 'is an appointment by its type'],
    [date > today, 'is on a day that is still to come'],
    [isAfter(sentence?.startDate, date), 'is before its sentence'],
    [isAfter(date, sentence?.endDate), 'is after the end of its sentence'],
    [
      kind === 'system' && (practitioner !== null || time !== null),
      'is logged by Delius and yet by somebody, or at a time',
    ],
    [kind !== 'system' && (practitioner === null || time === null), 'is by nobody, or at no time'],
  ]
}
