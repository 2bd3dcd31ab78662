import { expect, test } from 'vitest'
import questionnaire from '../../../docs/rap/data/questionnaire.json' with { type: 'json' }
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
const all = questionnaire.themes.flatMap(({ questions }) => questions)

const textOf = (id: string) => all.find((each) => each.id === id)?.question ?? ''

const field = (page: Page, id: string) => page.locator(`#question-${id}`)
const open = (page: Page) => page.locator('[data-slot=open]')
const box = (page: Page) => page.locator('.app-questions-open')

test('A RAP supporter answers, sees what is open, and comes back to it the next day', async () => {
  const page = await openTool('questions')
  expect(await box(page).isVisible()).toBe(true)
  expect(await statusOf(page)).toBe('0 of 29 answered')
  const nasty = 'Two weeks\n\n<img src=x onerror=alert(1)>\n=1+1'
  await field(page, 'starting-situation').fill(nasty)
  await page.locator('#question-which-support-model-rap-team-leads').check()
  await page.locator('#question-environment-not-known').check()
  expect(await statusOf(page)).toBe('2 of 29 answered, 1 not known')
  expect(await page.locator('[data-slot=theme-overall]').innerText()).toBe('1 of 5 answered')
  expect(await page.locator('[data-slot=theme-existing-pipeline]').innerText()).toBe(
    '0 of 10 answered, 1 not known',
  )
  expect(await open(page).innerText()).toMatch(/\?\s+Nobody is named to find out/)
  await page.locator('#question-environment-finds-out').fill('Data engineer <b>x</b>')
  await page.locator('#question-environment-by').fill('kick-off')
  expect(await open(page).innerText()).toContain('Data engineer <b>x</b> finds out by kick-off')

  await page.reload()
  expect(await field(page, 'starting-situation').inputValue()).toBe(nasty)
  expect(await page.locator('#question-which-support-model-rap-team-leads').isChecked()).toBe(true)
  expect(await page.locator('#question-environment-finds-out').isVisible()).toBe(true)
  expect(await statusOf(page)).toBe('2 of 29 answered, 1 not known')
  await goTo(page, 'file')
  expect(await page.locator('[data-slot=progress-questions]').innerText()).toBe(
    '2 of 29 answered, 1 not known',
  )
  await page.context().close()
})

test('Each open question is one link away, among those that the same people can answer', async () => {
  const page = await openTool('questions')
  for (const summary of await open(page).locator('summary').all()) await summary.click()
  const links = open(page).locator('li a')
  expect(await links.count()).toBe(all.length)
  await open(page)
    .getByRole('link', { name: textOf('asset-owners') })
    .click()
  expect(new URL(page.url()).hash).toBe('#item-question-asset-owners')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('question-asset-owners')
  await page.keyboard.type('Head of data')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await page.locator('#question-asset-owners-not-known').isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Team lead')
  expect(await open(page).innerText()).toContain('Team lead finds out')
  await page.context().close()
})

test('There is room for who finds out when the words say that nobody knows', async () => {
  const page = await openTool('questions')
  const findsOut = page.locator('#question-base-data-finds-out')
  expect(await findsOut.isVisible()).toBe(false)
  await field(page, 'base-data').fill('Not known')
  expect(await findsOut.isVisible()).toBe(true)
  await field(page, 'base-data').fill('Yes, trusted')
  expect(await findsOut.isVisible()).toBe(false)
  await page.context().close()
})

test('Clear takes away the answers here and nothing else, and can be undone; a file brings them back', async () => {
  const page = await openTool('file')
  await page.locator('#about-owner-after').fill('Statistics team lead')
  await goTo(page, 'questions')
  expect(await page.locator('[data-slot=elsewhere-later-owner]').innerText()).toContain(
    'Statistics team lead',
  )
  await field(page, 'why-help').fill('Skills')
  const file = await saved(page)
  await press(page, 'Clear this page')
  expect(await statusOf(page)).toBe('1 of 29 answered')
  expect(await field(page, 'why-help').inputValue()).toBe('')
  await press(page, 'Undo: go back to what was here')
  expect(await field(page, 'why-help').inputValue()).toBe('Skills')
  await page.context().close()

  const other = await openTool('questions')
  await load(other, file.text)
  expect(await notice(other)).toContain('Loaded')
  expect(await field(other, 'why-help').inputValue()).toBe('Skills')
  expect(await statusOf(other)).toBe('2 of 29 answered')
  await other.context().close()
})

test('On paper every question has room, and room for who finds out unless it is answered', async () => {
  const page = await openTool('questions')
  await field(page, 'why-help').fill('Skills')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.app-question textarea:visible').count()).toBe(29)
  expect(await page.locator('.app-question__finds-out:visible').count()).toBe(28)
  expect(await page.locator('[data-toolbar]').isVisible()).toBe(false)
  expect(await box(page).isVisible()).toBe(false)
  await page.context().close()
})

test('Without JavaScript it is a form with every question, to print and fill in by hand', async () => {
  const page = await openTool('questions', { javaScript: false })
  for (const { id } of all) {
    const control = page.locator(`#item-question-${id}`).locator('textarea, input[type=radio]')
    expect(await control.first().isVisible(), id).toBe(true)
    expect(await page.locator(`#question-${id}-finds-out`).isVisible(), id).toBe(true)
  }
  expect(await box(page).isVisible()).toBe(false)
  await page.context().close()
})

test.each(widths)('Nothing is inaccessible, empty or filled, at %i pixels', async (width) => {
  const page = await openTool('questions', { width })
  await expectSound(page, 'empty')
  await field(page, 'starting-situation').fill('W'.repeat(300))
  await field(page, 'base-data').fill('not known')
  await page.locator('#question-environment-not-known').check()
  await page.locator('#question-environment-finds-out').fill('w'.repeat(300))
  await expectSound(page, 'some answered, some not known')
  for (const { id } of all) {
    await page.locator(`#question-${id}-not-known`).uncheck()
    if (id !== 'which-support-model') await field(page, id).fill(`On ${id}`)
  }
  await page.locator('#question-which-support-model-build-then-hand-over').check()
  expect(await open(page).innerText()).toBe('Every question has an answer.')
  await expectSound(page, 'all answered')
  await page.context().close()
})
