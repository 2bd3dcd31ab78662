import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { captured } from '../../app/capture/stores.ts'
import { changesInRound, roundsIn } from '../../app/round/check.ts'
import { chosenFrom } from '../../app/round/chosen.ts'
import { cleanCommit } from '../../app/round/commit.ts'
import { scenarios } from '../../app/scenarios/index.ts'

const chosen = (words: readonly string[], there: readonly string[] = []) => {
  const { name, file, scenarios: found } = chosenFrom(words, '2026-11-21', there)
  return { name, file, ids: found.map(({ id }) => id) }
}

describe('A round of research', () => {
  test('is called after its day and its name, and has its scenarios in the order of the list', () => {
    expect(chosen(['Round 1:  toolkits', 'clash', 'toolkit-session'])).toEqual({
      name: 'Round 1: toolkits',
      file: '2026-11-21-round-1-toolkits',
      ids: ['toolkit-session', 'clash'],
    })
  })

  test('is of every scenario of the newest design if it names none', () => {
    const newest = scenarios.filter(({ version }) => version === 'current').map(({ id }) => id)
    expect(newest.length).toBeGreaterThan(10)
    expect(chosen(['Round 1']).ids).toEqual(newest)
  })

  test.each([[[]], [['']], [['  ']], [['???', 'clash']]])(
    'without a name is refused with what to type: %j',
    (words) => {
      expect(() => chosen(words)).toThrow('npm run round -- "Round 1: toolkits"')
    },
  )

  test('of a scenario that is not there is refused with those that are', () => {
    expect(() => chosen(['Round 1', 'clsh'])).toThrow(
      /There is no scenario ‘clsh’\. Choose from: .*clash/,
    )
  })

  test('with the name of another is refused, also on another day', () => {
    expect(() => chosen(['Round 1'], ['2026-03-02-round-1'])).toThrow(
      'There is a round 2026-03-02-round-1, and a round never changes. Choose another name.',
    )
  })
})

test('A round that was published never changes', () => {
  const rounds = roundsIn(captured)
  expect(rounds.length).toBeGreaterThan(0)
  expect(rounds.flatMap((name) => changesInRound(captured, name))).toEqual([])
})

test('A round is of a commit: without Git, or with changes that nobody has committed, it is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'round-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const git = (...words: readonly string[]) => {
    const settings = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com']
    return execFileSync('git', [...settings, ...words], { cwd: folder, encoding: 'utf8' }).trim()
  }
  expect(() => cleanCommit(folder)).toThrow('Work in a clone of the repository.')
  git('init', '-q')
  for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, `${name}.txt`), name)
  expect(() => cleanCommit(folder)).toThrow(
    'Commit your changes first, so that the round says which design was tested: a.txt, b.txt, c.txt and 2 more.',
  )
  git('add', '.')
  git('commit', '-qm', 'First')
  expect(cleanCommit(folder)).toBe(git('rev-parse', 'HEAD'))
})
