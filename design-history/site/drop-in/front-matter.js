import { DateTime } from 'luxon'

import { asDateTime } from '../dates.ts'

const home = '/design-history/'

/**
 * Brings what stands at the top of a post into the one shape that layouts read, whichever of the
 * shapes of GOV.UK design histories its author chose.
 *
 * @param {object} data - What Eleventy knows of the post; changed in place
 */
export function inOneShape(data) {
  data.authors = authorsOf(data)
  data.screenshots = screenshotsOf(data.screenshots)
  data.related = Array.isArray(data.related) ? { items: data.related } : data.related
  data.tags = tagsOf(data.tags)
  if (data.modified) data.modified = onItsDay(data.modified)
  if (data.permalink) data.permalink = withinHistory(data.permalink)
  if (!layouts.has(data.layout)) data.layout = 'post'
}

// A post has its date, its authors and its tags at the top, whatever its layout was called
const layouts = new Set(['post', 'page', 'show'])

function authorsOf({ authors, author }) {
  const people = authors ?? author ?? []
  return Array.isArray(people) ? people : [people]
}

// Eleventy takes words with commas apart, and keeps the spaces in them
const tagsOf = (tags) =>
  (Array.isArray(tags) ? tags : [])
    .map((tag) => String(tag ?? '').trim())
    .filter((tag) => tag !== '')

/**
 * Gives the pictures that are listed at the top of a post as { items }.
 *
 * @param {unknown} screenshots - Such an object, or a plain list
 */
export function screenshotsOf(screenshots) {
  if (!screenshots) return undefined
  const shown = Array.isArray(screenshots) ? { items: screenshots } : screenshots
  return { ...shown, items: itemsOf(shown.items) }
}

/** Gives each picture of a list as an object: it may be only a file name, or only words. */
export const itemsOf = (items) => (items ?? []).map(itemOf)

const itemOf = (item) => {
  if (typeof item !== 'string') return item
  return /\.\w{2,5}$/.test(item) ? { src: item } : { text: item }
}

/**
 * Gives the address that a post asks for within this design history: that of a history of its own
 * begins at its root.
 *
 * @param {string | boolean | ((data: object) => unknown)} permalink
 */
export function withinHistory(permalink) {
  if (typeof permalink === 'function') {
    return (data) => withinHistory(permalink(data))
  }
  if (typeof permalink !== 'string' || permalink.startsWith(home)) return permalink
  return home + permalink.replace(/^\/+/, '')
}

/**
 * Gives the moment whose day in UTC is the day that clocks in London showed. A date without a time
 * is that day already.
 *
 * @param {Date | string} date
 * @returns {Date | string}
 */
export function onItsDay(date) {
  const moment = asDateTime(date)
  if (!moment.isValid || moment.toMillis() === moment.startOf('day').toMillis()) return date
  return DateTime.fromJSDate(moment.toJSDate(), { zone: 'Europe/London' })
    .setZone('utc', { keepLocalTime: true })
    .toJSDate()
}
