import { readText } from './front-matter/read.ts'

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
  const source = readText(file)
  const place = typeof words === 'string' ? placeOf(words, source) : source.search(words)
  const line = place < 0 ? 1 : source.slice(0, place).split('\n').length
  return new Error(`${file}, line ${line}: ${message}`)
}

// As it stands there, with the signs of an address, or in the other form of letters with accents
function placeOf(words, source) {
  const forms = [words, words.replaceAll(' ', '%20'), encodeURI(words)].flatMap((form) => [
    form,
    form.normalize('NFC'),
    form.normalize('NFD'),
  ])
  return forms.map((form) => source.indexOf(form)).find((place) => place >= 0) ?? -1
}
