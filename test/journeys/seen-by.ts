/** Lines of text, each once, and who has seen each. */
export interface SeenBy {
  add(who: string, lines: readonly string[]): void
  /** The lines, new ones after what they were seen below, with who has seen what not all have. */
  lines(): readonly string[]
  texts(): Iterable<string>
}

/** No lines yet. */
export function seenBy(): SeenBy {
  const everybody = new Set<string>()
  const seen = new Map<string, Set<string>>()
  const order: string[] = []
  return {
    add(who, lines) {
      everybody.add(who)
      for (const [index, line] of lines.entries()) {
        const by = seen.get(line)
        if (!by) order.splice(order.indexOf(lines[index - 1] ?? '') + 1, 0, line)
        seen.set(line, (by ?? new Set()).add(who))
      }
    },
    lines: () =>
      fewOfMany(order, (line) => seen.get(line)?.size === 1).map(
        (line) => `${line}${seen.has(line) ? whom(seen.get(line) ?? everybody, everybody) : ''}`,
      ),
    texts: () => order,
  }
}

/** Of lines that one person each sees alone, and that differ in dates and numbers only, the first two. */
function fewOfMany(lines: readonly string[], isAlone: (line: string) => boolean) {
  const groups = Map.groupBy(lines, (line) =>
    isAlone(line)
      ? line
          .replaceAll(/\d+(:\d+)?(am|pm)/g, '0am')
          .replaceAll(/\d+/g, '0')
          .replaceAll(/\b[A-Z][a-z]+day 0 [A-Z][a-z]+/g, 'a day')
      : line,
  )
  return [...groups.values()].flatMap((all) =>
    all.length > 3 ? [...all.slice(0, 2), `${all.length - 2} others like these`] : all,
  )
}

/** Lines below a heading; those that belong to one text further in. */
export const list = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `  ${line.trimEnd().replaceAll('\n', '\n      ')}`)

/** Names in one line, the first few of many. */
export function named(all: readonly string[]): string {
  if (all.length <= 4) return all.join('; ')
  return `${all.slice(0, 3).join('; ')} and ${all.length - 3} others`
}

function whom(by: ReadonlySet<string>, everybody: ReadonlySet<string>): string {
  if (by.size === everybody.size) return ''
  const without = [...everybody].filter((who) => !by.has(who))
  return without.length < by.size ? `  (not ${named(without)})` : `  (only ${named([...by])})`
}
