import { eachFamily } from '../support/families.ts'
import { countsOf } from './counts.ts'

/** Prints how large each version of each journey is: `node test/journeys/count.ts`. */
eachFamily(({ id, versions, held }) => {
  for (const journey of versions) {
    const { steps, edges, paths, pairs } = countsOf(journey, held)
    console.log(
      `${id} ${journey.version}: ${steps} steps, ${edges} edges, ${paths} paths, ${pairs} ordered pairs`,
    )
  }
})
