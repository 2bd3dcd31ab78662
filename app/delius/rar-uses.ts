import { rarSessions } from './rar-days.ts'
import type { Contact } from '../data/schema.ts'
import type { RarLog } from './rar-days.ts'

/** One RAR day with its sessions, earliest first. It is booked until one of them has started. */
export interface RarDay {
  readonly date: string
  readonly sessions: readonly Contact[]
  readonly booked: boolean
}

/**
 * What the days of a RAR requirement were used for and are booked for, the latest day first: those
 * that `rarDays` counts. `now` is YYYY-MM-DDTHH:MM.
 */
export function rarUses(log: RarLog, requirementId: number, now: string): readonly RarDay[] {
  const sessions = rarSessions(log, requirementId)
  const dates = [...new Set(sessions.map(({ date }) => date))].toSorted().reverse()
  return dates.map((on) => {
    const ofDay = sessions
      .filter(({ date }) => date === on)
      .toSorted((a, b) => a.start.localeCompare(b.start))
    return { date: on, sessions: ofDay, booked: ofDay.every(({ start }) => `${on}T${start}` > now) }
  })
}
