import { wordsForDay } from '../page/days.ts'
import { count } from '../words/plain.ts'
import { whyNoWork } from './calendar.ts'
import type { DueDates } from './due-dates.ts'
import type { Plan } from './plan.ts'

/**
 * Says what makes the dates of a plan a bad choice: a start when nobody works, or in days kept free
 * for a publication, a publication while the people have to settle the foundation, and so many kept
 * days that the engagement drags on. The limits are ours.
 */
export function clashesOf(plan: Plan, dates: DueDates): readonly string[] {
  return [...atTheStart(plan, dates), ...earlyOn(dates), ...tooFull(plan, dates)]
}

function atTheStart({ start = '', daysBefore }: Plan, { calendar, first }: DueDates): string[] {
  const on = `The start date, ${wordsForDay(start)},`
  const instead = `The engagement is counted from ${wordsForDay(first)}.`
  const day = [...calendar.kept].find(([, kept]) => kept.includes(start))?.[0]
  if (day === start) return [`${on} is the day of a publication. ${instead}`]
  if (day !== undefined) {
    return [
      `${on} is in the ${count(daysBefore, 'working day')} kept free before the publication on ${wordsForDay(day)}. ${instead}`,
    ]
  }
  const why = whyNoWork(start)
  return why === undefined ? [] : [`${on} is ${why}. ${instead}`]
}

/** Phase 2 needs everybody at the kick-off. */
function earlyOn({ calendar, phases, first }: DueDates): string[] {
  const foundation = phases[1]
  if (foundation === undefined) return []
  return [...calendar.kept].flatMap(([day, kept]) =>
    kept.some((each) => each > first && each <= foundation.last) && !kept.includes(first)
      ? [
          `The publication on ${wordsForDay(day)} takes time out of phase 2, when both teams meet, plan and agree. Think about a start after it.`,
        ]
      : [],
  )
}

function tooFull({ weeks }: Plan, { calendar, first, end }: DueDates): string[] {
  const lost = [...new Set([...calendar.kept.values()].flat())].filter(
    (day) => day >= first && day <= end.due,
  ).length
  return lost > (weeks * 5) / 2
    ? [
        `Publications keep ${lost} working days free in this engagement of ${weeks * 5}. Think about another time, or fewer days before each.`,
      ]
    : []
}
