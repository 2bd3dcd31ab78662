import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf } from './build.ts'
import { capturedPost } from './fixture.ts'
import { faultsIn } from './markup.ts'
import type { Build } from './build.ts'
import type { Files } from './fixture.ts'

const lines = 'draft: true # until Monday\ntags: [unfinished]\n'
const page = 'design-history/captured-post/index.html'

let add: Files
let built: Build
let designing: Build
beforeAll(async () => {
  add = await capturedPost(lines)
  built = await buildSite({ add })
  designing = await buildSite({ add, drafts: true })
}, 60_000)

describe('a post that is a draft', () => {
  test('is nowhere in the built site, nor are its designs and pictures', () => {
    expect(built.ok, built.said).toBe(true)
    const traces = [...built.files].filter(
      ([file, text]) => /captured-post|unfinished/.test(file) || text.includes('A captured post'),
    )
    expect(traces.map(([file]) => file)).toEqual([])
    const own = Object.keys(add)
      .filter((file) => /\/captured\/(?:pictures|copies|designs)\//.test(file))
      .map((file) => file.replace('captured/', ''))
    expect(own.length).toBeGreaterThan(6)
    expect(own.filter((file) => !designing.files.has(file))).toEqual([])
    expect(own.filter((file) => built.files.has(file))).toEqual([])
  })

  test('is there for those who write it, and is called a draft', async () => {
    expect(designing.ok, designing.said).toBe(true)
    const $ = load(pageOf(designing, page))
    expect($('.govuk-tag').text()).toBe('Draft')
    expect($('h1').text()).toBe('A captured post')
    const list = load(pageOf(designing, 'design-history/index.html'))
    const item = list('.app-document-list__item:contains("A captured post")')
    expect(item.find('.govuk-tag').text()).toBe('Draft')
    expect(list('.govuk-tag')).toHaveLength(1)
    expect(await faultsIn(page, pageOf(designing, page))).toEqual([])
  })

  test('does not stop the build of the others while it is not finished', async () => {
    const draft = '---\ntitle: Half\ndate: 6 October 2021\ndraft: true\n---\n'
    const build = await buildSite({ add: { 'design-history/posts/2021-11-01-half.md': draft } })
    expect(build.ok, build.said).toBe(true)
    expect(build.files.has('design-history/half/index.html')).toBe(false)
  }, 60_000)
})

test('a post that says draft: false is published', async () => {
  const build = await buildSite({ add: await capturedPost('draft: false\n') })
  expect(build.ok, build.said).toBe(true)
  expect(pageOf(build, page)).not.toContain('>Draft<')
}, 60_000)
