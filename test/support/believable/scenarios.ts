import { clashWith } from '../../../app/delius/clashes.ts'
import { addMinutes, dateOf, timeOf } from '../../../app/engine/dates.ts'
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

/** The longest appointment of any task. */
const longest = 60

/** The most words of a sentence that is read out and has to be kept in mind. */
const mostWords = 25

/** Words of the pages, or of what a scenario is about: a task that says them leads people. */
const leading =
  /\b(nsis?|sensitive|bank holidays?|clash\w*|duplicate\w*|repeat\w*|requirements?|categor\w+|location|continue|button|page|screen)\b/i

/** Every fault of the scenarios, as sentences: empty means good. */
export function scenarioProblems(
  scenarios: readonly Scenario[],
  surroundings: Surroundings,
): readonly string[] {
  const names = [...scenarios.map(({ id }) => id), ...scenarios.map(({ title }) => title)]
  return [
    ...repeated(names).map((name) => `Two scenarios are called ${name}.`),
    ...scenarios.flatMap((scenario) => {
      const starts = scenario.now === null ? surroundings.moments : [scenario.now]
      return [
        ...broken(`Scenario ${scenario.id}`, shapeRules(scenario, surroundings)),
        ...broken(`The task of ${scenario.id}`, taskRules(scenario)),
        ...starts.flatMap((now) =>
          broken(
            `Scenario ${scenario.id} at ${now}`,
            timeRules(scenario, surroundings.fixturesOn(dateOf(now)), now),
          ),
        ),
      ]
    }),
  ]
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
    // Adding nothing gives a moment back as it is, unless the calendar has none such
    [now !== null && addMinutes(now, 0) !== now, 'has a clock that shows no moment'],
    [!people.some((one) => one.crn === crn), `is about ${crn}, and nobody has that CRN`],
    [opens !== `/cases/${crn}`, `opens ${opens}, which is not the page of its person`],
  ]
}

function taskRules({ task, dates = {} }: Scenario): Rules {
  const gaps = [...task.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap)
  const given = Object.keys(dates)
  // As long as any date is when it is read out.
  const example = 'Wednesday 13 October at 9am'
  const spoken = fill(task, Object.fromEntries(given.map((gap) => [gap, example])))
  return [
    [gaps.toSorted().join() !== given.toSorted().join(), `says ${gaps.join()} for its dates`],
    [!/^You .+\.$/.test(task), 'does not speak to the participant in sentences'],
    [leading.test(task), `says ‘${leading.exec(task)?.[0] ?? ''}’, which leads people`],
    [
      spoken.split('. ').some((sentence) => sentence.split(' ').length > mostWords),
      `has a sentence of more than ${mostWords} words`,
    ],
  ]
}

/** What is wrong with its dates, and with what it books, if it starts at this moment. */
function timeRules({ crn, dates = {}, booked = [] }: Scenario, all: Fixtures, now: string): Rules {
  const contacts = all.contacts.filter((contact) => contact.crn === crn)
  return [
    ...Object.values(dates).map((rule) => slotRule(rule, longest, contacts, now)),
    ...booked.map(({ at, minutes }) => slotRule(at, minutes, contacts, now)),
    ...booked.map((one) => bookedRule(one, all)),
  ]
}

/** A slot must have a meaning, be still to come, end on its day, and be free in the fixtures. */
function slotRule(
  rule: string,
  minutes: number,
  contacts: readonly Contact[],
  now: string,
): Rules[number] {
  const start = whenOf(rule, now)
  if (start === undefined || start <= now) return [true, `has the rule ‘${rule}’, which is over`]
  const end = addMinutes(start, minutes)
  const slot = { date: dateOf(start), start: timeOf(start), end: timeOf(end) }
  const isFree = dateOf(end) === slot.date && clashWith(contacts, slot, now) === undefined
  return [!isFree, `has the rule ‘${rule}’, for ${minutes} minutes that are not free`]
}

function bookedRule(
  { at, type, location }: Booked,
  { contactTypes, locations }: Fixtures,
): Rules[number] {
  const known = contactTypes.find(({ code }) => code === type)
  const isKnown =
    location === null ? known?.location !== 'required' : locations.some(({ id }) => id === location)
  return [!known || !isKnown, `books ${type} for ${at} at an unknown type or location`]
}
