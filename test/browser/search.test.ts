import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { axeFindings, faultsOf, scrollsSideways, widths } from '../support/browser.ts'
import { setServedStage } from '../support/stage.ts'
import { keyboardOf } from './keyboard.ts'
import type { Page } from 'playwright-core'

const searchPage = '/design-history/search/'

const { at, open } = setServedStage()

/** What a live region says about the results. */
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').getByRole('heading', { name: words }).waitFor()

const titles = (page: Page) => page.locator('#search-results h3').allInnerTexts()

async function opened(query: string, width = 1280): Promise<Page> {
  const page = await open(width)
  await page.goto(at(searchPage + query))
  return page
}

test('A search from any page leads to the results, and a result to its page', async () => {
  const page = await open(1280)
  await page.goto(at('/rap/'))
  await page.getByRole('searchbox').fill('a new RAR process')
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
  await said(page, /results? for ‘a new RAR process’/)
  expect(new URL(page.url()).search).toBe('?q=a+new+RAR+process')
  expect(await page.title()).toMatch(/^\d+ results? for ‘a new RAR process’ - Search - /)
  const first = page.locator('#search-results > li').first()
  expect(await first.innerText()).toMatch(/6 October 2021, Design history/)
  expect(await first.locator('mark').allInnerTexts()).toContain('RAR')
  await first.getByRole('link', { name: 'A new RAR process in Delius' }).click()
  await page.getByRole('heading', { level: 1, name: 'A new RAR process in Delius' }).waitFor()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('A result leads to the headings nearest to the words', async () => {
  const page = await opened('?q=Unit+tests')
  await said(page, /results for/)
  const sections = page.locator('#search-results > li').first().locator('ul a')
  expect(await sections.count()).toBeLessThanOrEqual(2)
  const heading = await sections.first().innerText()
  await sections.first().click()
  await page.getByRole('heading', { name: heading }).first().waitFor()
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain(heading)
  await page.context().close()
})

test('Filters are in the address, and Back brings the results from before', async () => {
  const page = await opened('?q=toolkit')
  await said(page, /results for ‘toolkit’$/)
  const before = await titles(page)
  await page.getByLabel('Version of the design').selectOption('6 October 2021')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await said(page, /‘toolkit’ in 6 October 2021$/)
  expect(new URL(page.url()).search).toBe('?q=toolkit&version=2021-10-06')
  expect(await titles(page)).not.toEqual(before)

  await page.goBack()
  await said(page, /results for ‘toolkit’$/)
  expect(await titles(page)).toEqual(before)
  expect(await page.getByLabel('Version of the design').inputValue()).toBe('')
  await page.goForward()
  await said(page, /‘toolkit’ in 6 October 2021$/)
  await page.context().close()
})

test('A link leads to results with their filters', async () => {
  const page = await opened('?q=RAR&kind=RAP+guidance&year=1066')
  await said(page, 'Nothing found for ‘RAR’ in 1066, RAP guidance')
  expect(await page.getByLabel('Kind of page').inputValue()).toBe('RAP guidance')
  expect(await page.getByLabel('Year').inputValue()).toBe('1066')
  await page.getByRole('link', { name: 'search without filters' }).click()
  await said(page, /results for ‘RAR’$/)
  await page.context().close()
})

test('Ten results are shown at a time, and those already seen are there again after Back', async () => {
  const page = await opened('?q=RAP')
  await said(page, /\d\d results for ‘RAP’/)
  expect(await titles(page)).toHaveLength(10)
  await page.getByRole('button', { name: 'Show more results' }).click()
  await page.locator('#search-results > li:nth-child(11)').waitFor()
  const more = await titles(page)
  expect(more.length).toBeGreaterThan(10)
  const eleventh = page.locator('#search-results > li:nth-child(11) h3 a')
  expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true)
  await eleventh.click()
  await page.locator('h1').waitFor()
  await page.goBack()
  await page.locator('#search-results > li:nth-child(11)').waitFor()
  expect(await titles(page)).toEqual(more)
  await page.context().close()
})

test('What somebody types is shown as they typed it', async () => {
  const page = await opened('')
  for (const typed of ['<img src=x onerror=alert(1)>', '"', '&amp;quokka', '.*', '🙂', '(']) {
    await page.locator('#search-words').fill(typed)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    const heading = page.getByRole('status').getByRole('heading')
    await heading.filter({ hasText: `‘${typed}’` }).waitFor()
    expect(await heading.locator('*').count()).toBe(0)
  }
  await said(page, 'Nothing found for ‘(’')
  expect(await page.getByText('use fewer words').isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Thin-slice strategy' }).waitFor()
  expect(faultsOf(page)).toEqual([])
  await page.context().close()
})

test('What somebody types while the search is loading stays', async () => {
  const page = await open(1280)
  const { promise: typed, resolve: letGo } = Promise.withResolvers<undefined>()
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await typed
    await route.continue()
  })
  await page.goto(at(searchPage))
  await page.locator('#search-words').fill('duplicate NSI')
  letGo(undefined)
  await page.locator('#search-filters').waitFor()
  expect(await page.locator('#search-words').inputValue()).toBe('duplicate NSI')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await said(page, /results for ‘duplicate NSI’/)
  await page.context().close()
})

test('The keyboard is enough', async () => {
  const page = await open(1280)
  await page.goto(at('/docs/'))
  const keyboard = keyboardOf(page)
  await keyboard.type('search-box', 'thin slice')
  await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')])
  await said(page, /results for ‘thin slice’/)
  await keyboard.tabTo('search-kind')
  await page.keyboard.type('RAP')
  await keyboard.tabTo('Apply filters')
  await keyboard.press('Enter')
  await said(page, /‘thin slice’ in RAP guidance/)
  await keyboard.go('Thin-slice strategy')
  expect(await page.locator('h1').innerText()).toBe('Thin-slice strategy')
  await page.context().close()
})

for (const width of widths) {
  test(`axe finds nothing, whatever is found, ${width} pixels wide`, async () => {
    for (const query of ['', '?q=RAP', '?q=quokka', '?q=quokka+NSI&year=2021']) {
      const page = await opened(query, width)
      await page.locator('#search-filters').waitFor()
      if (query !== '') await page.getByRole('status').getByRole('heading').waitFor()
      expect(await axeFindings(page), query).toEqual([])
      expect(await scrollsSideways(page), query).toBe(false)
      await page.context().close()
    }
  })
}

for (const [how, address, javaScript] of [
  ['Without JavaScript', () => at(`${searchPage}?q=thin+slice`), false],
  ['Opened from disk', () => pathToFileURL(join(siteFolder, searchPage, 'index.html')).href, true],
] as const) {
  test(`${how}, the search page says so and lists all pages`, async () => {
    for (const width of widths) {
      const page = await open(width, javaScript)
      await page.goto(address())
      await page.getByText('The search does not work here').waitFor()
      expect(await page.getByText('Show more results').isVisible()).toBe(false)
      expect(await page.locator('#search-filters').isVisible()).toBe(false)
      if (javaScript) expect(await axeFindings(page)).toEqual([])
      await page.getByRole('link', { name: 'Thin-slice strategy' }).click()
      await page.getByRole('heading', { level: 1, name: 'Thin-slice strategy' }).waitFor()
      await page.context().close()
    }
  })
}

test('From disk, the box of a page leads to the search page', async () => {
  const page = await open(1280)
  await page.goto(pathToFileURL(join(siteFolder, 'rap/index.html')).href)
  await page.getByRole('searchbox').fill('toolkit')
  await page.keyboard.press('Enter')
  await page.getByText('The search does not work here').waitFor()
  expect(page.url()).toMatch(/\/design-history\/search\/index\.html\?q=toolkit$/)
  await page.context().close()
})
