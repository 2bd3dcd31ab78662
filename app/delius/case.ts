import { contactsMade, nsisMade } from './events.ts'
import type {
  Contact,
  Fixtures,
  Location,
  Nsi,
  Person,
  Practitioner,
  Sentence,
  Team,
} from '../data/schema.ts'
import type { Event } from './events.ts'

/** All that Delius holds about one person: the fixtures, with the visitor's events applied. */
export interface Case {
  readonly person: Person
  readonly practitioner: Practitioner
  readonly team: Team
  /** The team's offices, A to Z. */
  readonly locations: readonly Location[]
  readonly sentences: readonly Sentence[]
  readonly nsis: readonly Nsi[]
  readonly contacts: readonly Contact[]
}

/** The case with this CRN, or undefined if there is none. */
export function caseOf(
  fixtures: Fixtures,
  events: readonly Event[],
  crn: string,
): Case | undefined {
  const person = fixtures.people.find((someone) => someone.crn === crn)
  if (!person) return undefined
  const practitioner = fixtures.practitioners.find(({ id }) => id === person.practitioner)
  const team = fixtures.teams.find(({ id }) => id === person.team)
  // `fixtureProblems` rules this out; a case without either has nobody to see.
  if (!practitioner || !team) return undefined
  return {
    person,
    practitioner,
    team,
    locations: fixtures.locations
      .filter(({ id }) => team.locations.includes(id))
      .toSorted((a, b) => a.description.localeCompare(b.description, 'en-GB')),
    sentences: fixtures.sentences.filter((sentence) => sentence.crn === crn),
    nsis: [...fixtures.nsis, ...nsisMade(events)].filter((nsi) => nsi.crn === crn),
    contacts: [...fixtures.contacts, ...contactsMade(events)].filter(
      (contact) => contact.crn === crn,
    ),
  }
}
