import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { load } from 'cheerio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyable } from '../../app/copy/design-of.ts'
import { writeFolder } from '../../app/copy/folder.ts'
import { makeCopy } from '../../app/copy/make.ts'
import { renderer } from '../../app/server/render.ts'
import { root } from '../../app/server/settings.ts'
import { builtCopy } from '../support/copy.ts'
import type { Design } from '../../app/browser/design.ts'

const now = '2026-11-21T10:30'
const render = renderer(false)

let above = ''
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'copy-'))
})
afterEach(() => rmSync(above, { recursive: true }))

const folder = () => join(above, 'copy')
const make = (...args: readonly string[]) => makeCopy(args, { now, render, build: builtCopy })
const copy = (name: string, to = folder()) => make(name, '--to', to)

function designIn(where = folder()): Design {
  const $ = load(readFileSync(join(where, 'index.html'), 'utf8'))
  return JSON.parse($('#design').text()) as Design
}

/** Runs the command itself. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'app/copy/index.ts'), ...args],
    { encoding: 'utf8', cwd: root, env: { ...process.env, NOW: now } },
  )
  return { status, said: (stdout + stderr).trim() }
}

describe('npm run copy', () => {
  test('makes a copy of a scenario, and says where it is, how large, and how to open it', () => {
    const { status, said } = run('toolkit-session', '--to', folder())
    expect(status, said).toBe(0)
    expect(said).toContain(`The copy of ‘Book a toolkit session’ is in ${folder()}.\nIt has `)
    expect(said).toMatch(/\nIt has 7 files with [\d,]+ KB, \d+ KB compressed\.\nOpen its/)
    const { places, ...design } = designIn()
    expect(design).toEqual({
      id: expect.stringMatching(/^toolkit-session 2026-11-21 [0-9a-f]{16}$/) as string,
      title: 'Book a toolkit session',
      scenario: 'toolkit-session',
      version: '2021-10-06',
      now: '2021-10-06T09:00',
      made: '2026-11-21',
      home: null,
    })
    expect(Object.keys(places)).toContain('toolkit-error')
  })

  test('ends in failure, with a sentence, if there is nothing of a name', () => {
    const said = expect.stringMatching(
      /^There is no scenario or version ‘nonsense’\. .+$/,
    ) as string
    expect(run('nonsense')).toEqual({ status: 1, said })
  })

  test.each([[['nonsense']], [[]], [['toolkit-session', '--form', 'zip']], [['clash', 'clash']]])(
    'names what there is in place of %j',
    async (args) => {
      const list = `Choose one of: ${copyable.join(', ')}.`
      expect(await make(...args).catch(String)).toMatch(new RegExp(`^.+ ${list}$`))
    },
  )

  test.each([
    ['clash', { scenario: 'clash', now: '2026-11-21T09:00' }],
    ['2021-03-11', { scenario: null, now: '2021-03-11T09:00' }],
  ])('has the clock of %s stand at 9am of the day', async (name, design) => {
    await copy(name)
    expect(designIn()).toMatchObject(design)
  })

  test('replaces a copy, says so, and calls its folder as whoever typed it', async () => {
    const typed = relative(process.cwd(), folder())
    // A folder that is empty is as good as none
    mkdirSync(folder())
    expect(await copy('toolkit-session', typed)).not.toContain('replaced')
    const said = await copy('no-rar', typed)
    expect(said).toContain(` is in ${typed}. It replaced the copy that was there.\n`)
    expect(designIn().scenario).toBe('no-rar')
  })

  test.each([
    ['copy/notes.txt', 'copy', 'copy holds ‘notes.txt’'],
    ['copy/.hidden', 'copy', 'copy holds ‘.hidden’'],
    ['copy/files/mine.png', 'copy', 'copy holds ‘files/mine.png’'],
    ['copy/files/below/mine.png', 'copy', 'copy holds ‘files/below’'],
    ['site/index.html', 'site', 'site holds ‘index.html’'],
    ['index.html', 'index.html', 'index.html is a file. Choose a folder.'],
  ])('never deletes a file that no copy wrote, such as %s', async (file, to, says) => {
    await copy('toolkit-session')
    mkdirSync(dirname(join(above, file)), { recursive: true })
    writeFileSync(join(above, file), 'mine')
    const rest = says.includes('holds')
      ? ', which is not part of a copy. Choose another folder.'
      : ''
    await expect(copy('no-rar', join(above, to))).rejects.toThrow(`${above}/${says}${rest}`)
    expect(readFileSync(join(above, file), 'utf8')).toBe('mine')
    expect(designIn().scenario).toBe('toolkit-session')
  })

  test.each([
    ['check-answers', 'Check your answers'],
    ['toolkit-error', 'Error: Which RAR toolkit'],
    ['/cases/V410022', 'Overview'],
  ])('copies no design whose page ‘%s’ is broken: it says which, and why', async (name, title) => {
    const broken = (page: Parameters<typeof render>[0]) => {
      if (!render(page).includes(`<title>${title}`)) return render(page)
      const at = `(${join(root, 'app/pages/faulty.njk')})`
      const trace = `${at} [Line 9]\n  Template render error: ${at} [Line 3]`
      throw new Error(`${at}\n  Template render error: ${trace}\n  Error: no such filter.`)
    }
    const args = ['toolkit-session', '--to', folder()]
    await expect(makeCopy(args, { now, render: broken, build: builtCopy })).rejects.toThrow(
      `The page ‘${name}’ does not work: (app/pages/faulty.njk) [Line 3] Error: no such filter. Mend it, then make the copy again.`,
    )
    expect(existsSync(folder())).toBe(false)
  })
})

test('Files take the place of a folder, and where writing fails it stays, with nothing left beside it', () => {
  const to = join(above, 'copies', 'one')
  const found = () => readdirSync(above, { recursive: true, encoding: 'utf8' }).toSorted().join()
  writeFolder(to, new Map([['old.html', 'old']]))
  // A file cannot also be a folder
  const impossible = { 'new.html': 'new', 'new.html/below': 'new' }
  expect(() => writeFolder(to, new Map(Object.entries(impossible)))).toThrow()
  expect(found()).toBe('copies,copies/one,copies/one/old.html')
  const code = Buffer.from('code')
  writeFolder(to, new Map([['files/a.js', code]]))
  expect(found()).toBe('copies,copies/one,copies/one/files,copies/one/files/a.js')
  expect(readFileSync(join(to, 'files/a.js'))).toEqual(code)
})
