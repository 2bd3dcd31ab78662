import { describe, expect, test } from 'vitest'
import { captured } from '../../app/capture/stores.ts'
import { changesInRound, roundsIn } from '../../app/round/check.ts'
import { chosenFrom } from '../../app/round/chosen.ts'
import { scenarios } from '../../app/scenarios/index.ts'

const day = '2026-11-21'
const idsOf = (words: readonly string[]) => chosenFrom(words, day, []).scenarios.map(({ id }) => id)

describe('A round of research', () => {
  test('is called after its day and its name', () => {
    const { name, file } = chosenFrom(['Round 1:  toolkits', 'clash'], day, [])
    expect(name).toBe('Round 1: toolkits')
    expect(file).toBe('2026-11-21-round-1-toolkits')
  })

  test('is of the scenarios that it names, in the order in which they are listed', () => {
    expect(idsOf(['Round 1', 'clash', 'toolkit-session'])).toEqual(['toolkit-session', 'clash'])
  })

  test('is of every scenario of the newest design if it names none', () => {
    const newest = scenarios.filter(({ version }) => version === 'current').map(({ id }) => id)
    expect(newest.length).toBeGreaterThan(10)
    expect(idsOf(['Round 1'])).toEqual(newest)
  })

  test.each([[[]], [['']], [['  ']], [['???', 'clash']]])(
    'without a name is refused with what to type: %j',
    (words) => {
      expect(() => chosenFrom(words, day, [])).toThrow('npm run round -- "Round 1: toolkits"')
    },
  )

  test('of a scenario that is not there is refused with those that are', () => {
    expect(() => chosenFrom(['Round 1', 'clsh'], day, [])).toThrow(
      /There is no scenario ‘clsh’\. Choose from: .*clash/,
    )
  })

  test('with the name of another is refused, also on another day', () => {
    expect(() => chosenFrom(['Round 1'], day, ['2026-03-02-round-1'])).toThrow(
      'There is a round 2026-03-02-round-1, and a round never changes. Choose another name.',
    )
  })
})

test('A round that was published never changes', () => {
  const rounds = roundsIn(captured)
  expect(rounds.length).toBeGreaterThan(0)
  expect(rounds.flatMap((name) => changesInRound(captured, name))).toEqual([])
})
