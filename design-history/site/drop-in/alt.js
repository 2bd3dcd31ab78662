import { readText } from '../front-matter/read.ts'

const without = new Map()

/**
 * Gives the alternative text of a picture that nobody has described, in a post that was brought
 * here, and remembers it for the list of such pictures.
 *
 * @param {string} heading - The heading that the picture stands under
 * @param {string} name - Its file, as it is written in the post
 * @param {string} inputPath - The post
 */
export function altFromHeading(heading, name, inputPath) {
  without.set(inputPath, (without.get(inputPath) ?? new Map()).set(name, heading))
  return `Screen: ${heading}`
}

/** Begins the list of pictures without alternative text anew for each build, and prints it at its end. */
export function listPicturesWithoutAlt(eleventyConfig) {
  eleventyConfig.on('eleventy.before', () => without.clear())
  eleventyConfig.on('eleventy.after', () => {
    for (const warning of warnings()) console.warn(warning)
  })
}

/** What the terminal says about each post with pictures that nobody has described. */
export const warnings = () =>
  [...without].map(([inputPath, names]) => warningFor(inputPath, [...names]))

function warningFor(inputPath, names) {
  const source = readText(inputPath)
  const lines = new Set(names.map((name) => lineOf(source, name)))
  const [some, words] =
    names.length === 1
      ? ['a picture has no alternative text. It has', 'a sentence that says']
      : [`${names.length} pictures have no alternative text. They have`, 'sentences that say']
  return `${inputPath.replace(/^\.\//, '')}, line ${[...lines].toSorted((a, b) => a - b).join(', ')}: ${some} ‘Screen: ’ and the heading instead. Write ${words} what can be seen, as alt: or between the square brackets of ![]().`
}

// A picture that is written with words alone has no file name in the post
function lineOf(source, names) {
  const place = names.map((name) => source.indexOf(name)).find((found) => found >= 0) ?? 0
  return source.slice(0, place).split('\n').length
}
