const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The first sentence of a text. */
export const firstSentence = (text) =>
  sentences.segment(text)[Symbol.iterator]().next().value?.segment.trim() ?? ''

/**
 * Puts the parts of a post under their headings, in order. What is before the first heading has
 * none. A picture among others has a heading of its own, which is no section.
 *
 * @param {object[]} parts
 */
export function sectionsOf(parts) {
  const sections = [{ level: 1, parts: [], pictures: [] }]
  let pictureHeading
  for (const part of parts) {
    if (part.kind !== 'heading') {
      const section = sections.at(-1)
      if (part.kind === 'picture') section.pictures.push({ ...part, heading: pictureHeading })
      else section.parts.push(part)
    } else if (part.inPictures && part.level > 2) {
      pictureHeading = part.text
    } else {
      pictureHeading = undefined
      sections.push({ heading: part.text, level: part.level, parts: [], pictures: [] })
    }
  }
  return sections
}

/** What a section says, line by line: its paragraphs and the items of its lists. */
export const linesOf = ({ parts }) =>
  parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.text]))

/**
 * Gives what stands on a slide for a heading of the post: its first sentence and its list, or the
 * headings right under it. Nothing if that is no decision, only a heading.
 *
 * @param {{ parts: object[] }} section
 * @param {{ heading: string, parts: object[] }[]} under - The sections of the headings under it
 */
export function pointsOf(section, under) {
  const within = [section, ...under]
  const all = within.flatMap(({ parts }) => parts)
  const says = all.find(({ kind }) => kind === 'paragraph')?.text
  const list = section.parts.find(({ kind }) => kind === 'list')?.items
  const items = list ?? (under.length > 1 ? under.map(({ heading }) => heading) : undefined)
  const anyList = items ?? all.find(({ kind }) => kind === 'list')?.items ?? []
  if (!says && anyList.length === 0) return undefined
  return { says: says && firstSentence(says), ...shortened(anyList) }
}

const most = 7

function shortened(items) {
  if (items.length <= most + 1) return { items, more: 0 }
  return { items: items.slice(0, most), more: items.length - most }
}

const asks = [
  /^(?:open |other |more )*questions\b/i,
  /\bquestions (?:we|that|still)\b/i,
  /\b(?:left|still|is|are) open\b/i,
  /\bnot (?:yet )?(?:know|understand|sure)\b/i,
  /\b(?:want|need|still|left|have) to (?:know|learn|find out|test)\b/i,
]

/** Says whether a section is about what is still open. */
export const isOpenQuestions = ({ heading = '' }) => asks.some((each) => each.test(heading))

/** Gives the questions that a post leaves open: those in such sections, or else their lists. */
export function openQuestions(sections) {
  const open = sections.filter(isOpenQuestions)
  const questions = open.flatMap(linesOf).filter((line) => line.endsWith('?'))
  if (questions.length > 0) return questions
  return open.flatMap(({ parts }) => parts.flatMap(({ items = [] }) => items))
}

/**
 * Gives the heading over what a post leaves open. What it lists may be no questions: then it is the
 * heading that the list has in the post.
 *
 * @param {object[]} sections
 * @param {string[]} questions - As openQuestions gives them
 */
export function headingOfEnd(sections, questions) {
  if (questions.length === 0) return 'What do you think?'
  if (questions.every((line) => line.endsWith('?'))) return 'Questions we still have'
  return sections.filter(isOpenQuestions).find((each) => linesOf(each).includes(questions[0]))
    .heading
}
