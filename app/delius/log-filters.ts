import { daysBetween } from '../engine/dates.ts'
import { countsAsRar } from './attendance.ts'
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
 * one was sent, or an entry with the name of the action that belongs to none of these: each letter
 * is there once. RAR activity is every appointment that counts as RAR, national standard or not.
 */
export function filteredLog(
  log: readonly LogItem[],
  filter: LogFilter,
  compliance: Compliance,
  fixtures: Pick<Fixtures, 'contactTypes' | 'enforcementActions' | 'outcomes'>,
): readonly LogItem[] {
  if (filter === 'rar-activity') {
    return log.filter(
      (item) => item.kind === 'appointment' && countsAsRar(item.contact, fixtures.outcomes),
    )
  }
  if (filter === 'warning-letters') return warningLetters(log, fixtures)
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

/** How long after an appointment Delius may write down the letter that was sent for it, in days. */
const daysForLetter = 14

function warningLetters(
  log: readonly LogItem[],
  { contactTypes, enforcementActions }: Pick<Fixtures, 'contactTypes' | 'enforcementActions'>,
): readonly LogItem[] {
  const names = new Map(
    enforcementActions.filter(({ letter }) => letter).map((one) => [one.code, one.description]),
  )
  const types = new Map(contactTypes.map(({ code, description }) => [code, description]))
  const sent = log.flatMap((item) => {
    const name = item.kind === 'appointment' && names.get(item.contact.enforcement ?? '')
    return name ? [{ item, name }] : []
  })
  const isKnown = (name: string, date: string) =>
    sent.some(({ item, name: other }) => {
      const days = daysBetween(item.date, date)
      return other === name && days >= 0 && days <= daysForLetter
    })
  const ofAppointments = new Set<LogItem>(sent.map(({ item }) => item))
  return log.filter((item) => {
    if (item.kind !== 'entry') return ofAppointments.has(item)
    const name = types.get(item.entry.type) ?? ''
    return [...names.values()].includes(name) && !isKnown(name, item.date)
  })
}
