import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { designedProject, designedUrl, publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf } from './reading.ts'

const build = await designedProject()
const elsewhere = await publishedProject()

/** A file that is no page, as it was written. */
const written = (file: string, { folder } = build) => readFileSync(join(folder, file), 'utf8')
const xml = (file: string) => load(written(file), { xml: true })
const feed = 'design-history/feed.xml'
const tagFeed = 'design-history/tags/one-subject/feed.xml'
const newest = `${designedUrl}design-history/newest/`

describe('the feed', () => {
  test('has the newest posts first, with whole addresses, dates, people and subjects', () => {
    const $ = xml(feed)
    const first = $('entry').first()
    const titles = textsOf($, 'entry > title')
    expect(titles.length).toBeGreaterThan(2)
    expect(titles.length).toBeLessThanOrEqual(20)
    // No draft, which would be the first
    expect(titles[0]).toBe('Newest & <best>')
    expect(titles).not.toContain('Unfinished')
    expect(written(feed)).toContain('<title>Newest &amp; &lt;best&gt;</title>')
    expect([$('feed > link[rel=self]').attr('href'), first.find('link').attr('href')]).toEqual([
      designedUrl + feed,
      newest,
    ])
    expect(textsOf($, 'feed > updated')).toEqual(['2031-02-03T00:00:00.000Z'])
    expect(textsOf($, first.find('published, updated, author name'))).toEqual([
      '2031-01-02T00:00:00.000Z',
      '2031-02-03T00:00:00.000Z',
      'Somebody Invented',
    ])
    expect(first.find('category').attr('term')).toBe('one subject')
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

  test('is there for each tag too, however it is spelled, and is found from pages', () => {
    expect(textsOf(xml(tagFeed), 'entry > title')).toEqual(['Newest & <best>', 'Older'])
    const feeds = (address: string) =>
      valuesOf(pageAt(build, address), 'link[type="application/atom+xml"]', 'href')
    expect(feeds('design-history/newest')).toEqual([`/${feed}`])
    expect(feeds('design-history/tags/one-subject')).toContain(`/${tagFeed}`)
  })
})

test('the list for search engines names every page once, and when a post last changed', () => {
  const listed = textsOf(xml('sitemap.xml'), 'loc')
  const shown = /^(?!design-history\/designs\/)(?!.*\/show\/index).*\/index\.html$/
  const pages = [...build.files.keys()].filter((file) => shown.test(file))
  expect(pages.length).toBeGreaterThan(50)
  const addresses = pages.map((file) => designedUrl + file.replace(/index\.html$/, ''))
  expect(addresses.filter((page) => !listed.includes(page))).toEqual([])
  expect(listed.filter((page) => page.includes('404'))).toEqual([])
  expect(written('sitemap.xml')).toContain(`<loc>${newest}</loc><lastmod>2031-02-03</lastmod>`)
})

describe('what a link shows elsewhere', () => {
  const metaOf = (address: string) => {
    const $ = pageAt(build, address)
    return (name: string) => $(`meta[property="${name}"]`).attr('content')
  }

  test('is the title, what the page is about, and the first picture of the post', async () => {
    const meta = metaOf('design-history/captured-post')
    expect(meta('og:title')).toBe('A captured post')
    expect(meta('og:url')).toBe(`${designedUrl}design-history/captured-post/`)
    expect(meta('og:image:alt')?.length).toBeGreaterThan(20)
    const [, card = ''] = meta('og:image')?.split(designedUrl) ?? []
    expect(card).toMatch(/^design-history\/cards\/[0-9a-f]{16}\.png$/)
    const { width, height, format } = await sharp(join(build.folder, card)).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
  })

  test('is words alone for a page without a picture', () => {
    const meta = metaOf('design-history/newest')
    expect(meta('og:title')).toBe('Newest & <best>')
    expect(meta('og:image')).toBeUndefined()
  })
})
