import { answerOf, withAnswers } from '../record/record.ts'
import { parts } from './guide.ts'
import { keyOf } from './kept.ts'
import type { EngagementRecord } from '../record/record.ts'

/** How long a part has taken, and whether its clock runs. */
export interface PartTime {
  readonly part: string
  /** Milliseconds. */
  readonly spent: number
  readonly running: boolean
  /** Milliseconds since the clock was started last; 0 if it does not run. */
  readonly stretch: number
}

const spentKey = (number: number, part: string) => keyOf(number, `time.${part}.spent`)
const sinceKey = (number: number, part: string) => keyOf(number, `time.${part}.since`)

/**
 * Gives how long each part of an interview has taken. What is kept are the seconds until the last
 * pause, and when the clock was started: so it runs on while the page is loaded again.
 *
 * @param now - Milliseconds
 */
export function timesOf(
  record: EngagementRecord,
  number: number,
  now: number,
): readonly PartTime[] {
  return parts.map(({ id }) => {
    const since = Date.parse(answerOf(record, sinceKey(number, id)))
    const running = !Number.isNaN(since)
    // The clock of a device may be set back
    const stretch = running ? Math.max(0, now - since) : 0
    return {
      part: id,
      spent: secondsIn(record, spentKey(number, id)) * 1000 + stretch,
      running,
      stretch,
    }
  })
}

function secondsIn(record: EngagementRecord, key: string): number {
  const seconds = answerOf(record, key)
  return /^\d{1,7}$/.test(seconds) ? Number(seconds) : 0
}

/** Starts the clock of a part. Only one runs at a time. */
export function started(
  record: EngagementRecord,
  number: number,
  part: string,
  now: number,
): EngagementRecord {
  return withAnswers(paused(record, number, now), {
    [sinceKey(number, part)]: new Date(now).toISOString(),
  })
}

/** Stops whichever clock of an interview runs, and keeps its time. */
export function paused(record: EngagementRecord, number: number, now: number): EngagementRecord {
  const changes = timesOf(record, number, now)
    .filter(({ running }) => running)
    .flatMap(({ part, spent }) => [
      [spentKey(number, part), String(Math.round(spent / 1000))] as const,
      [sinceKey(number, part), ''] as const,
    ])
  return withAnswers(record, Object.fromEntries(changes))
}

/** Sets the clock of a part back to nothing, or to the milliseconds that it had. */
export function setTo(
  record: EngagementRecord,
  number: number,
  part: string,
  spent = 0,
): EngagementRecord {
  const seconds = Math.round(spent / 1000)
  return withAnswers(record, {
    [spentKey(number, part)]: seconds === 0 ? '' : String(seconds),
    [sinceKey(number, part)]: '',
  })
}

/** Adds up the time of every part, in milliseconds. */
export const wholeTime = (times: readonly PartTime[]): number =>
  times.reduce((sum, { spent }) => sum + spent, 0)
