import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { prototypeAddresses } from '../../design-history/site/drop-in/prototype-addresses.js'
import { pageOf } from './build.ts'
import { checkLinks } from './links.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const page = (address: string) => pageAt(build, `design-history/${address}`)

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

test('the tags of posts, and of their folder, have lists', () => {
  expect(page('tags/eligibility')('.app-document-list a')).toHaveLength(2)
  expect(page('tags/apply')('.app-document-list a').length).toBeGreaterThan(3)
})

test('a document that a post links to is there', () => {
  expect(build.files.has('design-history/images/apply/everything/report.pdf')).toBe(true)
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

test('code, footnotes and numbers in the Markdown of a design history look as there', () => {
  const $ = page('apply/everything')
  expect($('pre code [class*="keyword"]').first().text()).toBe('const')
  expect($('.app-footnotes-list li').attr('id')).toBe('fn:1')
  expect($('.app-inset-text--warning').text()).toContain('Flames need a licence')
  expect($('h3#how-many').attr('class')).toBe('app-counted govuk-heading-m')
  expect($('td.govuk-table__cell--numeric').first().text()).toBe('6')
})

test('of pictures that nobody has described, the terminal says on which lines they are', () => {
  expect(build.said).toContain(
    'design-history/posts/apply/2021-02-02-start-page.md, line 9, 13, 20: 3 pictures have no alternative text.',
  )
  expect(build.said).not.toContain('2021-02-10')
})

test('every address of the prototype is known to the site, so that a post may link to it', () => {
  const source = readFileSync('app/prototype.ts', 'utf8')
  const first = [...source.matchAll(/pattern: '\/([\w-]+)/g)].map(([, name]) => name ?? '')
  expect(first.length).toBeGreaterThan(20)
  const known = prototypeAddresses()
  expect(first.filter((name) => !known.has(name))).toEqual([])
  expect(known.has('example-page')).toBe(true)
})
