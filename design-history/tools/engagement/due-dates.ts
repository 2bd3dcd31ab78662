import { phases } from './activities.ts'
import { calendarOf, whyNoWork, workingDays } from './calendar.ts'
import { dayAfter } from './week.ts'
import type { Calendar } from './calendar.ts'
import type { Plan } from './plan.ts'

/** When something is due, as an ISO date, and what moved it. */
export interface Due {
  readonly due: string
  /** When it would be due if there were no publications and no days off. */
  readonly without: string
  /** The publications that it moved around, if it moved. */
  readonly around: readonly string[]
  /** The days off that it moved around, if it moved. */
  readonly daysOff: readonly string[]
}

/** Says whether publications or days off moved something. */
export const hasMoved = ({ due, without }: Due): boolean => due !== without

/** The first and last day of a phase. */
export interface PhaseDates {
  readonly id: string
  readonly first: string
  readonly last: string
}

/** The dates of an engagement. */
export interface DueDates {
  /** By the id of the activity. */
  readonly due: ReadonlyMap<string, Due>
  readonly phases: readonly PhaseDates[]
  /** The first day that counts, and the last. */
  readonly first: string
  readonly end: Due
  readonly calendar: Calendar
}

/** The working days before the start in which the first phase is, the furthest first (ours). */
const phaseOneDays = { from: 20, to: 5 }

/** Beside which activity each of our additions is due: most come before the end of their phase. */
const dueWith: Readonly<Record<string, string>> = {
  'measure-hours-before': 'confirm-resources',
  'answer-the-questionnaire': 'name-supporters',
  'choose-support-model': 'set-up-board-and-wiki',
  'agree-register-row': 'set-up-board-and-wiki',
  'draw-process-map': 'pair-analysts',
  'record-benefit': 'check-level',
  'hand-over': 'plan-next-steps',
  'book-follow-ups': 'plan-next-steps',
  'update-register-and-map': 'plan-next-steps',
}

/** Which of our additions is due on the working day before an activity, as that may not go first. */
const dueBefore: Readonly<Record<string, string>> = { 'pass-publishing-checks': 'publish-code' }

/**
 * Counts due dates from the start of a plan, in working days. Weekends, bank holidays, days off
 * and the days kept free for publications do not count. The first phase is before the start; the
 * others have their share of the weeks, as in the guidance. Gives nothing without a start, or while the plan has
 * something to put right.
 */
export function dueDates(plan: Plan): DueDates | undefined {
  const { start, publications, daysOff } = plan
  if (start === undefined || plan.problems.length > 0) return undefined
  const calendar = calendarOf(publications, plan.daysBefore, daysOff)
  const days = daysOf(start, plan.weeks, calendar)
  const plainDays = daysOf(start, plan.weeks, calendarOf([], 0, []))
  const dueOn = (offset: number): Due => {
    const [due, without] = [days(offset), plainDays(offset)]
    const between = (day: string) =>
      offset > 0 ? day >= start && day <= due : day >= due && day < start
    const moved = due !== without
    const lost = (day: string) => whyNoWork(day) === undefined && between(day)
    return {
      due,
      without,
      around: publications.filter((day) => moved && calendar.kept.get(day)?.some(between)),
      daysOff: daysOff.filter((day) => moved && lost(day)),
    }
  }
  const parts = partsOf(plan.weeks * 5)
  return {
    calendar,
    first: days(1),
    end: dueOn(plan.weeks * 5),
    due: new Map(
      parts.flatMap((part) => part.offsets.map(([id, offset]) => [id, dueOn(offset)] as const)),
    ),
    phases: parts.map(({ id, first, last }) => ({ id, first: days(first), last: days(last) })),
  }
}

/** Gives the day of an offset: 1 is the first day that counts, -1 the last one before the start. */
function daysOf(start: string, weeks: number, { whyNot }: Calendar): (offset: number) => string {
  const after = workingDays(start, weeks * 5, 1, whyNot)
  const before = workingDays(dayAfter(start, -1), phaseOneDays.from, -1, whyNot)
  return (offset) => (offset > 0 ? after[offset - 1] : before[-offset - 1]) ?? start
}

interface Part {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly offsets: readonly (readonly [string, number])[]
}

/** Shares days among the phases after the first, and the days of each among its activities. */
function partsOf(days: number): readonly Part[] {
  const allWeeks = phases.reduce((sum, { weeks }) => sum + weeks, 0)
  let weeksBefore = 0
  return phases.map((phase) => {
    const before = phase.weeks === 0
    const from = Math.round((days * weeksBefore) / allWeeks)
    weeksBefore += phase.weeks
    const last = before
      ? -phaseOneDays.to
      : Math.max(1, Math.round((days * weeksBefore) / allWeeks))
    const first = before ? -phaseOneDays.from : Math.min(from + 1, last)
    const offsets = phase.activities.map(({ id }, index, { length }): readonly [string, number] => [
      id,
      before
        ? first + Math.round(((last - first) * index) / Math.max(1, length - 1))
        : Math.max(first, from + Math.ceil(((last - from) * (index + 1)) / length)),
    ])
    const byId = new Map(offsets)
    const added = phase.additions.map(({ id }): readonly [string, number] => [
      id,
      dayBefore(byId.get(dueBefore[id] ?? '')) ?? byId.get(dueWith[id] ?? '') ?? last,
    ])
    return { id: phase.id, first, last, offsets: [...offsets, ...added] }
  })
}

/** No work comes before the start, so in a very short plan both are on its first day. */
const dayBefore = (offset: number | undefined) =>
  offset === undefined ? undefined : Math.max(1, offset - 1)
