import { questionAddress } from './compared.js'
import { designName, theDesign, theDesigns } from '../versions.js'
import { keyOf } from './posts.js'

// So that no page is heavy, however many posts there are
const mostPosts = 20

/**
 * Gives everything that the page of each question shows.
 *
 * @param {Map<string, object>} journeys
 * @param {ReturnType<import('./posts.js').postsByQuestion>} about
 * @param {(name: string) => { designs: object[] } | undefined} recordOfMap
 */
export function questionPages(journeys, about, recordOfMap) {
  const everywhere = Map.groupBy(
    [...journeys.values()].flatMap((journey) =>
      [...journey.questions.keys()].map((id) => ({ journey, id })),
    ),
    ({ id }) => id,
  )
  return [...journeys.values()].flatMap((journey) =>
    [...journey.questions.values()].map((question) => {
      const known = about.get(keyOf(journey.id, question.id))
      const posts = known?.posts ?? []
      return {
        id: question.id,
        href: questionAddress(journey.id, question.id),
        label: question.label,
        journey: { id: journey.id, title: journey.title },
        page: question.pageName === question.label ? undefined : question.pageName,
        replaces: linkTo(journey, question.replaces),
        replacedBy: replacement(journey, question),
        entries: question.entries.map((entry, index, all) => ({
          ...shownEntry(entry, question, journey, { about, recordOfMap }),
          ...replaced(entry.question?.id, all[index - 1]?.question?.id, question, journey),
        })),
        posts: posts.slice(0, mostPosts),
        olderPosts: Math.max(0, posts.length - mostPosts),
        elsewhere: everywhere
          .get(question.id)
          .filter((each) => each.journey !== journey)
          .map((each) => ({ ...linkTo(each.journey, each.id), journey: each.journey.title })),
      }
    }),
  )
}

function linkTo(journey, id) {
  if (id === null) return undefined
  return { label: journey.questions.get(id).label, href: questionAddress(journey.id, id) }
}

function replacement(journey, { replacedBy, entries }) {
  if (replacedBy === null) return undefined
  const last = [entries.at(-1).version, ...entries.at(-1).same].at(-1)
  const next = journey.names[journey.names.indexOf(last) + 1]
  return { ...linkTo(journey, replacedBy), name: designName(next), inSentence: theDesign(next) }
}

/** What to say where another question stands in this one’s history, and where this one replaced it. */
function replaced(id, previous, { id: own, replaces }, journey) {
  if (replaces === null || id === previous) return {}
  const link = linkTo(journey, replaces)
  if (id === replaces) return { before: link }
  return id === own && previous === replaces ? { instead: link } : {}
}

function shownEntry({ version, same, question, changes }, { id }, journey, { about, recordOfMap }) {
  const asked = question?.id ?? id
  const designs = about.get(keyOf(journey.id, asked))?.designs
  return {
    version,
    name: designName(version),
    same: theDesigns(same),
    question,
    changes,
    designs: (question ? [version, ...same] : []).flatMap((each) => {
      const design = designs?.get(each) ?? designOfMap(journey, each, asked, recordOfMap)
      return design ? [{ ...design, inSentence: theDesign(each) }] : []
    }),
  }
}

/** The place of a question in the design of a journey map, for what no post has a picture of. */
function designOfMap({ id, versions }, version, question, recordOfMap) {
  const pages = [...(versions.get(version)?.pages.values() ?? [])]
  const page = pages.find(({ questions }) => questions.some((each) => each.id === question))
  const name = `map-${id}-${version}`
  const design = page && recordOfMap(name)?.designs[0]
  if (!design?.pictures[page.id]) return undefined
  return { href: `/design-history/designs/${name}/${design.id}/?picture=${page.id}` }
}

/**
 * Gives the questions of each journey under the pages that ask them, as an index lists them: first
 * those of the newest version, then those that it no longer asks.
 *
 * @param {Map<string, object>} journeys
 */
export const questionIndex = (journeys) =>
  [...journeys.values()].map((journey) => {
    const newest = journey.names.at(-1)
    const isAsked = ({ lastAsked }) => lastAsked === newest
    const questions = [...journey.questions.values()]
    return {
      id: journey.id,
      title: journey.title,
      pages: underPages(journey, questions.filter(isAsked)),
      gone: underPages(
        journey,
        questions.filter((question) => !isAsked(question)),
      ),
    }
  })

function underPages(journey, questions) {
  return [...Map.groupBy(questions, ({ page }) => page).values()].map((group) => ({
    name: group[0].pageName,
    questions: group.map(({ id, label, entries }) => ({
      label,
      href: questionAddress(journey.id, id),
      isPage: label === group[0].pageName,
      times: entries.length - 1,
    })),
  }))
}
