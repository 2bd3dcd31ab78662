import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { publishedProject } from './project.ts'
import { pageAt, textsOf } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})
const page = (address: string) => pageAt(build, `design-history/${address}`)

describe('a post written for another GOV.UK design history', () => {
  test('has tags that lead to lists of posts', () => {
    const tag = page('tags/design-crit')
    expect(tag('h1').text()).toBe('Posts tagged ‘Design crit’')
    expect(tag('.app-document-list a').text()).toBe('Pick a place & time')
  })

  test('leads to the posts before and after it', () => {
    // As the list of the year has them, newest first
    const titles = textsOf(page('2021'), '.app-document-list__item-title a')
    const at = titles.indexOf('Another post')
    expect(titles[at + 1]).toBe('Pick a place & time')
    const $ = page('another-post')
    const label = (side: string) => $(`.govuk-pagination__${side} .govuk-pagination__link-label`)
    expect(label('prev').text()).toBe(titles[at - 1])
    expect(label('next').text()).toBe(titles[at + 1])
  })
})

test('a post may have an address that ends in .html, and says what it is about as plain words', () => {
  const html = pageOf(build, 'design-history/old/third.html')
  const $ = load(html)
  for (const meta of ['[name=description]', '[property="og:description"]']) {
    expect($(`meta${meta}`).attr('content')).toBe('R&D of this <script>alert(1)</script>')
  }
  for (const file of ['old/third.html', 'index.html', '2021/index.html']) {
    expect(pageOf(build, `design-history/${file}`)).not.toContain('<script>alert(1)')
  }
})
