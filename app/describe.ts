import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fixtures } from './data/index.ts'
import { columnGroups, notKnown, sourceWords } from './data/toolkit-columns.ts'
import { fullName } from './delius/names.ts'
import { changesSince, everyDescription } from './journeys/changes.ts'
import { everyComparison } from './journeys/compared.ts'
import { otherEndings } from './journeys/other-endings.ts'
import { serviceVersions } from './journeys/service-versions.ts'
import { scenarios } from './scenarios/index.ts'
import type { JourneyDescription } from './engine/describe.ts'

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
  journeys: everyDescription()
    .flat()
    .map((journey) => ({ ...journey, otherEndings: otherEndings[journey.id] ?? [] })),
  changes: everyComparison(),
  versions: serviceVersions,
  scenarios: scenarios.map(({ id, title, shows, version }) => ({ id, title, shows, version })),
  rounds: Object.fromEntries(roundFiles().map(([name, round]) => [name, sinceRound(round)])),
}

/** What a frozen round says of the journeys that it showed. */
interface FrozenRound {
  readonly journeys: readonly JourneyDescription[]
}

function roundFiles(): readonly (readonly [name: string, round: FrozenRound])[] {
  const folder = join(import.meta.dirname, '..', 'design-history/captured/rounds')
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as FrozenRound,
      ])
  } catch (error) {
    // Before the first round there is no folder.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Each journey of a round with what has changed in it since, in groups; none if nothing has. */
function sinceRound({ journeys }: FrozenRound) {
  return journeys.map((then) => ({
    journey: then.title,
    version: then.version,
    groups: changesSince(then) ?? [{ title: 'Pages', changes: ['This journey is gone.'] }],
  }))
}

// Programs read it: spaces would double it.
process.stdout.write(`${JSON.stringify(description)}\n`)
