import { count, listed } from '../words/plain.ts'
import { wordsForDay } from '../page/days.ts'
import type { Activity } from './activities.ts'
import type { Board, PhaseProgress } from './board.ts'

/** Says how many activities of a phase are done, without those that are ours to add. */
export function activitiesInWords({ activities }: PhaseProgress): string {
  const given = activities.filter(({ added }) => !added)
  const added = activities.filter((each) => each.added)
  const inState = (state: Activity['state']) =>
    activities.filter((each) => each.state === state).length
  const late = activities.filter(({ overdue }) => overdue).length
  const parts = [
    `${given.filter(({ state }) => state === 'done').length} of ${given.length} done`,
    ...(added.some(({ state }) => state === 'done')
      ? [`${added.filter(({ state }) => state === 'done').length} of ${added.length} we add done`]
      : []),
    ...(inState('in-progress') > 0 ? [`${inState('in-progress')} in progress`] : []),
    ...(inState('not-applicable') > 0 ? [`${inState('not-applicable')} not applicable`] : []),
    ...(late > 0 ? [`${late} overdue`] : []),
  ]
  return parts.join(', ')
}

/** Says whether a phase is finished, and what is left of its test and of its activities. */
export function phaseInWords({ number, checks, finished, open }: PhaseProgress): string {
  const left = checks.filter(({ met }) => !met).length
  const test = finished
    ? `Phase ${number} is finished: ${checks.length === 2 ? 'both' : `all ${checks.length}`} checks are met.`
    : `Phase ${number} is not finished: ${count(left, 'check')} of ${checks.length} ${left === 1 ? 'is' : 'are'} not met.`
  if (open.length === 0) return `${test} No activity is open.`
  const names = listed(open.map(({ title }) => title))
  return `${test} ${count(open.length, 'activity', 'activities')} ${open.length === 1 ? 'is' : 'are'} open: ${names}.`
}

/** Says what is late and what is next, for whoever cannot see the board. */
export function boardInWords({ plan, activities, overdue, toTick, nextUp }: Board): string {
  const [next] = nextUp
  const late =
    overdue.length > 0 ? `${count(overdue.length, 'activity', 'activities')} overdue. ` : ''
  const problems = plan.problems.length + plan.unread.length
  const wrong =
    problems > 0 ? `${count(problems, 'entry', 'entries')} in the plan to put right. ` : ''
  const unticked =
    toTick.length > 0 ? `${count(toTick.length, 'activity', 'activities')} to tick if done. ` : ''
  const added = activities.filter((each) => each.added).length
  if (next === undefined) {
    return overdue.length + toTick.length > 0
      ? `${wrong}${late}${unticked}Nothing else is open.`
      : `${wrong}All ${activities.length - added} activities and the ${added} that we add are done or not applicable.`
  }
  const by = next.due ? `, by ${wordsForDay(next.due.due)}` : ''
  return `${wrong}${late}${unticked}Next up: ${next.title}${by}.`
}
