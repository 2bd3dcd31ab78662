import { fixturesOn } from '../../app/data/index.ts'
import { caseOf } from '../../app/delius/case.ts'
import { addDays, dateOf } from '../../app/engine/dates.ts'
import { arrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import { anNsi } from '../delius/samples.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Context } from '../../app/engine/types.ts'
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

/** What arranging an appointment knows about a case at a moment. */
export const contextOf = (theCase: Case, now = aMorning): ArrangeContext =>
  arrangeContext(fixturesOn(dateOf(now)), theCase, now)

/** What arranging an appointment knows about one of the ten at a moment. */
export const contextAt = (first: FirstName, now = aMorning): ArrangeContext =>
  contextOf(caseAt(first, [], now), now)

/** Somebody, one of the ten or not, and what a journey knows of them at a moment. */
export interface Somebody<C extends Context = ArrangeContext> {
  readonly who: string
  readonly at: (now?: string) => C
}

/** What is so at a moment, worked out once for all tests of a worker. */
export function onceAMoment<T>(workOut: (now: string) => T): (now?: string) => T {
  const known = new Map<string, T>()
  return (now = aMorning) => {
    const found = known.get(now) ?? workOut(now)
    known.set(now, found)
    return found
  }
}

/** A case whose team records RAR with the placeholder, because it has no toolkits yet. */
export function withoutToolkits(theCase: Case): Case {
  return { ...theCase, team: { ...theCase.team, usesToolkits: false } }
}

/** A case with so many more open NSIs of a type under a requirement, none of them used. */
export function withNsis(
  theCase: Case,
  type: string,
  requirementId: number,
  ids: readonly number[],
): Case {
  const { person, sentences } = theCase
  const { crn, practitioner, team } = person
  const sentence = sentences.find(({ requirements }) =>
    requirements.some(({ id }) => id === requirementId),
  )
  if (!sentence) throw new Error(`${person.firstName} has no requirement ${requirementId}`)
  const more = ids.map((id, index) => {
    const referralDate = addDays(sentence.startDate, 30 + index)
    const under = { crn, practitioner, team, eventId: sentence.eventId, requirementId }
    return anNsi({ ...under, id, type, referralDate, statusDateTime: `${referralDate}T10:00` })
  })
  return { ...theCase, nsis: [...theCase.nsis, ...more] }
}

/** A case whose RAR requirement with this id ends on a date. */
export const withEnd = (theCase: Case, requirementId: number, terminationDate: string): Case => ({
  ...theCase,
  sentences: theCase.sentences.map((sentence) => ({
    ...sentence,
    requirements: sentence.requirements.map((requirement) =>
      requirement.id === requirementId ? { ...requirement, terminationDate } : requirement,
    ),
  })),
})

/** A case whose team has only the first few of its locations. */
export function withLocations(theCase: Case, count: number): Case {
  return { ...theCase, locations: theCase.locations.slice(0, count) }
}

const choices = 'choices-and-changes'

const variant = (
  who: string,
  first: FirstName,
  change: (theCase: Case, today: string) => Case,
): Somebody => ({
  who,
  at: onceAMoment((now) => contextOf(change(caseAt(first, [], now), dateOf(now)), now)),
})

/** The ten. */
export const theTen: readonly Somebody[] = people.map(({ first }) => ({
  who: first,
  at: onceAMoment((now) => contextAt(first, now)),
}))

/** Cases that are not among the ten, for the branches and the changes that none of the ten has. */
export const variants: readonly Somebody[] = [
  variant('Connor in a team without toolkits', 'Connor', withoutToolkits),
  variant(
    'Connor in a team without toolkits, with two NAT1s under one requirement',
    'Connor',
    (c) => withNsis(withoutToolkits(c), 'nat1', 8100814, [5190001, 5190002]),
  ),
  variant('Connor, one of whose requirements ends in ten days', 'Connor', (c, today) =>
    withEnd(c, 8100815, addDays(today, 10)),
  ),
  variant('Connor with the same NSI twice under each requirement', 'Connor', (c) =>
    withNsis(withNsis(c, choices, 8100814, [5190003]), choices, 8100815, [5190004, 5190005]),
  ),
  variant('Shanice with a NAT1 that was made twice', 'Shanice', (c) =>
    withNsis(c, 'nat1', 8100471, [5190006]),
  ),
  variant('Kieran, whose requirement ends in ten days', 'Kieran', (c, today) =>
    withEnd(c, 8100022, addDays(today, 10)),
  ),
  variant('Marta in a team without locations', 'Marta', (c) => withLocations(c, 0)),
  variant('Marta in a team with one location, and nothing booked', 'Marta', (c) => ({
    ...withLocations(c, 1),
    contacts: [],
  })),
]

/** The ten, and everybody who is made from one of them. */
export const everybody: readonly Somebody[] = [...theTen, ...variants]
