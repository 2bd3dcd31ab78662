import { unlessMissed } from './attendance.ts'
import type { Contact, Nsi, Outcome } from '../data/schema.ts'

/** What RAR days are counted from: all of one person's, or of more than one person's. */
export interface RarLog {
  readonly contacts: readonly Contact[]
  readonly nsis: readonly Nsi[]
  readonly outcomes: readonly Outcome[]
}

/** The days of one RAR requirement. None is below nought. */
export interface RarDays {
  /** As many as the court allowed. */
  readonly days: number
  /** Days on which a session has started. */
  readonly used: number
  /** Days on which there are only sessions still to come. */
  readonly booked: number
  /** Days that can still be booked. */
  readonly left: number
}

/**
 * How many of the `length` days of a requirement are used, booked and left. What counts is the
 * rule of community-api (see `rarDates`); that days still to come are booked, and a day is used
 * once one of its sessions has started, is our inference. `now` is YYYY-MM-DDTHH:MM.
 */
export function rarDays(log: RarLog, requirementId: number, length: number, now: string): RarDays {
  const sessions = rarSessions(log, requirementId)
  const started = sessions.filter(({ date, start }) => `${date}T${start}` <= now)
  const used = datesOf(started).size
  const taken = datesOf(sessions).size
  return {
    days: length,
    used,
    booked: taken - used,
    left: Math.max(0, length - taken),
  }
}

/**
 * How many RAR days sessions on these dates would add to a requirement. A date that has a RAR
 * session already, or that is named twice, is not another day.
 */
export function newDays(log: RarLog, requirementId: number, dates: readonly string[]): number {
  const already = rarDates(log, requirementId)
  return new Set(dates.filter((date) => !already.has(date))).size
}

/**
 * The dates, past and to come, that count as RAR days of a requirement by the rule of
 * community-api: of every contact with RAR activity, unless its outcome says that the person did
 * not attend, that is linked to the requirement or to an NSI of it that is not deleted. A contact
 * without an outcome counts; two on one date are one day.
 */
export function rarDates(log: RarLog, requirementId: number): ReadonlySet<string> {
  return datesOf(rarSessions(log, requirementId))
}

/** "20 days, 6 used, 1 booked"; "none used" for nought, and nothing of booked if there is none. */
export function showRarDays({ days, used, booked }: RarDays): string {
  return [
    days === 1 ? '1 day' : `${days} days`,
    used === 0 ? 'none used' : `${used} used`,
    ...(booked === 0 ? [] : [`${booked} booked`]),
  ].join(', ')
}

/** The appointments that make the RAR days of a requirement: those of `rarDates`. */
export function rarSessions(
  { contacts, nsis, outcomes }: RarLog,
  requirementId: number,
): readonly Contact[] {
  const itsNsis = new Set(
    nsis
      .filter((nsi) => nsi.requirementId === requirementId && !nsi.softDeleted)
      .map(({ id }) => id),
  )
  return unlessMissed(contacts, outcomes).filter(
    (contact) =>
      contact.rarActivity &&
      (contact.requirementId === requirementId ||
        (contact.nsiId !== null && itsNsis.has(contact.nsiId))),
  )
}

function datesOf(contacts: readonly Contact[]): ReadonlySet<string> {
  return new Set(contacts.map(({ date }) => date))
}
