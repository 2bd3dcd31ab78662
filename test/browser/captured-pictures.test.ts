import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CaptureRecord } from '../../app/capture/record.ts'
import { expect, test } from './support/fixtures.ts'
import type { Page } from '@playwright/test'

const post = 'a-new-rar-process-in-delius'
const address = `/design-history/${post}/`

const file = join(import.meta.dirname, `../../design-history/captured/posts/${post}.json`)
const record = CaptureRecord.parse(JSON.parse(readFileSync(file, 'utf8')))
const pictures = record.designs.flatMap((design) => Object.values(design.pictures))

/** The names of the pictures that the page asks for from now on; the list grows as it does. */
function namesAsked(page: Page): ReadonlySet<string> {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const [, name] = /([0-9a-f]{16})\.(?:webp|png)$/.exec(request.url()) ?? []
    if (name !== undefined) asked.add(name)
  })
  return asked
}

const images = (page: Page) => page.locator('main figure picture img')

/** Scrolls to each picture of the post, and waits until it is there. */
async function showAll(page: Page): Promise<void> {
  await expect(images(page)).toHaveCount(pictures.length)
  for (const image of await images(page).all()) {
    await image.scrollIntoViewIfNeeded()
    await expect(image).toHaveJSProperty('complete', true)
    await expect(image).not.toHaveJSProperty('naturalWidth', 0)
    await expect(image).toHaveAttribute('alt', /\w+ \w+ \w+.*\.$/)
  }
}

test('A captured picture is the wide one on a desktop, and the one of a phone if it is asked for', async ({
  page,
}) => {
  const asked = namesAsked(page)
  await page.goto(address)
  await showAll(page)
  expect([...asked].toSorted()).toEqual(pictures.map(({ desktop }) => desktop.webp).toSorted())

  await page.getByText('This page on a phone').first().click()
  const phone = page.locator('details[open] img')
  await expect(phone).toHaveJSProperty('complete', true)
  await expect(phone).toHaveJSProperty('offsetWidth', 375)
  await expect.poll(() => [...asked].at(-1)).toBe(pictures[0]?.phone.webp)
})

test('A captured picture is the narrow one on a phone, which has it once', async ({ open }) => {
  const page = await open('/design-history/', { width: 375 })
  await expect(page.locator('h1')).toBeVisible()
  const asked = namesAsked(page)
  await page.goto(address)
  await showAll(page)
  const phones = new Set(pictures.map(({ phone }) => phone.webp))
  expect([...asked].filter((name) => !phones.has(name))).toEqual([])
  await expect(page.getByText('This page on a phone').first()).toBeHidden()
})

test('A captured picture is there without JavaScript, with its text, and the post says what needs it', async ({
  open,
}) => {
  const page = await open(address, { javaScript: false })
  await expect(images(page).first()).toBeVisible()
  await page.getByText('Text of this page').first().click()
  await expect(page.locator('.app-page-text').first()).toContainText(
    'Yes, it will count towards RAR',
    { useInnerText: true },
  )
  await expect(page.locator('noscript p')).toBeVisible()
})

test('Files that are called after what they hold are kept for good; pages are not', async ({
  request,
}) => {
  const kept = async (path: string) =>
    (await request.get(`/design-history/${path}`)).headers()['cache-control']
  expect(await kept(`pictures/${pictures[0]?.desktop.webp ?? ''}.webp`)).toContain('immutable')
  expect(await kept(`designs/${post}/toolkit-session/`)).not.toContain('immutable')
  expect(await kept(`${post}/`)).not.toContain('immutable')
})
