import { clashWith } from '../../../app/delius/clashes.ts'
import { addMinutes, dateOf, longDate, timeOf } from '../../../app/engine/dates.ts'
import { showTime } from '../../../app/engine/times.ts'
import { fill } from '../../../app/engine/words.ts'
import { whenOf } from '../../../app/scenarios/when.ts'
import { broken, repeated } from './broken.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'
import type { Contact, Fixtures } from '../../../app/data/schema.ts'
import type { Booked, Scenario } from '../../../app/scenarios/types.ts'

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
    ...repeated(scenarios.map(({ id }) => id)).map((id) => `Two scenarios have the id ${id}.`),
    ...repeated(scenarios.map(({ title }) => title)).map(
      (title) => `Two scenarios have the title ${title}.`,
    ),
    ...scenarios.flatMap((scenario) => [
      ...broken(`Scenario ${scenario.id}`, shapeRules(scenario, surroundings)),
      ...broken(`The task of ${scenario.id}`, taskRules(scenario)),
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

/** The moments at which it can start: its own, or any. None if its own is no moment. */
function startsOf({ now }: Scenario, { moments }: Surroundings): readonly string[] {
  if (now === null) return moments
  return isMoment(now) ? [now] : []
}

function isMoment(text: string): boolean {
  // Adding nothing gives a moment back as it is, unless the calendar or the clock has none such.
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && addMinutes(text, 0) === text
}

function shapeRules(
  { id, title, shows, crn, version, now, opens }: Scenario,
  { fixturesOn, versions }: Surroundings,
): Rules {
  // Who there is does not depend on the day.
  const { people } = fixturesOn('2021-10-06')
  return [
    [!/^[a-z]+(-[a-z]+)*$/.test(id), 'has an id that is not words with hyphens'],
    [title.trim() === '', 'has no title'],
    [!shows.endsWith('.'), 'does not say in a sentence what it shows'],
    [!versions.includes(version), `names an unknown version ${version}`],
    [now !== null && !isMoment(now), `has ‘${now ?? ''}’ for its clock, which is no moment`],
    [!people.some((one) => one.crn === crn), `is about ${crn}, and nobody has that CRN`],
    [opens !== `/cases/${crn}`, `opens ${opens}, which is not the page of its person`],
  ]
}

function taskRules({ task, dates = {} }: Scenario): Rules {
  const gaps = [...task.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap)
  const given = Object.keys(dates)
  const word = leading.exec(task)?.[0]
  // As long as any date is when it is read out.
  const example = 'Wednesday 13 October at 9am'
  const spoken = fill(task, Object.fromEntries(given.map((gap) => [gap, example])))
  const sentences = spoken.split('. ').map((sentence) => sentence.split(' '))
  return [
    ...gaps.map((gap) => [!given.includes(gap), `has no date for {${gap}}`] as const),
    ...given.map((gap) => [!gaps.includes(gap), `does not say {${gap}}`] as const),
    [!/^You .+\.$/.test(task), 'does not speak to the participant in sentences'],
    [word !== undefined, `says ‘${word ?? ''}’, which leads people`],
    [
      sentences.some((words) => words.length > mostWords),
      `has a sentence of more than ${mostWords} words`,
    ],
  ]
}

/** What is wrong with its dates, and with what it books, if it starts at this moment. */
function timeFaults(
  { crn, dates = {}, booked = [] }: Scenario,
  fixtures: Fixtures,
  now: string,
): readonly string[] {
  const contacts = fixtures.contacts.filter((contact) => contact.crn === crn)
  const slots = [
    ...Object.values(dates).map((rule) => ({ rule, minutes: longest })),
    ...booked.map(({ at, minutes }) => ({ rule: at, minutes })),
  ]
  return [
    ...slots
      .map(({ rule, minutes }) => ({ rule, fault: slotFault(rule, minutes, contacts, now) }))
      .filter(({ fault }) => fault !== undefined)
      .map(({ rule, fault }) => `has the rule ‘${rule}’, ${fault ?? ''}`),
    ...booked.map((one) => bookedFault(one, fixtures)).filter((fault) => fault !== undefined),
  ]
}

/** A slot must have a meaning, be still to come, end on its day, and be free in the fixtures. */
function slotFault(
  rule: string,
  minutes: number,
  contacts: readonly Contact[],
  now: string,
): string | undefined {
  const start = whenOf(rule, now)
  if (start === undefined) return 'which means no date and time'
  const started = `when it starts on ${longDate(dateOf(now), '')} at ${showTime(timeOf(now))}`
  if (start <= now) return `which is over ${started}`
  const end = addMinutes(start, minutes)
  if (end <= start || dateOf(end) !== dateOf(start)) {
    return `and ${minutes} minutes from there do not end on that day`
  }
  const slot = { date: dateOf(start), start: timeOf(start), end: timeOf(end) }
  const taken = clashWith(contacts, slot, now)
  return taken && `which contact ${taken.id} is in the way of ${started}`
}

function bookedFault(
  { at, type, location }: Booked,
  { contactTypes, locations }: Fixtures,
): string | undefined {
  const known = contactTypes.find(({ code }) => code === type)
  if (!known) return `books an unknown type of appointment ${type} for ${at}`
  if (location === null) {
    return known.location === 'required' ? `books ${type} for ${at} without a location` : undefined
  }
  const isKnown = locations.some(({ id }) => id === location)
  return isKnown ? undefined : `books an unknown location ${location} for ${at}`
}
