import { expect, test } from 'vitest'
import { widths } from '../../support/browser.ts'
import {
  expectSound,
  load,
  notice,
  press,
  saved,
  setToolsStage,
  statusOf,
} from '../../support/tools-stage.ts'
import type { Page } from 'playwright-core'

const { openTool, goTo } = setToolsStage()

const enter = (page: Page, id: string, entry: string) => page.locator(`#capacity-${id}`).fill(entry)
const result = (page: Page) => page.locator('[data-slot=result]').innerText()

const nhsEngland =
  'You have room for about 6 full and 6 light engagements a year, 12 in all. The 130 publications left take about 11 years.'

test('A leader sees the example, tries other numbers, and finds them again the next day', async () => {
  const page = await openTool('capacity')
  expect(await statusOf(page)).toBe(nhsEngland)
  expect(await result(page)).toContain('Places are the limit')
  expect(await page.locator('.app-years tbody tr').count()).toBe(11)

  await enter(page, 'people', '2')
  expect(await result(page)).toContain('People are the limit')
  await enter(page, 'people', '10')
  await enter(page, 'full-at-once', '3')
  await enter(page, 'cascade-each-year', '1')
  const tried = await statusOf(page)
  expect(tried).toContain('about 18 full and 6 light engagements a year')
  await page.reload()
  expect(await statusOf(page)).toBe(tried)
  await goTo(page, 'file')
  expect(await page.locator('[data-slot=progress-capacity]').innerText()).toBe(tried)
  await page.context().close()
})

test('What is entered is saved, loaded, cleared and had back', async () => {
  const page = await openTool('capacity')
  await enter(page, 'publications', '24')
  const { text } = await saved(page)
  await press(page, 'Clear this page')
  expect(await statusOf(page)).toBe(nhsEngland)
  await press(page, 'Undo: go back to what was here')
  expect(await statusOf(page)).toContain('24 publications left take about 2 years')
  await press(page, 'Clear this page')
  await load(page, text)
  expect(await notice(page)).toContain('Loaded')
  expect(await page.locator('#capacity-publications').inputValue()).toBe('24')
  await page.context().close()
})

test.each(widths)(
  'The calculator is sound at %i px, empty, filled and with wrong entries',
  async (width) => {
    const page = await openTool('capacity', { width })
    await expectSound(page, 'empty')
    await enter(page, 'full-at-once', '50')
    await enter(page, 'cascade-each-year', '0.5')
    await expectSound(page, 'filled')
    await enter(page, 'done', '<b>131</b>')
    await enter(page, 'weeks-full', '0')
    expect(await result(page)).not.toContain('How this was worked out')
    expect(await statusOf(page)).toBe('No result yet: put 2 entries right')
    await expectSound(page, 'wrong')
    await page
      .getByRole('link', { name: 'Publications done already must be a whole number' })
      .click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('capacity-done')
    expect(await page.locator('#capacity-done').inputValue()).toBe('<b>131</b>')
    await page.context().close()
  },
)

test('Without JavaScript, and on paper, it is a sum to do by hand', async () => {
  const page = await openTool('capacity', { javaScript: false })
  expect(await page.locator('[data-toolbar]').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const blank = page.locator('[data-slot=result] .app-tool-blank')
  expect(await blank.count()).toBe(4)
  for (const line of await blank.all()) expect(await line.isVisible()).toBe(true)
  expect(await page.locator('#capacity-people').isVisible()).toBe(true)
  await page.context().close()
})

test('Printed, it shows what was entered and what came of it', async () => {
  const page = await openTool('capacity')
  await enter(page, 'people', '9')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#capacity-people').isVisible()).toBe(true)
  expect(await page.locator('.app-years').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
  await page.context().close()
})
