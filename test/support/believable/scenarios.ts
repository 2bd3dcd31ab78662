import { clashWith } from '../delius/clashes.ts'
import { addMinutes, dateOf, longDate, timeOf } from '../engine/dates.ts'
import { whenOf } from './when.ts'
import { showTime } from '../engine/times.ts'
import { fill } from '../engine/words.ts'
import type { Contact, Fixtures } from '../data/schema.ts'
import type { Booked, Scenario } from './types.ts'

/** What scenarios are checked against. */
export interface Surroundings {
  readonly fixturesOn: (today: string) => Fixtures
  /** The names of the versions of the journey. */
  readonly versions: readonly string[]
  /** Moments, YYYY-MM-DDTHH:MM, at which somebody might start a scenario that has no clock. */
  readonly moments: readonly string[]
}

/** The longest appointment of any task, so what has to be free from a date on. */
const longest = 60

/** The most words of a sentence that is read out and has to be kept in mind. */
const mostWords = 25

/** Words of the pages, or of what a scenario is about: a task that says them leads people. */
const leading =
  /\b(nsis?|sensitive|bank holidays?|clash\w*|duplicate\w*|repeat\w*|requirements?|categor\w+|location|continue|button|page|screen)\b/i

/**
 * Every fault of the scenarios, as sentences: an id used twice, somebody who does not exist, a rule
 * that means no date, a slot that is taken by accident, a task that leads. Empty means good.
 */
export function scenarioProblems(
  scenarios: readonly Scenario[],
  surroundings: Surroundings,
): readonly string[] {
  const problems = [
    ...repeated(scenarios, 'id'),
    ...repeated(scenarios, 'title'),
    ...scenarios.flatMap((scenario) => [
      ...shapeFaults(scenario, surroundings).map((fault) => `Scenario ${scenario.id} ${fault}.`),
      ...taskFaults(scenario).map((fault) => `The task of ${scenario.id} ${fault}.`),
      ...startsOf(scenario, surroundings).flatMap((now) =>
        timeFaults(scenario, surroundings.fixturesOn(dateOf(now)), now).map(
          (fault) => `Scenario ${scenario.id} ${fault}.`,
        ),
      ),
    ]),
  ]
  // What is wrong at one moment is often wrong at all of them.
  return [...new Set(problems)]
}

function repeated(scenarios: readonly Scenario[], what: 'id' | 'title'): readonly string[] {
  return scenarios
    .map((scenario) => scenario[what])
    .filter((value, index, all) => all.indexOf(value) !== index)
    .map((value) => `Two scenarios have the ${what} ${value}.`)
}

/** The moments at which it can start: its own, or any. None if its own is no moment. */
function startsOf({ now }: Scenario, { moments }: Surroundings): readonly string[] {
  if (now === null) return moments
  return isMoment(now) ? [now] : []
}

function isMoment(text: string): boolean {
  // Adding nothing gives a moment back as it is, unless the calendar or the clock has none such.
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && addMinutes(text, 0) === text
}

function shapeFaults(
  { id, title, shows, crn, version, now, opens }: Scenario,
  { fixturesOn, versions }: Surroundings,
): readonly string[] {
  const faults: string[] = []
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) faults.push('has an id that is not words with hyphens')
  if (title.trim() === '') faults.push('has no title')
  if (!shows.endsWith('.')) faults.push('does not say in a sentence what it shows')
  if (!versions.includes(version)) faults.push(`names an unknown version ${version}`)
  if (now !== null && !isMoment(now)) faults.push(`has ‘${now}’ for its clock, which is no moment`)
  // Who there is does not depend on the day.
  if (!fixturesOn('2021-10-06').people.some((person) => person.crn === crn)) {
    faults.push(`is about ${crn}, and nobody has that CRN`)
  }
  if (opens !== `/cases/${crn}`) faults.push(`opens ${opens}, which is not the page of its person`)
  return faults
}

function taskFaults({ task, dates = {} }: Scenario): readonly string[] {
  const gaps = [...task.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap)
  const given = Object.keys(dates)
  const word = leading.exec(task)?.[0]
  // As long as any date is when it is read out.
  const example = 'Wednesday 13 October at 9am'
  const spoken = fill(task, Object.fromEntries(given.map((gap) => [gap, example])))
  return [
    ...gaps.filter((gap) => !given.includes(gap)).map((gap) => `has no date for {${gap}}`),
    ...given.filter((gap) => !gaps.includes(gap)).map((gap) => `does not say {${gap}}`),
    ...(/^You .+\.$/.test(task) ? [] : ['does not speak to the participant in sentences']),
    ...(word === undefined ? [] : [`says ‘${word}’, which leads people`]),
    ...(spoken.split('. ').some((sentence) => sentence.split(' ').length > mostWords)
      ? [`has a sentence of more than ${mostWords} words`]
      : []),
  ]
}

/** What is wrong with its dates, and with what it books, if it starts at this moment. */
function timeFaults(
  { crn, dates = {}, booked = [] }: Scenario,
  fixtures: Fixtures,
  now: string,
): readonly string[] {
  const contacts = fixtures.contacts.filter((contact) => contact.crn === crn)
  return [
    ...Object.values(dates).flatMap((rule) => slotFaults(rule, longest, contacts, now)),
    ...booked.flatMap((one) => [
      ...slotFaults(one.at, one.minutes, contacts, now),
      ...bookedFaults(one, fixtures),
    ]),
  ]
}

/** A slot must have a meaning, be still to come, end on its day, and be free in the fixtures. */
function slotFaults(
  rule: string,
  minutes: number,
  contacts: readonly Contact[],
  now: string,
): readonly string[] {
  const start = whenOf(rule, now)
  if (start === undefined) return [`has the rule ‘${rule}’, which means no date and time`]
  const started = `when it starts on ${longDate(dateOf(now), '')} at ${showTime(timeOf(now))}`
  if (start <= now) return [`has the rule ‘${rule}’, which is over ${started}`]
  const end = addMinutes(start, minutes)
  if (end <= start || dateOf(end) !== dateOf(start)) {
    return [`has the rule ‘${rule}’, and ${minutes} minutes from there do not end on that day`]
  }
  const slot = { date: dateOf(start), start: timeOf(start), end: timeOf(end) }
  const taken = clashWith(contacts, slot, now)
  return taken
    ? [`has the rule ‘${rule}’, which contact ${taken.id} is in the way of ${started}`]
    : []
}

function bookedFaults(
  { at, type, location }: Booked,
  { contactTypes, locations }: Fixtures,
): readonly string[] {
  const known = contactTypes.find(({ code }) => code === type)
  if (!known) return [`books an unknown type of appointment ${type} for ${at}`]
  if (location === null) {
    return known.location === 'required' ? [`books ${type} for ${at} without a location`] : []
  }
  return locations.some(({ id }) => id === location)
    ? []
    : [`books an unknown location ${location} for ${at}`]
}
