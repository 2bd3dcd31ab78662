import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prototypeAddresses } from '../../design-history/site/drop-in/prototype-addresses.js'
import { approvable } from '../support/approved.ts'
import { pageOf } from './build.ts'
import { capturedPost, fixtureOf, otherLook } from './fixture.ts'
import { designedProject, many, publishedProject, started } from './project.ts'
import { pageAt, textsOf, valuesOf } from './reading.ts'
import type { CheerioAPI } from 'cheerio'

// What posts, slides and rounds show is in approved.test.ts. Their HTML and links are in pages.test.ts
const build = await publishedProject()
const designed = await designedProject()

const at = (address: string) => pageAt(build, `design-history${address}`)
const htmlOf = (address: string) => pageOf(build, `design-history/${address}/index.html`)
const links = ($: CheerioAPI, within: string) => textsOf($, `${within} a`)

describe('a draft', () => {
  const ours = (file: string) => /\/captured\/(?:pictures|copies|designs)\//.test(file)
  const filesIn = (all: object) =>
    Object.keys(all)
      .filter(ours)
      .map((file) => file.replace('captured/', ''))

  test('is nowhere in the built site, nor are its tags, its designs and its pictures', async () => {
    const traces = [...build.files].filter(
      ([file, text]) =>
        /half|secret|unfinished|hush/.test(file) ||
        /half-done|half-captured|hush-hush|Not finished yet|numbat/.test(text),
    )
    expect(traces.map(([file]) => file)).toEqual([])
    const own = filesIn((await fixtureOf('half-captured', otherLook)).files)
    expect(own).toHaveLength(7)
    expect(own.filter((file) => !designed.files.has(file) || build.files.has(file))).toEqual([])
    const others = filesIn(await capturedPost())
    expect(others.filter((file) => !build.files.has(file))).toEqual([])
  })

  test('is there for those who write it, and is called a draft', () => {
    const $ = pageAt(designed, 'design-history/half-captured')
    expect($('.govuk-tag, h1').text()).toBe('DraftNot finished yet')
    const list = pageAt(designed, 'design-history')
    expect(textsOf(list, '.app-document-list__item:has(.govuk-tag) a')).toEqual([
      'Unfinished',
      'A new start',
      'A numbat',
      'Not finished yet',
    ])
  })

  test.each(['older', started.slug])(
    'is published once it says draft: false, or nothing',
    (slug) => {
      expect(htmlOf(slug)).not.toContain('>Draft<')
    },
  )

  test('has no link to it, only its words, until it is published', () => {
    const said = '.app-prose-scope p'
    const $ = at('/to-a-draft')
    expect([$(said).text(), $(said).find('a').length]).toEqual(['It came after the first.', 0])
    const link = pageAt(designed, 'design-history/to-a-draft')(`${said} a`)
    expect(link.attr('href')).toBe('/design-history/secret/')
  })
})

describe('a post of another design history', () => {
  test('takes nothing that was captured for our post of the same name', () => {
    const page = htmlOf('apply/captured-post')
    expect(page).toContain('Brought from elsewhere')
    expect(page).not.toMatch(/designs\/captured-post\/|design-history\/(?:cards|pictures)\//)
  })

  test('is listed with the other posts, without a description if it has none', () => {
    const described = (title: string) => {
      const item = at('/2021')(`.app-document-list__item:has(a:contains("${title}"))`)
      return item.find('.app-document-list__item-description').html()
    }
    expect(described('Start page')).toBeNull()
    expect(described('Everything a post may hold')).toContain('>how well</strong>')
  })

  test('has the styles and the script that few posts use only where it uses them', () => {
    const head = (slug: string) => at(`/${slug}`)('head').html()
    expect(head('apply/everything')).toMatch(/assets\/components\.css[^]*assets\/components\.js/)
    expect(head('moved/macros')).not.toContain('assets/components')
    for (const name of ['task-list', 'notification-banner'])
      expect(build.files.get('assets/components.css')).toContain(`.govuk-${name}`)
  })

  test('has warnings and numbers that look as there', () => {
    const $ = at('/apply/everything')
    expect($('.app-inset-text--warning').text()).toContain('Flames need a licence')
    expect($('td.govuk-table__cell--numeric').first().text()).toBe('6')
  })

  test('has the lines of pictures that nobody has described told in the terminal', () => {
    expect(build.said).toContain(
      'design-history/posts/apply/2021-02-02-start-page.md, line 9, 13, 20: 3 pictures have no alternative text.',
    )
    expect(build.said).not.toContain('2021-02-10')
  })

  test('may link to every address of the prototype', () => {
    const source = readFileSync('app/prototype.ts', 'utf8')
    const first = [...source.matchAll(/pattern: '\/([\w-]+)/g)].map(([, name]) => name ?? '')
    expect(first.length).toBeGreaterThan(20)
    const known = prototypeAddresses()
    expect([...first, 'example-page'].filter((name) => !known.has(name))).toEqual([])
  })

  test('may have an address that ends in .html, and says what it is about as plain words', () => {
    const $ = at('/old/third.html')
    const about = '[name=description], [property="og:description"]'
    const plain = 'R&D of this <script>alert(1)</script>'
    expect(valuesOf($, about, 'content')).toEqual([plain, plain])
    for (const file of ['old/third.html', 'index.html', '2021/index.html'])
      expect(pageOf(build, `design-history/${file}`)).not.toContain('<script>alert(1)')
  })
})

describe('slides', () => {
  test.each(['captured-post', 'newest-post', 'in-words', 'among'])(
    'of %s have no script or style in the page, and their post loads nothing of them',
    (slug) => {
      const $ = at(`/${slug}/show`)
      expect($('script:not([src]), style, [style]')).toHaveLength(0)
      expect(htmlOf(slug)).not.toMatch(/assets\/show|Say this\./)
    },
  )
})

describe('the page of a round', () => {
  test('tells pictures apart that have one main heading, or are of one page twice', () => {
    expect(textsOf(at('/rounds/2026-12-01-third'), '.app-screenshots h3')).toEqual([
      'Overview - Kieran Osgood',
      'Schedule - Kieran Osgood',
      'Overview - Kieran Osgood (2)',
    ])
  })

  test('says so if nothing has changed since, and is silent if nobody knows', () => {
    expect(htmlOf('rounds/2026-12-01-second')).toContain('Nothing has changed since.')
    expect(htmlOf('rounds/2026-12-01-third')).not.toContain('changed since')
  })

  test('is not there before the first: the list says what a round is and how to make one', () => {
    const $ = pageAt(designed, 'design-history/rounds')
    expect($('h1').text()).toBe('Rounds of research')
    expect($('main').text()).toContain('There is no round yet')
    expect($('main code').text()).toContain('npm run round -- "Name of the round"')
    expect($('main h2')).toHaveLength(0)
    expect(pageAt(designed, 'design-history')('main a[href$="/rounds/"]')).toHaveLength(1)
  })
})

describe('the lists of posts', () => {
  test('have each post in its place, in so many pages as it takes', async () => {
    const items = (address: string) =>
      at(address)('.app-document-list__item, .app-timeline__item').length
    const next = (address: string) =>
      at(address)('.govuk-pagination__next a').attr('href') ?? 'no more'
    const home = at('')
    const dates = valuesOf(home, '.app-document-list time', 'datetime')
    expect(dates).toEqual(dates.toSorted().toReversed())
    const lists = {
      'By page': textsOf(at('/pages'), '.app-topics li'),
      'Pages that nobody wrote about': textsOf(at('/pages'), 'main p').slice(-1),
      'By rule': textsOf(at('/rules'), '.app-topics li'),
      'By tag': textsOf(at('/tags'), '.app-topics li'),
      'With the tag C': links(at('/tags/c'), '.app-document-list'),
      'With the tag Design crit': links(at('/tags/design-crit'), 'h1, .app-document-list'),
      'Years of the home page': [...textsOf(home, '.app-year'), `${dates.length} posts`, dates[0]],
      'Leads on to years': home('main a[href^="/design-history/20"]')
        .toArray()
        .map((one) => ({ text: home(one).text(), href: home(one).attr('href') })),
      'Of 2020': links(at('/2020'), '.app-document-list'),
      'Posts and entries on a page': Object.fromEntries(
        ['/pages/overview', '/pages/overview/5', '/tags/lots/2', '/tags/lots/3', '/2018/3'].map(
          (address) => [address, `${items(address)}, then ${next(address)}`],
        ),
      ),
    }
    expect(many - 200).toBe(items('/2018/3'))
    await expect(approvable({ 'The lists of posts': lists })).toMatchFileSnapshot(
      'approved/lists.txt',
    )
  })

  test('lead from each post to those before and after it', () => {
    // As the list of the year has them, newest first
    const titles = textsOf(at('/2021'), '.app-document-list__item-title a')
    const place = titles.indexOf('Another post')
    const labels = textsOf(at('/another-post'), '.govuk-pagination__link-label')
    expect(labels).toEqual([titles[place - 1], titles[place + 1]])
  })

  test('lead to both designs side by side where they have pictures of one page', () => {
    for (const slug of ['/before', '/after']) {
      const link = at(slug)('.app-thread dd a:contains("Compare")')
      expect(link.attr('href')).toBe('/design-history/before-and-after/before/after/')
    }
  })

  test('name tags that are probably one in a sentence, with the posts to change', () => {
    expect(build.said).toContain(
      'The tags ‘Appointment’ and ‘appointments’ are probably one: write ‘appointments’ in design-history/posts/2020-01-01-first.md.',
    )
    expect(build.said).not.toContain('C++')
  })

  test('leave out a post that asks for it, which has its page all the same', () => {
    expect(htmlOf('in-no-list')).toContain('About in-no-list</h1>')
    const pages = [...build.files].filter(([, text]) => text.includes('in-no-list'))
    expect(pages.map(([file]) => file)).toEqual(['design-history/in-no-list/index.html'])
  })
})

test('a page about this repository is plain Markdown, may link to others, and is listed', () => {
  const $ = pageAt(build, 'docs/a-test-page')
  expect(textsOf($, 'head title, h1, main br')).toEqual([
    'How to run npm test - About this repository',
    'How to run npm test',
  ])
  const [why, rap] = ['a:contains("why")', 'a:contains("RAP")'].map((link) => $(`main ${link}`))
  expect(why?.attr('href')).toBe('/docs/decisions/0000-a-test/#why')
  expect(rap?.attr('href')).toBe('/rap/')
  const list = pageAt(build, 'docs')
  expect(valuesOf(list, 'main a', 'href')).toContain('/docs/a-test-page/')
  expect(list('h2:contains("Decisions")').next('ul').text()).toContain('A test decision')
})
