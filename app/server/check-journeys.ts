import { problems } from '../engine/problems.ts'
import { versions } from '../journeys/arrange-appointment/index.ts'

/** Throws, with every fault in every journey at once, if a journey cannot be walked. */
export function checkJourneys(): void {
  const faults = versions.flatMap((journey) =>
    problems(journey).map((problem) => `  ${journey.id} ${journey.version}: ${problem}`),
  )
  if (faults.length > 0) {
    throw new Error(
      `There are problems in the journeys. Mend them, then start again.\n${faults.join('\n')}`,
    )
  }
}
