import { firstSentence, linesOf } from './sections.js'
import { wordsChanged, wordsOf } from './words.js'

const group = (heading, items, isList = true) => ({ heading, items, isList })

// More than this nobody reads while they speak
const mostLines = 24

const shortened = (lines) =>
  lines.length <= mostLines + 1
    ? lines
    : [...lines.slice(0, mostLines), `And ${lines.length - mostLines} more lines`]

/** Takes out the groups of notes that say nothing. */
const filled = (groups) => groups.filter(({ items }) => items.length > 0)

/** The notes on the first slide: how the post begins, and what else is in it. */
export function notesOfTitle({ description }, sections) {
  const [start, ...others] = sections
  const says = linesOf(start)
  const outline = others
    .filter(({ level, parts }) => level === 2 && parts.length > 0)
    .map((each) => `${each.heading}: ${firstSentence(linesOf(each)[0])}`)
  return filled([
    group('How the post begins', says.length > 0 ? says : [description], false),
    group('What is in the post', outline),
  ])
}

/** The notes on a slide of words: everything that the post says there. */
export const notesOfWords = (sections) =>
  filled([group('From the post', sections.flatMap(linesOf))])

/**
 * The notes on a picture.
 *
 * @param {object} known
 * @param {readonly string[]} known.own - What somebody wrote for the speaker
 * @param {object} known.section - The section of the post that the picture is in
 * @param {object[]} known.sections - All of them
 * @param {string} known.heading - The heading of the picture
 * @param {string} known.description - That of the post
 * @param {object[]} [known.words] - The words of the page
 */
export function notesOfPicture({ own, section, sections, heading, description, words = [] }) {
  return filled([
    group('Your notes', own, false),
    group('From the post', fromPost(section, sections, heading) ?? [description], false),
    group('On the page', shortened(wordsOf(words))),
  ])
}

/**
 * The notes on two designs side by side: which words changed between them.
 *
 * @param {{ text: object[], address?: string }} before - As it was captured
 * @param {{ text: object[], address?: string }} after
 */
export function notesOfComparison(before, after) {
  const { added, gone } = wordsChanged(before.text, after.text)
  const says = []
  if (before.address !== after.address) says.push(twoCases)
  if (added.length + gone.length === 0) says.push(sameWords)
  return filled([
    group('What changed', says, false),
    group('New on the page', shortened(added)),
    group('No longer on the page', shortened(gone)),
  ])
}

const twoCases = 'The pictures are of two cases, so some words differ because of that.'
const sameWords = 'The words are the same. Only the look has changed.'

// Pictures often stand together at the end. Then the post names their pages elsewhere
function fromPost(section, sections, heading) {
  const under = linesOf(section)
  if (under.length > 0 && section.heading) return under
  const plain = (text) => text.toLowerCase().replaceAll(/[‘’'“”"?]/g, '')
  const named = sections.flatMap(linesOf).filter((line) => plain(line).includes(plain(heading)))
  return named.length > 0 ? named : undefined
}
