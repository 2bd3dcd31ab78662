import { changeOf, quoted } from './change.ts'
import { pageName, textOf } from './names.ts'
import type { Change } from './change.ts'
import type { Asked, Matched, Pair } from './match.ts'

/** What changed about where a question is asked, when, and what its answer is dropped with. */
export function askingChanges(matched: Matched, pair: Pair<Asked>): readonly Change[] {
  return [
    ...pageChanges(matched, pair),
    ...conditionChanges(matched, pair),
    ...dropChanges(matched, pair),
  ]
}

/** Whether both versions ask the question on the same page. */
export function onSamePage({ pages }: Matched, { before, after }: Pair<Asked>): boolean {
  return pages.some((pair) => pair.before === before.page && pair.after === after.page)
}

/** Where a new question is: under an option, or else in this place among all of them. */
export function placeOf(question: Asked, place: string): string {
  const [option] = openedBy(question)
  return option ? `under ${quoted(option.text)} of ${quoted(option.label)}` : place
}

function pageChanges(matched: Matched, pair: Pair<Asked>): readonly Change[] {
  if (onSamePage(matched, pair)) return []
  const { id, label, page } = pair.after
  const title = textOf(page.title)
  const [option] = openedBy(pair.after)
  const under = option ? `, under ${quoted(option.text)}` : ''
  const own = page.fields.length === 1 ? 'has a page of its own' : 'heads a page of its own'
  return [
    {
      kind: 'question-page',
      subject: id,
      before: textOf(pair.before.page.title),
      after: title,
      text:
        page.fields.length === 1 || title === label
          ? `${quoted(label)} now ${own}.`
          : `${quoted(label)} is now on the page ${pageName(page)}${under}.`,
    },
  ]
}

function conditionChanges(matched: Matched, pair: Pair<Asked>): readonly Change[] {
  const { before, after } = pair
  const translated = (text: string | null) => (text === null ? null : matched.translate(text))
  // Where an option opens it in both versions, or it has come from another page, only the rest of
  // its condition can have changed.
  const opened = (question: Asked) => openedBy(question).map(isChosen).join()
  const part =
    onSamePage(matched, pair) && translated(opened(before)) !== opened(after)
      ? conditionOf
      : ({ asked }: Asked) => asked
  const [old, now] = [translated(part(before)), part(after)]
  const label = quoted(after.label)
  return changeOf('question-asked', after.id, old, now, {
    added: `${label} is now asked only if ${now}.`,
    removed: `${label} is now asked whether or not ${old}.`,
    changed: `${label} is now asked only if ${now}. Before, it was asked only if ${old}.`,
  })
}

function dropChanges({ translate }: Matched, { before, after }: Pair<Asked>): readonly Change[] {
  const label = quoted(after.label)
  const reason = ({ dependsOn }: Asked) => dependsOn.join(' or ') || null
  const [old, now] = [reason(before), reason(after)]
  return changeOf('question-dropped', after.id, old === null ? null : translate(old), now, {
    added: `The answer to ${label} is now dropped when ${now} changes.`,
    removed: `The answer to ${label} is no longer dropped when ${old} changes.`,
    changed: `The answer to ${label} is now dropped when ${now} changes, no longer ${old}.`,
  })
}

/** What must hold for a question to be asked once its page is: its condition and its option. */
function conditionOf(question: Asked): string | null {
  const { asked } = question
  const parts = [...(asked === null ? [] : [asked]), ...openedBy(question).map(isChosen)]
  return parts.join(' and ') || null
}

interface Opening {
  readonly label: string
  readonly text: string
}

/** The options of its page that a question opens under. */
function openedBy({ id, page }: Asked): readonly Opening[] {
  return page.fields.flatMap(({ label, options }) =>
    typeof options === 'string'
      ? []
      : options.filter(({ reveals }) => reveals.includes(id)).map(({ text }) => ({ label, text })),
  )
}

function isChosen({ label, text }: Opening): string {
  return `${quoted(label)} is ${quoted(text)}`
}
