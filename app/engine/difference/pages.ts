import { changeOf, changesOfList, quoted } from './change.ts'
import { movedItems } from './order.ts'
import type { StepDescription } from '../describe.ts'
import type { Change } from './change.ts'
import type { Matched, Pair } from './match.ts'

const kinds: Readonly<Record<StepDescription['kind'], string>> = {
  question: 'leads on to another page',
  'check-answers': 'is check your answers',
  stop: 'ends the journey',
}

/**
 * What changed about pages. A page that is headed by its first question is spoken of as that
 * question: it is new, reworded or gone with it.
 */
export function pageChanges(matched: Matched): readonly Change[] {
  const { pages, addedPages, removedPages } = matched
  const button = sharedButton(pages)
  return [
    ...addedPages.filter(hasOwnTitle).map(addedPage),
    ...pages.flatMap((pair) => [
      ...titleChanges(pair),
      ...changeOf(
        'page-kind',
        pair.after.id,
        pair.before.kind,
        pair.after.kind,
        `The page ${quoted(pair.after.title)} now ${kinds[pair.after.kind]}.`,
      ),
      ...(button && pair.after.kind === 'question' ? [] : buttonChanges(pair)),
      ...wordChanges(pair),
    ]),
    ...(button ? [button] : []),
    ...removedPages.filter(hasOwnTitle).map(removedPage),
  ]
}

function hasOwnTitle({ title, fields }: StepDescription): boolean {
  return title !== fields[0]?.label
}

function addedPage({ id, title }: StepDescription): Change {
  const text = `The page ${quoted(title)} is new.`
  return { kind: 'page-added', subject: id, before: null, after: title, text }
}

function removedPage({ id, title }: StepDescription): Change {
  const text = `The page ${quoted(title)} is gone.`
  return { kind: 'page-removed', subject: id, before: title, after: null, text }
}

function titleChanges({ before, after }: Pair<StepDescription>): readonly Change[] {
  if (!hasOwnTitle(before) && !hasOwnTitle(after)) return []
  const text = `The page ${quoted(before.title)} is now ${quoted(after.title)}.`
  return changeOf('page-retitled', after.id, before.title, after.title, text)
}

function buttonChanges({ before, after }: Pair<StepDescription>): readonly Change[] {
  const page = quoted(after.title)
  const [old, now] = [before.button ?? '', after.button ?? ''].map(quoted)
  return changeOf('page-button', after.id, before.button, after.button, {
    added: `${page} now has the button ${now}.`,
    removed: `${page} no longer has the button ${old}.`,
    changed: `The button of ${page} is now ${now}, no longer ${old}.`,
  })
}

/** Every question takes its button from the journey: a new one is one change, not one for each. */
function sharedButton(pages: readonly Pair<StepDescription>[]): Change | undefined {
  const questions = pages.filter(
    ({ before, after }) => before.kind === 'question' && after.kind === 'question',
  )
  const all = (buttons: readonly (string | null)[]) => {
    const [first, ...others] = new Set(buttons)
    return others.length === 0 ? first : undefined
  }
  const before = all(questions.map((pair) => pair.before.button))
  const after = all(questions.map((pair) => pair.after.button))
  const [first, second] = questions
  if (!first || !second || !before || !after || before === after) return undefined
  return {
    kind: 'page-button',
    subject: first.after.id,
    before,
    after,
    text: `The button of every question is now ${quoted(after)}, no longer ${quoted(before)}.`,
  }
}

function wordChanges({ before, after }: Pair<StepDescription>): readonly Change[] {
  const page = quoted(after.title)
  const changes = changesOfList('words', after.id, before.words, after.words, (words) => ({
    added: `${page} now says ${quoted(words)}.`,
    removed: `${page} no longer says ${quoted(words)}.`,
  }))
  const once = (words: readonly string[], others: readonly string[]) => [
    ...new Set(words.filter((one) => others.includes(one))),
  ]
  const [common, kept] = [once(before.words, after.words), once(after.words, before.words)]
  if (movedItems(common, kept).length === 0) return changes
  const text = `${page} says its words in another order.`
  const reordered = { subject: after.id, before: common, after: kept, text }
  return [...changes, { kind: 'words-reordered', ...reordered }]
}
