import { inFigures } from '../words/numbers.ts'
import { count } from '../words/plain.ts'
import { atOnce, roundsAYear } from './at-once.ts'
import { courseOf, mostYears } from './years.ts'
import type { Line } from '../page/sum-table.ts'
import type { Inputs } from './inputs.ts'
import type { AtOnce } from './at-once.ts'
import type { Course } from './years.ts'

/** What a RAP team has room for, with its arithmetic. */
export interface Calculation {
  readonly fullAYear: number
  readonly lightAYear: number
  readonly course: Course
  readonly sentence: string
  readonly limit: string
  readonly lines: readonly Line[]
}

/** Works out how many engagements fit in a year, and how long all publications take. */
export function calculate(inputs: Inputs): Calculation {
  const mix = atOnce(inputs)
  const fullAYear = mix.full * roundsAYear(inputs.weeksFull, inputs)
  const lightAYear = mix.light * roundsAYear(inputs.weeksLight, inputs)
  const left = inputs.publications - inputs.done
  const { cascadeEachYear, cascadeAfter } = inputs
  const course = courseOf({ left, fullAYear, lightAYear, cascadeEachYear, cascadeAfter })
  const rates = { fullAYear, lightAYear }
  return {
    ...rates,
    course,
    sentence: sentenceOf(rates, left, course),
    limit: limitInWords(inputs, mix),
    lines: [...yearLines(inputs, mix, rates), ...timeLines(inputs, rates, course)],
  }
}

interface Rates {
  readonly fullAYear: number
  readonly lightAYear: number
}

function sentenceOf({ fullAYear, lightAYear }: Rates, left: number, course: Course): string {
  const all = fullAYear + lightAYear
  if (all === 0 && left === 0) return 'No engagement can run, and no publication is left to do.'
  if (all === 0) {
    return `No engagement can run, so ${count(left, 'publication')} ${left === 1 ? 'is' : 'are'} never done.`
  }
  return `You have room for about ${inFigures(fullAYear)} full and ${inFigures(lightAYear)} light engagements a year, ${inFigures(all)} in all. ${timeInWords(left, course)}`
}

function timeInWords(left: number, { needed }: Course): string {
  if (left === 0) return 'No publication is left to do.'
  const publications =
    left === 1 ? 'The 1 publication left' : `The ${inFigures(left)} publications left`
  const take = left === 1 ? 'takes' : 'take'
  if (needed === undefined) return `${publications} ${take} more than ${mostYears} years.`
  return `${publications} ${take} ${yearsInWords(needed)}.`
}

/** Gives a time as somebody would say it: about 11 years, about 1.5 years, less than a year. */
export function yearsInWords(years: number): string {
  if (years < 0.95) return 'less than a year'
  const figures = inFigures(years, years < 9.95 ? 1 : 0)
  return `about ${figures} ${figures === '1' ? 'year' : 'years'}`
}

function limitInWords(inputs: Inputs, mix: AtOnce): string {
  const { full, light, peopleUsed, peopleWanted, limit } = mix
  const has = `${inFigures(inputs.people, 2)} ${inputs.people === 1 ? 'person' : 'people'}`
  const wants = inFigures(peopleWanted, 2)
  if (limit === 'nothing-planned') return 'You plan to run nothing at once, so nothing gets done.'
  if (limit === 'people') {
    return `People are the limit: all that you want to run at once needs ${wants}, and you have ${has}. What finishes most is ${full} full and ${light} light at once. You need more people, or engagements that need fewer.`
  }
  if (limit === 'both') {
    return `Places and people are both the limit: everything you want to run at once needs all your ${has}. To do more you need more people as well as more places.`
  }
  return `Places are the limit: what you run at once needs ${inFigures(peopleUsed, 2)} of your ${has}. More people alone change nothing. To do more, run more at once or make engagements shorter.`
}

function yearLines(inputs: Inputs, mix: AtOnce, rates: Rates): readonly Line[] {
  const { weeksFull, weeksLight, weeksBetween, weeksAYear, peopleFull, peopleLight } = inputs
  const round = (kind: string, weeks: number) => ({
    what: `${kind} engagements that one place has room for in a year`,
    sum: `${inFigures(weeksAYear)} weeks ÷ (${inFigures(weeks)} + ${inFigures(weeksBetween)} weeks)`,
    comesTo: inFigures(roundsAYear(weeks, inputs), 2),
  })
  const ofKind = (kind: string, places: number, weeks: number, rate: number) => ({
    what: `${kind} engagements a year`,
    sum: `${places} at once × ${inFigures(roundsAYear(weeks, inputs), 2)}`,
    comesTo: inFigures(rate),
  })
  return [
    {
      what: 'People for what runs at once',
      sum: `${mix.full} full × ${inFigures(peopleFull, 2)} + ${mix.light} light × ${inFigures(peopleLight, 2)}`,
      comesTo: `${inFigures(mix.peopleUsed, 2)} of ${inFigures(inputs.people, 2)}`,
    },
    round('Full', weeksFull),
    round('Light', weeksLight),
    ofKind('Full', mix.full, weeksFull, rates.fullAYear),
    ofKind('Light', mix.light, weeksLight, rates.lightAYear),
    {
      what: 'Engagements a year',
      sum: `${inFigures(rates.fullAYear)} + ${inFigures(rates.lightAYear)}`,
      comesTo: inFigures(rates.fullAYear + rates.lightAYear),
    },
  ]
}

function timeLines(inputs: Inputs, rates: Rates, { needed }: Course): readonly Line[] {
  const left = inputs.publications - inputs.done
  const all = rates.fullAYear + rates.lightAYear
  const years = needed === undefined ? `More than ${mostYears}` : inFigures(needed)
  const cascades = inputs.cascadeEachYear > 0 && rates.fullAYear > 0
  const first = inputs.cascadeAfter + 1
  return [
    {
      what: 'Publications left to do',
      sum: `${inFigures(inputs.publications)} − ${inFigures(inputs.done)}`,
      comesTo: inFigures(left),
    },
    ...(cascades
      ? [
          {
            what: `More each year, by teams that had a full engagement ${count(inputs.cascadeAfter, 'year')} before or longer ago`,
            sum: `From year ${first}: ${inFigures(rates.fullAYear)} teams × ${inFigures(inputs.cascadeEachYear, 2)}, then ${inFigures(rates.fullAYear)} more teams each year`,
            comesTo: `${inFigures(rates.fullAYear * inputs.cascadeEachYear)} in year ${first}`,
          },
        ]
      : []),
    {
      what: 'Years until all are done',
      sum: cascades
        ? 'Added up year by year, in the table below'
        : `${inFigures(left)} ÷ ${inFigures(all)}`,
      comesTo: all === 0 && left > 0 ? 'Never' : years,
    },
  ]
}
