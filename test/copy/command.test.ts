import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyable } from '../../app/copy/design-of.ts'
import { makeCopy } from '../../app/copy/make.ts'
import { renderer } from '../../app/server/render.ts'
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
    expect(said).toContain(`The copy of ‘Book a toolkit session’ is in ${folder}.\nIt has `)
    expect(said).toMatch(/\nIt has 7 files with [\d,]+ KB, \d+ KB compressed\.\nOpen its/)
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

  test('replaces a copy, says so, and calls its folder as whoever typed it', () => {
    const folder = relative(root, join(above, 'again'))
    expect(copy('toolkit-session', '--to', folder).said).not.toContain('replaced')
    const { status, said } = copy('no-rar', '--to', folder)
    expect(status, said).toBe(0)
    expect(said).toContain(` is in ${folder}. It replaced the copy that was there.\n`)
    expect(designIn(join(root, folder)).scenario).toBe('no-rar')
  })

  test('fills an empty folder', () => {
    const folder = join(above, 'empty')
    mkdirSync(folder)
    const { status, said } = copy('toolkit-session', '--to', folder)
    expect(status, said).toBe(0)
    expect(said).not.toContain('replaced')
    expect(designIn(folder).scenario).toBe('toolkit-session')
  })

  test.each(['notes.txt', '.hidden', 'files/mine.png', 'files/below/mine.png'])(
    'never deletes a file that no copy wrote, such as %s beside a copy',
    (file) => {
      const folder = mkdtempSync(join(above, 'beside-'))
      expect(copy('toolkit-session', '--to', folder).status).toBe(0)
      mkdirSync(join(folder, 'files/below'), { recursive: true })
      if (!file.includes('below')) rmSync(join(folder, 'files/below'), { recursive: true })
      writeFileSync(join(folder, file), 'mine')
      const { status, said } = copy('no-rar', '--to', folder)
      const named = file.replace('/below/mine.png', '/below')
      expect([status, said]).toEqual([
        1,
        `${folder} holds ‘${named}’, which is not part of a copy. Choose another folder.`,
      ])
      expect(readFileSync(join(folder, file), 'utf8')).toBe('mine')
      expect(designIn(folder).scenario).toBe('toolkit-session')
    },
  )

  test('never deletes another site, nor a file in place of the folder', () => {
    const folder = mkdtempSync(join(above, 'site-'))
    const page = join(folder, 'index.html')
    writeFileSync(page, 'mine')
    expect(copy('no-rar', '--to', folder)).toMatchObject({ status: 1 })
    expect(copy('no-rar', '--to', page)).toEqual({
      status: 1,
      said: `${page} is a file. Choose a folder.`,
    })
    expect(readFileSync(page, 'utf8')).toBe('mine')
  })
})

describe('A design of which a page is broken', () => {
  const render = renderer(false)
  const brokenWhere = (title: string) => (page: Parameters<typeof render>[0]) => {
    if (!render(page).includes(`<title>${title}`)) return render(page)
    const at = `(${join(root, 'app/pages/faulty.njk')})`
    throw new Error(
      `${at}\n  Template render error: ${at} [Line 9]\n  Template render error: ${at} [Line 3]\n  Error: no such filter.`,
    )
  }

  test.each([
    ['check-answers', 'Check your answers'],
    ['toolkit-error', 'Error: Which RAR toolkit'],
    ['/cases/V410022', 'Overview'],
  ])('is not copied: the page ‘%s’ is named, with the reason in one line', async (name, title) => {
    const folder = join(above, 'broken')
    const making = makeCopy(
      ['toolkit-session', '--to', folder],
      '2026-11-21T10:30',
      brokenWhere(title),
    )
    await expect(making).rejects.toThrow(
      new Error(
        `The page ‘${name}’ does not work: (app/pages/faulty.njk) [Line 3] Error: no such filter. Mend it, then make the copy again.`,
      ),
    )
    expect(existsSync(folder)).toBe(false)
  })
})
