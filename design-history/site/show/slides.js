import { nameOfPage } from '../page-text.js'
import { capturedPicture } from '../pictures.js'
import { before } from './before.js'
import { notesOfComparison, notesOfPicture, notesOfTitle, notesOfWords } from './notes.js'
import { partsOf } from './parts.js'
import { capturedIn } from './records.js'
import { headingOfEnd, isOpenQuestions, openQuestions, pointsOf, sectionsOf } from './sections.js'

// With fewer pictures than this, a post is told by its text as well
const enoughPictures = 3

/**
 * Works out the slides of a post from the post alone.
 *
 * @param {object} post
 * @param {string} post.html - Its page
 * @param {string} post.title
 * @param {string} post.description
 * @param {Date} post.date
 * @param {string} post.slug
 * @param {string} post.url
 * @param {{ designs: object[] }} [post.record] - What was captured for it
 * @param {object[]} post.replaced - The posts whose designs it replaces, with their records
 * @param {(picture: string) => readonly string[]} post.notesOf - Notes that stand in the post
 */
export function slidesOf(post) {
  const sections = sectionsOf(partsOf(post.html))
  const count = sections.reduce((sum, { pictures }) => sum + pictures.length, 0)
  const taken = new Set()
  const middle = sections.flatMap((section, index) => [
    ...(count < enoughPictures ? wordsSlide(sections, index) : []),
    ...section.pictures.flatMap((part) =>
      pictureSlides(part, section, sections, { ...post, taken }),
    ),
  ])
  const questions = openQuestions(sections)
  const slides = [
    { kind: 'title', heading: post.title, notes: notesOfTitle(post, sections) },
    ...middle,
    {
      kind: 'end',
      heading: headingOfEnd(sections, questions),
      questions,
      notes: notesOfWords(sections.filter(isOpenQuestions)),
    },
  ]
  return slides.map((slide, index) => ({ ...slide, number: index + 1 }))
}

function wordsSlide(sections, index) {
  const section = sections[index]
  if (section.level !== 2 || isOpenQuestions(section)) return []
  const after = sections.slice(index + 1)
  const end = after.findIndex(({ level }) => level <= 2)
  const under = (end < 0 ? after : after.slice(0, end)).filter((each) => !isOpenQuestions(each))
  const points = pointsOf(section, under)
  if (!points) return []
  return [
    {
      kind: 'words',
      heading: section.heading,
      ...points,
      notes: notesOfWords([section, ...under]),
    },
  ]
}

function pictureSlides(part, section, sections, post) {
  const found = capturedIn(post.record, part)
  const shown = found ? capturedPicture(found.design, found.name, post.slug) : handMade(part, post)
  const heading = part.heading ?? part.caption ?? section.heading ?? post.title
  const words = found?.picture.text
  const slide = {
    kind: 'picture',
    heading,
    caption: part.caption === heading ? undefined : part.caption,
    picture: shown,
    // The heading may say something else than the page does
    page: found && nameOfPage(found.picture.title),
    live: found && shown.href,
    notes: notesOfPicture({
      own: post.notesOf(found?.name ?? part.src),
      section,
      sections,
      heading,
      description: post.description,
      words,
    }),
  }
  const old = found && before(found, { ...post, folder: post.slug }, post.replaced, post.taken)
  if (!old) return [slide]
  return [
    slide,
    {
      kind: 'comparison',
      heading: `Before and after: ${heading}`,
      before: old,
      after: { ...shown, label: old.labelAfter },
      notes: notesOfComparison(old.captured, found.picture),
    },
  ]
}

const handMade = ({ src, alt, width, height }, { url }) => ({
  src: /^(?:[a-z]+:|\/\/)/i.test(src) ? src : new URL(src, `http://site${url}`).pathname,
  alt,
  width,
  height,
})
