import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cleanCommit } from '../../app/round/commit.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'round-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(...words: readonly string[]): string {
  const settings = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com']
  return execFileSync('git', [...settings, ...words], { cwd: folder, encoding: 'utf8' }).trim()
}

test('a round says which commit it is from', () => {
  git('init', '-q')
  writeFileSync(join(folder, 'page.txt'), 'one')
  git('add', '.')
  git('commit', '-qm', 'First')
  expect(cleanCommit(folder)).toBe(git('rev-parse', 'HEAD'))
})

test('a design that nobody has committed is refused, and its files are named', () => {
  git('init', '-q')
  for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, `${name}.txt`), name)
  expect(() => cleanCommit(folder)).toThrow(
    'Commit your changes first, so that the round says which design was tested: a.txt, b.txt, c.txt and 2 more.',
  )
})

test('a folder that Git does not know is refused with what to do', () => {
  expect(() => cleanCommit(folder)).toThrow('Work in a clone of the repository.')
})
