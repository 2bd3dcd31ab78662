import { answerOf } from '../record/record.ts'
import { numberOf } from '../words/numbers.ts'
import { readDay } from './read-day.ts'
import type { DayRead } from './read-day.ts'
import type { EntryProblem } from '../page/problem-list.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { NumberAsked } from '../words/numbers.ts'

/** What the page asks for in figures, and what it takes where nothing is entered. */
export const asked = {
  weeks: { key: 'plan.weeks', name: 'Weeks', usual: 8, least: 1, most: 52, whole: true },
  daysBefore: {
    key: 'plan.days-before',
    name: 'Working days kept free before each publication',
    usual: 5,
    least: 0,
    most: 60,
    whole: true,
  },
} as const satisfies Readonly<Record<string, NumberAsked>>

/** When an engagement starts, how long it is, and what it has to go around. */
export interface Plan {
  /** An ISO date, or nothing if none, or none that can be read, is entered. */
  readonly start: string | undefined
  readonly weeks: number
  readonly daysBefore: number
  /** ISO dates, the first one first, each once. */
  readonly publications: readonly string[]
  /** Other days when nobody can work, as ISO dates, the first one first, each once. */
  readonly daysOff: readonly string[]
  /** What has to be put right before there are any dates. */
  readonly problems: readonly EntryProblem[]
  /** Lines of publication dates and days off that cannot be read. The others count all the same. */
  readonly unread: readonly EntryProblem[]
}

/** Where dates are entered, one a line. */
export const datesKeys = {
  publications: 'plan.publication-dates',
  daysOff: 'plan.days-off',
} as const

/** Reads the plan out of what was entered. */
export function planOf(record: EngagementRecord): Plan {
  const start = startOf(record)
  const weeks = numberOf(record, asked.weeks)
  const daysBefore = numberOf(record, asked.daysBefore)
  const publications = linesOf(record, datesKeys.publications)
  const daysOff = linesOf(record, datesKeys.daysOff)
  return {
    start: start && 'day' in start ? start.day : undefined,
    weeks: 'value' in weeks ? weeks.value : asked.weeks.usual,
    daysBefore: 'value' in daysBefore ? daysBefore.value : asked.daysBefore.usual,
    publications: daysIn(publications),
    daysOff: daysIn(daysOff),
    problems: [
      ...(start && 'problem' in start
        ? [{ key: 'plan.start.day', problem: `Start date ${start.problem}` }]
        : []),
      ...('problem' in weeks ? [{ key: asked.weeks.key, problem: weeks.problem }] : []),
      ...('problem' in daysBefore
        ? [{ key: asked.daysBefore.key, problem: daysBefore.problem }]
        : []),
    ],
    unread: [
      ...problemsIn(publications, datesKeys.publications),
      ...problemsIn(daysOff, datesKeys.daysOff),
    ],
  }
}

/**
 * A whole date may stand in one of the 3 fields: whoever pastes one has it understood. Somebody who
 * has not filled in all 3 yet has done nothing wrong.
 */
function startOf(record: EngagementRecord): DayRead | undefined {
  const parts = ['day', 'month', 'year'].map((part) => answerOf(record, `plan.start.${part}`))
  const read = readDay(parts.join(' '))
  return 'problem' in read && parts.includes('') ? undefined : read
}

function daysIn(lines: readonly DayRead[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => ('day' in line ? [line.day] : [])))].sort()
}

function problemsIn(lines: readonly DayRead[], key: string): readonly EntryProblem[] {
  return lines.flatMap((line) => ('problem' in line ? [{ key, problem: line.problem }] : []))
}

function linesOf(record: EngagementRecord, key: string): readonly DayRead[] {
  return answerOf(record, key)
    .split('\n')
    .flatMap((text, index): readonly DayRead[] => {
      const line = text.trim()
      if (line === '') return []
      const read = readDay(line)
      return 'day' in read
        ? [read]
        : [{ problem: `Line ${index + 1}, “${line.slice(0, 60)}”, ${read.problem}` }]
    })
}
