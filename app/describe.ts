import { fixtures } from './data/index.ts'
import { describe } from './engine/describe.ts'
import { versions } from './journeys/arrange-appointment/index.ts'

/**
 * Prints, as JSON, what the site says about the prototype: `node app/describe.ts`. The site runs
 * this and reads the result, so that the words of a post and of the prototype have one source.
 */
const description = {
  toolkits: fixtures.toolkits.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  people: fixtures.people.map(({ crn, firstName, lastName, team }) => ({
    crn,
    name: `${firstName} ${lastName}`,
    team: fixtures.teams.find(({ id }) => id === team)?.name ?? team,
  })),
  journeys: versions.map((version) => describe(version)),
}

process.stdout.write(`${JSON.stringify(description, null, 2)}\n`)
