import { rarDays } from './rar-days.ts'
import type { Requirement, Sentence } from '../data/schema.ts'
import type { RarDays, RarLog } from './rar-days.ts'

/** One line of an order's requirements, which stands for more than one if RAR days are summed. */
export interface RequirementLine {
  /** "30 days RAR, 15 completed", "100 hours unpaid work". */
  readonly text: string
  readonly requirements: readonly Requirement[]
}

const shortNames = {
  F: 'RAR',
  W: 'unpaid work',
  A: 'alcohol treatment',
} as const

/**
 * The requirements of an order in the words of the live service: its RAR requirements summed in one
 * line, with the days completed by `now`, and the others a line each. What was terminated has a
 * line of its own that says so; what was deleted has none.
 */
export function requirementLines(
  { requirements }: Pick<Sentence, 'requirements'>,
  log: RarLog,
  now: string,
): readonly RequirementLine[] {
  const ended = requirements.filter(
    (one) => !one.softDeleted && isTerminated(one, now.slice(0, 10)),
  )
  return [
    ...liveRequirementLines({ requirements }, log, now),
    ...ended.map((one) => ({ text: `${textOf(one, log, now)} (terminated)`, requirements: [one] })),
  ]
}

/** The lines of `requirementLines` without what was terminated. */
export function liveRequirementLines(
  { requirements }: Pick<Sentence, 'requirements'>,
  log: RarLog,
  now: string,
): readonly RequirementLine[] {
  const live = requirements.filter(
    (one) => !one.softDeleted && !isTerminated(one, now.slice(0, 10)),
  )
  const rar = live.filter(({ category }) => category === 'F')
  const others = live.filter(({ category }) => category !== 'F')
  return [
    ...(rar.length === 0 ? [] : [{ text: rarText(rar, log, now), requirements: rar }]),
    ...others.map((one) => ({ text: textOf(one, log, now), requirements: [one] })),
  ]
}

/** The days of several RAR requirements together. What is left is left under each of them. */
export function summedDays(
  requirements: readonly Requirement[],
  log: RarLog,
  now: string,
): RarDays {
  const none: RarDays = { days: 0, used: 0, booked: 0, left: 0 }
  return requirements
    .map(({ id, length }) => rarDays(log, id, length, now))
    .reduce(
      (sum, one) => ({
        days: sum.days + one.days,
        used: sum.used + one.used,
        booked: sum.booked + one.booked,
        left: sum.left + one.left,
      }),
      none,
    )
}

/** "30 days RAR, 15 completed"; "none completed" for nought. */
export function showRar({ days, used }: RarDays): string {
  return `${days} ${days === 1 ? 'day' : 'days'} RAR, ${used === 0 ? 'none' : used} completed`
}

/** A requirement is over from the day of its termination on. `today` is YYYY-MM-DD. */
export function isTerminated({ terminationDate }: Requirement, today: string): boolean {
  return terminationDate !== null && terminationDate <= today
}

/** "20 days", "1 hour". */
export function lengthOf({ length, unit }: Pick<Requirement, 'length' | 'unit'>): string {
  return `${length} ${length === 1 ? unit.slice(0, -1) : unit}`
}

function textOf(requirement: Requirement, log: RarLog, now: string): string {
  if (requirement.category === 'F') return rarText([requirement], log, now)
  return `${lengthOf(requirement)} ${shortNames[requirement.category]}`
}

function rarText(requirements: readonly Requirement[], log: RarLog, now: string): string {
  return showRar(summedDays(requirements, log, now))
}
