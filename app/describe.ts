import { fixtures, writtenOn } from './data/index.ts'
import { columnGroups, notKnown, sourceWords } from './data/toolkit-columns.ts'
import { fullName } from './delius/names.ts'
import { describe } from './engine/describe.ts'
import { forEachJourney } from './journeys/index.ts'

/**
 * Prints, as JSON, what the site says about the prototype: `node app/describe.ts`. The site runs
 * this and reads the result, so that the words of a post and of the prototype have one source.
 */
const description = {
  toolkits: fixtures.toolkits.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  toolkitWords: { groups: columnGroups, notKnown, sources: sourceWords },
  people: fixtures.people.map((person) => ({
    crn: person.crn,
    name: fullName(person),
    team: fixtures.teams.find(({ id }) => id === person.team)?.name ?? person.team,
  })),
  journeys: forEachJourney(({ versions, contexts }) => {
    const known = contexts(fixtures, `${writtenOn}T09:00`)
    return versions.map((version) => describe(version, known))
  }).flat(),
}

process.stdout.write(`${JSON.stringify(description, null, 2)}\n`)
