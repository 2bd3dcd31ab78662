import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf } from './build.ts'
import { capturedPost, everyBlock, fixtureOf } from './fixture.ts'
import { faultsIn } from './markup.ts'
import type { Build } from './build.ts'
import type { Files } from './fixture.ts'

const file = 'design-history/captured-post/index.html'
let add: Files
let build: Build
let $: ReturnType<typeof load>
beforeAll(async () => {
  add = await capturedPost()
  build = await buildSite({ add })
  $ = load(pageOf(build, file))
}, 60_000)

const attributes = (selector: string) =>
  $(selector)
    .toArray()
    .map((each) => $(each).attr() ?? {})

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The words of a part as one reads them: two items of a list are two words. */
const read = (html: string | null) => words(load((html ?? '').replaceAll('<', ' <')).text())

describe('a captured picture', () => {
  test('comes as WebP with PNG to fall back on, in the width of the reader’s screen', async () => {
    const { record } = await fixtureOf('captured-post')
    const { desktop, phone } = record.designs[0]?.pictures['01-rar'] ?? expect.unreachable()
    const media = '(max-width: 40.0525em)'
    const at = (name: string) => `/design-history/pictures/${name}`
    expect(attributes('#screenshot-will-this-be-a-rar-toolkit-session + figure source')).toEqual([
      {
        ...{ media, type: 'image/webp', srcset: at(`${phone.webp}.webp`) },
        ...{ width: '375', height: '900' },
      },
      {
        ...{ media, type: 'image/png', srcset: at(`${phone.png}.png`) },
        ...{ width: '375', height: '900' },
      },
      {
        ...{ type: 'image/webp', srcset: at(`${desktop.webp}.webp`) },
        ...{ width: '960', height: '600' },
      },
    ])
    expect(attributes('#screenshot-will-this-be-a-rar-toolkit-session + figure img')).toEqual([
      {
        class: 'app-screenshot__image',
        src: at(`${desktop.png}.png`),
        alt: 'The page ‘opened’, with a button & more.',
        width: '960',
        height: '600',
        loading: 'lazy',
        decoding: 'async',
      },
    ])
    for (const name of [phone.webp, desktop.webp].map((each) => `${each}.webp`)) {
      expect(build.files.has(`design-history/pictures/${name}`)).toBe(true)
    }
  })

  test('has its caption, and a heading of its own even where two are called the same', () => {
    expect($('figcaption').text()).toBe('As it opens')
    expect(attributes('.app-screenshots h3').map((each) => each['id'])).toEqual([
      'screenshot-will-this-be-a-rar-toolkit-session',
      'screenshot-where-will-you-meet',
      'screenshot-where-will-you-meet-2',
      'screenshot-a-drawing',
    ])
    const contents = attributes('.app-contents-list a').map((each) => each['href'])
    expect(contents[2]).toBe('#screenshot-where-will-you-meet-2')
  })

  test('leads to the very page in its design', () => {
    const links = $('.app-screenshot__open a')
    expect(links.toArray().map(({ attribs }) => attribs['href'])).toEqual([
      '/design-history/designs/captured-post/toolkit-session/?picture=01-rar',
      '/design-history/designs/captured-post/toolkit-session/?picture=02-rar-error',
      '/design-history/designs/captured-post/2021-05-25/?picture=03-before',
    ])
    expect(links.eq(1).text()).toBe('Open this page in the design: Where will you meet?')
    for (const id of ['toolkit-session', '2021-05-25']) {
      const page = pageOf(build, `design-history/designs/captured-post/${id}/index.html`)
      const script = /src="\.\.\/\.\.\/\.\.\/(copies\/[^"]+)"/.exec(page)?.[1] ?? ''
      expect(build.files.has(`design-history/${script}`)).toBe(true)
    }
  })

  test('has the same page on a phone beside it, to be opened', () => {
    const phone = $('details:contains("This page on a phone")').first()
    expect(phone.find('summary').text()).toBe(
      'This page on a phone: Will this be a RAR toolkit session?',
    )
    const { width, height, alt, loading } = phone.find('img').get(0)?.attribs ?? {}
    expect({ width, height, loading }).toEqual({ width: '375', height: '900', loading: 'lazy' })
    expect(alt).toBe('On a phone: The page ‘opened’, with a button & more.')
    expect(phone.attr('open')).toBeUndefined()
  })

  test('leaves an image that somebody made as it is', () => {
    const own = $('#screenshot-a-drawing').nextAll()
    expect(own.find('img').get(0)?.attribs).toMatchObject({
      src: '/design-history/images/captured-post/drawing.png',
      alt: 'A drawing of a page.',
      width: '40',
      height: '30',
    })
    expect(own.find('source')).toHaveLength(0)
    expect(own.filter('details')).toHaveLength(0)
  })
})

describe('the text beside a picture', () => {
  const textOf = () =>
    $('#screenshot-where-will-you-meet').nextAll('details').first().find('.app-page-text')

  test('stands right after its picture and holds every word of the page in reading order', () => {
    const after = $('#screenshot-where-will-you-meet + figure').next()
    expect(after.is('details')).toBe(true)
    expect(after.find('summary').text()).toBe('Text of this page: Where will you meet?')
    const said = everyBlock.flatMap(wordsOf)
    expect(said.length).toBeGreaterThan(25)
    let rest = read(textOf().html())
    for (const each of said) {
      expect(rest).toContain(each)
      rest = rest.slice(rest.indexOf(each) + each.length)
    }
  })

  test('says in words what is chosen, typed, wrong and pressed', () => {
    const text = read(textOf().html())
    expect(text).toContain('Calder House (chosen) Hint: On the ring road Somewhere else')
    expect(text).toContain('Hint: An office of your team')
    expect(text).toContain('Error: Select where you will meet')
    expect(text).toContain('Yes No Nothing is chosen.')
    expect(text.match(/Nothing is chosen/g)).toHaveLength(1)
    expect(text).toContain('Day In the box: 31 Month The box is empty.')
    expect(text).toContain('Button: Continue')
  })

  test('is HTML of the right kinds, under the heading of its picture', () => {
    const text = textOf()
    const outline = text
      .find('h2, h3, h4, h5, h6')
      .toArray()
      .map((each) => [each.tagName, $(each).text()])
    expect(outline).toEqual([
      ['h4', 'Meeting <Kieran> & others'],
      ['h5', 'What is known'],
      ['h5', 'Next'],
    ])
    expect(text.find('dl dt').text()).toBe('Sensitive')
    expect(text.find('dl dd').text().trim()).toBe('No')
    const heads = text.find('table thead th[scope="col"]').toArray()
    expect(heads.map((each) => $(each).text())).toEqual(['Date', 'Type'])
    expect(text.find('table tbody td')).toHaveLength(3)
    expect(text.find('table caption').text()).toBe('Appointments')
  })
})

describe('a post with designs', () => {
  test('leads to each near its top, and says what it is of and from when', () => {
    const buttons = $('.app-designs a.govuk-button').toArray()
    expect(buttons.map((each) => [words($(each).text()), each.attribs['href']])).toEqual([
      [
        'Try this design: Book a toolkit session',
        '/design-history/designs/captured-post/toolkit-session/',
      ],
      [
        'Try this design: The design of 25 May 2021',
        '/design-history/designs/captured-post/2021-05-25/',
      ],
    ])
    const text = words($('.app-designs').text())
    expect(text).toContain(
      'The scenario ‘Book a toolkit session’, in the design of 6 October 2021. In it, it is always Wednesday 6 October 2021. This copy was made on 21 November 2026.',
    )
    expect(text).toContain('The design of 25 May 2021, from the list of cases.')
    expect(text).toContain('in your browser, with no server. Nothing that you enter is sent')
    expect($('.app-designs').nextAll('.app-prose-scope')).toHaveLength(1)
    expect($('noscript').text()).toContain('The design needs JavaScript')
  })

  test('is correct HTML', async () => {
    expect(await faultsIn(file, pageOf(build, file))).toEqual([])
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
    expect(build.files.get(file)).not.toMatch(/(?:href|src|srcset)="\//)
  })
})

function wordsOf(block: (typeof everyBlock)[number]): readonly string[] {
  switch (block.kind) {
    case 'errors':
      return [block.title, ...block.messages]
    case 'question':
      return [
        block.text,
        ...[block.hint, block.error].flatMap((each) => each ?? []),
        ...(block.options ?? []).flatMap(({ text, hint }) => [text, ...(hint ? [hint] : [])]),
        ...(block.typed ? [block.typed] : []),
      ]
    case 'list':
      return block.items
    case 'rows':
      return block.rows.flatMap(({ key, value }) => [key, value])
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.head, ...block.rows.flat()]
    default:
      return [block.text]
  }
}

test('a post that was brought here takes nothing captured for our post of the same name', async () => {
  const { ok, files } = await buildSite({
    add: {
      ...add,
      'design-history/posts/apply/2022-01-01-captured-post.md':
        '---\ntitle: Brought from elsewhere\ndescription: A post.\n---\n\nWords.\n',
    },
  })
  expect(ok).toBe(true)
  const isIt = ([file, html]: [string, string]) =>
    file.endsWith('/index.html') && load(html)('h1').text().includes('Brought from elsewhere')
  const pages = [...files].filter(isIt)
  expect(pages.length).toBeGreaterThan(0)
  for (const [, html] of pages) {
    expect(html).not.toMatch(/designs\/captured-post\/|design-history\/(?:cards|pictures)\//)
  }
}, 60_000)
