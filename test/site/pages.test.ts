import { load } from 'cheerio'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { covering } from '../support/seed.ts'
import { buildSite, pageOf } from './build.ts'
import { checkLinks } from './links.ts'
import { designedProject, publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf } from './reading.ts'

const [site, published, designed] = await Promise.all([
  buildSite(),
  publishedProject(),
  designedProject(),
])
// The pages of runnable designs are not the site’s own
const isOwn = (file: string) =>
  file.endsWith('.html') && !file.startsWith('design-history/designs/')
const pages = [...site.files.keys()]
  .filter(isOwn)
  .map((file) => [file, load(pageOf(site, file))] as const)
// Slides fill the screen: a way back to their post stands in place of header and footer
const withHeader = pages.filter(([file]) => !file.endsWith('/show/index.html'))

/** Every page of the project of the tests that the site itself does not have, but for its many posts. */
const isOther = (file: string) => isOwn(file) && file.startsWith('design-history/')
const others = [
  ...[...published.files].filter(
    ([file, html]) => isOther(file) && !file.includes('/many-') && site.files.get(file) !== html,
  ),
  ...[...designed.files].filter(
    ([file]) =>
      isOther(file) && (!published.files.has(file) || file === 'design-history/rounds/index.html'),
  ),
]

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // GOV.UK Frontend’s template, and loops in Nunjucks, leave spaces behind
    'no-trailing-whitespace': 'off',
    // Eleventy writes hidden as hidden="" and defer as defer="", which means the same
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // GOV.UK Frontend’s footer has role="presentation", which means the same as none
    'presentation-role-style': 'off',
    // A table that scrolls sits in a named region, the pattern axe-core asks for
    // and GOV.UK Frontend’s link that looks like a button says that it is one
    'prefer-native-element': ['error', { exclude: ['region', 'button'] }],
    // Footnotes are called fn:1, as in any GOV.UK design history: people link to them
    'valid-id': ['error', { relaxed: true }],
    // Titles end in the name of a product, which takes half of the 70 characters
    'long-title': 'off',
  },
})

describe('every page', () => {
  test('is correct HTML', async () => {
    const faults: string[] = []
    const ours = [...site.files].filter(([file]) => file.endsWith('.html'))
    const kindOf = ([file]: readonly [string, string]) => {
      const parts = file.split('/')
      // A list, and what it lists: rounds/round-2 is a round, and pick-a-location a post
      return [parts.length > 3 ? `${parts.at(-3)}, listed` : `${parts[0]}, ${parts.length}`]
    }
    const chosen = covering([...ours, ...others], kindOf, { others: 60, name: 'correct HTML' })
    for (const [file, html] of chosen) {
      const { results } = await validator.validateString(html, file)
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
    }
    expect(faults).toEqual([])
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
      expect(title).toBe(heading === product ? product : `${heading} - ${product}`)
      const names = textsOf($, '.govuk-service-navigation__service-name')
      expect(names, file).toEqual(file.endsWith('/show/index.html') ? [] : [product])
    }
  })

  test('links the three products and says that all data are invented', () => {
    for (const [file, $] of withHeader) {
      const links = $('.govuk-service-navigation__list a').toArray()
      expect(links.map((link) => [$(link).text().trim(), $(link).attr('href')])).toEqual([
        // From the start page, which stands where a server has the prototype
        ['Prototype', file === 'index.html' ? '/prototype/' : '/'],
        ['Design history', '/design-history/'],
        ['RAP guidance', '/rap/'],
      ])
      const footer = $('.govuk-footer')
      expect(footer.text()).toMatch(
        /All people, case reference numbers and phone numbers are invented\.[^]*Open Government Licence v3\.0/,
      )
      expect(footer.find('a[href="/docs/"]')).toHaveLength(1)
      const search = '.app-search-box__form[action="/design-history/search/"][method=get]'
      expect($(search), file).toHaveLength(file === 'design-history/search/index.html' ? 0 : 1)
    }
  })

  test('has the styles of every GOV.UK component that it uses', () => {
    const all = [...pages, ...others.map(([file, html]) => [file, load(html)] as const)]
    const unstyled = all.flatMap(([file, $]) => {
      const styles = valuesOf($, 'link[rel=stylesheet]', 'href')
        .map((href) => site.files.get(href.replace(/^[./]*/, '')) ?? '')
        .join('')
      const names = valuesOf($, '[class^="govuk-"], [class*=" govuk-"]', 'class')
        .flatMap((each) => each.split(/\s+/))
        // Some parts of a component have no styles of their own
        .flatMap((name) => (/^govuk-(?!js-)/.test(name) ? name.replace(/(?:__|--).*/, '') : []))
      return [...new Set(names)]
        .filter((name) => !styles.includes(`.${name.replaceAll('!', '\\!')}`))
        .map((name) => `${file} uses ${name}`)
    })
    expect(unstyled).toEqual([])
  })
})

describe('the links of the site', () => {
  const is404 = (file: string) => file === '404.html'
  const own = ['/design-history/', '/rap/', '/docs/', '/assets/']

  test.each(['/', '/x/', '/team/design-history/'])(
    'all lead somewhere when the same build is at %s',
    (prefix) => {
      // The page for a wrong address is shown at any address, so it has to know its own
      const options = { prefix, own, pages: (file: string) => !is404(file) }
      const { broken, outside } = checkLinks(site.files, options)
      expect(broken).toEqual([])
      expect(outside.filter((path) => !path.startsWith('/prototype/'))).toEqual([])
    },
  )

  test('all lead somewhere in posts of every shape, their slides, rounds and maps', () => {
    const here = (file: string) => /^design-history\/(?!many-)/.test(file)
    expect(checkLinks(published.files, { prefix: '/x/', own, pages: here }).broken).toEqual([])
  })

  test('of the page for a wrong address begin where SITE_URL says that the site is', () => {
    const at = { prefix: '/team/', pages: is404, own: ['/'] }
    expect(checkLinks(designed.files, at)).toMatchObject({ broken: [], outside: [] })
    const $ = pageAt(site, '404.html')
    expect($('h1').text()).toBe('Page not found')
    expect(designed.files.get('404.html')).toContain('href="/team/design-history/"')
  })

  test('to pages of the prototype lead to its copy beside the site', () => {
    expect(site.files.get('design-history/toolkits/index.html')).toContain(
      'href="../../prototype/?at=/guidance/compare"',
    )
  })
})

test.each(['design-history', 'rap'])('the first page of %s tells RAR and RAP apart', (address) => {
  const text = pageAt(site, address)('main').text()
  expect(text).toMatch(/rehabilitation activity requirement/i)
  expect(text).toMatch(/reproducible analytical pipelines/i)
})
