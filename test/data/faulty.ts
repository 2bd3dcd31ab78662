import { fixtureProblems } from '../support/believable/fixtures.ts'
import { fixtures, writtenOn } from '../../app/data/index.ts'
import type { Fixtures, HeldFlag } from '../../app/data/schema.ts'

/** The faults of some fixtures, on the day on which ours are written. */
export const problemsOf = (all: Fixtures): readonly string[] => fixtureProblems(all, writtenOn)

/** The fixtures with the first of a kind changed. */
export function withFirst<K extends keyof Fixtures>(
  kind: K,
  change: Partial<Fixtures[K][number]>,
): Fixtures {
  const [first, ...rest] = fixtures[kind]
  return { ...fixtures, [kind]: [{ ...first, ...change }, ...rest] }
}

/** The fixtures with the contact of an id changed. */
export function withContact(id: number, change: Partial<Fixtures['contacts'][number]>): Fixtures {
  const contacts = fixtures.contacts.map((one) => (one.id === id ? { ...one, ...change } : one))
  return { ...fixtures, contacts }
}

/** The fixtures with the NSI of an id changed; 5100370 is one that no contact is linked to. */
export function withNsi(id: number, change: Partial<Fixtures['nsis'][number]>): Fixtures {
  return {
    ...fixtures,
    nsis: fixtures.nsis.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }
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
