import { expectSound } from '../support/axe.ts'
import { questionsAnswered } from '../support/engagement.ts'
import {
  enter,
  entry,
  expect,
  expectNotice,
  expectStatus,
  goTo,
  loadAll,
  press,
  save,
  sheets,
  slot,
  test,
  undo,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'

const usual = {
  ...questionsAnswered,
  'about.publication': 'GP appointments',
  'about.team': 'Primary care statistics',
  'levels.target': 'silver',
} as const

const note = (page: Page) => slot(page, 'note')

test('The answers become a note, in the words that people wrote', async ({ openTool }) => {
  const page = await openTool('questions')
  await enter(page, {
    'question.starting-situation': 'By hand\n\n<b>2 people</b>',
    'question.base-data': 'not known',
    'question.base-data.finds-out': 'Data engineer',
  })
  await goTo(page, 'scoping-note')
  await expectStatus(page, 'Questions: 1 of 29 answered, 1 not known')
  const row = note(page).locator('.govuk-summary-list__row', { hasText: 'Starting situation' })
  await expect(row.locator('dd')).toHaveText(/By hand\n\n<b>2 people<\/b>/)
  // Its lines are seen as well, the empty one too
  await expect(row.locator('dd')).toHaveCSS('white-space', /^pre/)
  await expect(note(page)).toContainText('Unknown so far: base asset; experts')
  await expect(note(page).locator('#note-open ~ ul li').first()).toHaveText(
    'Is the base asset trusted and assured? Data engineer finds out.',
  )
})

test('Its top can be changed, is kept, and can be cleared without losing an answer', async ({
  openTool,
}) => {
  const page = await openTool('scoping-note', { width: 375 })
  await loadAll(page, usual)
  await enter(page, {
    'scoping.title': 'What we know <i>now</i>',
    'scoping.author': 'RAP supporter',
    'scoping.date.day': '31',
    'scoping.date.month': '2',
    'scoping.date.year': '2027',
  })
  const problem = slot(page, 'date-problem')
  await expect(problem).toContainText('Date of the note must be a real date')
  await expectSound(page, 'a wrong date')
  await enter(page, { 'scoping.date.day': '28' })
  await expect(problem).toHaveText('')
  await page.reload()
  const title = note(page).locator('h2')
  await expect(title).toHaveText('What we know <i>now</i>')
  await expect(note(page)).toContainText('RAP supporter, 28 February 2027')
  await press(page, 'Clear this page')
  await expect(title).toHaveText('Scoping note: GP appointments')
  await expect(note(page)).toContainText('20 February 2027')
  await expect(note(page)).toContainText('by hand')
  await undo(page)
  await expect(title).toHaveText('What we know <i>now</i>')
  await goTo(page, 'file')
  await expect(entry(page, 'about.publication')).toHaveValue('GP appointments')
  // It is known there, and not called a leftover of an earlier edition
  await expect(slot(page, 'strange')).toHaveText('')
})

test('It can be had as Markdown, as text, and on the clipboard', async ({ openTool }) => {
  const page = await openTool('scoping-note')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await loadAll(page, { ...usual, 'question.why-help': '# Skills\n<b>2</b>' })
  const markdown = await save(page, 'Download as Markdown')
  expect(markdown.name).toBe('scoping-note-gp-appointments-2027-02-20.md')
  expect(markdown.text).toContain('**Why help is needed**\n\n\\# Skills\\\n\\<b\\>2\\</b\\>\n')
  await expectNotice(page, markdown.name)
  const text = await save(page, 'Download as text')
  expect(text.name).toBe('scoping-note-gp-appointments-2027-02-20.txt')
  expect(text.text).toContain('Why help is needed:\n  # Skills\n  <b>2</b>\n')
  await press(page, 'Copy as text')
  await expectNotice(page, 'Copied the note as text')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text.text)
})

test('Where the browser gives no clipboard it is copied the old way, or the page says what to do', async ({
  openTool,
}) => {
  const page = await openTool('scoping-note')
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const execCommand = () => {
      document.title = (document.activeElement as HTMLTextAreaElement).value
      return true
    }
    Object.assign(document, { execCommand })
  })
  await press(page, 'Copy as text')
  await expectNotice(page, 'Copied the note as text')
  await expect(page).toHaveTitle(/Questions: 0 of 29 answered\./)
  await page.evaluate(() => void Object.assign(document, { execCommand: () => false }))
  await press(page, 'Copy as text')
  await expect(page.getByText('Save the note as a text file instead')).toBeVisible()
  await expect(page.locator('body > textarea')).toHaveCount(0)
})

test('It fits 1 to 3 sheets with usual answers, and leaves room to write without', async ({
  openTool,
}) => {
  const blank = await openTool('scoping-note', { javaScript: false })
  const heights = () =>
    blank
      .locator('.app-note__room')
      .evaluateAll((rooms) => rooms.filter((room) => room.clientHeight <= 90).length)
  await expect.poll(heights).toBe(0)
  expect(await sheets(blank, '1cm')).toBeLessThanOrEqual(3)
  const page = await openTool('scoping-note')
  await loadAll(page, usual)
  await expectStatus(page, /^Questions: 27 of 29 answered/)
  expect([1, 2, 3]).toContain(await sheets(page, '1cm'))
})
