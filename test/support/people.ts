import { fixturesOn } from '../../app/data/index.ts'
import { caseOf } from '../../app/delius/case.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { arrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Event } from '../../app/delius/events.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'

/** The day of the design, in the morning. */
export const aMorning = '2021-10-06T09:00'

/** The ten people on probation: first name, whole name and CRN. */
export const people = [
  { first: 'Kieran', name: 'Kieran Osgood', crn: 'V410022' },
  { first: 'Marta', name: 'Marta Lindqvist', crn: 'V410137' },
  { first: 'Tyrone', name: 'Tyrone Bex', crn: 'V410255' },
  { first: 'Alun', name: 'Alun Prys-Jones', crn: 'V410368' },
  { first: 'Shanice', name: 'Shanice Okafor', crn: 'V410471' },
  { first: 'Derek', name: 'Derek Fallow', crn: 'V410586' },
  { first: 'Imogen', name: 'Imogen Vance', crn: 'V410699' },
  { first: 'Paul', name: 'Paul Ravindran', crn: 'V410702' },
  { first: 'Connor', name: 'Connor Maddox', crn: 'V410814' },
  { first: 'Glyn', name: 'Glyn Harker', crn: 'V410930' },
] as const

/** The first name of one of the ten. */
export type FirstName = (typeof people)[number]['first']

/** The CRN of one of the ten. */
export function crnOf(first: FirstName): string {
  const person = people.find((one) => one.first === first)
  if (!person) throw new Error(`Nobody is called ${first}`)
  return person.crn
}

/** What Delius holds about one of the ten at a moment, with what a visitor has done. */
export function caseAt(first: FirstName, events: readonly Event[] = [], now = aMorning): Case {
  const found = caseOf(fixturesOn(dateOf(now)), events, crnOf(first))
  if (!found) throw new Error(`There is no case of ${first}`)
  return found
}

/** What arranging an appointment knows about one of the ten at a moment. */
export function contextAt(first: FirstName, now = aMorning): ArrangeContext {
  return arrangeContext(fixturesOn(dateOf(now)), caseAt(first, [], now), now)
}
