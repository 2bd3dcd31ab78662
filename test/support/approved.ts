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
