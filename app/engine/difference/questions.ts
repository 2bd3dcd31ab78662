import { changeOf, changesOfList, placeIn, quoted } from './change.ts'
import { optionChanges } from './options.ts'
import { movedItems } from './order.ts'
import type { Change } from './change.ts'
import type { Asked, Matched, Pair } from './match.ts'

const controls: Readonly<Record<string, string>> = {
  radios: 'radio buttons',
  select: 'a list to choose from',
  checkbox: 'a checkbox',
  date: 'a date in three boxes',
  'native-date': 'the browser’s own date box',
  time: 'a box for a time',
  number: 'a box for a number',
  textarea: 'a box for text',
}

/** What changed about questions: those of the later version in their order, then those gone. */
export function questionChanges(matched: Matched): readonly Change[] {
  const { before, after, questions } = matched
  const labels = after.map(({ label }) => label)
  const inOldOrder = before.flatMap((one) => questions.filter((pair) => pair.before === one))
  const moved = movedItems(inOldOrder, questions)
  const present = after.flatMap((question, index) => {
    const pair = questions.find((one) => one.after === question)
    const place = placeIn(labels, index)
    if (!pair) return [addedQuestion(question, place)]
    return [
      ...wordingChanges(pair),
      ...(moved.includes(pair) ? [movedQuestion(before, pair, place)] : []),
      ...pageChanges(matched, pair),
      ...askingChanges(matched, pair),
      ...optionChanges(pair),
      ...changesOfList('message', question.id, pair.before.messages, question.messages, (said) => ({
        added: `${quoted(question.label)} now has the message ${quoted(said)}.`,
        removed: `${quoted(question.label)} no longer has the message ${quoted(said)}.`,
      })),
    ]
  })
  const gone = before.filter((one) => !questions.some((pair) => pair.before === one))
  return [...present, ...gone.map(removedQuestion)]
}

function addedQuestion({ id, label }: Asked, place: string): Change {
  const text = `${quoted(label)} is new, ${place}.`
  return { kind: 'question-added', subject: id, before: null, after: label, text }
}

function removedQuestion({ id, label }: Asked): Change {
  const text = `${quoted(label)} is no longer asked.`
  return { kind: 'question-removed', subject: id, before: label, after: null, text }
}

function movedQuestion(all: readonly Asked[], pair: Pair<Asked>, place: string): Change {
  const labels = all.map(({ label }) => label)
  return {
    kind: 'question-moved',
    subject: pair.after.id,
    before: placeIn(labels, all.indexOf(pair.before)),
    after: place,
    text: `${quoted(pair.after.label)} now comes ${place}.`,
  }
}

function wordingChanges({ before, after }: Pair<Asked>): readonly Change[] {
  const label = quoted(after.label)
  const [oldHint, hint] = [before.hint ?? '', after.hint ?? ''].map(quoted)
  const control = ({ component }: Asked) => controls[component] ?? component
  return [
    ...changeOf(
      'question-reworded',
      after.id,
      before.label,
      after.label,
      `${quoted(before.label)} is now ${label}.`,
    ),
    ...changeOf('question-hint', after.id, before.hint, after.hint, {
      added: `${label} now has the hint ${hint}.`,
      removed: `${label} no longer has the hint ${oldHint}.`,
      changed: `The hint of ${label} is now ${hint}, no longer ${oldHint}.`,
    }),
    ...changeOf(
      'question-control',
      after.id,
      before.component,
      after.component,
      `${label} is now answered with ${control(after)}, no longer with ${control(before)}.`,
    ),
  ]
}

function pageChanges({ pages }: Matched, { before, after }: Pair<Asked>): readonly Change[] {
  const same = pages.some((pair) => pair.before === before.page && pair.after === after.page)
  if (same) return []
  const { fields, title } = after.page
  const own = fields.length === 1 || title === after.label
  return [
    {
      kind: 'question-page',
      subject: after.id,
      before: before.page.title,
      after: title,
      text: own
        ? `${quoted(after.label)} now has a page of its own.`
        : `${quoted(after.label)} is now on the page ${quoted(title)}.`,
    },
  ]
}

function askingChanges({ translate }: Matched, { before, after }: Pair<Asked>): readonly Change[] {
  const label = quoted(after.label)
  const [oldCondition, condition] = [conditionOf(before), conditionOf(after)]
  const [oldReason, reason] = [before, after].map(({ dependsOn }) => dependsOn.join(' or ') || null)
  // A question that had opened under an option and has its own page now is asked on another way.
  const leftItsOption = condition === null && before.page.id !== after.page.id
  return [
    ...(leftItsOption || (oldCondition !== null && translate(oldCondition) === condition)
      ? []
      : changeOf('question-asked', after.id, oldCondition, condition, {
          added: `${label} is now asked only if ${condition}.`,
          removed: `${label} is now asked whether or not ${oldCondition}.`,
          changed: `${label} is now asked only if ${condition}, no longer if ${oldCondition}.`,
        })),
    ...(oldReason && translate(oldReason) === reason
      ? []
      : changeOf('question-dropped', after.id, oldReason ?? null, reason ?? null, {
          added: `The answer to ${label} is now dropped when ${reason} changes.`,
          removed: `The answer to ${label} is no longer dropped when ${oldReason} changes.`,
          changed: `The answer to ${label} is now dropped when ${reason} changes, no longer ${oldReason}.`,
        })),
  ]
}

/** What must hold for a question to be asked once its page is: its condition and its option. */
function conditionOf({ id, asked, page }: Asked): string | null {
  const opened = page.fields.flatMap(({ label, options }) =>
    typeof options === 'string'
      ? []
      : options
          .filter(({ reveals }) => reveals.includes(id))
          .map(({ text }) => `${quoted(label)} is ${quoted(text)}`),
  )
  return [...(asked === null ? [] : [asked]), ...opened].join(' and ') || null
}
