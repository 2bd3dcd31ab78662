import { placeIn, quoted } from './change.ts'
import { movedItems } from './order.ts'
import type { JourneyDescription } from '../describe.ts'
import type { Change } from './change.ts'
import type { Asked, Matched } from './match.ts'

/** What changed about the rows of check your answers: their labels and their order. */
export function rowChanges(
  a: JourneyDescription,
  b: JourneyDescription,
  matched: Matched,
): readonly Change[] {
  const [before, after] = [rowsOf(a, matched.before), rowsOf(b, matched.after)]
  const renamed = renamedRows(matched, before, after)
  const inOldOrder = before.map((label) => renamed.get(label) ?? label)
  const owner = (all: readonly Asked[], label: string, other: string) =>
    all.find(({ summary }) => summary.includes(label))?.id ?? other
  const subject = (label: string) => owner(matched.after, label, b.id)
  const moved = movedItems(
    inOldOrder.filter((label) => after.includes(label)),
    after.filter((label) => inOldOrder.includes(label)),
  )
  const present = after.flatMap((label, index): readonly Change[] => {
    const old = before.find((one) => renamed.get(one) === label)
    const place = placeIn(after, index)
    if (!inOldOrder.includes(label)) return [added(label, subject(label))]
    return [
      ...(old === undefined ? [] : [reworded(old, label, subject(label))]),
      ...(moved.includes(label)
        ? [movedRow(label, subject(label), placeIn(inOldOrder, inOldOrder.indexOf(label)), place)]
        : []),
    ]
  })
  const gone = before
    .filter((_, index) => !after.includes(inOldOrder[index] ?? ''))
    .map((label) => removed(label, owner(matched.before, label, a.id)))
  return [...present, ...gone]
}

/** The rows of check your answers: in the order that the page names, then as they are asked. */
export function rowsOf(
  { steps }: JourneyDescription,
  questions: readonly Asked[],
): readonly string[] {
  const given = questions.flatMap(({ summary }) => summary)
  const named = steps.flatMap(({ rows }) => rows).filter((label) => given.includes(label))
  return [...new Set([...named, ...given])]
}

/** Rows that a question had under one label and has under another: the only change of its rows. */
function renamedRows(
  { questions }: Matched,
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  for (const pair of questions) {
    const old = pair.before.summary.filter((label) => !after.includes(label))
    const now = pair.after.summary.filter((label) => !before.includes(label))
    const [from, to] = [old[0], now[0]]
    if (old.length !== 1 || now.length !== 1 || from === undefined || to === undefined) continue
    if (!renamed.has(from) && ![...renamed.values()].includes(to)) renamed.set(from, to)
  }
  return renamed
}

function added(label: string, subject: string): Change {
  const text = `Check your answers now has the row ${quoted(label)}.`
  return { kind: 'row-added', subject, before: null, after: label, text }
}

function removed(label: string, subject: string): Change {
  const text = `Check your answers no longer has the row ${quoted(label)}.`
  return { kind: 'row-removed', subject, before: label, after: null, text }
}

function reworded(before: string, after: string, subject: string): Change {
  const text = `The row ${quoted(before)} of check your answers is now ${quoted(after)}.`
  return { kind: 'row-reworded', subject, before, after, text }
}

function movedRow(label: string, subject: string, before: string, after: string): Change {
  const text = `The row ${quoted(label)} of check your answers now comes ${after}.`
  return { kind: 'row-moved', subject, before, after, text }
}
