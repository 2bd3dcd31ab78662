import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf, type Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await buildSite({
    add: {
      'docs/a-test-page.md':
        '# How to run `npm test`\n\nSee [why](./decisions/0000-a-test.md#why) and\n[RAP](rap/index.md).\n',
      'docs/decisions/0000-a-test.md': '---\ntitle: A test decision\n---\n\n## Why\n\nBecause.\n',
    },
  })
}, 60_000)

describe('a page about this repository', () => {
  test('may be plain Markdown, with its first heading as its title', () => {
    expect(build.ok, build.said).toBe(true)
    const $ = load(pageOf(build, 'docs/a-test-page/index.html'))
    expect($('h1')).toHaveLength(1)
    expect($('head title').text()).toBe('How to run npm test - About this repository')
  })

  test('may link to other files of Markdown', () => {
    const $ = load(pageOf(build, 'docs/a-test-page/index.html'))
    expect($('main a:contains("why")').attr('href')).toBe('/docs/decisions/0000-a-test/#why')
    expect($('main a:contains("RAP")').attr('href')).toBe('/rap/')
    expect($('main br')).toHaveLength(0)
  })

  test('is listed, with decisions under a heading of their own', () => {
    const $ = load(pageOf(build, 'docs/index.html'))
    expect($('main a[href="/docs/a-test-page/"]').length).toBeGreaterThan(0)
    const decisions = $('h2:contains("Decisions")').next('ul').text()
    expect(decisions).toContain('A test decision')
  })
})

test('a wrong address has a page of its own', () => {
  const $ = load(pageOf(build, '404.html'))
  expect($('h1').text()).toBe('Page not found')
  expect($('main a[href="/design-history/"]').length).toBeGreaterThan(0)
})
