import { fixturesOn } from '../data/index.ts'
import { dateOf } from '../engine/dates.ts'
import { problems } from '../engine/problems.ts'
import { everyContext } from '../journeys/arrange-appointment/context.ts'
import { versions } from '../journeys/arrange-appointment/index.ts'

/**
 * Throws, with every fault in every journey at once, if a journey cannot be walked or a question
 * does not do what its samples say, for any of the people, at `now`, YYYY-MM-DDTHH:MM.
 */
export function checkJourneys(now: string): void {
  const contexts = everyContext(fixturesOn(dateOf(now)), now)
  const faults = versions.flatMap((journey) =>
    problems(journey, contexts).map((problem) => `  ${journey.id} ${journey.version}: ${problem}`),
  )
  if (faults.length > 0) {
    throw new Error(
      `There are problems in the journeys. Mend them, then start again.\n${faults.join('\n')}`,
    )
  }
}
