import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFolder } from '../../app/copy/folder.ts'

let above = ''
let folder = ''
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'folder-'))
  folder = join(above, 'copies', 'one')
})
afterEach(() => rmSync(above, { recursive: true }))

/** All that is in the folder, and beside it. */
const found = () => readdirSync(above, { recursive: true, encoding: 'utf8' }).toSorted()
const withOne = (...names: readonly string[]) => [
  'copies',
  'copies/one',
  ...names.map((name) => `copies/one/${name}`),
]

test('Files are written, in folders of their own, in place of what was there, and nothing is left over', () => {
  writeFolder(folder, new Map([['old.html', 'old']]))
  const files: readonly (readonly [string, Buffer | string])[] = [
    ['index.html', 'page'],
    ['files/a.js', Buffer.from('code')],
  ]
  writeFolder(folder, new Map(files))
  expect(found()).toEqual(withOne('files', 'files/a.js', 'index.html'))
  expect(readFileSync(join(folder, 'files/a.js'), 'utf8')).toBe('code')
})

test('Where writing fails, the folder stays as it was, with nothing half-written beside it', () => {
  writeFolder(folder, new Map([['old.html', 'old']]))
  // A file cannot also be a folder
  const impossible = new Map([
    ['new.html', 'new'],
    ['new.html/below', 'new'],
  ])
  expect(() => writeFolder(folder, impossible)).toThrow()
  expect(found()).toEqual(withOne('old.html'))
})
