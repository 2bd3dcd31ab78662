import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { everyBlock, fixtureOf } from './fixture.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf, words, wordsIn } from './reading.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'
import type { TextBlock } from '../../app/capture/record.ts'

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

  test('has its caption, and a heading of its own even where two are called the same', () => {
    expect($('figcaption').text()).toBe('As it opens')
    expect(valuesOf($, '.app-screenshots h3', 'id')).toEqual([
      'screenshot-will-this-be-a-rar-toolkit-session',
      'screenshot-where-will-you-meet',
      'screenshot-where-will-you-meet-2',
      'screenshot-a-drawing',
    ])
    expect(valuesOf($, '.app-contents-list a', 'href')[2]).toBe('#screenshot-where-will-you-meet-2')
  })

  test('leads to the very page in its design', () => {
    expect(valuesOf($, '.app-screenshot__open a', 'href')).toEqual([
      `/design-history/designs/captured-post/toolkit-session/?picture=01-rar`,
      `/design-history/designs/captured-post/toolkit-session/?picture=02-rar-error`,
      `/design-history/designs/captured-post/2021-05-25/?picture=03-before`,
    ])
    expect(textsOf($, '.app-screenshot__open a')[1]).toBe(
      'Open this page in the design: Where will you meet?',
    )
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
    expect(phone.find('img').attr()).toMatchObject({
      width: '375',
      height: '900',
      loading: 'lazy',
      alt: 'On a phone: The page ‘opened’, with a button & more.',
    })
    expect(phone.attr('open')).toBeUndefined()
  })

  test('leaves an image that somebody made as it is', () => {
    const own = $('#screenshot-a-drawing').nextAll()
    expect(own.find('img').attr()).toMatchObject({
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
    let rest = wordsIn(textOf().html())
    for (const each of said) {
      expect(rest).toContain(each)
      rest = rest.slice(rest.indexOf(each) + each.length)
    }
  })

  test('says in words what is chosen, typed, wrong and pressed', () => {
    const text = wordsIn(textOf().html())
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
    expect(text.find('table thead th[scope="col"]').text()).toBe('DateType')
    expect(text.find('table tbody td')).toHaveLength(3)
    expect(text.find('table caption').text()).toBe('Appointments')
  })
})

describe('a post with designs', () => {
  test('leads to each near its top, and says what it is of and from when', () => {
    expect(textsOf($, '.app-designs a.govuk-button')).toEqual([
      'Try this design: Book a toolkit session',
      'Try this design: The design of 25 May 2021',
    ])
    expect(valuesOf($, '.app-designs a.govuk-button', 'href')).toEqual([
      '/design-history/designs/captured-post/toolkit-session/',
      '/design-history/designs/captured-post/2021-05-25/',
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

function wordsOf(block: TextBlock): readonly string[] {
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

test('a post that was brought here takes nothing captured for our post of the same name', () => {
  const page = pageOf(build, 'design-history/apply/captured-post/index.html')
  expect(page).toContain('Brought from elsewhere')
  expect(page).not.toMatch(/designs\/captured-post\/|design-history\/(?:cards|pictures)\//)
})
