import { problemIn } from '../problem.js'
import { placeOfShortcode } from '../shortcode.js'

/**
 * Gives the map that somebody named in a shortcode. Stops the build with the file, the line and the
 * remedy if there is none.
 *
 * @param {{ id: string, version: string }[]} maps
 * @param {unknown[]} names - A journey and one of its versions
 * @param {string} inputPath - The file, as Eleventy names it
 */
export function mapNamed(maps, names, inputPath) {
  const [journey, version] = names
  const versions = maps.filter(({ id }) => id === journey)
  const map = versions.find((one) => one.version === version)
  if (map && names.length === 2) return map
  throw problemIn(
    inputPath,
    placeOfShortcode('journeyMap', names),
    remedyFor(maps, versions, names),
  )
}

function remedyFor(maps, versions, [journey, version]) {
  const example = `Write for example {% journeyMap "${maps[0].id}", "${maps[0].version}" %}.`
  if (!journey || version === undefined) {
    return `journeyMap needs a journey and one of its versions, each between quotation marks. ${example}`
  }
  // Without quotation marks, a date is a subtraction
  if (typeof version === 'number') {
    return `write the version between quotation marks. ${example}`
  }
  if (versions.length === 0) {
    const journeys = [...new Set(maps.map(({ id }) => id))]
    return `there is no journey ‘${journey}’. Write one of ${listed(journeys)}.`
  }
  const known = versions.map((one) => one.version)
  if (known.includes(version)) return `journeyMap takes a journey and one version. ${example}`
  return `the journey ‘${journey}’ has no version ‘${version}’. Write one of ${listed(known)}.`
}

const listed = (names) => names.map((name) => `‘${name}’`).join(', ')
