import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish } from '../../app/publish/publish.ts'
import { copyable } from '../../app/copy/design-of.ts'
import { renderer } from '../../app/server/render.ts'
import { checkLinks } from '../site/links.ts'

const above = mkdtempSync(join(tmpdir(), 'published-'))
const folder = join(above, 'dist')
const files = new Map<string, string>()
let said: string

beforeAll(async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'old.html'), 'old')
  said = await publish('2021-10-06', renderer(false), folder)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    const file = join(parentPath, name)
    const text = name.endsWith('.html') ? readFileSync(file, 'utf8') : ''
    files.set(file.slice(folder.length + 1), text)
  }
})
afterAll(() => rmSync(above, { recursive: true, force: true }))

test('One folder, in place of that from before, holds the site, the guidance, every scenario and every version', () => {
  const pages = ['index.html', 'design-history/index.html', 'rap/index.html', '404.html']
  const copies = copyable.map((name) => `prototype/${name}/index.html`)
  expect([...files.keys()]).toEqual(expect.arrayContaining([...pages, ...copies]))
  expect([...files.keys()]).not.toContain('old.html')
  expect(readdirSync(above)).toEqual(['dist'])
  expect(said).toContain('with no server')
})

test.each(['/', '/design-history/', '/team/our-site/'])(
  'No link in it leads nowhere or out of it when it is at %s',
  (prefix) => {
    const pages = (file: string) => file !== '404.html'
    const { broken, outside } = checkLinks(files, { prefix, own: ['/'], pages })
    expect([...broken, ...outside]).toEqual([])
  },
)
