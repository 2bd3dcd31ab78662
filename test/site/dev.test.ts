import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { copyOfProject } from './build.ts'
import type { ChildProcess } from 'node:child_process'

const file = 'design-history/posts/2031-01-02-being-written.md'
const post = (title: string, text: string) =>
  `---\ntitle: ${title}\ndescription: About what we changed\ndate: 2031-01-02\ndraft: true\n---\n\n${text}\n`

let folder: string
let site: ChildProcess
beforeAll(async () => {
  folder = copyOfProject({ add: { [file]: post('Being written', 'The first words.') } })
  site = fork('design-history/dev/index.js', [], {
    cwd: folder,
    env: { ...process.env, SITE_DRAFTS: 'yes', SITE_OUTPUT: join(folder, 'built') },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  expect(await told()).toEqual({ broken: null })
}, 120_000)
afterAll(async () => {
  const ended = once(site, 'exit')
  site.kill()
  await ended
  rmSync(folder, { recursive: true })
})

/** What it says of the next build. */
async function told(): Promise<{ readonly broken: string | null }> {
  const [message] = (await once(site, 'message')) as [{ broken: string | null }]
  return message
}

async function save(path: string, text: string) {
  writeFileSync(join(folder, path), text)
  site.send({ saved: [path] })
  return told()
}

const page = (path: string) => join(folder, 'built', path, 'index.html')
const written = 'design-history/being-written'
const wordsOf = (path: string) => readFileSync(page(path), 'utf8')

describe('While somebody writes a post', () => {
  test('its page has the new words when it is saved, and no other page is built again', async () => {
    const before = statSync(page('design-history')).mtimeMs
    expect(await save(file, post('Being written', 'Quite other words.'))).toEqual({ broken: null })
    expect(wordsOf(written)).toContain('Quite other words.')
    expect(wordsOf(written)).not.toContain('The first words.')
    expect(statSync(page('design-history')).mtimeMs).toBe(before)
  }, 60_000)

  test('a new title is on its page at once, and then in the lists of posts', async () => {
    expect(await save(file, post('Written anew', 'Quite other words.'))).toEqual({ broken: null })
    expect(wordsOf(written)).toContain('Written anew')
    expect(wordsOf('design-history')).not.toContain('Written anew')
    expect(await told()).toEqual({ broken: null })
    expect(wordsOf('design-history')).toContain('Written anew')
  }, 60_000)

  test('a mistake is told with the file and the line, and is gone when it is mended', async () => {
    const { broken } = await save(file, post("''", 'Words.'))
    expect(broken).toContain(`${file}, line 2: title: write a short title`)
    expect(await save(file, post('Mended', 'Mended words.'))).toEqual({ broken: null })
    expect(wordsOf(written)).toContain('Mended words.')
    expect(await told()).toEqual({ broken: null })
  }, 60_000)

  test('its presentation has the new words too', async () => {
    const text = 'Words to show.\n\n## What we decided\n\n- to show it'
    expect(await save(file, post('Mended', text))).toEqual({ broken: null })
    expect(wordsOf(`${written}/show`)).toContain('to show it')
  }, 60_000)

  test('a post that was deleted is gone, from the lists too', async () => {
    const gone = 'design-history/posts/2031-01-04-short-lived.md'
    expect(await save(gone, post('Short-lived', 'Words.'))).toEqual({ broken: null })
    expect(wordsOf('design-history')).toContain('Short-lived')
    rmSync(join(folder, gone))
    site.send({ saved: [gone] })
    expect(await told()).toEqual({ broken: null })
    expect(wordsOf('design-history')).not.toContain('Short-lived')
    expect(existsSync(page('design-history/short-lived'))).toBe(false)
  }, 60_000)

  test('a post that is new gets a page, and a template builds every page', async () => {
    const other = 'design-history/posts/2031-01-03-another.md'
    expect(await save(other, post('Another', 'Words of another.'))).toEqual({ broken: null })
    expect(wordsOf('design-history/another')).toContain('Words of another.')
    expect(wordsOf('design-history')).toContain('Another')
    const layout = 'design-history/layouts/base.njk'
    const source = readFileSync(join(folder, layout), 'utf8')
    const changed = source.replace('are invented.', 'are made up.')
    expect(await save(layout, changed)).toEqual({ broken: null })
    expect(wordsOf('design-history')).toContain('are made up.')
    expect(wordsOf(written)).toContain('are made up.')
  }, 120_000)
})
