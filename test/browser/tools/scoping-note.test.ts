import { questionsAnswered } from '../../tools/records.ts'
import { expectSound } from '../support/axe.ts'
import { expect, sheets, test } from '../support/tools.ts'

const answers = {
  ...questionsAnswered,
  'about.publication': 'GP appointments',
  'about.team': 'Primary care statistics',
  'levels.target': 'silver',
  'question.why-help': '# Skills\n\n<b>2</b>',
}

test('The note can be had as Markdown, as text and on the clipboard, and keeps its lines', async ({
  openTool,
}) => {
  const tool = await openTool('scoping-note', { width: 375, answers })
  await tool.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const why = tool.slot('note').locator('dd', { hasText: 'Skills' })
  await expect(why).toHaveText(/# Skills\n\n<b>2<\/b>/)
  await expect(why).toHaveCSS('white-space', /^pre/)
  await tool.enter({
    'scoping.date.day': '31',
    'scoping.date.month': '2',
    'scoping.date.year': '2027',
  })
  await expect(tool.slot('date-problem')).toContainText('must be a real date')
  await expectSound(tool.page, 'a wrong date')
  const markdown = await tool.save('Download as Markdown')
  expect(markdown.name).toBe('scoping-note-gp-appointments-2027-02-20.md')
  expect(markdown.text).toContain('**Why help is needed**\n\n\\# Skills')
  await expect(tool.notice).toContainText(markdown.name)
  const text = await tool.save('Download as text')
  expect(text.name).toBe('scoping-note-gp-appointments-2027-02-20.txt')
  expect(text.text).toContain('Why help is needed:\n  # Skills\n')
  await tool.press('Copy as text')
  await expect(tool.notice).toContainText('Copied the note as text')
  await expect.poll(() => tool.page.evaluate(() => navigator.clipboard.readText())).toBe(text.text)
})

test('Where the browser gives no clipboard the note is copied the old way, or the page says what to do', async ({
  openTool,
}) => {
  const { page, press, notice } = await openTool('scoping-note')
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const execCommand = () => {
      document.title = (document.activeElement as HTMLTextAreaElement).value
      return true
    }
    Object.assign(document, { execCommand })
  })
  await press('Copy as text')
  await expect(notice).toContainText('Copied the note as text')
  await expect(page).toHaveTitle(/Questions: 0 of 29 answered\./)
  await page.evaluate(() => void Object.assign(document, { execCommand: () => false }))
  await press('Copy as text')
  await expect(notice).toContainText('Save the note as a text file instead')
  await expect(page.locator('body > textarea')).toHaveCount(0)
})

test('The note fits 1 to 3 sheets with usual answers, and leaves room to write without', async ({
  openTool,
}) => {
  const blank = await openTool('scoping-note', { javaScript: false })
  const rooms = blank.page.locator('.app-note__room')
  const low = () => rooms.evaluateAll((all) => all.filter((room) => room.clientHeight <= 90).length)
  await expect.poll(low).toBe(0)
  expect(await sheets(blank.page, '1cm')).toBeLessThanOrEqual(3)
  const tool = await openTool('scoping-note', { answers })
  await expect(tool.status).toHaveText(/^Questions: 27 of 29 answered/)
  expect([1, 2, 3]).toContain(await sheets(tool.page, '1cm'))
})
