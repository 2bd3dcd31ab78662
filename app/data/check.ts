import { Fixtures } from './schema.ts'
import type { Fixtures as FixturesType } from './schema.ts'

/**
 * Every fault of the fixtures, as sentences: a shape that the schema refuses, a reference that
 * leads nowhere, an id used twice, an end before its start. Empty means good.
 */
export function fixtureProblems(fixtures: FixturesType): readonly string[] {
  const parsed = Fixtures.safeParse(fixtures)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  }
  return [...repeated(fixtures), ...dangling(fixtures), ...backwards(fixtures)]
}

function repeated(fixtures: FixturesType): readonly string[] {
  const ids: Readonly<Record<string, readonly (string | number)[]>> = {
    location: fixtures.locations.map(({ id }) => id),
    team: fixtures.teams.map(({ id }) => id),
    practitioner: fixtures.practitioners.map(({ id }) => id),
    'contact type': fixtures.contactTypes.map(({ code }) => code),
    toolkit: fixtures.toolkits.map(({ id }) => id),
    person: fixtures.people.map(({ crn }) => crn),
    sentence: fixtures.sentences.map(({ eventId }) => eventId),
    requirement: fixtures.sentences.flatMap((s) => s.requirements.map(({ id }) => id)),
    nsi: fixtures.nsis.map(({ id }) => id),
    contact: fixtures.contacts.map(({ id }) => id),
  }
  return Object.entries(ids).flatMap(([kind, list]) =>
    list
      .filter((id, index) => list.indexOf(id) !== index)
      .map((id) => `Two of ${kind} have the id ${id}.`),
  )
}

function dangling(fixtures: FixturesType): readonly string[] {
  const known = {
    location: new Set<string | number>(fixtures.locations.map(({ id }) => id)),
    team: new Set<string | number>(fixtures.teams.map(({ id }) => id)),
    practitioner: new Set<string | number>(fixtures.practitioners.map(({ id }) => id)),
    type: new Set<string | number>(fixtures.contactTypes.map(({ code }) => code)),
    toolkit: new Set<string | number>(fixtures.toolkits.map(({ id }) => id)),
    crn: new Set<string | number>(fixtures.people.map(({ crn }) => crn)),
    event: new Set<string | number>(fixtures.sentences.map((s) => `${s.crn}/${s.eventId}`)),
    requirement: new Set<string | number>(
      fixtures.sentences.flatMap((s) => s.requirements.map(({ id }) => `${s.eventId}/${id}`)),
    ),
    nsi: new Set<string | number>(fixtures.nsis.map(({ crn, id }) => `${crn}/${id}`)),
  }
  const problems: string[] = []
  const refer = (from: string, kind: keyof typeof known, id: string | number | null) => {
    if (id !== null && !known[kind].has(id))
      problems.push(`${from} names an unknown ${kind} ${id}.`)
  }
  for (const team of fixtures.teams) {
    for (const location of team.locations) refer(`Team ${team.id}`, 'location', location)
  }
  for (const { id, team } of fixtures.practitioners) refer(`Practitioner ${id}`, 'team', team)
  for (const { crn, team, practitioner } of fixtures.people) {
    refer(`Person ${crn}`, 'team', team)
    refer(`Person ${crn}`, 'practitioner', practitioner)
  }
  for (const { eventId, crn } of fixtures.sentences) refer(`Sentence ${eventId}`, 'crn', crn)
  for (const nsi of fixtures.nsis) {
    refer(`NSI ${nsi.id}`, 'event', `${nsi.crn}/${nsi.eventId}`)
    refer(`NSI ${nsi.id}`, 'requirement', `${nsi.eventId}/${nsi.requirementId}`)
    refer(`NSI ${nsi.id}`, 'toolkit', nsi.toolkit)
    refer(`NSI ${nsi.id}`, 'practitioner', nsi.practitioner)
    refer(`NSI ${nsi.id}`, 'team', nsi.team)
  }
  for (const contact of fixtures.contacts) {
    refer(`Contact ${contact.id}`, 'event', `${contact.crn}/${contact.eventId}`)
    refer(`Contact ${contact.id}`, 'type', contact.type)
    refer(`Contact ${contact.id}`, 'location', contact.location)
    refer(`Contact ${contact.id}`, 'practitioner', contact.practitioner)
    refer(`Contact ${contact.id}`, 'team', contact.team)
    const { requirementId } = contact
    refer(
      `Contact ${contact.id}`,
      'requirement',
      requirementId && `${contact.eventId}/${requirementId}`,
    )
    refer(`Contact ${contact.id}`, 'nsi', contact.nsiId && `${contact.crn}/${contact.nsiId}`)
  }
  return problems
}

function backwards(fixtures: FixturesType): readonly string[] {
  return [
    ...fixtures.contacts
      .filter(({ start, end }) => end <= start)
      .map(({ id }) => `Contact ${id} ends before it starts.`),
    ...fixtures.contacts
      .filter(({ nsiId, requirementId }) => nsiId !== null && requirementId !== null)
      .map(({ id }) => `Contact ${id} is linked to both an NSI and a requirement.`),
    ...fixtures.nsis
      .filter(({ referralDate, endDate }) => endDate !== null && endDate < referralDate)
      .map(({ id }) => `NSI ${id} ends before its referral.`),
  ]
}
