import { readFileSync } from 'node:fs'

import { DateTime } from 'luxon'

import { remembered } from './remembered.js'

/**
 * Reads a date as front matter may hold it: a Date, or its text with or without a time.
 *
 * @param {unknown} date
 */
export const asDateTime = (date) =>
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
export function readableDate(date) {
  const isKnown = date instanceof Date && !Number.isNaN(date.valueOf())
  return readable(isKnown ? date.toISOString() : String(date))
}

const readable = remembered((date) => asDateTime(date).setLocale('en-GB').toFormat('d MMMM yyyy'))

/**
 * Says whether a date is in the calendar. Looks at the date as it was written,
 * because YAML turns 30 February into 2 March without a word.
 *
 * @param {unknown} date - The date as it was read
 * @param {string} [written] - The date as it was written
 */
export function isRealDate(date, written) {
  if (!(date instanceof Date) && typeof date !== 'string') return false
  if (!asDateTime(date).isValid) return false
  // A month alone would be its first day
  if (typeof date === 'string' && !/^\d{4}-\d{2}-\d{2}/.test(date)) return false
  const day = written?.match(/^\d{4}-\d{1,2}-\d{1,2}/)?.[0]
  if (day === undefined) return true
  // With a time and a zone, the day in London may be another than in the zone
  return /^\S{10}[T ]/.test(written) ? isDay(day) : asDateTime(date).toISODate() === day
}

const isDay = (day) => DateTime.fromISO(day, { zone: 'utc' }).toISODate() === day

/** Reads the value of a field of a file's front matter as it was written. */
export function asWritten(file, field) {
  const source = readFileSync(file, 'utf8')
  const frontMatter = source.match(/^---\r?\n([\s\S]*?)\r?\n---/)?.[1] ?? ''
  const line = frontMatter.match(new RegExp(`^${field}:[ \\t]*(.+)$`, 'm'))?.[1]
  return line?.trim().replaceAll(/^['"]|['"]$/g, '')
}
