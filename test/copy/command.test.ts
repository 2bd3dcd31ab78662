import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyable } from '../../app/copy/design-of.ts'
import { root } from '../../app/server/settings.ts'
import type { Design } from '../../app/browser/design.ts'

let above = ''
beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), 'copy-'))
})
afterAll(() => rmSync(above, { recursive: true }))

/** Runs the command on the morning of 21 November 2026. */
function copy(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'app/copy/index.ts'), ...args],
    { encoding: 'utf8', cwd: root, env: { ...process.env, NOW: '2026-11-21T10:30' } },
  )
  return { status, said: (stdout + stderr).trim() }
}

function designIn(folder: string): Design {
  const $ = load(readFileSync(join(folder, 'index.html'), 'utf8'))
  return JSON.parse($('#design').text()) as Design
}

describe('npm run copy', () => {
  test('makes a copy of a scenario, and says where it is, how large, and how to open it', () => {
    const folder = join(above, 'toolkits')
    const { status, said } = copy('toolkit-session', '--to', folder)
    expect(status, said).toBe(0)
    expect(said).toContain('The copy of ‘Book a toolkit session’ is in ')
    expect(said).toMatch(/toolkits\.\nIt has 7 files with [\d,]+ KB, \d+ KB compressed\.\nOpen its/)
    for (const file of ['index.html', 'files/prototype.js', 'files/prototype.css']) {
      expect(existsSync(join(folder, file)), file).toBe(true)
    }
    const { id, places, ...design } = designIn(folder)
    expect(design).toEqual({
      title: 'Book a toolkit session',
      scenario: 'toolkit-session',
      version: '2021-10-06',
      now: '2021-10-06T09:00',
      made: '2026-11-21',
      home: null,
    })
    expect(id).toMatch(/^toolkit-session 2026-11-21 [0-9a-f]{16}$/)
    expect(Object.keys(places)).toContain('toolkit-error')
  })

  test('has the clock of a scenario whose clock runs stand at 9am of the day', () => {
    const folder = join(above, 'clash')
    copy('clash', '--to', folder)
    expect(designIn(folder).now).toBe('2026-11-21T09:00')
  })

  test('makes a copy of a version, on the morning of its day', () => {
    const folder = join(above, 'march')
    expect(copy('2021-03-11', '--to', folder).status).toBe(0)
    expect(designIn(folder)).toMatchObject({ scenario: null, now: '2021-03-11T09:00' })
  })

  test('names what there is if there is nothing of a name, or none was given', () => {
    for (const args of [
      ['nonsense'],
      [],
      ['toolkit-session', '--form', 'zip'],
      ['clash', 'clash'],
    ]) {
      const { status, said } = copy(...args)
      expect(status).toBe(1)
      expect(said.split('\n')).toHaveLength(1)
      for (const name of copyable) expect(said).toContain(name)
    }
    expect(copy('nonsense').said).toMatch(
      /^There is no scenario or version ‘nonsense’\. Choose one/,
    )
  })

  test('replaces a copy, and never a folder that is none', () => {
    const folder = join(above, 'pictures')
    mkdirSync(folder)
    const { status, said } = copy('toolkit-session', '--to', folder)
    expect(status).toBe(1)
    expect(said).toContain('is there already, and is no copy. Choose another folder.')
    expect(existsSync(join(folder, 'index.html'))).toBe(false)
    const copied = join(above, 'again')
    copy('toolkit-session', '--to', copied)
    expect(copy('no-rar', '--to', copied).status).toBe(0)
    expect(designIn(copied).scenario).toBe('no-rar')
  })
})
