import { join } from 'node:path'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { fixtureOf } from './fixture.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt } from './reading.ts'
import type { Build } from './build.ts'

const slugs = ['captured-post', 'newest-post', 'in-words', 'among']

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const showOf = (slug: string) => pageAt(build, `design-history/${slug}/show`)

describe('the slides of a post', () => {
  test('are reached from the post, which loads nothing of them', () => {
    const post = pageOf(build, 'design-history/in-words/index.html')
    const link = load(post)('a:contains("Show this post to a group")')
    expect(link.attr('href')).toBe('/design-history/in-words/show/')
    expect(post).not.toMatch(/assets\/show/)
  })

  test('show pictures in both kinds of file, with their room, at once', async () => {
    const { record } = await fixtureOf('captured-post')
    const { desktop, phone } = record.designs[0]?.pictures['01-rar'] ?? expect.unreachable()
    const $ = showOf('captured-post')
    const at = (name: string) => `/design-history/pictures/${name}`
    const sources = $('#slide-2 source').toArray()
    expect(sources.map(({ attribs }) => attribs['srcset'])).toEqual(
      [`${phone.webp}.webp`, `${phone.png}.png`, `${desktop.webp}.webp`].map(at),
    )
    const { src, width, height, alt, loading } = $('#slide-2 img').attr() ?? {}
    expect({ src, width, height, alt, loading }).toEqual({
      ...{ src: at(`${desktop.png}.png`), width: '960', height: '600' },
      ...{ alt: 'The page ‘opened’, with a button & more.', loading: undefined },
    })
  })

  test('have notes for the speaker, which the post does not show', () => {
    expect(pageOf(build, 'design-history/among/show/index.html')).toContain('Say this.')
    expect(pageOf(build, 'design-history/among/index.html')).not.toContain('Say this.')
  })
})

test('Every file that a presentation needs is in the built folder, at an address relative to it', () => {
  for (const slug of slugs) {
    const $ = load(build.files.get(`design-history/${slug}/show/index.html`) ?? '')
    const addresses = ['href', 'src', 'srcset', 'data-live-href']
      .flatMap((name) =>
        $('[href], [src], [srcset], [data-live-href]')
          .toArray()
          .map((each) => $(each).attr(name) ?? '#'),
      )
      .filter((each) => !each.startsWith('#'))
    expect(addresses.length).toBeGreaterThan(4)
    const missing = addresses.filter((address) => {
      const path = join(`design-history/${slug}/show`, address.replace(/[?#].*$/, ''))
      return !address.startsWith('../') || !build.files.has(path.replace(/\/$/, '/index.html'))
    })
    expect(missing).toEqual([])
  }
})

test('A presentation has no script or style of its own in the page, and its HTML is correct', async () => {
  for (const slug of slugs) {
    const file = `design-history/${slug}/show/index.html`
    const $ = showOf(slug)
    expect($('script:not([src]), style, [style]')).toHaveLength(0)
    expect(await faultsIn(file, pageOf(build, file))).toEqual([])
  }
})
