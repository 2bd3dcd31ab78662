import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { fixtureOf } from './fixture.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt } from './reading.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'

const slug = 'design-history/captured-post'
let build: Build
let $: CheerioAPI
beforeAll(async () => {
  build = await publishedProject()
  $ = pageAt(build, slug)
})

const attributes = (selector: string) =>
  $(selector)
    .toArray()
    .map((each) => $(each).attr() ?? {})

describe('a captured picture', () => {
  test('comes as WebP with PNG to fall back on, in the width of the reader’s screen', async () => {
    const { record } = await fixtureOf('captured-post')
    const { desktop, phone } = record.designs[0]?.pictures['01-rar'] ?? expect.unreachable()
    const media = '(max-width: 40.0525em)'
    const at = (name: string) => `/design-history/pictures/${name}`
    const narrow = { width: '375', height: '900' }
    const wide = { width: '960', height: '600' }
    expect(attributes('#screenshot-will-this-be-a-rar-toolkit-session + figure source')).toEqual([
      { media, type: 'image/webp', srcset: at(`${phone.webp}.webp`), ...narrow },
      { media, type: 'image/png', srcset: at(`${phone.png}.png`), ...narrow },
      { type: 'image/webp', srcset: at(`${desktop.webp}.webp`), ...wide },
    ])
    expect(attributes('#screenshot-will-this-be-a-rar-toolkit-session + figure img')).toEqual([
      {
        class: 'app-screenshot__image',
        src: at(`${desktop.png}.png`),
        alt: 'The page ‘opened’, with a button & more.',
        ...wide,
        loading: 'lazy',
        decoding: 'async',
      },
    ])
  })

  test('leads to a design whose code is there', () => {
    for (const id of ['toolkit-session', '2021-05-25']) {
      const page = pageOf(build, `design-history/designs/captured-post/${id}/index.html`)
      const script = /src="\.\.\/\.\.\/\.\.\/(copies\/[^"]+)"/.exec(page)?.[1] ?? ''
      expect(build.files.has(`design-history/${script}`)).toBe(true)
    }
  })
})

describe('a post with pictures', () => {
  test('is correct HTML', async () => {
    expect(await faultsIn(slug, pageOf(build, `${slug}/index.html`))).toEqual([])
  })

  test('finds its way wherever the site is put', () => {
    const leads = $('.app-designs a, .app-screenshot__open a, figure img, source')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? attribs['srcset'] ?? attribs['src'] ?? '')
    expect(leads.length).toBeGreaterThan(15)
    expect(leads.filter((each) => !each.startsWith('/design-history/'))).toEqual([])
    for (const each of leads) {
      const path = each.slice(1).replace(/\/(?:\?.*)?$/, '/index.html')
      expect(build.files.has(path), path).toBe(true)
    }
    expect(build.files.get(`${slug}/index.html`)).not.toMatch(/(?:href|src|srcset)="\//)
  })
})

test('a post that was brought here takes nothing captured for our post of the same name', () => {
  const page = pageOf(build, 'design-history/apply/captured-post/index.html')
  expect(page).toContain('Brought from elsewhere')
  expect(page).not.toMatch(/designs\/captured-post\/|design-history\/(?:cards|pictures)\//)
})
