import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf, pagesOf } from './build.ts'
import { faultsIn } from './markup.ts'
import { valuesOf } from './reading.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'

// Slides fill the screen: a way back to their post stands in place of header and footer
const isSlides = (file: string) => file.endsWith('/show/index.html')

let build: Build
let pages: readonly (readonly [file: string, page: CheerioAPI])[]
beforeAll(async () => {
  build = await buildSite()
  pages = pagesOf(build).map(([file]) => [file, load(pageOf(build, file))])
})

describe('every page', () => {
  test('is correct HTML', async () => {
    const problems: string[] = []
    const files = [...build.files].filter(([file]) => file.endsWith('.html'))
    for (const [file, html] of files) problems.push(...(await faultsIn(file, html)))
    expect(problems).toEqual([])
  })

  test('says which of the three products it belongs to', () => {
    for (const [file, $] of pages) {
      const product = file.startsWith('rap/')
        ? 'RAP engagement guidance'
        : file.startsWith('docs/')
          ? 'About this repository'
          : 'Manage supervisions design history'
      const title = $('head title').text()
      const heading = $('h1').text().trim()
      expect(title === product ? [product] : title.split(/ - (?=[^-]*$)/)).toEqual(
        heading === product ? [product] : [heading, product],
      )
      if (isSlides(file)) continue
      const name = $('.govuk-service-navigation__service-name').text().trim()
      expect(name, file).toBe(product)
    }
  })

  test('links the three products and says that all data are invented', () => {
    for (const [file, $] of pages) {
      if (isSlides(file)) continue
      const navigation = $('.govuk-service-navigation__list a')
        .toArray()
        .map((link) => [$(link).text().trim(), $(link).attr('href')])
      expect(navigation).toEqual([
        // From the start page, which stands where a server has the prototype
        ['Prototype', file === 'index.html' ? '/prototype/' : '/'],
        ['Design history', '/design-history/'],
        ['RAP guidance', '/rap/'],
      ])
      const footer = $('.govuk-footer')
      expect(footer.text()).toContain(
        'All people, case reference numbers and phone numbers are invented.',
      )
      expect(footer.text()).toContain('Open Government Licence v3.0')
      expect(footer.find('a[href="/docs/"]')).toHaveLength(1)
    }
  })

  test('has the styles of every GOV.UK component that it uses', () => {
    const unstyled = pages.flatMap(([file, $]) => {
      const styles = valuesOf($, 'link[rel=stylesheet]', 'href')
        .map((href) => build.files.get(href.slice(1)) ?? '')
        .join('')
      const used = new Set(
        $('[class^="govuk-"], [class*=" govuk-"]')
          .toArray()
          .flatMap((each) => ($(each).attr('class') ?? '').split(/\s+/))
          .filter((name) => /^govuk-(?!js-)/.test(name))
          // Some parts of a component have no styles of their own
          .map((name) => name.replace(/(?:__|--).*/, '')),
      )
      return [...used]
        .filter((name) => !styles.includes(`.${name.replaceAll('!', '\\!')}`))
        .map((name) => `${file} uses ${name}`)
    })
    expect(unstyled).toEqual([])
  })
})

describe('the index pages', () => {
  test('tell RAR and RAP apart', () => {
    for (const file of ['design-history/index.html', 'rap/index.html']) {
      const text = load(pageOf(build, file))('main').text()
      expect(text, file).toMatch(/rehabilitation activity requirement/i)
      expect(text, file).toMatch(/reproducible analytical pipelines/i)
    }
  })

  test('list the posts with their dates, newest first', () => {
    const $ = load(pageOf(build, 'design-history/index.html'))
    const dates = valuesOf($, '.app-document-list time', 'datetime')
    expect(dates).toContain('2021-10-06')
    expect(dates).toEqual(dates.toSorted().toReversed())
  })
})

describe('a page of the guidance', () => {
  test('says when and by whom it was last reviewed, and what comes next', () => {
    const guidance = pages.filter(([file]) => file.startsWith('rap/'))
    expect(guidance.length).toBeGreaterThan(5)
    for (const [file, $] of guidance) {
      expect($('.app-reviewed').text(), file).toMatch(
        /^Last reviewed \d{1,2} [A-Z][a-z]+ \d{4} by \S/,
      )
      // A tool has the whole width, and says what to do next in words
      const isTool = $('.app-tool').length > 0
      expect($('.app-section-navigation [aria-current="page"]'), file).toHaveLength(isTool ? 0 : 1)
      expect($('.govuk-pagination a').length > 0, file).toBe(!isTool)
      if (isTool) expect($('#what-to-do-next + p a').length, file).toBeGreaterThan(0)
    }
  })
})

test('a wrong address has a page of its own', () => {
  const $ = load(pageOf(build, '404.html'))
  expect($('h1').text()).toBe('Page not found')
  expect($('main a[href="/design-history/"]').length).toBeGreaterThan(0)
})
