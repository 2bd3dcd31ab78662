import type { Fixtures } from './schema.ts'

/**
 * A sentence for each thing that is missing from the fixtures: somebody’s personal details or risk,
 * and what anything refers to.
 */
export function missingFrom(fixtures: Fixtures): readonly string[] {
  return [...peopleWithout(fixtures), ...danglingReferences(fixtures)]
}

function peopleWithout({ people, personalDetails, risks }: Fixtures): readonly string[] {
  const without = (what: string, all: readonly { readonly crn: string }[]) =>
    people
      .filter(({ crn }) => !all.some((one) => one.crn === crn))
      .map(({ crn }) => `Person ${crn} has no ${what}.`)
  return [...without('personal details', personalDetails), ...without('risk', risks)]
}

function danglingReferences(fixtures: Fixtures): readonly string[] {
  const known = {
    location: new Set<string | number>(fixtures.locations.map(({ id }) => id)),
    team: new Set<string | number>(fixtures.teams.map(({ id }) => id)),
    practitioner: new Set<string | number>(fixtures.practitioners.map(({ id }) => id)),
    type: new Set<string | number>(fixtures.contactTypes.map(({ code }) => code)),
    'toolkit or category': new Set<string | number>(
      [...fixtures.toolkits, ...fixtures.categories].map(({ id }) => id),
    ),
    outcome: new Set<string | number>(fixtures.outcomes.map(({ code }) => code)),
    crn: new Set<string | number>(fixtures.people.map(({ crn }) => crn)),
    event: new Set<string | number>(fixtures.sentences.map((s) => `${s.crn}/${s.eventId}`)),
    requirement: new Set<string | number>(
      fixtures.sentences.flatMap((s) => s.requirements.map(({ id }) => `${s.eventId}/${id}`)),
    ),
    nsi: new Set<string | number>(fixtures.nsis.map(({ crn, id }) => `${crn}/${id}`)),
    'enforcement action': new Set<string | number>(
      fixtures.enforcementActions.map(({ code }) => code),
    ),
    'risk flag': new Set<string | number>(fixtures.riskFlags.map(({ id }) => id)),
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
  for (const { code, enforcements } of fixtures.outcomes) {
    for (const action of enforcements) refer(`Outcome ${code}`, 'enforcement action', action)
  }
  for (const { crn } of fixtures.personalDetails) refer('Personal details', 'crn', crn)
  for (const { crn, flags } of fixtures.risks) {
    refer('Risk', 'crn', crn)
    for (const { flag, id } of flags) refer(`Flag ${id} of ${crn}`, 'risk flag', flag)
  }
  for (const { eventId, crn } of fixtures.sentences) refer(`Sentence ${eventId}`, 'crn', crn)
  for (const nsi of fixtures.nsis) {
    refer(`NSI ${nsi.id}`, 'event', `${nsi.crn}/${nsi.eventId}`)
    refer(`NSI ${nsi.id}`, 'requirement', `${nsi.eventId}/${nsi.requirementId}`)
    refer(`NSI ${nsi.id}`, 'toolkit or category', nsi.type)
    refer(`NSI ${nsi.id}`, 'practitioner', nsi.practitioner)
    refer(`NSI ${nsi.id}`, 'team', nsi.team)
  }
  for (const contact of fixtures.contacts) {
    refer(`Contact ${contact.id}`, 'event', `${contact.crn}/${contact.eventId}`)
    refer(`Contact ${contact.id}`, 'type', contact.type)
    refer(`Contact ${contact.id}`, 'location', contact.location)
    refer(`Contact ${contact.id}`, 'outcome', contact.outcome)
    refer(`Contact ${contact.id}`, 'enforcement action', contact.enforcement)
    refer(`Contact ${contact.id}`, 'practitioner', contact.updated && contact.updated.by)
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
  for (const entry of fixtures.entries) {
    refer(`Entry ${entry.id}`, 'event', `${entry.crn}/${entry.eventId}`)
    refer(`Entry ${entry.id}`, 'type', entry.type)
    refer(`Entry ${entry.id}`, 'practitioner', entry.practitioner)
  }
  return problems
}
