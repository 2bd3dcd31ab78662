const known = new WeakMap()

/**
 * Gives the journeys as they changed over time, to be looked up by id. Works them out once for each
 * description of the prototype.
 *
 * @param {{ changes: object[] }} prototype - As it describes itself
 * @returns {Map<string, object>} Each with its versions, comparisons and questions in maps of their own
 */
export function comparedJourneys(prototype) {
  if (!known.has(prototype)) {
    known.set(prototype, new Map(prototype.changes.map((each) => [each.journey, mapped(each)])))
  }
  return known.get(prototype)
}

function mapped({ journey, title, versions, comparisons, questions, inService }) {
  return {
    id: journey,
    title,
    /** The names of its versions, oldest first. */
    names: versions.map(({ version }) => version),
    versions: new Map(
      versions.map(({ version, about, pages }) => [
        version,
        { about, pages: new Map(pages.map((page) => [page.id, page])) },
      ]),
    ),
    comparisons: new Map(comparisons.map((each) => [pairOf(each.before, each.after), each])),
    questions: new Map(questions.map((each) => [each.id, each])),
    inService,
  }
}

/** What a comparison of two versions is looked up by, the older first. */
export const pairOf = (before, after) => `${before} ${after}`

/** The address of the page about a question. */
export const questionAddress = (journey, question) =>
  `/design-history/questions/${journey}/${question}/`
