import { describe, expect, test } from 'vitest'
import { captured } from '../../app/capture/stores.ts'
import { changesInRound, roundsIn } from '../../app/round/check.ts'

describe('A round that was published never changes', () => {
  test('there is one to look at', () => {
    expect(roundsIn(captured).length).toBeGreaterThan(0)
  })

  test.each(roundsIn(captured))('%s', (name) => {
    expect(changesInRound(captured, name)).toEqual([])
  })
})
