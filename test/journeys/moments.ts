import { sample } from '../support/seed.ts'

/** Midnight on both sides, and the days on which British Summer Time ends and begins. */
const others: readonly string[] = [
  '2021-10-05T23:59',
  '2021-10-06T00:00',
  '2021-10-31T00:59',
  '2021-10-31T01:30',
  '2021-10-31T23:59',
  '2022-03-27T00:59',
  '2022-03-27T02:00',
  '2022-03-27T23:59',
]

/** So many moments at which most goes wrong, chosen by the seed; all of them if exhaustive. */
export const otherMoments = (count: number, name: string): readonly string[] =>
  sample(others, count, `moments, ${name}`)
