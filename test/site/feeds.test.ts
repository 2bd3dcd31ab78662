import { load } from 'cheerio'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite } from './build.ts'
import { capturedPost } from './fixture.ts'
import type { Build } from './build.ts'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'

const post = (title: string, date: string, more = '') =>
  `---\ntitle: '${title}'\ndescription: A <b>bold</b> & clear move\ndate: ${date}\n${more}---\n\nText.\n`
const add = {
  'design-history/posts/2031-01-02-newest.md': post(
    'Newest & <best>',
    '2031-01-02',
    'tags: [one subject]\nauthor: Somebody Invented\nmodified: 2031-02-03\n',
  ),
  'design-history/posts/2031-01-01-older.md': post('Older', '2031-01-01', 'tags: [One subject]\n'),
  'design-history/posts/2031-03-01-unfinished.md': post(
    'Unfinished',
    '2031-03-01',
    'draft: true\n',
  ),
}

let build: Build
beforeAll(async () => {
  build = await buildSite({ add, url: 'https://example.org/team', drafts: true })
  if (!build.ok) throw new Error(build.said)
}, 120_000)

/** A file that is no page, as it was written. */
const written = (file: string) => readFileSync(join(build.folder, file), 'utf8')
const xml = (file: string) => load(written(file), { xml: true })

describe('the feed', () => {
  test('has the newest posts first, with whole addresses, and no draft', () => {
    const $ = xml('design-history/feed.xml')
    const entries = $('entry').toArray()
    expect(entries.length).toBeGreaterThan(2)
    expect(entries.length).toBeLessThanOrEqual(20)
    expect($('entry > title').first().text()).toBe('Newest & <best>')
    expect($('entry > link').first().attr('href')).toBe(
      'https://example.org/team/design-history/newest/',
    )
    expect($('feed > link[rel="self"]').attr('href')).toBe(
      'https://example.org/team/design-history/feed.xml',
    )
    expect($('entry > title').text()).not.toContain('Unfinished')
    expect(written('design-history/feed.xml')).toContain('<title>Newest &amp; &lt;best&gt;</title>')
  })

  test('says when a post was published and changed, by whom, and on what', () => {
    const first = xml('design-history/feed.xml')('entry').first()
    expect(first.find('published').text()).toBe('2031-01-02T00:00:00.000Z')
    expect(first.find('updated').text()).toBe('2031-02-03T00:00:00.000Z')
    expect(first.find('author name').text()).toBe('Somebody Invented')
    expect(first.find('category').attr('term')).toBe('one subject')
    expect(xml('design-history/feed.xml')('feed > updated').text()).toBe('2031-02-03T00:00:00.000Z')
  })

  test('gives each post an id that stays when the site moves', async () => {
    const idsIn = (text: string) => [...text.matchAll(/<id>(.+?)<\/id>/g)].map(([, id]) => id)
    const ids = idsIn(written('design-history/feed.xml'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id ?? ''))).toEqual([])
    const moved = await buildSite({ add, url: 'https://other.example/', drafts: true })
    const there = readFileSync(join(moved.folder, 'design-history/feed.xml'), 'utf8')
    expect(there).toContain('https://other.example/design-history/newest/')
    expect(idsIn(there)).toEqual(ids)
  }, 120_000)

  test('is there for each tag too, however the tag is spelled', () => {
    const $ = xml('design-history/tags/one-subject/feed.xml')
    expect(
      $('entry > title')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['Newest & <best>', 'Older'])
  })

  test('is found from every page of the history, and from the page of its tag', () => {
    const page = build.files.get('design-history/newest/index.html') ?? ''
    expect(load(page)('link[type="application/atom+xml"]').attr('href')).toBe(
      '../../design-history/feed.xml',
    )
    const tag = load(build.files.get('design-history/tags/one-subject/index.html') ?? '')
    const feeds = tag('link[type="application/atom+xml"]')
      .toArray()
      .map(({ attribs }) => attribs['href'])
    expect(feeds).toContain('../../../design-history/tags/one-subject/feed.xml')
  })
})

describe('the list of pages for search engines', () => {
  test('names every page but the one for a wrong address, and what shows a post once more', () => {
    const $ = xml('sitemap.xml')
    const listed = $('loc')
      .toArray()
      .map((each) => $(each).text())
    const pages = [...build.files.keys()]
      .filter(
        (file) =>
          file.endsWith('/index.html') && !/^design-history\/designs\/|\/show\/index/.test(file),
      )
      .map((file) => `https://example.org/team/${file.replace(/index\.html$/, '')}`)
    expect(pages.filter((page) => !listed.includes(page))).toEqual([])
    expect(listed.filter((page) => page.includes('404'))).toEqual([])
  })

  test('says when a post was last changed', () => {
    expect(written('sitemap.xml')).toContain(
      '<loc>https://example.org/team/design-history/newest/</loc><lastmod>2031-02-03</lastmod>',
    )
  })
})

describe('what a link shows elsewhere', () => {
  test('is the title, what the page is about, and the first picture of the post', async () => {
    const captured = await buildSite({ add: await capturedPost(), url: 'https://example.org/team' })
    const $ = load(captured.files.get('design-history/captured-post/index.html') ?? '')
    const of = (name: string) => $(`meta[property="${name}"]`).attr('content') ?? ''
    expect(of('og:title')).toBe($('h1').text().trim())
    expect(of('og:url')).toBe('https://example.org/team/design-history/captured-post/')
    expect(of('og:image')).toMatch(
      /^https:\/\/example\.org\/team\/design-history\/cards\/[0-9a-f]{16}\.png$/,
    )
    expect(of('og:image:alt').length).toBeGreaterThan(20)
    const card = join(captured.folder, of('og:image').replace('https://example.org/team/', ''))
    const { width, height, format } = await sharp(card).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
  }, 120_000)

  test('is words alone for a page without a picture', () => {
    const $ = load(build.files.get('design-history/newest/index.html') ?? '')
    expect($('meta[property="og:title"]').attr('content')).toBe('Newest & <best>')
    expect($('meta[property="og:image"]')).toHaveLength(0)
  })
})

test('An address of the site that is none stops the build, with an example', async () => {
  const { ok, said } = await buildSite({ url: 'our site' })
  expect(ok).toBe(false)
  expect(said).toContain('SITE_URL is “our site”, which is no web address.')
  expect(said).toContain('for example SITE_URL=https://example.org/history/')
}, 60_000)
