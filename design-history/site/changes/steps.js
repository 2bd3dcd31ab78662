import { pairOf } from './compared.js'
import { dateOrCurrent, designName, theDesign } from '../versions.js'
import { sideBySide } from './side-by-side.js'

/**
 * Gives everything that is shown of a comparison: what changed, in words and side by side.
 *
 * @param {{ journey: object, before: string, after: string, groups: object[], pages: object[] }} comparison
 */
export function shownComparison(comparison) {
  const { journey, before, after, groups } = comparison
  return {
    id: `${journey.id}-${before}-to-${after}`,
    journey: journey.title,
    version: after,
    about: journey.versions.get(after).about,
    fromTo: `${dateOrCurrent(before)} to ${dateOrCurrent(after)}`,
    before: { name: designName(before), inSentence: theDesign(before) },
    after: { name: designName(after), inSentence: theDesign(after) },
    groups,
    ...sideBySide(comparison),
  }
}

/**
 * Gives the whole history of each journey: every step from one version to the next.
 *
 * @param {Map<string, object>} journeys
 */
export const stepsOfJourneys = (journeys) =>
  [...journeys.values()].map((journey) => ({
    id: journey.id,
    title: journey.title,
    first: {
      inSentence: theDesign(journey.names[0]),
      about: journey.versions.get(journey.names[0]).about,
    },
    steps: journey.names.slice(1).map((after, index) => {
      const comparison = journey.comparisons.get(pairOf(journey.names[index], after))
      return shownComparison({ journey, ...comparison })
    }),
  }))
