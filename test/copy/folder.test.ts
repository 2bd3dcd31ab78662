import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFolder } from '../../app/copy/folder.ts'

let above = ''
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => rmSync(above, { recursive: true }))

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()

test('Files are written, in folders of their own, with nothing left over', () => {
  const folder = join(above, 'copies', 'one')
  writeFolder(
    folder,
    new Map<string, Buffer | string>([
      ['index.html', 'page'],
      ['files/a.js', Buffer.from('code')],
    ]),
  )
  expect(filesOf(folder)).toEqual(['files/a.js', 'index.html'])
  expect(readFileSync(join(folder, 'files/a.js'), 'utf8')).toBe('code')
  expect(readdirSync(join(above, 'copies'))).toEqual(['one'])
})

test('What was in the folder before goes', () => {
  const folder = join(above, 'one')
  writeFolder(folder, new Map([['old.html', 'old']]))
  writeFolder(folder, new Map([['new.html', 'new']]))
  expect(filesOf(folder)).toEqual(['new.html'])
})

test('Where writing fails, the folder stays as it was, with nothing half-written beside it', () => {
  const folder = join(above, 'one')
  writeFolder(folder, new Map([['old.html', 'old']]))
  // A file cannot also be a folder.
  const impossible = new Map([
    ['new.html', 'new'],
    ['new.html/below', 'new'],
  ])
  expect(() => writeFolder(folder, impossible)).toThrow()
  expect(filesOf(folder)).toEqual(['old.html'])
  expect(readdirSync(above)).toEqual(['one'])
})

test('A folder that is there already and empty is filled', () => {
  const folder = join(above, 'one')
  mkdirSync(folder)
  writeFolder(folder, new Map([['new.html', 'new']]))
  expect(filesOf(folder)).toEqual(['new.html'])
})
