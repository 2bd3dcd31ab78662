import { prototypeOfBuild } from '../prototype.js'
import { addShortcode, inMarkdown } from '../shortcode.js'
import { drawMaps } from './maps.js'
import { mapNamed } from './named.js'

/**
 * Draws the map of each version of each journey, once for a build. Posts show one with
 * {% journeyMap "arrange-appointment", "2021-10-06" %}.
 */
export function addMaps(eleventyConfig) {
  let maps = []
  const inPosts = new Map()
  let shownOn = new WeakMap()
  const nunjucks = eleventyConfig.libraryOverrides.njk
  eleventyConfig.on('eleventy.before', async () => {
    const { journeys } = await prototypeOfBuild()
    maps = await drawMaps(journeys, nunjucks.getFilter('escape'))
    inPosts.clear()
    shownOn = new WeakMap()
  })
  eleventyConfig.addCollection('historyMaps', () => maps)
  // The versions of each journey, in the order in which people meet the journeys
  eleventyConfig.addCollection('historyJourneys', () => [
    ...Map.groupBy(maps, ({ id }) => id).values(),
  ])
  addShortcode(nunjucks, 'journeyMap', (page, names) => {
    const map = mapNamed(maps, names, page.inputPath)
    if (!inPosts.has(map))
      inPosts.set(map, inMarkdown(nunjucks.render('journey-map/in-post.njk', { map })))
    const before = shownOn.get(page) ?? []
    shownOn.set(page, [...before, map])
    return again(inPosts.get(map), map, before)
  })
}

/** A map after others in a post: its script is there already, and the same map needs another name. */
function again(html, map, before) {
  if (before.length === 0) return html
  const time = before.filter((each) => each === map).length + 1
  const withoutScript = html.replace(/<script [^>]*><\/script>/, '')
  if (time === 1) return withoutScript
  return withoutScript.replaceAll(
    / aria-label="(?:Map|Pages) of [^"]*/g,
    (label) => `${label}, map ${time}`,
  )
}
