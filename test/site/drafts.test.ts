import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { capturedPost, fixtureOf } from './fixture.ts'
import { faultsIn } from './markup.ts'
import { designedProject, publishedProject, started } from './project.ts'
import { pageAt, words } from './reading.ts'
import type { Build } from './build.ts'

const page = 'design-history/half-captured/index.html'

let built: Build
let designed: Build
beforeAll(async () => {
  built = await publishedProject()
  designed = await designedProject()
})

describe('a post that is a draft', () => {
  test('is nowhere in the built site, nor are its tags, its designs and its pictures', async () => {
    const traces = [...built.files].filter(
      ([file, text]) =>
        /half|secret|unfinished|hush/.test(file) ||
        /half-done|half-captured|hush-hush|Not finished yet|numbat/.test(text),
    )
    expect(traces.map(([file]) => file)).toEqual([])
    const files = (all: object) =>
      Object.keys(all)
        .filter((file) => /\/captured\/(?:pictures|copies|designs)\//.test(file))
        .map((file) => file.replace('captured/', ''))
    const look = { wide: '#f47738', narrow: '#4c2c92', opened: 'Shown' }
    const own = files((await fixtureOf('half-captured', look)).files)
    expect(own).toHaveLength(7)
    expect(own.filter((file) => !designed.files.has(file))).toEqual([])
    expect(own.filter((file) => built.files.has(file))).toEqual([])
    expect(files(await capturedPost()).filter((file) => !built.files.has(file))).toEqual([])
  })

  test('is there for those who write it, and is called a draft', async () => {
    const $ = load(pageOf(designed, page))
    expect($('.govuk-tag').text()).toBe('Draft')
    expect($('h1').text()).toBe('Not finished yet')
    expect(await faultsIn(page, pageOf(designed, page))).toEqual([])
    const list = pageAt(designed, 'design-history')
    const drafts = list('.app-document-list__item:has(.govuk-tag)').toArray()
    expect(drafts.map((item) => words(list(item).find('a').text()))).toEqual([
      'Unfinished',
      'A new start',
      'A numbat',
      'Not finished yet',
    ])
  })

  test('does not stop the build of the others while it is not finished', () => {
    expect(built.files.has('design-history/half/index.html')).toBe(false)
  })
})

test('a post that says draft: false, or nothing of it any more, is published', () => {
  expect(pageOf(built, 'design-history/older/index.html')).not.toContain('>Draft<')
  expect(pageOf(built, `design-history/${started.slug}/index.html`)).not.toContain('>Draft<')
})

describe('a link to a draft', () => {
  const words = ($: ReturnType<typeof load>) => $('.app-prose-scope p')

  test('waits for its post: its words stand there without it', () => {
    const said = words(pageAt(built, 'design-history/to-a-draft'))
    expect(said.text()).toBe('It came after the first.')
    expect(said.find('a')).toHaveLength(0)
  })

  test('leads there while designing', () => {
    const said = words(pageAt(designed, 'design-history/to-a-draft'))
    expect(said.find('a').attr('href')).toBe('/design-history/secret/')
  })
})
