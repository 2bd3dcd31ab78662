import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

/**
 * What tests choose their samples by: SEED, as `npm test -- --seed` sets it, or else the commit, so
 * that every commit tries others and a failure can be repeated.
 */
export const seed: string = process.env['SEED'] ?? commit()

/** Whether everything is tried in place of samples, as `npm run test:all` asks with EXHAUSTIVE. */
export const exhaustive: boolean = process.env['EXHAUSTIVE'] === 'yes'

/** A list in an order that the seed and the name of the sample choose; the same each time. */
export function shuffled<T>(all: readonly T[], name: string): readonly T[] {
  return all
    .map((one, index) => ({ one, key: hash(`${seed} ${name} ${index}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

/** So many of a list, chosen by the seed and in the order of the list; all of it if exhaustive. */
export function sample<T>(all: readonly T[], count: number, name: string): readonly T[] {
  if (exhaustive || all.length <= count) return all
  const chosen = new Set(shuffled([...all.keys()], name).slice(0, count))
  return all.filter((_one, index) => chosen.has(index))
}

/**
 * Members of a list that together have every feature that any member has, each met at least once:
 * the first that brings something new, then the next. Then so many others, chosen by the seed. All
 * of the list if exhaustive.
 */
export function covering<T>(
  all: readonly T[],
  featuresOf: (one: T) => Iterable<string>,
  { others, name }: { readonly others: number; readonly name: string },
): readonly T[] {
  if (exhaustive) return all
  const met = new Set<string>()
  const chosen = new Set<T>()
  for (const one of shuffled(all, `${name}, covering`)) {
    const before = met.size
    for (const feature of featuresOf(one)) met.add(feature)
    if (met.size > before) chosen.add(one)
  }
  const rest = all.filter((one) => !chosen.has(one))
  for (const one of sample(rest, others, name)) chosen.add(one)
  return all.filter((one) => chosen.has(one))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    // A folder without its history, such as an unpacked zip
    return '1'
  }
}
