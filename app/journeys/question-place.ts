import { idAfter } from '../engine/difference/match.ts'
import { pageName } from '../engine/difference/names.ts'
import { pagesInOrder } from '../engine/difference/order.ts'
import { forAnyone } from './changes.ts'
import { matchOf } from './pairs.ts'
import type { JourneyDescription, StepDescription } from '../engine/describe.ts'

/**
 * Where a question stands in a journey: its page, null if the question is the heading of it; the
 * pages that lead there, none if the journey starts there; and those that it leads to. Names are as
 * in a sentence.
 */
export interface QuestionPlace {
  readonly page: string | null
  readonly after: readonly string[]
  readonly leadsTo: readonly string[]
}

/** A question on its page, in a version. */
export interface Standing {
  readonly version: JourneyDescription
  readonly page: StepDescription
  readonly label: string
}

/** Where a question stands. */
export function placeOf(standing: Standing): QuestionPlace {
  const { version, page } = standing
  const named = (pages: readonly StepDescription[]) =>
    pages.map((step) => forAnyone(pageName(step)))
  return {
    page: pageOf(standing),
    after: named(pagesBefore(version, page)),
    leadsTo: named(pagesAfter(version, page)),
  }
}

/** What is different about where a question stands, in sentences. Pages may have other headings. */
export function moves(before: Standing, after: Standing): readonly string[] {
  const matched = matchOf(before.version, after.version)
  const later = (pages: readonly StepDescription[]) =>
    pages.map((page) => ({ id: idAfter(matched, page.id), page }))
  const [oldPage, page] = [pageOf(before), pageOf(after)]
  const retitled =
    oldPage !== null && page !== null && oldPage !== page
      ? [`Its page is now ${page}, no longer ${oldPage}.`]
      : []
  const way = (
    verb: string,
    word: string,
    pagesOf: typeof pagesBefore,
    ifNone: readonly string[] = [],
  ) => {
    const old = later(pagesOf(before.version, before.page))
    const now = pagesOf(after.version, after.page)
    const names = (pages: readonly StepDescription[], all: number) =>
      all === 0 ? ifNone : pages.map((step) => forAnyone(pageName(step)))
    const come = now.filter(({ id }) => !old.some((one) => one.id === id))
    const gone = old.filter(({ id }) => !now.some((one) => one.id === id))
    if (old.length + now.length === 0) return []
    return sentence(
      verb,
      word,
      names(come, now.length),
      names(
        gone.map((one) => one.page),
        old.length,
      ),
    )
  }
  return [
    ...retitled,
    ...way('come', 'after', pagesBefore, ['the start of the journey']),
    ...way('lead', 'to', pagesAfter),
  ]
}

function pageOf({ page, label }: Standing): string | null {
  return page.title === label ? null : forAnyone(pageName(page))
}

function pagesBefore(version: JourneyDescription, { id }: StepDescription) {
  return pagesInOrder(version).filter(({ edges }) => edges.some(({ to }) => to === id))
}

function pagesAfter(version: JourneyDescription, { edges }: StepDescription) {
  return pagesInOrder(version).filter(({ id }) => edges.some(({ to }) => to === id))
}

function sentence(
  verb: string,
  word: string,
  come: readonly string[],
  gone: readonly string[],
): readonly string[] {
  const [now, old] = [oneOf(come), oneOf(gone)]
  if (now && old) return [`Its page now ${verb}s ${word} ${now}, no longer ${word} ${old}.`]
  if (now) return [`Its page can now also ${verb} ${word} ${now}.`]
  return old ? [`Its page can no longer ${verb} ${word} ${old}.`] : []
}

/** Several things of which one is meant: a, b or c. */
function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last
}
