import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

/** What samples are chosen by: SEED, or else the commit, so that a failure can be repeated. */
export const seed: string = process.env['SEED'] ?? commit()

/** Whether everything is tried in place of samples, as `npm run test:all` asks with EXHAUSTIVE. */
export const exhaustive: boolean = process.env['EXHAUSTIVE'] === 'yes'

/** A list in an order that the seed and the name of the sample choose; the same each time. */
export const shuffled = <T>(all: readonly T[], name: string): readonly T[] =>
  all
    .map((one, index) => ({ one, key: hash(`${seed} ${name} ${index}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)

/** So many of a list, chosen by the seed and in the order of the list; all of it if exhaustive. */
export function sample<T>(all: readonly T[], count: number, name: string): readonly T[] {
  if (exhaustive || all.length <= count) return all
  const chosen = new Set(shuffled([...all.keys()], name).slice(0, count))
  return all.filter((_one, index) => chosen.has(index))
}

/** Few members that together have every feature of any, and so many others, chosen by the seed. */
export function covering<T>(
  all: readonly T[],
  featuresOf: (one: T) => Iterable<string>,
  { others, name }: { readonly others: number; readonly name: string },
): readonly T[] {
  if (exhaustive) return all
  let left = shuffled(all, `${name}, covering`).map((one) => ({
    one,
    lacking: [...new Set(featuresOf(one))],
  }))
  const chosen = new Set<T>()
  for (;;) {
    const [best] = left.toSorted((a, b) => b.lacking.length - a.lacking.length)
    if (!best || best.lacking.length === 0) break
    chosen.add(best.one)
    const met = new Set(best.lacking)
    left = left
      .map(({ one, lacking }) => ({ one, lacking: lacking.filter((each) => !met.has(each)) }))
      .filter(({ lacking }) => lacking.length > 0)
  }
  const rest = all.filter((one) => !chosen.has(one))
  for (const one of sample(rest, others, name)) chosen.add(one)
  return all.filter((one) => chosen.has(one))
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    // A folder without its history, such as an unpacked zip
    return '1'
  }
}
