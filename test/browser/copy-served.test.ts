import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exhaustive, sample, shuffled } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { answer, expectCasePage, expectPage, fillWhen, follow, press } from './support/clicks.ts'
import { openCopy } from './support/copies.ts'
import { ask, hostOf } from './support/desk.ts'
import { expect, test, wednesday, widths } from './support/fixtures.ts'
import { isRar, isRepeating, oneOff, whenQuestion } from './support/words.ts'
import type { Page } from '@playwright/test'
import type { Fixtures } from './support/fixtures.ts'

/** A request that leads to a picture. */
interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly form: Readonly<Record<string, string>>
}

/** The address of a copy on a host of files alone, below a path, with a strict security policy. */
async function copyHost(): Promise<string> {
  return hostOf(await ask('/copy'), '/some/where/copy/')
}

async function openAt(open: Fixtures['open'], query: string, width = 1280): Promise<Page> {
  const host = await copyHost()
  return open(`${host}${query}`, { width, within: host })
}

/** The notice at the top of every page of a copy. */
const notice = (page: Page) => page.getByRole('region', { name: 'About this copy' })

test.use({ now: wednesday })

test('A copy on a host of files, below a path, goes on from a picture of mistakes, leads back to its post, and starts again', async ({
  open,
}) => {
  const page = await openAt(open, '?picture=when-error')
  await page.reload()
  await expect(page).toHaveTitle(`Error: ${whenQuestion} - Manage supervisions`)
  await fillWhen(page, { date: '13 10 2021', from: '9am', to: '10am' })
  await answer(page, isRepeating, oneOff)
  await expectPage(page, isRar)
  const address = '?at=/cases/V410022/arrange-appointment/1/rar&in=when-error'
  await expect(page).toHaveURL(`${await copyHost()}${address}`)
  const back = page.getByRole('link', { name: 'Back to the post' })
  await expect(back).toHaveAttribute('href', '../../posts/a/')
  await follow(page, 'Start again')
  await expectCasePage(page, 'Overview', 'Kieran Osgood')
})

test.describe('A copy', () => {
  test('says that it is fixed, of what, from when, which day it is in it, and where answers stay; the keyboard comes to it', async ({
    open,
  }) => {
    const page = await openCopy(open, { query: '?at=/guidance' })
    await expect(notice(page)).toHaveText(
      'This is a fixed copy of ‘Book a toolkit session’, made on 21 November 2026. The day in it is Wednesday 6 October 2021. What you enter stays in this browser. Start again Back to the post',
      { useInnerText: true },
    )
    await page.emulateMedia({ media: 'print' })
    await expect(notice(page)).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    for (const name of ['Skip to main content', 'Start again']) {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name })).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
  })

  test('names a place that it does not have, and opens the start', async ({ open }) => {
    const page = await openCopy(open, { query: '?picture=lost' })
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    await expect(notice(page)).toContainText('The page ‘lost’ is not in this copy.')
  })

  test('says without JavaScript why it does not run', async ({ open }) => {
    const page = await openCopy(open, { javaScript: false })
    await expect(page.locator('h1')).toHaveText('This copy needs JavaScript')
    await expect(page.getByRole('main')).toContainText('with no server behind it')
    await expect(page.getByText('has not opened')).toBeHidden()
  })

  test('that was moved without its files says what is wrong', async ({ page }, test) => {
    const moved = test.outputPath('index.html')
    copyFileSync(join(await ask('/copy'), 'index.html'), moved)
    await page.goto(pathToFileURL(moved).href)
    await expect(page.getByText('This copy has not opened')).toBeVisible()
  })

  const fail = () => {
    throw new DOMException('The quota has been exceeded, or access is denied.')
  }
  const forbidden = `Object.defineProperty(window, 'localStorage', { get: ${String(fail)} })`
  const full = `Storage.prototype.setItem = ${String(fail)}`

  for (const [name, before] of Object.entries({ forbidden, full })) {
    test(`works in one tab where storage is ${name}, and says so`, async ({ open }) => {
      const page = await openCopy(open, { before, query: '?picture=check-answers' })
      await press(page, 'Confirm this appointment')
      await press(page, 'Finish')
      await follow(page, 'Schedule')
      await expectCasePage(page, 'Schedule', 'Kieran Osgood')
      await expect(page.getByRole('row').filter({ hasText: 'Wednesday 13 October' })).toHaveCount(1)
      await expect(notice(page)).toContainText('It is lost when you close this tab.')
    })
  }
})

const places = [
  ...['overview', 'type', 'when-error', 'toolkit-error', 'check-answers', 'confirmation'].map(
    (name) => `?picture=${name}`,
  ),
  ...['?picture=lost', '?at=/cases', '?at=/guidance/compare', '?at=/design-history/'],
]

test('axe finds nothing in a copy, and nothing scrolls sideways', async ({ open }) => {
  const host = await copyHost()
  const page = await openAt(open, '')
  const looked = shuffled(sample(places, 3, 'places of a copy'), 'widths of a copy')
  for (const [index, query] of looked.entries()) {
    for (const width of exhaustive ? widths : [widths[index % 2] ?? widths[0]]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${host}${query}`)
      await expect(page.locator('h1')).toBeVisible()
      await expectSound(page, `${query} at ${width} pixels`)
    }
  }
})

test('Nor does axe without JavaScript, as far as it can look', async ({ open }) => {
  const page = await openAt(open, '')
  await page.evaluate(async () => {
    const text = await (await fetch('index.html')).text()
    const there = new DOMParser().parseFromString(text, 'text/html')
    document.body.innerHTML = there.querySelector('noscript')?.innerHTML ?? ''
  })
  await expect(page.locator('h1')).toHaveText('This copy needs JavaScript')
  await expectSound(page)
})

const alike = ['overview', 'type-error', 'when', 'toolkit', 'check-answers', 'schedule']

for (const width of widths) {
  const names = sample(alike, 1, `pages of a copy at ${width}`)

  test(`Pages of a copy look like those of the server, ${width} pixels wide`, async ({ open }) => {
    const requests = JSON.parse(await ask('/places')) as Readonly<Record<string, Request[]>>
    const host = await copyHost()
    const copied = await openAt(open, '', width)
    for (const name of names) {
      const served = await open('/scenarios/toolkit-session', { width })
      for (const request of requests[name] ?? []) await follows(served, request)
      await copied.goto(`${host}?picture=${name}`)
      await expect(copied, name).toHaveTitle(await served.title())
      expect((await looks(copied)) === (await looks(served)), name).toBe(true)
    }
  })
}

/** What can be seen of a page, without what a copy says of itself and how it draws the arms. */
async function looks(page: Page): Promise<string> {
  await page.evaluate(async () => {
    const own = '.app-copy, .moj-header__logotype-crest, .govuk-footer__copyright-logo'
    for (const element of document.querySelectorAll(own)) element.remove()
    await document.fonts.ready
  })
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
  return picture.toString('base64')
}

async function follows(page: Page, { method, path, form }: Request): Promise<void> {
  const address = new URL(path, page.url()).href
  if (method === 'GET') {
    await page.goto(address)
    return
  }
  const sent = page.waitForEvent('load')
  await page.evaluate(
    ([action, values]) => {
      const element = Object.assign(document.createElement('form'), { method: 'post', action })
      for (const [name, value] of Object.entries(values)) {
        element.append(Object.assign(document.createElement('input'), { name, value }))
      }
      document.body.append(element)
      element.submit()
    },
    [address, form] as const,
  )
  await sent
}
