/**
 * Numbers of rounds, from 1: at least two, and no more once this many seconds are used up, so that
 * the bench ends in time on a busy machine too.
 */
export function* rounds(most: number, seconds: number): Generator<number> {
  const began = performance.now()
  for (let round = 1; round <= most; round += 1) {
    if (round > 2 && performance.now() - began > seconds * 1000) return
    yield round
  }
}
