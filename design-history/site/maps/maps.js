import { recordOfMap } from '../captured.js'
import { designName, theDesign } from '../versions.js'
import { drawn } from './draw.js'
import { graphOf, mapName } from './graph.js'
import { layoutOf } from './layout.js'
import { inWords } from './words.js'

/**
 * Draws the map of each version of each journey, once for a build, and gives all that its page says.
 *
 * @param {object[]} journeys - As the prototype describes them
 * @param {(text: string) => string} escape
 */
export async function drawMaps(journeys, escape) {
  const maps = await Promise.all(journeys.map((journey) => mapOf(journey, escape)))
  return maps.map((map, index) => ({
    ...map,
    before: sameJourney(map, maps[index - 1]),
    after: sameJourney(map, maps[index + 1]),
  }))
}

async function mapOf(journey, escape) {
  const { id, version, title, about } = journey
  const record = recordOfMap(mapName(journey))
  const graph = graphOf(journey, record)
  const name = `${title}, ${theDesign(version)}`
  const svg = async (withPictures) => drawn(await layoutOf(graph, withPictures), name, escape)
  return {
    id,
    version,
    name,
    journey: title,
    design: designName(version),
    inSentence: theDesign(version),
    about: inWords(about),
    href: `/design-history/journeys/${id}/${version}/`,
    tryHref: record && `/design-history/designs/${mapName(journey)}/${version}/`,
    pages: graph.pages,
    plain: await svg(false),
    withPictures: record && (await svg(true)),
  }
}

const sameJourney = ({ id }, other) =>
  other?.id === id ? { href: other.href, design: other.design } : undefined
