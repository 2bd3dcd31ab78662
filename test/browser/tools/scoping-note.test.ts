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

const fileOf = (answers: Readonly<Record<string, string>>) =>
  JSON.stringify({ format: 'rap-engagement', version: 2, answers, register: [] })

// As long as answers that a team writes in an hour
const usual = {
  ...Object.fromEntries(
    all.map(({ id }) => [
      `question.${id}`,
      'The analyst team publishes this each month.\nIt takes 2 people about a week, by hand.',
    ]),
  ),
  'question.which-support-model': 'rap-team-leads',
  'question.which-support-model.why': 'The team is new to code, and the pipeline is complex',
  'question.environment.not-known': 'yes',
  'question.environment.finds-out': 'Product owner',
  'question.environment.by': 'kick-off',
  'question.base-data': 'not known',
  'about.publication': 'GP appointments',
  'about.team': 'Primary care statistics',
  'levels.target': 'silver',
}

const note = (page: Page) => page.locator('[data-slot=note]')

/** Loads a file, and waits until the page has told of it: that moves what is below. */
async function loadAll(page: Page, text: string): Promise<void> {
  await load(page, text)
  expect(await notice(page)).toContain('Loaded')
}

/** How many sheets of A4 the page takes, with the margins of a browser. */
async function sheets(page: Page): Promise<number> {
  const margin = '1cm'
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('The answers become a note, in the words that people wrote', async () => {
  const page = await openTool('questions')
  await page.locator('#question-starting-situation').fill('By hand\n\n<b>2 people</b>')
  await page.locator('#question-base-data').fill('not known')
  await page.locator('#question-base-data-finds-out').fill('Data engineer')
  await goTo(page, 'scoping-note')
  expect(await statusOf(page)).toBe('Questions: 1 of 29 answered, 1 not known')
  const row = note(page).locator('.govuk-summary-list__row', { hasText: 'Starting situation' })
  // With its empty line: words alone would not show that
  expect(await row.locator('dd').innerText()).toBe('By hand\n\n<b>2 people</b>')
  expect(await note(page).innerText()).toContain('Unknown so far: base asset; experts')
  expect(await note(page).locator('#note-open ~ ul li').first().innerText()).toBe(
    `${textOf('base-data')} Data engineer finds out.`,
  )
  await page.context().close()
})

test('Its top can be changed, is kept, and can be cleared without losing an answer', async () => {
  const page = await openTool('scoping-note')
  await loadAll(page, fileOf(usual))
  await page.getByLabel('Title').fill('What we know <i>now</i>')
  await page.getByLabel('Written by').fill('RAP supporter')
  await page.getByLabel('Day').fill('31')
  await page.getByLabel('Month').fill('2')
  await page.getByLabel('Year').fill('2027')
  const problem = page.locator('[data-slot=date-problem]')
  expect(await problem.innerText()).toContain('Date of the note must be a real date')
  await expectSound(page, 'a wrong date')
  await page.getByLabel('Day').fill('28')
  expect(await problem.innerText()).toBe('')
  await page.reload()
  expect(await note(page).locator('h2').innerText()).toBe('What we know <i>now</i>')
  expect(await note(page).innerText()).toContain('RAP supporter, 28 February 2027')
  await press(page, 'Clear this page')
  expect(await note(page).locator('h2').innerText()).toBe('Scoping note: GP appointments')
  expect(await note(page).innerText()).toContain('by hand')
  await press(page, 'Undo: go back to what was here')
  expect(await note(page).locator('h2').innerText()).toBe('What we know <i>now</i>')
  await goTo(page, 'file')
  // It is known there, and not called a leftover of an earlier edition
  expect(await page.locator('[data-slot=strange]').innerText()).toBe('')
  await page.context().close()
})

test('It can be had as Markdown, as text, and on the clipboard', async () => {
  const page = await openTool('scoping-note')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await loadAll(page, fileOf({ ...usual, 'question.why-help': '# Skills\n<b>2</b>' }))
  const markdown = await saved(page, 'Download as Markdown')
  expect(markdown.name).toMatch(/^scoping-note-gp-appointments-\d{4}-\d\d-\d\d\.md$/)
  expect(markdown.text).toContain('**Why help is needed**\n\n\\# Skills\\\n\\<b\\>2\\</b\\>\n')
  expect(await notice(page)).toContain(markdown.name)
  const text = await saved(page, 'Download as text')
  expect(text.name).toMatch(/^scoping-note-gp-appointments-.*\.txt$/)
  expect(text.text).toContain('Why help is needed:\n  # Skills\n  <b>2</b>\n')
  await press(page, 'Copy as text')
  await page.getByText('Copied the note as text').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text.text)
  await page.context().close()
})

test('Where the browser gives no clipboard it is copied the old way, or the page says what to do', async () => {
  const page = await openTool('scoping-note')
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const copied: string[] = []
    const execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value)
      return true
    }
    Object.assign(document, { execCommand })
    Object.assign(window, { copied })
  })
  await press(page, 'Copy as text')
  await page.getByText('Copied the note as text').waitFor()
  expect(await page.evaluate(() => (window as unknown as { copied: string[] }).copied)).toEqual([
    expect.stringContaining('Questions: 0 of 29 answered.'),
  ])
  await page.evaluate(() => void Object.assign(document, { execCommand: () => false }))
  await press(page, 'Copy as text')
  await page.getByText('Save the note as a text file instead').waitFor()
  expect(await page.locator('body > textarea').count()).toBe(0)
  await page.context().close()
})

test('It fits 1 to 3 sheets with usual answers, and only the note is printed', async () => {
  const page = await openTool('scoping-note')
  expect(await sheets(page)).toBeLessThanOrEqual(3)
  await loadAll(page, fileOf(usual))
  const many = await sheets(page)
  expect(many).toBeGreaterThanOrEqual(1)
  expect(many).toBeLessThanOrEqual(3)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['h1', '[data-toolbar]', '[data-note-buttons]', '#top-of-the-note']) {
    expect(await page.locator(part).isVisible(), part).toBe(false)
  }
  expect(await note(page).isVisible()).toBe(true)
  await page.context().close()
})

test('Without JavaScript it says what the note will hold, with room to write', async () => {
  const page = await openTool('scoping-note', { javaScript: false })
  expect(await note(page).locator('h3').allInnerTexts()).toEqual([
    'What',
    'Why',
    'Who',
    'When',
    'With which help',
    'Data and systems',
    'Risks',
    'First thin slice',
    'After the engagement',
    'Open questions',
  ])
  for (const room of await note(page).locator('.app-note__room').all()) {
    expect((await room.boundingBox())?.height).toBeGreaterThan(90)
  }
  expect(await page.locator('[data-note-buttons]').isVisible()).toBe(false)
  await page.context().close()
})

test.each(widths)('Nothing is inaccessible, empty or filled, at %i pixels', async (width) => {
  const page = await openTool('scoping-note', { width })
  await expectSound(page, 'empty')
  await loadAll(page, fileOf({ ...usual, 'question.why-help': 'W'.repeat(300) }))
  await expectSound(page, 'filled')
  await page.context().close()
})
