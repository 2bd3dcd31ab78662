import { describe, expect, test } from 'vitest'
import readiness from '../../../docs/rap/data/readiness.json' with { type: 'json' }
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
const items = readiness.groups.flatMap((group) => group.items)

const choose = (page: Page, id: string, state: string) =>
  page.locator(`#readiness-${id}-state-${state}`).check()

async function answerAll(page: Page, state: string): Promise<void> {
  for (const { id } of items) await choose(page, id, state)
}

test('A team lead goes through the checklist, and comes back to it the next day', async () => {
  const page = await openTool('readiness')
  expect(await statusOf(page)).toBe('20 items to answer')
  await answerAll(page, 'done')
  expect(await statusOf(page)).toBe('Go: everything is in place.')
  await choose(page, 'keep-running', 'not-yet')
  await choose(page, 'platform', 'not-yet')
  expect(await statusOf(page)).toBe('No go: 2 items are missing.')
  const first = page.locator('[data-slot=verdict] li').first()
  expect(await first.innerText()).toMatch(/keep the present product running.*\(crucial\)/)

  await page.locator('#item-readiness-platform summary').click()
  await page.locator('#readiness-platform-note').fill('Ask <script>alert(1)</script>\n=1+1')
  await page.locator('#readiness-platform-evidence').fill('https://example.com/platform')
  await page.reload()
  expect(await statusOf(page)).toBe('No go: 2 items are missing.')
  expect(await page.locator('#readiness-platform-note').inputValue()).toBe(
    'Ask <script>alert(1)</script>\n=1+1',
  )
  // A note that holds something is open, an empty one is folded away
  expect(await page.locator('#item-readiness-platform details').getAttribute('open')).toBe('')
  expect(await page.locator('#item-readiness-community details').getAttribute('open')).toBeNull()
  await goTo(page, 'file')
  expect(await page.locator('[data-slot=progress-readiness]').innerText()).toBe(
    '20 of 20 items answered',
  )
  await page.context().close()
})

test('What is saved on one device is loaded on another, and what was there can be had back', async () => {
  const page = await openTool('readiness')
  await choose(page, 'platform', 'done')
  await page.locator('#item-readiness-platform summary').click()
  await page.locator('#readiness-platform-note').fill('On the shared server')
  await goTo(page, 'file')
  await page.getByLabel('Publication or product').fill('GP appointments')
  await goTo(page, 'readiness')
  const file = await saved(page)
  expect(file.name).toMatch(/^rap-engagement-gp-appointments-\d{4}-\d\d-\d\d\.json$/)
  expect(await notice(page)).toContain(file.name)
  await page.context().close()

  const other = await openTool('readiness')
  await choose(other, 'community', 'not-yet')
  await load(other, file.text)
  expect(await notice(other)).toMatch(
    /^Success Loaded the engagement “GP appointments” from “engagement.json”, saved on /,
  )
  expect(await other.locator('#readiness-platform-state-done').isChecked()).toBe(true)
  expect(await other.locator('#readiness-platform-note').isVisible()).toBe(true)
  expect(await other.locator('#readiness-community-state-not-yet').isChecked()).toBe(false)
  await press(other, 'Undo: go back to what was here')
  expect(await notice(other)).toContain('What was here before is back.')
  expect(await other.locator('#readiness-platform-state-done').isChecked()).toBe(false)
  expect(await other.locator('#readiness-community-state-not-yet').isChecked()).toBe(true)
  await other.context().close()
})

test('A file that is not one of these changes nothing, and says so where the focus is', async () => {
  const page = await openTool('readiness')
  await choose(page, 'platform', 'done')
  for (const [text, words] of [
    ['not JSON', 'cannot be read as an engagement file'],
    ['{"format":"rap-engagement","version":3}', 'saved by a newer version'],
    [' '.repeat(6_000_001), 'is too big'],
  ] as const) {
    await load(page, text, 'my <b>file</b>.json')
    await page.getByText(words).waitFor()
    expect(await notice(page)).toMatch(/^There is a problem “my <b>file<\/b>\.json”/)
    const focused = await page.evaluate(() => document.activeElement?.className)
    expect(focused).toBe('govuk-error-summary')
    expect(await page.locator('#readiness-platform-state-done').isChecked()).toBe(true)
    await expectSound(page, words)
  }
  await page.context().close()
})

test('Clear takes away what this page asked for and nothing else, and can be undone', async () => {
  const page = await openTool('file')
  await page.getByLabel('Analyst team', { exact: true }).fill('Statistics')
  await goTo(page, 'readiness')
  await choose(page, 'platform', 'done')
  await press(page, 'Clear this page')
  expect(await notice(page)).toContain('Cleared what was entered here')
  expect(await page.locator('input:checked').count()).toBe(0)
  await press(page, 'Undo: go back to what was here')
  expect(await page.locator('#readiness-platform-state-done').isChecked()).toBe(true)
  await press(page, 'Clear this page')
  await notice(page)
  // What another tab enters meanwhile is no part of what is undone
  const other = await page.context().newPage()
  await goTo(other, 'file')
  await other.getByLabel('Scope in one line').fill('One table')
  await page.bringToFront()
  await press(page, 'Undo: go back to what was here')
  expect(await page.locator('#readiness-platform-state-done').isChecked()).toBe(true)
  await other.reload()
  expect(await other.getByLabel('Scope in one line').inputValue()).toBe('One table')
  await press(page, 'Clear this page')
  await goTo(page, 'file')
  expect(await page.getByLabel('Analyst team', { exact: true }).inputValue()).toBe('Statistics')
  await press(page, 'Clear everything')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.context().close()
})

test('What is entered in one tab shows in another', async () => {
  const page = await openTool('readiness')
  const other = await page.context().newPage()
  await goTo(other, 'readiness')
  await choose(other, 'platform', 'done')
  await page.locator('#readiness-platform-state-done:checked').waitFor()
  await choose(page, 'community', 'done')
  await other.locator('#readiness-community-state-done:checked').waitFor()
  expect(await other.locator('input:checked').count()).toBe(2)
  await page.context().close()
})

test('Numbers that cannot be are told of with a way to them, and stay as they were entered', async () => {
  const page = await openTool('readiness')
  await page.getByLabel('How many weeks will the engagement last?').fill('two months')
  const problem = page.getByRole('link', { name: 'Weeks must be a whole number, like 8' })
  await problem.click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('time-weeks')
  await expectSound(page, 'a wrong number')
  await page.reload()
  expect(await page.getByLabel('How many weeks will the engagement last?').inputValue()).toBe(
    'two months',
  )
  await page.context().close()
})

test('With the keyboard alone one answers, folds out a note and saves', async () => {
  const page = await openTool('readiness')
  await page.locator('#readiness-basic-programming-state-done').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#readiness-basic-programming-state-in-progress').isChecked()).toBe(
    true,
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A note')
  expect(await page.locator('#readiness-basic-programming-note').inputValue()).toBe('A note')
  await page.getByRole('button', { name: 'Save to a file' }).focus()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  await page.context().close()
})

describe.each(widths)('At %i pixels', (width) => {
  test('axe finds nothing, whatever is entered', async () => {
    const page = await openTool('readiness', { width })
    await expectSound(page, 'empty')
    await answerAll(page, 'not-yet')
    await expectSound(page, 'nothing in place')
    await answerAll(page, 'done')
    await press(page, 'Clear this page')
    await expectSound(page, 'cleared')
    await goTo(page, 'file')
    await expectSound(page, 'the whole file')
    await page.context().close()
  })

  test('without JavaScript there is a whole form to print', async () => {
    const page = await openTool('readiness', { width, javaScript: false })
    expect(await page.locator('fieldset').count()).toBe(20)
    expect(await page.locator('textarea:visible').count()).toBe(20)
    expect(await page.getByText('JavaScript is off').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Save to a file' }).count()).toBe(0)
    await page.context().close()
  })
})

test('On paper there is what was entered, and no button', async () => {
  const page = await openTool('readiness')
  const note = Array.from({ length: 12 }, (_, line) => `Line ${line + 1}`).join('\n')
  await page.locator('#item-readiness-platform summary').click()
  await page.locator('#readiness-platform-note').fill(note)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
  const field = page.locator('#readiness-platform-note')
  expect(await field.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1)
  expect(await page.locator('#readiness-community-note').isVisible()).toBe(true)
  await page.context().close()
})

test('Entries that nothing asks for any more are shown, and stay in the file', async () => {
  const page = await openTool('file')
  const old = { 'readiness.open-data.state': 'done', 'gone.x': '<i>words</i>' }
  await load(
    page,
    JSON.stringify({ format: 'rap-engagement', version: 2, answers: old, register: [] }),
  )
  await page.getByText('Entries that nothing asks for any more').waitFor()
  expect(await page.locator('[data-slot=strange] dd').allInnerTexts()).toContain('<i>words</i>')
  await expectSound(page, 'strange entries')
  expect((await saved(page)).text).toContain('"gone.x": "<i>words</i>"')
  await page.context().close()
})
