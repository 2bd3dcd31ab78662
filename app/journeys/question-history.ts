import { pagesInOrder } from '../engine/difference/order.ts'
import { forAnyone } from './changes.ts'
import { differenceOf } from './pairs.ts'
import { moves, placeOf } from './question-place.ts'
import { nameOf, readQuestion } from './read-pages.ts'
import type { FieldDescription, JourneyDescription } from '../engine/describe.ts'
import type { QuestionPlace, Standing } from './question-place.ts'
import type { ReadQuestion } from './read-pages.ts'

/** A question as a version asks it. */
export interface AskedQuestion extends ReadQuestion {
  readonly messages: readonly string[]
  /** What must hold for it to be asked, or null if it always is. */
  readonly asked: string | null
  readonly place: QuestionPlace
}

/** A version in which something about a question changed, and those after it in which nothing did. */
export interface HistoryEntry {
  readonly version: string
  readonly same: readonly string[]
  /** Null in a version that does not ask it. */
  readonly question: AskedQuestion | null
  /** What changed, in sentences. */
  readonly changes: readonly string[]
}

/** How a question has read over time. It is called as it was last asked. */
export interface QuestionHistory {
  readonly id: string
  readonly label: string
  /** The id of the page that asked it last, and its name. */
  readonly page: string
  readonly pageName: string
  readonly lastAsked: string
  readonly entries: readonly HistoryEntry[]
  /** The question that it took the place of, and the one that took its place. */
  readonly replaces: string | null
  readonly replacedBy: string | null
}

interface Found extends Standing {
  readonly field: FieldDescription
}

/** The history of every question of a journey: those of the newest version first, in its order. */
export function questionHistories(
  versions: readonly JourneyDescription[],
): readonly QuestionHistory[] {
  const ids = versions.toReversed().flatMap((version) => fieldsOf(version).map(({ id }) => id))
  return [...new Set(ids)].map((id) => historyOf(id, versions, ids))
}

function historyOf(
  id: string,
  versions: readonly JourneyDescription[],
  known: readonly string[],
): QuestionHistory {
  const own = versions.filter((version) => find(version, [id]))
  const last = own.at(-1)
  const found = last && find(last, [id])
  if (!found) throw new Error(`No version asks ${id}.`)
  const { replaces } = found.field
  const earlier = replaces !== null && known.includes(replaces) ? replaces : null
  const replacedIn = versions.find(
    (version) => !own.includes(version) && fieldsOf(version).some((one) => one.replaces === id),
  )
  return {
    id,
    label: forAnyone(found.field.label),
    page: found.page.id,
    pageName: nameOf(found.page),
    lastAsked: last.version,
    entries: entriesOf(
      earlier === null ? [id] : [id, earlier],
      replacedIn ? versions.slice(0, versions.indexOf(replacedIn)) : versions,
    ),
    replaces: earlier,
    replacedBy: replacedIn
      ? (fieldsOf(replacedIn).find((one) => one.replaces === id)?.id ?? null)
      : null,
  }
}

/** The versions in which something changed. The first id that a version asks is the question there. */
function entriesOf(
  ids: readonly string[],
  versions: readonly JourneyDescription[],
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  let asked: Found | undefined
  for (const [index, version] of versions.entries()) {
    const found = find(version, ids)
    if (!found && !asked) continue
    const before = asked?.version ?? versions[index - 1]
    const changes = [
      ...(before ? changesOf((found ?? asked)?.field.id, before, version) : []),
      ...(asked && found ? moves(asked, found) : []),
    ]
    const previous = entries.at(-1)
    const isSame =
      previous && (found ? previous.question && changes.length === 0 : !previous.question)
    if (isSame) entries.splice(-1, 1, { ...previous, same: [...previous.same, version.version] })
    else {
      const question = found ? ask(found) : null
      entries.push({ version: version.version, same: [], question, changes })
    }
    asked = found ?? asked
  }
  return entries
}

function ask(found: Found): AskedQuestion {
  const { field } = found
  return {
    ...readQuestion(field),
    messages: field.messages.map(forAnyone),
    asked: field.asked === null ? null : forAnyone(field.asked),
    place: placeOf(found),
  }
}

function changesOf(
  id: string | undefined,
  before: JourneyDescription,
  after: JourneyDescription,
): readonly string[] {
  return differenceOf(before, after)
    .filter(({ kind, subject }) => subject === id && /^(question|options?|message|row)-/.test(kind))
    .map(({ text }) => forAnyone(text))
}

function find(version: JourneyDescription, ids: readonly string[]): Found | undefined {
  return ids
    .flatMap((id) =>
      version.steps.flatMap((page) =>
        page.fields
          .filter((field) => field.id === id)
          .map((field) => ({ version, page, field, label: field.label })),
      ),
    )
    .at(0)
}

function fieldsOf(version: JourneyDescription): readonly FieldDescription[] {
  return pagesInOrder(version).flatMap(({ fields }) => fields)
}
