import { expect, test, toolPage } from '../support/tools.ts'
import type { ToolPage } from '../support/tools.ts'

const minute = 60_000

const words = (tool: ToolPage) => tool.entry('interview.1.words.role')
const open = ({ page }: ToolPage) => page.locator('#interview-about')
const choice = ({ page }: ToolPage, name: string) =>
  page.locator('[data-interviews] li').getByRole('button', { name })
const clock = ({ page }: ToolPage, part: string) => page.locator(`[data-clock-of=${part}]`)
const button = (tool: ToolPage, part: string, name: string) =>
  clock(tool, part).getByRole('button', { name })

/** Opens the interview with a clock that stands still until it is moved. */
const still = test.extend<{ readonly tool: ToolPage }>({
  tool: async ({ open: visit }, use) => {
    const tool = toolPage(await visit('about:blank'))
    const time = new Date('2027-06-02T09:00:00Z')
    await tool.page.clock.install({ time })
    await tool.goTo('interview')
    await tool.page.clock.pauseAt(new Date(time.getTime() + 10 * minute))
    await use(tool)
  },
})

still(
  'A part is timed, runs over, and goes on after the page is loaded again',
  async ({ tool }) => {
    const { page } = tool
    const whole = page.locator('[data-whole-clock]')
    await expect(whole).toHaveText(/40:00 left of 40 minutes\s*Not started/)
    await button(tool, 'introduction', 'Start').click()
    await page.clock.runFor(95_000)
    await expect(clock(tool, 'introduction')).toContainText('1:35 of 2:00 (0:25 left)')
    await page.reload()
    await page.clock.runFor(30_000)
    await expect(clock(tool, 'introduction')).toContainText('2:05 of 2:00 (over by 0:05) Over time')
    await expect(page.locator('[data-said]')).toHaveText('The 2 minutes of Introduction are over.')
    // What changes each second is in no live region
    await expect(page.locator('[role=timer] [aria-live], [role=status] [role=timer]')).toHaveCount(
      0,
    )
    // The next part stops this one
    await button(tool, 'warm-up', 'Start').click()
    await page.clock.runFor(minute)
    await button(tool, 'warm-up', 'Pause').click()
    await page.clock.runFor(10 * minute)
    await expect(whole).toHaveText(/36:55 left of 40 minutes\s*Paused/)
    // And another interview has a clock of its own
    await button(tool, 'warm-up', 'Continue').click()
    await page.clock.runFor(minute)
    await tool.press('Add an interview')
    await page.clock.runFor(minute)
    await expect(whole).toContainText('40:00 left')
    await choice(tool, 'Interview 1').click()
    await expect(clock(tool, 'warm-up')).toContainText('2:00 of 5:00')
  },
)

still('A clock is worked with the keyboard, and a reset can be taken back', async ({ tool }) => {
  const { keyboard, clock: time } = tool.page
  const shown = clock(tool, 'warm-up')
  await button(tool, 'warm-up', 'Start').focus()
  await keyboard.press('Enter')
  await time.runFor(42_000)
  // The same button has the focus, and pauses now
  await keyboard.press('Enter')
  await time.runFor(42_000)
  await expect(shown).toContainText('0:42 of 5:00')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(shown).toContainText('0:00 of 5:00')
  await keyboard.press('Enter')
  await expect(shown).toContainText('0:42 of 5:00')
})

test('What has the focus is not behind the clock that stays in view', async ({ openTool }) => {
  const { page, entry } = await openTool('interview', { width: 375 })
  await entry('interview.1.words.anything-else').focus()
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Shift+Tab')
    const behind = () =>
      page.evaluate(() => {
        const bar = document.querySelector('[data-whole-clock]')?.getBoundingClientRect()
        const focused = document.activeElement?.getBoundingClientRect()
        return bar && focused && focused.top < bar.bottom && focused.bottom > bar.top
          ? document.activeElement?.outerHTML
          : 'nothing'
      })
    await expect.poll(behind).toBe('nothing')
  }
})

test('The notes are downloaded with the exact words', async ({ openTool }) => {
  const odd = 'Here for 4 years\n"I wait <b>a lot</b>"\n=1+1'
  const { save } = await openTool('interview', { answers: { 'interview.1.words.role': odd } })
  const markdown = await save('Download the notes as Markdown')
  expect(markdown.name).toBe('interview-1-notes-2027-02-20.md')
  expect(markdown.text).toContain('> "I wait \\<b\\>a lot\\</b\\>"')
  const text = await save('Download the notes as text')
  expect(text.name).toBe('interview-1-notes-2027-02-20.txt')
  expect(text.text).toContain('Quote: "I wait <b>a lot</b>"')
})

test('Several interviews are kept apart; one that is removed, or all, can be had back', async ({
  openTool,
}) => {
  const tool = await openTool('interview')
  const consent = tool.page.getByLabel('No, take notes only')
  await words(tool).fill('One')
  await tool.press('Add an interview')
  await expect(open(tool)).toBeFocused()
  await expect(words(tool)).toHaveValue('')
  await words(tool).fill('Two')
  await consent.check()
  await choice(tool, 'Interview 1').click()
  await expect(words(tool)).toHaveValue('One')
  await expect(consent).not.toBeChecked()
  await choice(tool, 'Interview 2').click()
  await tool.page.reload()
  await expect(open(tool)).toHaveText('Interview 2')
  await expect(words(tool)).toHaveValue('Two')

  await tool.press('Remove interview 2')
  await expect(tool.notice).toContainText('Removed “Interview 2”')
  await words(tool).fill('One and more')
  await tool.undo()
  await expect(words(tool)).toHaveValue('Two')
  await tool.press('Clear this page')
  await expect(open(tool)).toHaveText('Interview 1')
  await expect(words(tool)).toHaveValue('')
  await tool.undo()
  await expect(open(tool)).toHaveText('Interview 2')
  await expect(words(tool)).toHaveValue('Two')
  await choice(tool, 'Interview 1').click()
  await expect(words(tool)).toHaveValue('One and more')
})

test('Another tab that opens an interview leaves the one that is open here as it is', async ({
  openTool,
}) => {
  const tool = await openTool('interview', { answers: { 'interview.1.words.role': 'One' } })
  const other = await tool.newTab('interview')
  await other.press('Add an interview')
  await words(other).fill('Two')
  await expect(choice(tool, 'Interview 2')).toBeVisible()
  await expect(open(tool)).toHaveText('Interview 1')
  await words(tool).press('End')
  await tool.page.keyboard.type(' and more')
  await expect(words(tool)).toHaveValue('One and more')
  await expect(words(other)).toHaveValue('Two')
  await button(tool, 'warm-up', 'Start').click()
  await expect(other.page.locator('[data-whole-clock]')).toContainText('Not started')
  // Whoever removes it there has it here until another one is opened, and what is entered is kept
  await choice(other, 'Interview 1').click()
  await expect(words(other)).toHaveValue('One and more')
  await other.press('Remove interview 1')
  await words(tool).fill('One again')
  await expect(choice(other, 'Interview 1')).toBeVisible()
  await expect(words(other)).toHaveValue('Two')
})
