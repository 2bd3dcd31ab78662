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

const images = (page: Page) => page.locator('main figure picture img')

for (const [width, kind] of [
  [1280, 'desktop'],
  [375, 'phone'],
] as const) {
  test(`Only captured pictures of a ${kind} come where the window is ${width} pixels wide, each with its text`, async ({
    open,
  }) => {
    const page = await open('/design-history/', { width })
    await expect(page.locator('h1')).toBeVisible()
    const asked = new Set<string>()
    page.on('request', (request) => {
      const [, name] = /([0-9a-f]{16})\.(?:webp|png)$/.exec(request.url()) ?? []
      if (name !== undefined) asked.add(name)
    })
    await page.goto(address)
    await expect(images(page)).toHaveCount(pictures.length)
    for (const image of await images(page).all()) {
      await image.scrollIntoViewIfNeeded()
      await expect(image).toHaveJSProperty('complete', true)
      await expect(image).not.toHaveJSProperty('naturalWidth', 0)
      await expect(image).toHaveAttribute('alt', /\w+ \w+ \w+.*\.$/)
    }
    const expected = pictures.map((picture) => picture[kind].webp)
    expect([...asked].toSorted()).toEqual(expected.toSorted())
  })
}

test('The picture of a phone is there if a desktop asks for it, and a phone is not asked', async ({
  page,
}) => {
  await page.goto(address)
  const summary = page.getByText('This page on a phone').first()
  await summary.click()
  const phone = page.locator('details[open] img')
  await expect(phone).toHaveJSProperty('offsetWidth', 375)
  const shown = () => phone.evaluate((image: HTMLImageElement) => image.currentSrc)
  await expect.poll(shown).toContain(pictures[0]?.phone.webp ?? '')
  await page.setViewportSize({ width: 375, height: 800 })
  await expect(summary).toBeHidden()
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
