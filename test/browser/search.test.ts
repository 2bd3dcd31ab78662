import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { sample } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { expect, test, widths } from './support/fixtures.ts'
import { tabTo } from './support/hands.ts'
import type { Locator, Page } from '@playwright/test'

const searchPage = '/design-history/search/'

/** What a live region says about the results. */
const said = (page: Page) => page.getByRole('status').getByRole('heading')
const results = (page: Page) => page.locator('#search-results > li')
const titles = (page: Page) => page.locator('#search-results h3')
const words = (page: Page) => page.locator('#search-words')
const heading = (page: Page, title: string): Locator =>
  page.getByRole('heading', { level: 1, name: title })

test('The keyboard is enough to search from any page, to filter, and to come to a result', async ({
  page,
}) => {
  await page.goto('/docs/')
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('thin slice')
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText(/results? for ‘thin slice’$/)
  await expect(page).toHaveURL(/\?q=thin\+slice$/)
  await expect(page).toHaveTitle(/^\d+ results? for ‘thin slice’ - Search - /)
  await tabTo(page, page.getByLabel('Kind of page'))
  await page.keyboard.type('RAP')
  await tabTo(page, page.getByRole('button', { name: 'Apply filters' }))
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText(/‘thin slice’ in RAP guidance/)
  await tabTo(page, titles(page).getByRole('link', { name: 'Thin-slice strategy' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Thin-slice strategy')).toBeVisible()
})

test('A result says when and what it is, marks the words, and leads to the headings nearest to them', async ({
  page,
}) => {
  await page.goto(`${searchPage}?q=a+new+RAR+process`)
  const first = results(page).first()
  await expect(first).toContainText('6 October 2021, Design history')
  await expect(first.locator('mark', { hasText: /^RAR$/ }).first()).toBeVisible()
  await page.goto(`${searchPage}?q=Unit+tests`)
  await expect(said(page)).toHaveText(/results for/)
  const sections = first.locator('ul a')
  await expect(sections.nth(2)).toHaveCount(0)
  await expect(sections.first()).toHaveText(/./)
  const name = (await sections.first().textContent()) ?? ''
  await sections.first().click()
  await expect(page.locator(':target')).toContainText(name)
})

test('Filters are in the address: a link brings them, and Back the results from before', async ({
  page,
}) => {
  await page.goto(`${searchPage}?q=toolkit&kind=RAP+guidance&year=1066`)
  await expect(said(page)).toHaveText('Nothing found for ‘toolkit’ in 1066, RAP guidance')
  await expect(page.getByLabel('Kind of page')).toHaveValue('RAP guidance')
  await expect(page.getByLabel('Year')).toHaveValue('1066')
  await page.getByRole('link', { name: 'search without filters' }).click()
  await expect(said(page)).toHaveText(/results for ‘toolkit’$/)
  await expect(titles(page)).toHaveCount(10)
  const before = await titles(page).allTextContents()
  const version = page.getByLabel('Version of the design')
  await version.selectOption('6 October 2021')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(said(page)).toHaveText(/‘toolkit’ in 6 October 2021$/)
  await expect(page).toHaveURL(/\?q=toolkit&version=2021-10-06$/)
  await expect(titles(page)).not.toHaveText(before)
  await page.goBack()
  await expect(said(page)).toHaveText(/results for ‘toolkit’$/)
  await expect(titles(page)).toHaveText(before)
  await expect(version).toHaveValue('')
  await page.goForward()
  await expect(said(page)).toHaveText(/‘toolkit’ in 6 October 2021$/)
})

test('Ten results are shown at a time, and those already seen are there again after Back', async ({
  page,
}) => {
  await page.goto(`${searchPage}?q=RAP`)
  await expect(said(page)).toHaveText(/\d\d results for ‘RAP’/)
  await expect(titles(page)).toHaveCount(10)
  await page.getByRole('button', { name: 'Show more results' }).click()
  const eleventh = page.locator('#search-results > li:nth-child(11) h3 a')
  await expect(eleventh).toBeFocused()
  await expect(titles(page)).toHaveCount(20)
  const more = await titles(page).allTextContents()
  await eleventh.click()
  await expect(said(page)).toHaveCount(0)
  await page.goBack()
  await expect(titles(page)).toHaveText(more)
})

test('What somebody types is shown as they typed it', async ({ page }) => {
  await page.goto(searchPage)
  for (const typed of ['<img src=x onerror=alert(1)>', '&amp;quokka', '(']) {
    await words(page).fill(typed)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expect(said(page)).toContainText(`‘${typed}’`)
    await expect(said(page).locator('*')).toHaveCount(0)
  }
  await expect(said(page)).toHaveText('Nothing found for ‘(’')
  await expect(page.getByText('use fewer words')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Thin-slice strategy' })).toBeVisible()
})

test('What somebody types while the search is loading stays', async ({ page }) => {
  const typed = Promise.withResolvers<undefined>()
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await typed.promise
    await route.continue()
  })
  await page.goto(searchPage)
  await words(page).fill('duplicate NSI')
  typed.resolve(undefined)
  await expect(page.locator('#search-filters')).toBeVisible()
  await expect(words(page)).toHaveValue('duplicate NSI')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(said(page)).toHaveText(/results for ‘duplicate NSI’/)
})

const states = ['', '?q=RAP', '?q=quokka', '?q=quokka+NSI&year=2021'].flatMap((query) =>
  widths.map((width) => ({ query, width })),
)

test('Nothing is inaccessible, whatever is found', async ({ page }) => {
  for (const { query, width } of sample(states, 2, 'states of the search page')) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(searchPage + query)
    await expect(page.locator('#search-filters')).toBeVisible()
    await expect(said(page)).toHaveCount(query === '' ? 0 : 1)
    await expectSound(page, `${query}, ${width} pixels wide`)
  }
})

/** The search page lists all pages in place of results. */
async function expectList(page: Page): Promise<void> {
  await expect(page.getByText('The search does not work here')).toBeVisible()
  await expect(page.getByText('Show more results')).toBeHidden()
  await expect(page.locator('#search-filters')).toBeHidden()
  await page.getByRole('link', { name: 'Thin-slice strategy' }).click()
  await expect(heading(page, 'Thin-slice strategy')).toBeVisible()
}

test('Without JavaScript, the search page says so and lists all pages', async ({ open }) => {
  const address = `${searchPage}?q=thin+slice`
  await expectList(await open(address, { width: 375, javaScript: false }))
})

test('So it does from disk, where the box of a page leads to it', async ({ open }) => {
  const file = join(siteFolder, 'rap/index.html')
  const page = await open(pathToFileURL(file).href, { width: 375 })
  await page.getByRole('searchbox').fill('toolkit')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/design-history\/search\/index\.html\?q=toolkit$/)
  await expect(page.getByText('The search does not work here')).toBeVisible()
  await expectSound(page)
  await expectList(page)
})
