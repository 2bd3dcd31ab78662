import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { theTen } from '../support/people.ts'
import { countsOf } from './counts.ts'

/** Prints how large each version is: `node test/journeys/count.ts`. */
for (const journey of versions) {
  const { steps, edges, paths, pairs } = countsOf(journey, theTen)
  console.log(
    `${journey.version}: ${steps} steps, ${edges} edges, ${paths} paths, ${pairs} ordered pairs`,
  )
}
