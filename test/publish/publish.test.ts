import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { copyable } from '../../app/copy/design-of.ts'
import { publishedOnce } from '../support/published.ts'
import { checkLinks } from '../site/links.ts'

const { folder, said } = await publishedOnce()

const files: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const text = /\.html$/.test(file) ? readFileSync(file, 'utf8') : ''
      return [file.slice(folder.length + 1), text]
    }),
)

test('One folder holds the site, the guidance, every scenario and every version', () => {
  for (const page of ['index.html', 'design-history/index.html', 'rap/index.html', '404.html']) {
    expect([...files.keys()]).toContain(page)
  }
  const copies = copyable.filter((name) => files.has(`prototype/${name}/index.html`))
  expect(copies).toEqual(copyable)
  expect(said).toContain('with no server')
})

for (const prefix of ['/', '/design-history/', '/team/our-site/']) {
  test(`No link in it leads nowhere or out of it when it is at ${prefix}`, () => {
    const pages = (file: string) => file !== '404.html'
    const { broken, outside } = checkLinks(files, { prefix, own: ['/'], pages })
    expect(broken).toEqual([])
    expect(outside).toEqual([])
  })
}

test('It replaces the folder from before, with what was in it', () => {
  expect(readdirSync(folder)).not.toContain('old.html')
  expect(readdirSync(dirname(folder)).toSorted()).toEqual(['dist', 'said.txt'])
})
