import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { load } from 'cheerio'
import { siteFolder } from '../../../app/server/prepare/site.ts'
import type { Locator, Page } from '@playwright/test'

/** A post with pictures, pages that really run, and a page before and after. */
export const post = '/design-history/a-new-rar-process-in-delius/'

/** Its slides, and the file of them. */
export const show = `${post}show/`
export const showOnDisk = join(siteFolder, show, 'index.html')

/** The second slide asks this; the third is its page before and after. */
export const question = 'Will this be a RAR toolkit session?'

/** The headings of the slides, as the site has them, and how many notes there are. */
export function slides(): { readonly headings: readonly string[]; readonly notes: number } {
  const $ = load(readFileSync(showOnDisk, 'utf8'))
  const headings = $('.app-show__slide h2')
    .toArray()
    .map((each) => $(each).text().replaceAll(/\s+/g, ' ').trim())
  return { headings, notes: $('.app-show__notes').length }
}

/** What is on the screen: the slide, its heading, its picture, and what makes it black. */
export const now = (page: Page): Locator => page.locator('.app-show__slide--now')
export const heading = (page: Page): Locator => now(page).locator('h2')
export const picture = (page: Page): Locator => now(page).locator('img')
export const cover = (page: Page): Locator =>
  page.getByRole('button', { name: 'Show the slide again' })

/** The slide with this number is shown. */
export async function expectAt(page: Page, number: number): Promise<void> {
  const { headings } = slides()
  const position = `Slide ${number} of ${headings.length}`
  await expect(page.locator('.app-show__position')).toHaveText(position)
  await expect(heading(page)).toHaveText(headings[number - 1] ?? '')
}

/** The notes in a second window. */
export async function openNotes(page: Page): Promise<Page> {
  const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
  await expect(notes.getByRole('heading', { name: 'Notes for the speaker' })).toBeVisible()
  return notes
}
