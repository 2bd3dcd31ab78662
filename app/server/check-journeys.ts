import { fixturesOn } from '../data/index.ts'
import { dateOf } from '../engine/dates.ts'
import { problems } from '../engine/problems.ts'
import { forEachJourney } from '../journeys/index.ts'

/**
 * Throws, with every fault in every journey at once, if a journey cannot be walked or a question
 * does not do what its samples say, for any of the people, at `now`, YYYY-MM-DDTHH:MM.
 */
export function checkJourneys(now: string): void {
  const fixtures = fixturesOn(dateOf(now))
  const faults = forEachJourney(({ versions, contexts }) => {
    const known = contexts(fixtures, now)
    return versions.flatMap((journey) =>
      problems(journey, known).map((problem) => `  ${journey.id} ${journey.version}: ${problem}`),
    )
  }).flat()
  if (faults.length > 0) {
    throw new Error(
      `There are problems in the journeys. Mend them, then start again.\n${faults.join('\n')}`,
    )
  }
}
