/** Whatever comes of each of these, by its name, as text that somebody reads and approves. */
export function approvable(found: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(found).map(([name, value]) => [`# ${name}`, ...linesOf(value)])
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** A value in lines: a name before what has one, a dash before what is in a list, no word of nothing. */
function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => entry('-', one))
  if (typeof value !== 'object' || value === null) return String(value).split('\n')
  const named = Object.entries(value).filter(([, one]: [string, unknown]) => !isNothing(one))
  if (named.every(([name]) => name === 'text' || name === 'href'))
    return [named.map(([, one]) => String(one)).join(' → ')]
  return named.flatMap(([name, one]: [string, unknown]) => entry(`${name}:`, one))
}

/** What is short stands in the line of its name; the rest in lines below it. */
function entry(before: string, value: unknown): readonly string[] {
  const lines = linesOf(value)
  const short = Array.isArray(value)
    ? lines.map((line) => line.replace(/^- /, '')).join(', ')
    : lines.join('; ')
  if (short.length < 120 || lines.length === 1) return [`${before} ${short}`]
  return [before, ...lines.map((line) => `  ${line}`)]
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === null || value === '' || value === false
}

/** The same of a first, and of each other what is different from the first: a line for each thing. */
export function variations(found: Readonly<Record<string, unknown>>): string {
  let first: readonly string[] | undefined
  const parts = Object.entries(found).map(([name, value]) => {
    const lines = isLines(value) ? value : facts(value)
    first ??= lines
    return [`# ${name}`, ...(lines === first ? lines : different(first, lines))].join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** The lines that are new, the names of those that have gone, and the order if it is another. */
export function different(before: readonly string[], now: readonly string[]): readonly string[] {
  const added = without(now, before)
  const gone = without(without(before, now).map(nameOf), added.map(nameOf))
  const [was, is] = [before.map(nameOf), now.map(nameOf)]
  const order = without(is, without(is, was))
  const isMoved = without(was, without(was, is)).join() !== order.join()
  return [
    ...added,
    ...(gone.length > 0 ? [`Not there: ${gone.join('; ')}`] : []),
    ...(isMoved ? [`In this order: ${order.join('; ')}`] : []),
  ]
}

/** A list without those of another, each as often as it is there. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return all.filter((one) => {
    const place = left.indexOf(one)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

/** What stands before the value in a line: of an option, its words without the mark and the hint. */
const nameOf = (line: string) =>
  line.replace(/^(\s*)\([x ]\) ([^;]*).*$/s, '$1$2').replace(/(?:: | \[).*$/s, '')

const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((line) => typeof line === 'string')

/** What says nothing to a reader of where a thing stands. */
const containers = [
  ...['cards', 'rows', 'sections', 'lines', 'line', 'facts', 'parts', 'opened', 'table', 'text'],
  ...['params', 'fieldset', 'items', 'boxes'],
]

/** A value in lines, each with the names of all that it stands in. */
export function facts(value: unknown, path: readonly string[] = []): readonly string[] {
  if (!hasNames(value)) return isNothing(value) ? [] : [[path.join(', '), words(value)].join(': ')]
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => {
      const name = nameIn(one)
      return name === undefined ? facts(one, path) : facts(withoutName(one), [...path, name])
    })
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    facts(one, containers.includes(name) ? path : [...path, name]),
  )
}

/** A value in a line: what it says, what else is so of it, and where it leads. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(' / ')
  if (typeof value !== 'object' || value === null) return String(value).replaceAll('\n', ' / ')
  const { text, href, ...rest } = value as Readonly<Record<string, unknown>>
  const others = Object.entries(rest).flatMap(([name, one]) =>
    isNothing(one) ? [] : one === true ? [name] : [`${name} ${words(one)}`],
  )
  const said = text === undefined ? others.join(', ') : words(text)
  const more = text === undefined || others.length === 0 ? '' : ` (${others.join(', ')})`
  return `${said}${more}${href === undefined ? '' : ` → ${words(href)}`}`
}

/** Whether something in it is told in lines of its own. */
function hasNames(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const parts: readonly unknown[] = Object.values(value)
  if (!Array.isArray(value)) return !('text' in value) || parts.some(hasNames)
  return parts.some((one) => nameIn(one) !== undefined || hasNames(one))
}

/** What a row, a card or an option goes by. */
function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 1 ? nameOfRow(value) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const name = names.find((one) => one in value)
  return name === undefined ? undefined : words((value as Record<string, unknown>)[name])
}

const names = ['key', 'title', 'summary', 'value', 'macro']

const nameOfRow = (row: readonly unknown[]) =>
  row.every((cell) => typeof cell === 'string') ? row[0] : undefined

function withoutName(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(1)
  const name = names.find((one) => one in (value as object))
  return Object.fromEntries(Object.entries(value as object).filter(([one]) => one !== name))
}
