import { contactsAfter, nsisMade } from './events.ts'
import { withStarts } from './nsi-starts.ts'
import type {
  Contact,
  Entry,
  Fixtures,
  Location,
  Nsi,
  Person,
  PersonalDetails,
  Practitioner,
  Risk,
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
  /** Appointments, past and to come. */
  readonly contacts: readonly Contact[]
  /** Everything else in the log that was written there. */
  readonly entries: readonly Entry[]
  readonly details: PersonalDetails
  readonly risk: Risk
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
  const details = fixtures.personalDetails.find((one) => one.crn === crn)
  const risk = fixtures.risks.find((one) => one.crn === crn)
  // `fixtureProblems` rules this out; a case without any of them is not whole.
  if (!practitioner || !team || !details || !risk) return undefined
  const contacts = contactsAfter(
    fixtures.contacts.filter((contact) => contact.crn === crn),
    events,
  ).filter((contact) => contact.crn === crn)
  return {
    person,
    practitioner,
    team,
    locations: fixtures.locations
      .filter(({ id }) => team.locations.includes(id))
      .toSorted((a, b) => a.description.localeCompare(b.description, 'en-GB')),
    sentences: fixtures.sentences.filter((sentence) => sentence.crn === crn),
    nsis: withStarts(
      [...fixtures.nsis, ...nsisMade(events)].filter((nsi) => nsi.crn === crn),
      contacts,
      fixtures.outcomes,
    ),
    contacts,
    entries: fixtures.entries.filter((entry) => entry.crn === crn),
    details,
    risk,
  }
}
