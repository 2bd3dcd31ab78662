import { DateTime } from 'luxon'
import type { Clock } from './prototype.ts'

const format = "yyyy-MM-dd'T'HH:mm"

const hasZone = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/i

let shown = { minute: 0, text: '' }

/** The time in Europe/London. */
export const systemClock: Clock = () => {
  // Every request asks, and the answer changes once a minute.
  const minute = Math.floor(Date.now() / 60_000)
  if (shown.minute !== minute) {
    const text = DateTime.fromMillis(minute * 60_000, { zone: 'Europe/London' }).toFormat(format)
    shown = { minute, text }
  }
  return shown.text
}

/**
 * A clock that stands still at a moment such as 2021-10-06T09:00, for research and pictures; the
 * real one if `moment` is empty. Throws if there is no such moment, or if the clock change skipped it.
 */
export function clockAt(moment: string | undefined): Clock {
  if (!moment) return systemClock
  const fixed = DateTime.fromISO(moment, { zone: 'Europe/London' })
  if (!fixed.isValid) {
    throw new Error(`NOW is ‘${moment}’. Write a moment such as 2021-10-06T09:00.`)
  }
  const text = fixed.toFormat(format)
  if (
    !hasZone.test(moment) &&
    DateTime.fromISO(moment, { zone: 'utc' }).toFormat(format) !== text
  ) {
    throw new Error(
      `NOW is ‘${moment}’, which no clock showed: the clocks went forward. Write ${text} or another moment.`,
    )
  }
  return () => text
}
