import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { designedProject, designedUrl, publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
let elsewhere: Build
beforeAll(async () => {
  build = await designedProject()
  elsewhere = await publishedProject()
})

/** A file that is no page, as it was written. */
const written = (file: string, of = build) => readFileSync(join(of.folder, file), 'utf8')
const xml = (file: string) => load(written(file), { xml: true })
const feed = 'design-history/feed.xml'
const newest = `${designedUrl}design-history/newest/`

describe('the feed', () => {
  test('has the newest posts first, with whole addresses, and no draft', () => {
    const $ = xml(feed)
    const titles = textsOf($, 'entry > title')
    expect(titles.length).toBeGreaterThan(2)
    expect(titles.length).toBeLessThanOrEqual(20)
    expect(titles[0]).toBe('Newest & <best>')
    expect($('entry > link').first().attr('href')).toBe(newest)
    expect($('feed > link[rel="self"]').attr('href')).toBe(designedUrl + feed)
    expect(titles).not.toContain('Unfinished')
    expect(written(feed)).toContain('<title>Newest &amp; &lt;best&gt;</title>')
  })

  test('says when a post was published and changed, by whom, and on what', () => {
    const first = xml(feed)('entry').first()
    expect(first.find('published').text()).toBe('2031-01-02T00:00:00.000Z')
    expect(first.find('updated').text()).toBe('2031-02-03T00:00:00.000Z')
    expect(first.find('author name').text()).toBe('Somebody Invented')
    expect(first.find('category').attr('term')).toBe('one subject')
    expect(xml(feed)('feed > updated').text()).toBe('2031-02-03T00:00:00.000Z')
  })

  test('gives each post an id that stays when the site moves', () => {
    const idsIn = (text: string) => [...text.matchAll(/<id>(.+?)<\/id>/g)].map(([, id]) => id)
    const ids = idsIn(written(feed))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id ?? ''))).toEqual([])
    const there = written(feed, elsewhere)
    expect(there).not.toContain(newest)
    expect(there).toContain('http://localhost:3000/design-history/newest/')
    expect(idsIn(there).slice(0, 3)).toEqual(ids.slice(0, 3))
  })

  test('is there for each tag too, however the tag is spelled', () => {
    const $ = xml('design-history/tags/one-subject/feed.xml')
    expect(textsOf($, 'entry > title')).toEqual(['Newest & <best>', 'Older'])
  })

  test('is found from every page of the history, and from the page of its tag', () => {
    const feeds = (address: string) =>
      valuesOf(pageAt(build, address), 'link[type="application/atom+xml"]', 'href')
    expect(feeds('design-history/newest')).toEqual([`/${feed}`])
    expect(feeds('design-history/tags/one-subject')).toContain(
      '/design-history/tags/one-subject/feed.xml',
    )
  })
})

describe('the list of pages for search engines', () => {
  test('names every page but the one for a wrong address, and what shows a post once more', () => {
    const listed = textsOf(xml('sitemap.xml'), 'loc')
    const pages = [...build.files.keys()]
      .filter(
        (file) =>
          file.endsWith('/index.html') && !/^design-history\/designs\/|\/show\/index/.test(file),
      )
      .map((file) => designedUrl + file.replace(/index\.html$/, ''))
    expect(pages.length).toBeGreaterThan(50)
    expect(pages.filter((page) => !listed.includes(page))).toEqual([])
    expect(listed.filter((page) => page.includes('404'))).toEqual([])
  })

  test('says when a post was last changed', () => {
    expect(written('sitemap.xml')).toContain(`<loc>${newest}</loc><lastmod>2031-02-03</lastmod>`)
  })
})

describe('what a link shows elsewhere', () => {
  test('is the title, what the page is about, and the first picture of the post', async () => {
    const $ = pageAt(build, 'design-history/captured-post')
    const of = (name: string) => $(`meta[property="${name}"]`).attr('content') ?? ''
    expect(of('og:title')).toBe($('h1').text().trim())
    expect(of('og:url')).toBe(`${designedUrl}design-history/captured-post/`)
    expect(of('og:image')).toMatch(
      /^https:\/\/example\.org\/team\/design-history\/cards\/[0-9a-f]{16}\.png$/,
    )
    expect(of('og:image:alt').length).toBeGreaterThan(20)
    const card = join(build.folder, of('og:image').replace(designedUrl, ''))
    const { width, height, format } = await sharp(card).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
  })

  test('is words alone for a page without a picture', () => {
    const $ = pageAt(build, 'design-history/newest')
    expect($('meta[property="og:title"]').attr('content')).toBe('Newest & <best>')
    expect($('meta[property="og:image"]')).toHaveLength(0)
  })
})
