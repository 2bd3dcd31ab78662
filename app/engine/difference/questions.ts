import { askingChanges, onSamePage, placeOf } from './asking.ts'
import { changeOf, placeIn, quoted } from './change.ts'
import { changesOfList } from './lists.ts'
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
  // A question on another page says so itself; the others have not moved because it has.
  const stayed = questions.filter((pair) => onSamePage(matched, pair))
  const inOldOrder = before.flatMap((one) => stayed.filter((pair) => pair.before === one))
  const moved = movedItems(inOldOrder, stayed)
  const present = after.flatMap((question, index) => {
    const pair = questions.find((one) => one.after === question)
    const place = placeIn(labels, index)
    if (!pair) return [addedQuestion(question, placeOf(question, place))]
    return [
      ...wordingChanges(pair),
      ...(moved.includes(pair) ? [movedQuestion(before, pair, place)] : []),
      ...askingChanges(matched, pair),
      ...optionChanges(pair),
      ...messageChanges(pair),
    ]
  })
  const gone = before.filter((one) => !questions.some((pair) => pair.before === one))
  return [...present, ...gone.map(removedQuestion)]
}

function addedQuestion({ id, label, asked }: Asked, place: string): Change {
  const condition = asked === null ? '' : `, and asked only if ${asked}`
  const text = `${quoted(label)} is new, ${place}${condition}.`
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

function messageChanges({ before, after }: Pair<Asked>): readonly Change[] {
  const label = quoted(after.label)
  return changesOfList('message', after.id, before.messages, after.messages, (now, old) => ({
    added: `${label} now has the message ${quoted(now)}.`,
    removed: `${label} no longer has the message ${quoted(old)}.`,
    changed: `The message ${quoted(old)} of ${label} is now ${quoted(now)}.`,
  }))
}
