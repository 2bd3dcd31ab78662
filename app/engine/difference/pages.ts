import { changeOf, quoted } from './change.ts'
import { hasOwnTitle, pageName, shown, textOf } from './names.ts'
import { wordChanges } from './words.ts'
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
export function pageChanges({ pages, addedPages, removedPages }: Matched): readonly Change[] {
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
        `The page ${quoted(textOf(pair.after.title))} now ${kinds[pair.after.kind]}.`,
      ),
      ...(button && pair.after.kind === 'question' ? [] : buttonChanges(pair)),
      ...wordChanges(pair),
    ]),
    ...(button ? [button] : []),
    ...removedPages.filter(hasOwnTitle).map(removedPage),
  ]
}

function addedPage({ id, title }: StepDescription): Change {
  const text = `The page ${quoted(textOf(title))} is new.`
  return { kind: 'page-added', subject: id, before: null, after: textOf(title), text }
}

function removedPage({ id, title }: StepDescription): Change {
  const text = `The page ${quoted(textOf(title))} is gone.`
  return { kind: 'page-removed', subject: id, before: textOf(title), after: null, text }
}

function titleChanges({ before, after }: Pair<StepDescription>): readonly Change[] {
  if (!hasOwnTitle(before) && !hasOwnTitle(after)) return []
  const [old, now] = [shown(before.title), shown(after.title)]
  const text =
    after.kind === 'check-answers'
      ? `The heading of ${pageName(after)} is now ${now}, no longer ${old}.`
      : `The page ${old} is now ${now}.`
  return changeOf('page-retitled', after.id, textOf(before.title), textOf(after.title), text)
}

function buttonChanges({ before, after }: Pair<StepDescription>): readonly Change[] {
  const page = pageName(after)
  const [old, now] = [shown(before.button ?? ''), shown(after.button ?? '')]
  const [oldText, text] = [before.button, after.button].map((one) => (one ? textOf(one) : null))
  return changeOf('page-button', after.id, oldText ?? null, text ?? null, {
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
  const all = (steps: readonly StepDescription[]) => {
    const [first, ...others] = new Set(steps.map(({ button }) => button && textOf(button)))
    return others.length === 0 ? first : undefined
  }
  const before = all(questions.map((pair) => pair.before))
  const after = all(questions.map((pair) => pair.after))
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
