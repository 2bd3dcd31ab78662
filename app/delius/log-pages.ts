import type { LogDay } from './activity-log.ts'

const mostOnOnePage = 60
const enoughForAPage = 40

/**
 * The days of a log page by page: all on one if there are no more than 60 items, else as many whole
 * days as it takes to have 40. A log without anything has one page, which is empty. (A year of
 * somebody seen every week would be a page of hundreds of notes; the numbers are ours.)
 */
export function pagesOfLog(days: readonly LogDay[]): readonly (readonly LogDay[])[] {
  const total = days.reduce((sum, { items }) => sum + items.length, 0)
  if (total <= mostOnOnePage) return [days]
  const pages: LogDay[][] = []
  let room = 0
  for (const day of days) {
    const last = pages.at(-1)
    if (last && room > 0) last.push(day)
    else {
      pages.push([day])
      room = enoughForAPage
    }
    room -= day.items.length
  }
  return pages
}
