import type { Fixtures } from '../data/schema.ts'
import type { LogItem } from './activity-log.ts'
import type { Compliance } from './compliance.ts'

/** What the log can be narrowed to, by the last part of its address, in the order of the links. */
export const logFilters = {
  appointments: 'Appointments',
  'without-an-outcome': 'Without an outcome',
  complied: 'Complied',
  'failures-to-comply': 'Failures to comply',
  'acceptable-absences': 'Acceptable absences',
  'warning-letters': 'Warning letters',
  'rar-activity': 'RAR activity',
} as const

/** The id of one of the filters. */
export type LogFilter = keyof typeof logFilters

/** The ids of the filters, in their order. */
export const logFilterIds: readonly LogFilter[] = Object.keys(logFilters).filter(isLogFilter)

/** Whether there is a filter with this id. */
export function isLogFilter(id: string): id is LogFilter {
  return Object.hasOwn(logFilters, id)
}

/**
 * The items of a log that a filter leaves, in their order. The first five leave exactly what
 * `compliance` counts, so that the two never differ. A warning letter is an appointment for which
 * one was sent, or the entry that Delius made of it, which has the name of the action. RAR activity
 * is every appointment that is recorded as RAR, national standard or not.
 */
export function filteredLog(
  log: readonly LogItem[],
  filter: LogFilter,
  compliance: Compliance,
  { contactTypes, enforcementActions }: Pick<Fixtures, 'contactTypes' | 'enforcementActions'>,
): readonly LogItem[] {
  if (filter === 'rar-activity') {
    return log.filter((item) => item.kind === 'appointment' && item.contact.rarActivity)
  }
  if (filter === 'warning-letters') {
    const letters = enforcementActions.filter(({ letter }) => letter)
    const actions = new Set(letters.map(({ code }) => code))
    const names = new Set(letters.map(({ description }) => description))
    const types = new Set(
      contactTypes
        .filter(({ kind, description }) => kind === 'enforcement' && names.has(description))
        .map(({ code }) => code),
    )
    return log.filter((item) =>
      item.kind === 'appointment'
        ? item.contact.enforcement !== null && actions.has(item.contact.enforcement)
        : item.kind === 'entry' && types.has(item.entry.type),
    )
  }
  const counted = {
    appointments: compliance.appointments,
    'without-an-outcome': compliance.withoutOutcome,
    complied: compliance.complied,
    'failures-to-comply': compliance.failures,
    'acceptable-absences': compliance.acceptableAbsences,
  }[filter]
  const ids = new Set(counted.map(({ id }) => id))
  return log.filter((item) => item.kind === 'appointment' && ids.has(item.contact.id))
}
