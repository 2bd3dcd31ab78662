import type { Change, ListKind, Sentences } from './change.ts'

/**
 * What changed between two lists of texts: what the later has instead of something much like it,
 * or has besides, in its order; then what only the earlier has. One change for each.
 */
export function changesOfList(
  kind: ListKind,
  subject: string,
  before: readonly string[],
  after: readonly string[],
  say: (now: string, old: string) => Sentences,
): readonly Change[] {
  const gone = [...new Set(before)].filter((text) => !after.includes(text))
  const come = [...new Set(after)].filter((text) => !before.includes(text))
  const instead = pairs(gone, come)
  const replaced = new Set(instead.values())
  return [
    ...come.map((text): Change => {
      const old = instead.get(text)
      const { added, changed } = say(text, old ?? '')
      return old === undefined
        ? { kind: `${kind}-added`, subject, before: null, after: text, text: added }
        : { kind: `${kind}-changed`, subject, before: old, after: text, text: changed }
    }),
    ...gone
      .filter((text) => !replaced.has(text))
      .map((text): Change => {
        const { removed } = say('', text)
        return { kind: `${kind}-removed`, subject, before: text, after: null, text: removed }
      }),
  ]
}

/** For texts that came, the one each came for: the most alike first, then what is left alone. */
function pairs(gone: readonly string[], come: readonly string[]): ReadonlyMap<string, string> {
  const alike = gone
    .flatMap((old) => come.map((now) => ({ old, now, likeness: likeness(old, now) })))
    .filter((pair) => pair.likeness >= 0.5)
    .toSorted((a, b) => b.likeness - a.likeness)
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { old, now } of alike) {
    if (found.has(now) || taken.has(old)) continue
    found.set(now, old)
    taken.add(old)
  }
  const [old, ...otherOld] = gone.filter((text) => !taken.has(text))
  const [now, ...otherNew] = come.filter((text) => !found.has(text))
  const alone = otherOld.length === 0 && otherNew.length === 0
  if (old !== undefined && now !== undefined && alone) found.set(now, old)
  return found
}

/** How many of the words of the shorter text the other has too: 0 for none, 1 for all. */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const shared = [...one].filter((word) => other.has(word))
  return shared.length / Math.max(1, Math.min(one.size, other.size))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
