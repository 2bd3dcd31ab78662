import { parts, wholeMinutes } from './guide.ts'
import { wholeTime } from './timing.ts'
import type { PartTime } from './timing.ts'

const minute = 60_000

/**
 * Gives what to say aloud about the time that went by: one minute left of a part, a part that is
 * over, 5 minutes left in all, and the end. Mostly nothing, as somebody is talking.
 */
export function momentsBetween(
  before: readonly PartTime[],
  after: readonly PartTime[],
): readonly string[] {
  const moments = parts.flatMap(({ id, title, minutes }) => {
    const [from, to] = [before, after].map(
      (times) => times.find(({ part }) => part === id)?.spent ?? 0,
    )
    return [
      // A part of 2 minutes has hardly begun when one is left
      ...(minutes > 2 ? passed(from, to, (minutes - 1) * minute, `1 minute left of ${title}`) : []),
      ...passed(from, to, minutes * minute, `The ${minutes} minutes of ${title} are over`),
    ]
  })
  const [from, to] = [wholeTime(before), wholeTime(after)]
  return [
    ...moments,
    ...passed(from, to, (wholeMinutes - 5) * minute, `5 minutes left of the ${wholeMinutes}`),
    ...passed(from, to, wholeMinutes * minute, `The ${wholeMinutes} minutes are over`),
  ]
}

function passed(from = 0, to = 0, moment: number, words: string): readonly string[] {
  return from < moment && to >= moment ? [words] : []
}
