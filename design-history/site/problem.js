import { readFileSync } from 'node:fs'

/**
 * What stops the build because of something that somebody wrote in a file: an error that names the
 * file and the line, and says what to write instead.
 *
 * @param {string} inputPath - The file, as Eleventy names it
 * @param {string | RegExp} words - What to look for; without it in the file, the line is the first
 * @param {string} message - What is wrong and the remedy, in sentences
 */
export function problemIn(inputPath, words, message) {
  const file = inputPath.replace(/^\.\//, '')
  const source = readFileSync(file, 'utf8')
  const place = typeof words === 'string' ? source.indexOf(words) : source.search(words)
  const line = place < 0 ? 1 : source.slice(0, place).split('\n').length
  return new Error(`${file}, line ${line}: ${message}`)
}
