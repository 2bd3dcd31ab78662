import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { prototypeAddresses } from '../../design-history/site/drop-in/prototype-addresses.js'
import { pageOf } from './build.ts'
import { checkLinks } from './links.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt, valuesOf, words } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const page = (address: string) => pageAt(build, `design-history/${address}`)
/** Where a link of a page leads, from the root of the site. */
const led = (address: string, href = '') => {
  const url = new URL(href, `http://site.invalid/design-history/${address}/`)
  return url.origin === 'http://site.invalid' ? url.href.slice(url.origin.length) : href
}
const picturesOf = (address: string) => {
  const $ = page(address)
  return $('.app-prose-scope img')
    .toArray()
    .map(({ attribs: { src, alt, width, height } }) => [
      led(address, src).replace('/design-history/images/', ''),
      alt,
      Number(width),
      Number(height),
    ])
}
const about = (address: string) => words(page(address)('.app-metadata').text())

const addresses = [
  'apply/everything',
  'apply/start-page',
  'apply/plain-list',
  'apply/second-thoughts',
  'moved/check-your-answers',
  'moved/macros',
  'somewhere/else',
]

describe('folders of posts of other design histories', () => {
  test('build as they are, at the addresses of their folders, dates left out', () => {
    for (const each of addresses) expect(page(each)('h1').text(), each).not.toBe('')
  })

  test('are correct HTML', async () => {
    const faults = await Promise.all(
      addresses.map((each) => faultsIn(each, pageOf(build, `design-history/${each}/index.html`))),
    )
    expect(faults.flat()).toEqual([])
  })

  test('have no link, picture or part of a page that leads nowhere', () => {
    const here = addresses.map((each) => `design-history/${each}/index.html`)
    const { broken } = checkLinks(build.files, {
      own: ['/design-history/', '/assets/'],
      pages: (file) => here.includes(file),
    })
    expect(broken).toEqual([])
  })

  test('are listed with the other posts, without a description if they have none', () => {
    const lists = [...build.files].filter(([file]) =>
      /^design-history\/2021\/index\.html$/.test(file),
    )
    const items = lists.flatMap(([, html]) => {
      const $ = load(html)
      return $('.app-document-list__item')
        .toArray()
        .map((each) => $(each))
    })
    const item = (title: string) => items.find((each) => each.find('a').text() === title)
    const listed = (title: string) => item(title)?.find('.app-document-list__item-description')
    expect(listed('Start page')).toHaveLength(0)
    expect(listed('Everything a post may hold')?.find('strong').text()).toBe('how well')
  })
})

describe('the front matter of a post from elsewhere', () => {
  test('may give a date with a time, in quotation marks, or only in the name of a folder', () => {
    expect(about('apply/everything')).toContain('Published 1 February 2021')
    expect(about('apply/everything')).toContain('Last updated 8 February 2021')
    expect(about('apply/plain-list')).toContain('Published 3 February 2021')
    expect(about('apply/second-thoughts')).toContain('Published 10 February 2021')
    expect(about('moved/check-your-answers')).toContain('Published 1 March 2021')
  })

  test('may name authors in each of their shapes', () => {
    expect(about('apply/everything')).toMatch(/Posted by Sam Carter and Robin Shah/)
    for (const each of ['apply/start-page', 'apply/plain-list', 'apply/second-thoughts']) {
      expect(about(each), each).toMatch(/Posted by Sam Carter Published/)
    }
    expect(about('somewhere/else')).toMatch(/Posted by Sam Carter, Robin Shah and Alex Kaur/)
  })

  test('may give tags as words or a list, on top of those of its folder', () => {
    expect(about('apply/everything')).toContain('Tagged Apply, Eligibility, User research')
    expect(about('apply/start-page')).toContain('Tagged Apply, Eligibility')
    expect(about('somewhere/else')).toContain('Tagged research, words')
    const tag = page('tags/eligibility')
    expect(tag('.app-document-list a')).toHaveLength(2)
  })

  test('may have related links in sections and below them, in its folder or in a plain list', () => {
    const beside = (address: string) => {
      const $ = page(address)
      return $('.x-govuk-related-navigation a')
        .toArray()
        .map((each) => [$(each).text(), led(address, $(each).attr('href'))])
    }
    expect(beside('apply/everything')).toEqual([
      ['Start of the service', 'https://www.gov.uk/apply-juggling'],
      ['Second thoughts', '/design-history/apply/second-thoughts/'],
    ])
    expect(beside('moved/macros')).toEqual([['Everything', '/design-history/apply/everything/']])
  })

  test('may say where the post goes, and what stands above, before and beside its words', () => {
    const $ = page('somewhere/else')
    expect($('.govuk-caption-xl').text()).toBe('Prototype')
    expect($('.app-prose-scope figure img').first().attr('alt')).toBe('Three balls in the air')
    expect($('.app-aside h2').text()).toBe('In short')
    expect($('.app-aside strong').text()).toBe('one')
    expect(led('somewhere/else', $('.x-govuk-related-navigation a').attr('href'))).toBe(
      '/design-history/somewhere/else/',
    )
  })

  test('may list pictures under items or plainly, and a post may show them itself, once', () => {
    expect(picturesOf('apply/start-page').slice(-2)).toEqual([
      ['apply/start-page/01-start.png', 'Screen: Start page', 1000, 632],
      ['apply/start-page/02-check.png', 'Screen: Check your answers', 1000, 700],
    ])
    expect(picturesOf('apply/plain-list')).toEqual([
      ['plain-list/start.png', 'A page with one green button', 100, 50],
      ['plain-list/how-many-balls.png', 'Screen: How many balls', 100, 60],
      ['plain-list/end.png', 'Screen: end.png', 100, 70],
    ])
  })
})

describe('the links of a post from elsewhere', () => {
  test('lead to its posts here, whatever their form, and leave others alone', () => {
    const $ = page('apply/second-thoughts')
    const links = valuesOf($, '.app-prose-scope a', 'href')
    expect(links.map((href) => led('apply/second-thoughts', href))).toEqual([
      '/design-history/apply/everything/',
      '/design-history/apply/start-page/?from=here#before',
      '/design-history/apply/plain-list/',
      '/design-history/moved/check-your-answers/',
      'https://example.com/everything/',
      '/prototype/?at=/cases',
    ])
  })

  test('lead to its pictures, its documents and its tags', () => {
    const $ = page('apply/everything')
    const link = (text: string) =>
      led('apply/everything', $(`.app-prose-scope a:contains("${text}")`).attr('href'))
    expect(link('the picture')).toBe('/design-history/images/apply/everything/01-start.png')
    expect(link('the report')).toBe('/design-history/images/apply/everything/report.pdf')
    expect(link('the tag')).toBe('/design-history/tags/eligibility/')
    expect(build.files.has('design-history/images/apply/everything/report.pdf')).toBe(true)
  })
})

describe('the macros of a design history', () => {
  test('find pictures by address, by name, by words and beside the post, with their sizes', () => {
    expect(picturesOf('apply/everything')).toEqual([
      ['apply/everything/01-start.png', 'A page with one green button.', 1000, 632],
      ['apply/everything/hand.jpg', 'A hand with three balls', 320, 200],
      ['apply/everything/01-start.png', 'A page with one green button.', 1000, 632],
      ['apply/everything/02-balls.gif', 'Screen: How many balls?', 600, 300],
      ['apply/everything/check-your-answers.webp', 'Screen: Check your answers', 900, 700],
      ['apply/everything/map.svg', 'A map of the pages', 300, 150],
      ['apply/everything/01-start.png', 'The start page again', 1000, 632],
    ])
    const beside = '/design-history/posts/moved/2021-03-01-check-your-answers/answers.png'
    expect(picturesOf('moved/check-your-answers').map(([src]) => src)).toEqual([
      beside,
      beside,
      beside,
    ])
  })

  test('show screenshots with the ids and captions that they are given', () => {
    const $ = page('apply/everything')
    expect($('h2#screens').text()).toBe('Screenshots')
    expect($('h3#screen-balls').text()).toBe('How many balls?')
    expect($('.app-screenshots figcaption em').first().text()).toBe('first')
    expect($('.app-screenshots nav a')).toHaveLength(3)
  })

  test('work however they are imported', () => {
    const $ = page('moved/macros')
    expect($('.app-screenshots h2').text()).toBe('Screens')
    expect(picturesOf('moved/macros')).toHaveLength(3)
    expect($('iframe')).toHaveLength(1)
    expect($('video[aria-label="A recording"]')).toHaveLength(1)
  })

  test('show figures of pictures, videos and words', () => {
    const $ = page('apply/everything')
    const captions = $('.app-figure figcaption')
      .toArray()
      .map((each) => $(each).html())
    expect(captions).toEqual([
      'How the pages <em>follow</em>',
      'A recording',
      'What a juggler said',
    ])
    expect($('.app-figure video').attr('aria-label')).toBe('Somebody fills in the form')
    expect($('.app-figure p strong').text()).toBe('figure')
  })

  test('show videos in a named frame, with a link to them', () => {
    const youTube = page('apply/everything')('.app-embed')
    expect(youTube.find('iframe').attr('src')).toBe(
      'https://www.youtube-nocookie.com/embed/abcDEF12345',
    )
    expect(youTube.find('iframe').attr('title')).toBe('How to juggle')
    expect(youTube.find('a').attr('href')).toBe('https://www.youtube.com/watch?v=abcDEF12345')
    expect(youTube.find('a').text()).toBe('Open ‘How to juggle’ on YouTube')
    const vimeo = page('moved/macros')('.app-embed').first()
    expect(vimeo.find('iframe').attr('src')).toBe('https://player.vimeo.com/video/123456?h=abcdef')
    expect(vimeo.find('a').attr('href')).toBe('https://vimeo.com/123456/abcdef')
  })

  test('show emails with who they are from and to, their subject and their words', () => {
    const email = page('apply/everything')('.app-email')
    expect(words(email.find('dl').text())).toBe(
      'From: Licences <licences@example.com> To: alex@example.com Subject: Your juggling licence',
    )
    expect(email.find('.app-email__body li')).toHaveLength(2)
    expect(email.find('h1, h2')).toHaveLength(0)
    const other = page('moved/macros')('.app-email')
    expect(words(other.find('dl').text())).toBe(
      'To: a@example.com, b@example.com Copied to: c@example.com Subject: Hello Preview: We have news',
    )
    expect(other.find('.app-email__body em').text()).toBe('news')
  })
})

describe('the components of GOV.UK Frontend in a post', () => {
  const few = ['tabs', 'accordion', 'radios', 'panel', 'task-list', 'notification-banner']

  test('have their styles, and those that few posts use only where they are', () => {
    const head = page('apply/everything')('head').html() ?? ''
    expect(head).toContain('assets/components.css')
    expect(head).toContain('assets/components.js')
    expect(page('moved/macros')('head').html()).not.toContain('assets/components')
    const [own, others] = ['assets/site.css', 'assets/components.css'].map((file) =>
      pageOf(build, file),
    )
    for (const name of few) expect(others, name).toContain(`.govuk-${name}`)
    for (const name of ['details', 'inset-text', 'summary-list', 'table', 'tag', 'warning-text']) {
      expect(own, name).toContain(`.govuk-${name}`)
    }
  })
})

describe('the Markdown of a design history', () => {
  test('is all there', () => {
    const $ = page('apply/everything')
    const text = (found: string) => words($(`.app-prose-scope ${found}`).first().text())
    expect($('abbr').attr('title')).toBe('National Skills Index')
    expect([text('ins'), text('mark'), text('sub'), text('sup:not([id])')]).toEqual([
      'put in',
      'worth seeing',
      'down',
      'up',
    ])
    expect([text('dt'), text('dd')]).toEqual(['Ball', 'What people juggle with most'])
    expect(text('.app-attribution__caption')).toBe('A juggler in Leeds')
    expect(text('.app-inset-text--warning')).toContain('Flames need a licence')
    expect(text('.app-inset-text--note h3')).toBe('Note: Three balls')
    expect(text('pre code .hljs-keyword, pre code [class*="keyword"]')).toBe('const')
    expect(text('p')).toContain('begin – and what they “don’t”.')
    expect($('.app-prose-scope p').first().find('br')).toHaveLength(1)
    expect($('.app-footnotes-list li').attr('id')).toBe('fn:1')
    expect($('h3#how-many').attr('class')).toBe('app-counted govuk-heading-m')
    expect($('td.govuk-table__cell--numeric').first().text()).toBe('6')
    expect(
      $('figure:has(img[alt="A page with one green button."]) figcaption em').first().text(),
    ).toBe('first')
    const contents = $('nav.app-contents-list[aria-label="Contents"] a')
    expect(contents.first().attr('href')).toBe('#what-we-know')
  })
})

describe('pictures that nobody has described', () => {
  test('are named after their headings, and the terminal says on which lines they are', () => {
    expect(picturesOf('apply/start-page').slice(0, 2)).toEqual([
      ['apply/start-page/00-before.png', 'Screen: Before', 1000, 500],
      ['apply/start-page/00-before.png', 'Screen: Before', 200, Number.NaN],
    ])
    expect(build.said).toContain(
      'design-history/posts/apply/2021-02-02-start-page.md, line 9, 13, 20: 3 pictures have no alternative text.',
    )
    expect(build.said).not.toContain('2021-02-10')
  })
})

test('every address of the prototype is known to the site, so that a post may link to it', () => {
  const source = readFileSync('app/prototype.ts', 'utf8')
  const first = [...source.matchAll(/pattern: '\/([\w-]+)/g)].map(([, name]) => name ?? '')
  expect(first.length).toBeGreaterThan(20)
  const known = prototypeAddresses()
  expect(first.filter((name) => !known.has(name))).toEqual([])
  expect(known.has('example-page')).toBe(true)
})
