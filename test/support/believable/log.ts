import { addDays } from '../engine/dates.ts'
import { broken } from './check-rules.ts'
import type { Contact, Entry, Fixtures } from '../data/schema.ts'

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
    ...contacts.flatMap((one) =>
      broken(`Contact ${one.id}`, [
        ...contactRules(one, fixtures),
        ...recordRules(one, fixtures, today),
      ]),
    ),
    ...overlaps(contacts),
    ...entries.flatMap((one) => broken(`Entry ${one.id}`, entryRules(one, fixtures, today))),
  ]
}

function contactRules(
  { type, outcome, enforcement, location, team, date, eventId }: Contact,
  { contactTypes, outcomes, teams, sentences }: Fixtures,
) {
  const kind = contactTypes.find(({ code }) => code === type)?.kind
  const allowed = outcomes.find(({ code }) => code === outcome)?.enforcements ?? []
  const offices = teams.find(({ id }) => id === team)?.locations ?? []
  const end = sentences.find((sentence) => sentence.eventId === eventId)?.endDate ?? null
  return [
    [kind !== undefined && kind !== 'appointment', 'is no appointment by its type'],
    [
      enforcement !== null && !allowed.includes(enforcement),
      'has an enforcement action that its outcome does not take',
    ],
    [location !== null && !offices.includes(location), 'is at an office of another team'],
    [end !== null && date > end, 'is after the end of its sentence'],
  ] as const
}

function recordRules(
  { date, start, outcome, cancelledBy, updated }: Contact,
  { outcomes }: Fixtures,
  today: string,
) {
  const { attended, complied } = outcomes.find(({ code }) => code === outcome) ?? {}
  // What was moved, called off or excused can be recorded before it would have been.
  const beforehand = cancelledBy !== null || (attended === false && complied === true)
  return [
    [
      updated !== null && !beforehand && updated.at < `${date}T${start}`,
      'is recorded before it starts',
    ],
    [
      updated !== null && updated.at.slice(0, 10) > today,
      'is recorded on a day that is still to come',
    ],
    [
      outcome === null && cancelledBy === null && date < addDays(today, -longestWait),
      'has had no outcome for weeks',
    ],
  ] as const
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

function entryRules(
  { type, date, time, practitioner, eventId }: Entry,
  { contactTypes, sentences }: Fixtures,
  today: string,
) {
  const kind = contactTypes.find(({ code }) => code === type)?.kind
  const sentence = sentences.find((one) => one.eventId === eventId)
  const end = sentence?.endDate ?? null
  const byItself = kind === 'system'
  return [
    [kind === 'appointment', 'is an appointment by its type'],
    [date > today, 'is on a day that is still to come'],
    [sentence && date < sentence.startDate, 'is before its sentence'],
    [end !== null && date > end, 'is after the end of its sentence'],
    [
      byItself ? practitioner !== null || time !== null : practitioner === null || time === null,
      byItself
        ? 'is logged by Delius and yet by somebody, or at a time'
        : 'is by nobody, or at no time',
    ],
  ] as const
}
