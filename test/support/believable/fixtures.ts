import { missingFrom } from '../../../app/data/missing.ts'
import { Fixtures } from '../../../app/data/schema.ts'
import { contactFaults, nsiFaults } from '../../../app/delius/create-rules.ts'
import { repeated } from './broken.ts'
import { unlikelyRecords } from './records.ts'
import type { Fixtures as FixturesType } from '../../../app/data/schema.ts'

/** Every fault of the fixtures, as sentences, on the day that they are for; empty means good. */
export function fixtureProblems(fixtures: FixturesType, today: string): readonly string[] {
  const parsed = Fixtures.safeParse(fixtures)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  }
  return [
    ...repeatedIds(fixtures),
    ...missingFrom(fixtures),
    ...brokenRules(fixtures, today),
    ...unlikelyRecords(fixtures, today),
  ]
}

function repeatedIds(fixtures: FixturesType): readonly string[] {
  const ids: Readonly<Record<string, readonly (string | number)[]>> = {
    location: fixtures.locations.map(({ id }) => id),
    team: fixtures.teams.map(({ id }) => id),
    practitioner: fixtures.practitioners.map(({ id }) => id),
    'contact type': fixtures.contactTypes.map(({ code }) => code),
    // An NSI names either.
    'toolkit or category': [...fixtures.toolkits, ...fixtures.categories].map(({ id }) => id),
    outcome: fixtures.outcomes.map(({ code }) => code),
    person: fixtures.people.map(({ crn }) => crn),
    'person by PNC': fixtures.people.map(({ pnc }) => pnc),
    sentence: fixtures.sentences.map(({ eventId }) => eventId),
    requirement: fixtures.sentences.flatMap((s) => s.requirements.map(({ id }) => id)),
    nsi: fixtures.nsis.map(({ id }) => id),
    // A page of a person finds both by such an id.
    'contact or entry': [...fixtures.contacts, ...fixtures.entries].map(({ id }) => id),
    'enforcement action': fixtures.enforcementActions.map(({ code }) => code),
    'risk flag': fixtures.riskFlags.map(({ id }) => id),
    breach: fixtures.sentences.flatMap(({ breaches }) => breaches.map(({ id }) => id)),
    'personal details': fixtures.personalDetails.map(({ crn }) => crn),
    risk: fixtures.risks.map(({ crn }) => crn),
  }
  return Object.entries(ids).flatMap(([kind, list]) =>
    repeated(list).map((id) => `Two of ${kind} have the id ${id}.`),
  )
}

/** A sentence for each rule of Delius that does not hold, as of `today`, YYYY-MM-DD. */
export const brokenRules = (
  fixtures: Pick<FixturesType, 'contacts' | 'nsis' | 'sentences' | 'outcomes'>,
  today: string,
): readonly string[] => [
  ...fixtures.contacts.flatMap((contact) =>
    contactFaults(contact, fixtures, today).map((fault) => `Contact ${contact.id} ${fault}.`),
  ),
  ...fixtures.nsis.flatMap((nsi) =>
    nsiFaults(nsi, fixtures, today).map((fault) => `NSI ${nsi.id} ${fault}.`),
  ),
]
