import { dateOf, timeOf } from '../engine/dates.ts'
import { fullName, rarName } from './names.ts'
import { standingOf } from './standing.ts'
import { systemContacts } from './system-contacts.ts'
import type { Contact, ContactType, Entry, Fixtures, Person } from '../data/schema.ts'
import type { Case } from './case.ts'
import type { Standing } from './standing.ts'

/** Something in the log of a person. `time` is HH:MM, or null for a day alone. */
export type LogItem = Readonly<{ date: string; time: string | null }> &
  (
    | {
        readonly kind: 'appointment'
        readonly contact: Contact
        readonly standing: Standing
        readonly nationalStandard: boolean
      }
    | { readonly kind: 'entry'; readonly entry: Entry }
    /** What Delius wrote by itself; `entry` if it is one that can be opened. */
    | { readonly kind: 'system'; readonly text: string; readonly entry: Entry | null }
  )

/** What is in the log for one day, the oldest first and what Delius wrote by itself last. */
export interface LogDay {
  readonly date: string
  readonly items: readonly LogItem[]
}

/**
 * All that is in the log of a person at a moment, YYYY-MM-DDTHH:MM: appointments that have started
 * or will not take place, other entries, and what Delius writes by itself, of NSIs too. The newest day first; within a day
 * the oldest first (activity log of the design history).
 */
export function activityLog(
  theCase: Pick<Case, 'contacts' | 'entries' | 'nsis' | 'person'>,
  fixtures: Pick<Fixtures, 'contactTypes' | 'outcomes' | 'toolkits' | 'categories'>,
  now: string,
): readonly LogItem[] {
  const { contactTypes, outcomes } = fixtures
  const types = new Map(contactTypes.map((type) => [type.code, type]))
  return [
    ...theCase.contacts.map((contact): LogItem => ({
      kind: 'appointment',
      date: contact.date,
      time: contact.start,
      contact,
      standing: standingOf(contact, outcomes, now),
      nationalStandard: types.get(contact.type)?.nationalStandard === true,
    })),
    ...theCase.entries.map((entry): LogItem => {
      const { date, time } = entry
      return types.get(entry.type)?.kind === 'system'
        ? {
            kind: 'system',
            date,
            time,
            entry,
            text: entryTitle(contactTypes, entry, theCase.person),
          }
        : { kind: 'entry', date, time, entry }
    }),
    ...theCase.nsis.flatMap((nsi) =>
      systemContacts(nsi).map(({ date, time, description }): LogItem => ({
        kind: 'system',
        date,
        time,
        entry: null,
        text: `${description} (${rarName(fixtures, nsi.type)})`,
      })),
    ),
  ]
    .filter((item) => hasHappened(item.date, item.time, now) || isOff(item))
    .toSorted(inOrder)
}

/** The items of a log day by day, in their order. */
export function daysOf(log: readonly LogItem[]): readonly LogDay[] {
  const days = new Map<string, LogItem[]>()
  for (const item of log) {
    const day = days.get(item.date)
    if (day) day.push(item)
    else days.set(item.date, [item])
  }
  return [...days].map(([date, items]) => ({ date, items }))
}

/**
 * The name of an entry that is no appointment: its own, or that of its type with the person in it,
 * as in "Phone call from Kieran Osgood".
 */
export function entryTitle(
  types: readonly ContactType[],
  { title, type }: Pick<Entry, 'title' | 'type'>,
  person: Pick<Person, 'firstName' | 'lastName'>,
): string {
  const description = types.find(({ code }) => code === type)?.description ?? type
  return title ?? description.replace('person on probation', fullName(person))
}

/** Whether something is in the log by now; what has no time is there for the whole of its day. */
export function hasHappened(date: string, time: string | null, now: string): boolean {
  return date === dateOf(now) ? (time ?? '00:00') <= timeOf(now) : date < dateOf(now)
}

/** Moved or called off: whoever asked has to be seen at once, not when its day comes. */
function isOff(item: LogItem): boolean {
  return item.kind === 'appointment' && ['rescheduled', 'cancelled'].includes(item.standing)
}

function inOrder(a: LogItem, b: LogItem): number {
  return (
    b.date.localeCompare(a.date) ||
    Number(a.kind === 'system') - Number(b.kind === 'system') ||
    // What has no time comes after what has one.
    (a.time ?? '24:00').localeCompare(b.time ?? '24:00')
  )
}
