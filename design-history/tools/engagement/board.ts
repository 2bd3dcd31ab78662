import { answerOf } from '../record/record.ts'
import { plain } from '../words/plain.ts'
import { activitiesOf, isClosed, phases } from './activities.ts'
import { dueDates } from './due-dates.ts'
import { planOf } from './plan.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { Activity } from './activities.ts'
import type { Due, DueDates, PhaseDates } from './due-dates.ts'
import type { Plan } from './plan.ts'

/** An activity with the day it is due, if there are dates. */
export interface Planned extends Activity {
  readonly due: Due | undefined
  /** True if its day has passed and something is left to do. */
  readonly overdue: boolean
  /**
   * True if its day has passed, and nobody has said how far it is, in the phase before the start. That
   * phase is often over when somebody makes the plan, so nothing in it is called late that may be done.
   */
  readonly toTick: boolean
}

/** One check of an exit test. */
export interface Check {
  readonly id: string
  readonly check: string
  readonly met: boolean
}

/** How far a phase is. */
export interface PhaseProgress {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly dates: PhaseDates | undefined
  readonly activities: readonly Planned[]
  readonly open: readonly Planned[]
  readonly checks: readonly Check[]
  /** True when every check of its exit test is ticked, whatever activities are open. */
  readonly finished: boolean
}

/** An engagement as it stands on a day. */
export interface Board {
  readonly plan: Plan
  readonly dates: DueDates | undefined
  readonly activities: readonly Planned[]
  readonly phases: readonly PhaseProgress[]
  /** What is overdue, the longest first. */
  readonly overdue: readonly Planned[]
  /** What may be done and only has no tick yet. */
  readonly toTick: readonly Planned[]
  /** What comes next, the first first, without what is overdue or to tick. */
  readonly nextUp: readonly Planned[]
}

const beforeStart = new Set(phases.filter(({ weeks }) => weeks === 0).map(({ id }) => id))

let latest: { record: EngagementRecord; today: string; board: Board } | undefined

/** Works out where an engagement stands. The last answer is kept, as a page asks for it often. */
export function boardOf(record: EngagementRecord, today: string): Board {
  if (latest?.record !== record || latest.today !== today) {
    latest = { record, today, board: workedOut(record, today) }
  }
  return latest.board
}

function workedOut(record: EngagementRecord, today: string): Board {
  const plan = planOf(record)
  const dates = dueDates(plan)
  const activities = activitiesOf(record).map((each): Planned => {
    const due = dates?.due.get(each.id)
    const late = due !== undefined && due.due < today && !isClosed(each)
    const toTick = late && each.state === undefined && beforeStart.has(each.phase)
    return { ...each, due, overdue: late && !toTick, toTick }
  })
  const open = activities.filter((each) => !isClosed(each))
  // Without dates, and on one day, activities stay in the order of the guidance
  const inTime = open.toSorted((a, b) => (a.due?.due ?? '').localeCompare(b.due?.due ?? ''))
  return {
    plan,
    dates,
    activities,
    phases: phases.map((phase, index) => {
      const own = activities.filter((each) => each.phase === phase.id)
      const checks = phase.exitTest.checks.map(({ id, check }) => ({
        id,
        check: plain(check),
        met: answerOf(record, `exit.${id}`) === 'yes',
      }))
      return {
        id: phase.id,
        number: index + 1,
        title: phase.title,
        dates: dates?.phases.find(({ id }) => id === phase.id),
        activities: own,
        open: own.filter((each) => !isClosed(each)),
        checks,
        finished: checks.every(({ met }) => met),
      }
    }),
    overdue: inTime.filter(({ overdue }) => overdue),
    toTick: inTime.filter(({ toTick }) => toTick),
    nextUp: inTime.filter(({ overdue, toTick }) => !overdue && !toTick),
  }
}
