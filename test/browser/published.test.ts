import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sample } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { ask, hostOf } from './support/desk.ts'
import { expect, test, widths } from './support/fixtures.ts'
import type { Page } from '@playwright/test'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** From the start page to a post, its picture, the design, and the prototype itself. */
async function expectWay(page: Page, start: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Design history' }).click()
  await expect(heading(page, 'Manage supervisions design history')).toBeVisible()
  const post = new URL('design-history/a-new-rar-process-in-delius/index.html', start).href
  await page.goto(post)
  await page.getByRole('link', { name: 'Try this design' }).click()
  await expect(heading(page, 'Kieran Osgood')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Monday 18 October')
  await page.goto(post)
  await page.getByRole('link', { name: /^Open this page in the design.*Which RAR toolkit/ }).click()
  await expect(heading(page, 'Which RAR toolkit will you use?')).toBeVisible()
  await page.goto(start)
  await page.getByRole('link', { name: 'Try our current design' }).click()
  await page.getByRole('link', { name: 'Osgood' }).first().click()
  await expect(heading(page, 'Kieran Osgood')).toBeVisible()
  await page.goto(new URL('design-history/toolkits/index.html', start).href)
  await page.getByRole('main').locator('a[href*="at=/guidance"]').first().click()
  await expect(page).toHaveURL(/prototype\/(?:index\.html)?\?at=\/guidance/)
  await expect(heading(page, 'Guidance')).toBeVisible()
}

test.describe('The folder that npm run build writes', () => {
  test('works below a path of a web server', async ({ open }) => {
    const start = await hostOf(await ask('/published'), '/design-history/')
    const page = await open(start, { bypassCSP: true })
    for (const width of sample(widths, 1, 'start page')) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('h1')).toBeVisible()
      await expectSound(page)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await expectWay(page, start)
    await expect(page).toHaveURL(/\/design-history\/prototype\//)
  })

  test('works from disk with no network', async ({ open }) => {
    const start = pathToFileURL(join(await ask('/published'), 'index.html')).href
    await expectWay(await open(start, { offline: true }), start)
  })
})
