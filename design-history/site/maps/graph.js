import { questionAddress } from '../changes/compared.js'
import { filesOf } from '../record.js'
import { besideArrow, conditionInWords, inWords, titleInWords } from './words.js'

// Each kind as it is called on a map
const kinds = {
  question: 'Question',
  information: 'Information',
  'check-answers': 'Check answers',
  confirmation: 'Confirmation',
  stop: 'Stops here',
}

/** The page after confirming, which is none of the steps of a journey. */
const confirmation = 'confirmation'

/** Gives the name of a version among those that were captured. */
export const mapName = ({ id, version }) => `map-${id}-${version}`

/**
 * Gives the pages of a version of a journey and the ways between them, in words, each page with its
 * place in the runnable design and its picture if it was captured.
 *
 * @param {object} journey - As the prototype describes it
 * @param {{ designs: object[] }} [record] - What was captured for the map
 */
export function graphOf(journey, record) {
  const design = record?.designs[0]
  const captured = (id) => capturedPage(design, id, mapName(journey))
  const pages = journey.steps.map((step) => ({
    id: step.id,
    kind: kindOf(step),
    kindInWords: kinds[kindOf(step)],
    title: titleInWords(step.title),
    questions: step.fields.map(({ id, label }) => ({
      id,
      label: titleInWords(label),
      href: questionAddress(journey.id, id),
    })),
    leadsTo: leadsTo(step),
    ends: 'No page: the journey stops',
    ...captured(step.id),
  }))
  const titles = new Map(pages.map(({ id, title }) => [id, title]))
  const end = {
    id: confirmation,
    kind: 'confirmation',
    kindInWords: kinds.confirmation,
    title: [journey.confirmation.title, ...(journey.otherEndings ?? [])]
      .map(titleInWords)
      .join(' or '),
    questions: [],
    leadsTo: [],
    ends: afterConfirming(journey.confirmation.finish),
    ...captured(confirmation),
  }
  return {
    start: journey.start,
    pages: [...pages, end].map((page) => ({
      ...page,
      leadsTo: page.leadsTo.map((edge) => ({ ...edge, title: titles.get(edge.to) ?? end.title })),
    })),
  }
}

function kindOf({ kind, fields }) {
  return kind === 'question' && fields.length === 0 ? 'information' : kind
}

function leadsTo(step) {
  if (step.kind === 'check-answers') return [{ to: confirmation, label: '', when: null }]
  return step.edges.map((edge) => ({
    to: edge.to,
    label: besideArrow(edge, step),
    when: edge.when === null ? null : conditionInWords(edge.when),
  }))
}

function afterConfirming({ text, opens }) {
  return `The end: ‘${inWords(text)}’ opens ${opens ?? 'the page where the journey began'}`
}

function capturedPage(design, id, folder) {
  const picture = design?.pictures[id]
  if (!picture) return { isUnreached: design !== undefined }
  const { width, height } = picture.desktop
  const [, png] = filesOf(picture.desktop)
  return {
    href: `/design-history/designs/${folder}/${design.id}/?picture=${id}`,
    picture: { src: `/design-history/pictures/${png}`, width, height },
  }
}
