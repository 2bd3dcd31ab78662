import { DateTime } from 'luxon'
import { remembered } from './remembered.ts'

/** Reads a date as front matter may hold it: a Date, or its text with or without a time. */
export const asDateTime = (date: unknown): DateTime =>
  date instanceof Date
    ? DateTime.fromJSDate(date, { zone: 'utc' })
    : DateTime.fromISO(
        String(date)
          .trim()
          .replace(/^(\S{10}) +(?=\d)/, '$1T'),
        { zone: 'utc' },
      )

/**
 * Writes a date in the GOV.UK style, for example 6 October 2021. Dates in front
 * matter have no time, so they are the same day wherever the site is built.
 */
export function readableDate(date: unknown): string {
  const isKnown = date instanceof Date && !Number.isNaN(date.valueOf())
  return readable(isKnown ? date.toISOString() : String(date))
}

const readable = remembered((date) => asDateTime(date).setLocale('en-GB').toFormat('d MMMM yyyy'))

/**
 * Says whether a date is in the calendar: as it was read, and as it was written, because YAML turns
 * 30 February into 2 March without a word.
 */
export function isRealDate(date: unknown, written?: string): date is Date | string {
  if (!(date instanceof Date) && typeof date !== 'string') return false
  if (!asDateTime(date).isValid) return false
  // A month alone would be its first day
  if (typeof date === 'string' && !/^\d{4}-\d{2}-\d{2}/.test(date)) return false
  const day = written?.match(/^\d{4}-\d{1,2}-\d{1,2}/)?.[0]
  if (written === undefined || day === undefined) return true
  // With a time and a zone, the day in London may be another than in the zone
  return /^\S{10}[T ]/.test(written) ? isDay(day) : asDateTime(date).toISODate() === day
}

const isDay = (day: string) => DateTime.fromISO(day, { zone: 'utc' }).toISODate() === day
