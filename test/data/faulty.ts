import { fixtures } from '../../app/data/index.ts'
import type { Fixtures, HeldFlag } from '../../app/data/schema.ts'

/** The fixtures with the first of a kind changed. */
export function withFirst<K extends keyof Fixtures>(
  kind: K,
  change: Partial<Fixtures[K][number]>,
): Fixtures {
  const [first, ...rest] = fixtures[kind]
  return { ...fixtures, [kind]: [{ ...first, ...change }, ...rest] }
}

/** A flag that somebody has had since June 2021. */
export const aFlag = (rest: Partial<HeldFlag> = {}): HeldFlag => ({
  id: 'substance-misuse-2021',
  flag: 'substance-misuse',
  notes: '',
  addedOn: '2021-06-09',
  lastReview: null,
  nextReview: null,
  removedOn: null,
  removalNotes: '',
  ...rest,
})
