import { wordsForDay } from '../page/days.ts'
import { count, listed } from '../words/plain.ts'
import { workingDays } from './calendar.ts'
import { dayAfter } from './week.ts'
import type { DueDates } from './due-dates.ts'
import type { Plan } from './plan.ts'

/**
 * Says what makes the dates of a plan a bad choice: a start when nobody works, or in days kept free
 * for a publication, a publication while the people have to settle the foundation, publications with
 * no day to work between them, and so many kept days that the engagement drags on. The limits are ours.
 */
export function clashesOf(plan: Plan, dates: DueDates): readonly string[] {
  return [
    ...atTheStart(plan, dates),
    ...earlyOn(dates),
    ...noDayBetween(plan, dates),
    ...tooFull(plan, dates),
  ]
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
  const why = calendar.nobodyWorks(start)
  return why === undefined ? [] : [`${on} is ${why}. ${instead}`]
}

/** Phase 2 needs everybody at the kick-off. */
function earlyOn({ calendar, phases, first }: DueDates): string[] {
  const foundation = phases[1]
  if (foundation === undefined) return []
  const days = [...calendar.kept].flatMap(([day, kept]) =>
    kept.some((each) => each > first && each <= foundation.last) && !kept.includes(first)
      ? [wordsForDay(day)]
      : [],
  )
  if (days.length === 0) return []
  const [who, them] =
    days.length === 1
      ? [`The publication on ${listed(days)} takes`, 'it']
      : [`The publications on ${listed(days)} take`, 'them']
  return [
    `${who} time out of phase 2, when both teams meet, plan and agree. Think about a start after ${them}.`,
  ]
}

/** So many working days in a row without one to work on, and no plan moves on between publications. */
const longestBreak = 10

/** Publications so close to each other that the days before one begin where another ends. */
function noDayBetween({ start = '' }: Plan, { calendar, end }: DueDates): string[] {
  const breaks: string[][] = []
  let run: string[] = []
  for (const day of [...new Set([...calendar.kept.values()].flat())].toSorted()) {
    const last = run.at(-1)
    const [next] =
      last === undefined ? [] : workingDays(dayAfter(last, 1), 1, 1, calendar.nobodyWorks)
    if (next !== day) {
      run = []
      breaks.push(run)
    }
    run.push(day)
  }
  return breaks.flatMap((days) => {
    const [from = '', to = ''] = [days[0], days.at(-1)]
    const published = [...calendar.kept.values()].filter((kept) => days.includes(kept[0] ?? ''))
    return days.length > longestBreak && published.length > 1 && to >= start && from <= end.due
      ? [
          `Publications leave no working day between ${wordsForDay(from)} and ${wordsForDay(to)}: keep fewer days free before each, or leave out those that take no time of these people.`,
        ]
      : []
  })
}

/** Counted from the start that was entered: days that push the first day back are lost as well. */
function tooFull({ weeks, start = '' }: Plan, { calendar, end }: DueDates): string[] {
  const lost = [...new Set([...calendar.kept.values()].flat())].filter(
    (day) => day >= start && day <= end.due,
  ).length
  return lost > (weeks * 5) / 2
    ? [
        `Publications keep ${lost} working days free in this engagement of ${weeks * 5}. Think about another time, or fewer days before each.`,
      ]
    : []
}
