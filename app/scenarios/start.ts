import { caseOf } from '../delius/case.ts'
import { currentSentence } from '../delius/requirements.ts'
import { addMinutes, dateOf, longDate, timeOf } from '../engine/dates.ts'
import { whenOf } from './when.ts'
import { showTime } from '../engine/times.ts'
import { fill } from '../engine/words.ts'
import { clearedSession } from '../session.ts'
import type { Contact, Fixtures } from '../data/schema.ts'
import type { Case } from '../delius/case.ts'
import type { Session } from '../session.ts'
import type { Booked, Scenario } from './types.ts'

/** Lower than what visitors make, higher than fixtures. */
const firstBookedId = 9_800_000

/**
 * The session with which a scenario starts, at this moment: nothing of what was done `before`, its
 * version, its clock, and the appointments that it says are booked. Throws if a rule for a date has
 * no meaning or its person does not exist; the tests start every scenario.
 */
export function startingSession(
  scenario: Scenario,
  before: Session,
  fixtures: Fixtures,
  now: string,
): Session {
  const theCase = caseOf(fixtures, [], scenario.crn)
  if (!theCase) throw new Error(`Scenario ${scenario.id}: there is no ${scenario.crn}.`)
  const contacts = (scenario.booked ?? []).map((booked, index) =>
    contactOf(scenario, booked, theCase, firstBookedId + index, now),
  )
  return {
    ...clearedSession(before),
    scenario: scenario.id,
    version: scenario.version,
    now: scenario.now,
    day: dateOf(now),
    events: contacts.length === 0 ? [] : [{ kind: 'already arranged', at: now, contacts }],
  }
}

/** The task as the participant hears it, with its dates in words. Throws as `startingSession` does. */
export function taskOf({ id, dates = {}, task }: Scenario, now: string): string {
  const words = Object.entries(dates).map(([gap, rule]): readonly [string, string] => {
    const moment = resolved(id, rule, now)
    return [gap, `${longDate(dateOf(moment), dateOf(now))} at ${showTime(timeOf(moment))}`]
  })
  return fill(task, Object.fromEntries(words))
}

function contactOf(
  { id, crn }: Scenario,
  { at, minutes, type, location }: Booked,
  { person, sentences }: Case,
  contactId: number,
  now: string,
): Contact {
  const start = resolved(id, at, now)
  return {
    id: contactId,
    crn,
    type,
    date: dateOf(start),
    start: timeOf(start),
    end: timeOf(addMinutes(start, minutes)),
    practitioner: person.practitioner,
    team: person.team,
    location,
    eventId: currentSentence(sentences)?.eventId ?? 0,
    nsiId: null,
    requirementId: null,
    rarActivity: false,
    outcome: null,
    enforcement: null,
    cancelledBy: null,
    updated: null,
    notes: '',
    sensitive: false,
  }
}

/**
 * The moment, YYYY-MM-DDTHH:MM, that a rule of this scenario means at `now`. Throws if it means none.
 */
export function resolved(id: string, rule: string, now: string): string {
  const moment = whenOf(rule, now)
  if (moment === undefined) throw new Error(`Scenario ${id}: ‘${rule}’ is no date and time.`)
  return moment
}
