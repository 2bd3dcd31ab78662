import { changesOfList } from './lists.ts'
import { canSay, pageName, textOf } from './names.ts'
import { quoted } from './change.ts'
import { movedItems } from './order.ts'
import type { PageWords, StepDescription } from '../describe.ts'
import type { Change, Sentences } from './change.ts'
import type { Pair } from './match.ts'

/** What a page does with its words: what it does now, and what it can do. */
const verbs: Readonly<Record<PageWords['as'], { readonly does: string; readonly can: string }>> = {
  text: { does: 'says', can: 'say' },
  warning: { does: 'warns', can: 'warn' },
  item: { does: 'lists', can: 'list' },
  heading: { does: 'has the heading', can: 'have a heading that says' },
  help: { does: 'has the help', can: 'have help that says' },
  link: { does: 'has the link', can: 'have a link that says' },
  legend: { does: 'has the legend', can: 'have a legend that says' },
  table: { does: 'has the table', can: 'have a table that says' },
  column: { does: 'has the table column', can: 'have a table column that says' },
}

/** What changed about what a page says besides its questions, kind by kind, and in which order. */
export function wordChanges({ before, after }: Pair<StepDescription>): readonly Change[] {
  const kinds = new Map([...after.words, ...before.words].map((one) => [kindOf(one), one]))
  const ofKind = ({ words }: StepDescription, kind: string) =>
    words.filter((one) => kindOf(one) === kind).map((one) => textOf(one.words))
  const changes = [...kinds].flatMap(([kind, { as, words }]) =>
    changesOfList('words', after.id, ofKind(before, kind), ofKind(after, kind), (now, old) =>
      typeof words === 'string'
        ? written(pageName(after), verbs[as].does, now, old)
        : workedOut(pageName(after), verbs[as].can, now, old),
    ),
  )
  return [...changes, ...orderChange(before, after)]
}

/** Words are compared with those that do the same on the page and are as fixed as they are. */
function kindOf({ as, words }: PageWords): string {
  return `${as} ${typeof words}`
}

function written(page: string, does: string, now: string, old: string): Sentences {
  return {
    added: `${page} now ${does} ${quoted(now)}.`,
    removed: `${page} no longer ${does} ${quoted(old)}.`,
    changed: `${page} now ${does} ${quoted(now)}, no longer ${quoted(old)}.`,
  }
}

function workedOut(page: string, can: string, now: string, old: string): Sentences {
  return {
    added: `${page} can now ${can}${canSay(now)}.`,
    removed: `${page} can no longer ${can}${canSay(old)}.`,
    changed: `${page} can now ${can}${canSay(now)}, no longer${canSay(old)}.`,
  }
}

function orderChange(before: StepDescription, after: StepDescription): readonly Change[] {
  const keys = ({ words }: StepDescription) =>
    words.map((one) => [`${kindOf(one)} ${textOf(one.words)}`, textOf(one.words)] as const)
  const [old, now] = [new Map(keys(before)), new Map(keys(after))]
  const common = [...old.keys()].filter((key) => now.has(key))
  const kept = [...now.keys()].filter((key) => old.has(key))
  if (movedItems(common, kept).length === 0) return []
  return [
    {
      kind: 'words-reordered',
      subject: after.id,
      before: common.map((key) => old.get(key) ?? ''),
      after: kept.map((key) => now.get(key) ?? ''),
      text: `${pageName(after)} says its words in another order.`,
    },
  ]
}
