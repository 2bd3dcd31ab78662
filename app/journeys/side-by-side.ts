import { differenceOf, matchOf } from './pairs.ts'
import { confirmationPage, readPages } from './read-pages.ts'
import type { ConfirmationDescription, JourneyDescription } from '../engine/describe.ts'
import type { Change } from '../engine/difference.ts'
import type { Matched } from '../engine/difference/match.ts'

/**
 * A page in two versions, by its id in each; null where it is not. `also` names what changed about
 * it besides the words that `readPages` gives.
 */
export interface PageRow {
  readonly mark: 'new' | 'gone' | 'changed' | 'same'
  readonly before: string | null
  readonly after: string | null
  readonly also: readonly string[]
}

const otherChanges: readonly (readonly [string, RegExp])[] = [
  ['how a question is answered', /^question-control$/],
  ['when a question is asked', /^question-asked$/],
  ['when an answer is dropped', /^question-dropped$/],
  ['the warning of an option', /^option-flag$/],
  ['error messages', /^message-/],
  ['what else it says', /^words-/],
  ['its button', /^page-button$/],
  ['where it leads', /^(page-kind|start-changed|branch|branches)/],
]

const otherEndings: readonly (readonly [string, readonly (keyof ConfirmationDescription)[]])[] = [
  ['what it says for several', ['titleOfSeveral', 'nextStepsOfSeveral', 'listsAll']],
  ['the phone number', ['phone']],
  ['where it leads', ['finish']],
]

/** The pages of two versions next to each other, in the later order, with those gone in their places. */
export function sideBySide(a: JourneyDescription, b: JourneyDescription): readonly PageRow[] {
  const matched = matchOf(a, b)
  const [old, now] = [a, b].map((one) => new Map(readPages(one).map((page) => [page.id, page])))
  const changes = differenceOf(a, b).filter((change) => !isShared(matched, change))
  const words = (pages: typeof old, id: string) => JSON.stringify({ ...pages?.get(id), id: '' })

  const both = (before: string, after: string, also: readonly string[]): PageRow => {
    const same = also.length === 0 && words(old, before) === words(now, after)
    return { mark: same ? 'same' : 'changed', before, after, also }
  }
  const rows = [...(now?.keys() ?? [])].map((after): PageRow => {
    if (after === confirmationPage) return both(after, after, changesAtTheEnd(a, b))
    const pair = matched.pages.find((one) => one.after.id === after)
    if (!pair) return { mark: 'new', before: null, after, also: [] }
    const about = changes.filter((change) => pageOf(matched, change) === after)
    return both(
      pair.before.id,
      after,
      otherChanges
        .filter(([, kinds]) => about.some(({ kind }) => kinds.test(kind)))
        .map(([name]) => name),
    )
  })
  const gone = matched.removedPages.map(({ id }) => id)
  return inTheirPlaces(rows, [...(old?.keys() ?? [])], gone)
}

/** Puts each page that is gone after the one that it came after. */
function inTheirPlaces(
  rows: readonly PageRow[],
  oldOrder: readonly string[],
  gone: readonly string[],
): readonly PageRow[] {
  return gone.reduce<readonly PageRow[]>((placed, before) => {
    const previous = oldOrder[oldOrder.indexOf(before) - 1]
    const place = placed.findIndex((row) => row.before === previous) + 1
    return placed.toSpliced(place, 0, { mark: 'gone', before, after: null, also: [] })
  }, rows)
}

/** The page of the later version that a change is about, if it is about one. */
function pageOf({ after, questions }: Matched, { kind, subject }: Change): string | undefined {
  if (!/^(question|option|options|message)-/.test(kind)) return subject
  const question = after.find(({ id }) => id === subject)
  return question?.page.id ?? questions.find((pair) => pair.before.id === subject)?.after.page.id
}

/** A new button of every question is no change of the one page that it is told of. */
function isShared({ pages }: Matched, { kind, subject }: Change): boolean {
  const asking = pages.filter(
    ({ before, after }) => before.kind === 'question' && after.kind === 'question',
  )
  return (
    kind === 'page-button' &&
    asking.length > 1 &&
    asking.some(({ after }) => after.id === subject) &&
    asking.every(({ before, after }) => before.button !== after.button)
  )
}

function changesAtTheEnd(a: JourneyDescription, b: JourneyDescription): readonly string[] {
  const [old, now] = [a.confirmation, b.confirmation]
  const differs = (key: keyof ConfirmationDescription) =>
    JSON.stringify(old[key]) !== JSON.stringify(now[key])
  return otherEndings.filter(([, keys]) => keys.some(differs)).map(([name]) => name)
}
