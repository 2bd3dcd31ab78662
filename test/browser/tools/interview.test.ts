import { expectSound } from '../support/axe.ts'
import {
  enter,
  entry,
  expect,
  expectNotice,
  expectProgress,
  goTo,
  loadAll,
  press,
  save,
  slot,
  test,
  undo,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'
import type { Opening } from '../support/fixtures.ts'

const words = (page: Page, question: string) => entry(page, `interview.1.words.${question}`)
const open = (page: Page) => page.locator('#interview-about')
const clock = (page: Page, part: string) => page.locator(`[data-clock-of=${part}]`)
const whole = (page: Page) => page.locator('[data-whole-clock]')
const interviews = (page: Page) => page.locator('[data-interviews] li')
const choice = (page: Page, name: string) => interviews(page).getByRole('button', { name })
const start = (page: Page, part: string) => clock(page, part).getByRole('button', { name: 'Start' })

type Open = (address: string, opening?: Opening) => Promise<Page>

const minute = 60_000

/** Opens the interview with a clock that stands still until it is moved. */
async function openStill(visit: Open): Promise<Page> {
  const page = await visit('about:blank')
  const time = new Date('2027-06-02T09:00:00Z')
  await page.clock.install({ time })
  await goTo(page, 'interview')
  await page.clock.pauseAt(new Date(time.getTime() + 10 * minute))
  return page
}

test('A part is timed, runs over, and goes on after the page is loaded again', async ({
  open: visit,
}) => {
  const page = await openStill(visit)
  await expect(whole(page)).toHaveText(/40:00 left of 40 minutes\s*Not started/)
  await start(page, 'introduction').click()
  await page.clock.runFor(95_000)
  await expect(clock(page, 'introduction')).toContainText('1:35 of 2:00 (0:25 left)')
  await expect(whole(page)).toHaveText(/38:25 left of 40 minutes\s*Introduction: 1:35/)

  await page.reload()
  await page.clock.runFor(30_000)
  await expect(clock(page, 'introduction')).toContainText('2:05 of 2:00 (over by 0:05) Over time')
  await expect(page.locator('[data-said]')).toHaveText('The 2 minutes of Introduction are over.')
  // What changes each second is in no live region
  await expect(page.locator('[role=timer] [aria-live], [role=status] [role=timer]')).toHaveCount(0)
  // The next part stops this one
  await start(page, 'warm-up').click()
  await page.clock.runFor(minute)
  await expect(clock(page, 'introduction')).toContainText('2:05 of 2:00')
  await expect(clock(page, 'warm-up')).toContainText('1:00 of 5:00')
  await clock(page, 'warm-up').getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor(10 * minute)
  await expect(clock(page, 'warm-up')).toContainText('1:00 of 5:00')
  await expect(whole(page)).toHaveText(/36:55 left of 40 minutes\s*Paused/)

  // And another interview has a clock of its own
  await clock(page, 'warm-up').getByRole('button', { name: 'Continue' }).click()
  await page.clock.runFor(minute)
  await press(page, 'Add an interview')
  await page.clock.runFor(minute)
  await expect(whole(page)).toContainText('40:00 left')
  await choice(page, 'Interview 1').click()
  await expect(clock(page, 'warm-up')).toContainText('2:00 of 5:00')
})

test('A clock is worked with the keyboard, and a reset can be taken back', async ({
  open: visit,
}) => {
  const page = await openStill(visit)
  await start(page, 'warm-up').focus()
  await page.keyboard.press('Enter')
  await page.clock.runFor(42_000)
  // The same button has the focus, and pauses now
  await page.keyboard.press('Enter')
  await page.clock.runFor(42_000)
  await expect(clock(page, 'warm-up')).toContainText('0:42 of 5:00')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(clock(page, 'warm-up')).toContainText('0:00 of 5:00')
  await page.keyboard.press('Enter')
  await expect(clock(page, 'warm-up')).toContainText('0:42 of 5:00')
})

test('What has the focus is not behind the clock that stays in view', async ({ openTool }) => {
  const page = await openTool('interview', { width: 375 })
  await words(page, 'anything-else').focus()
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

test('Exact words are kept, and direct quotations stand apart', async ({ openTool }) => {
  const page = await openTool('interview')
  const odd = 'Here for 4 years\n"I wait <b>a lot</b>"\n=1+1'
  await enter(page, {
    'interview.1.words.role': odd,
    'interview.1.interviewee': 'Senior analyst <i>',
  })
  await page.getByLabel('Yes, record it').check()
  await page.reload()
  await expect(words(page, 'role')).toHaveValue(odd)
  await expect(page.getByLabel('Yes, record it')).toBeChecked()
  await expect(slot(page, 'quotations').locator('blockquote')).toHaveText(['"I wait <b>a lot</b>"'])
  await expect(choice(page, 'Interview 1')).toContainText('Senior analyst <i>')
  const markdown = await save(page, 'Download the notes as Markdown')
  expect(markdown.name).toBe('interview-1-notes-2027-02-20.md')
  expect(markdown.text).toContain('> "I wait \\<b\\>a lot\\</b\\>"')
  const text = await save(page, 'Download the notes as text')
  expect(text.name).toBe('interview-1-notes-2027-02-20.txt')
  expect(text.text).toContain('Quote: "I wait <b>a lot</b>"')
  await expectProgress(page, 'interview', '1 interview with notes')
})

test('Several interviews are kept apart; one that is removed, or all, can be had back', async ({
  openTool,
}) => {
  const page = await openTool('interview')
  await words(page, 'role').fill('One')
  await press(page, 'Add an interview')
  await expect(open(page)).toBeFocused()
  await expect(words(page, 'role')).toHaveValue('')
  await words(page, 'role').fill('Two')
  await page.getByLabel('No, take notes only').check()
  await choice(page, 'Interview 1').click()
  await expect(words(page, 'role')).toHaveValue('One')
  await expect(page.getByLabel('No, take notes only')).not.toBeChecked()
  await choice(page, 'Interview 2').click()
  await page.reload()
  await expect(open(page)).toHaveText('Interview 2')
  await expect(words(page, 'role')).toHaveValue('Two')

  await press(page, 'Remove interview 2')
  await expectNotice(page, 'Removed “Interview 2”')
  await expect(words(page, 'role')).toHaveValue('One')
  await words(page, 'role').fill('One and more')
  await undo(page)
  await expect(words(page, 'role')).toHaveValue('Two')
  await press(page, 'Clear this page')
  await expect(open(page)).toHaveText('Interview 1')
  await expect(interviews(page)).toHaveCount(1)
  await expect(words(page, 'role')).toHaveValue('')
  await undo(page)
  await expect(open(page)).toHaveText('Interview 2')
  await expect(words(page, 'role')).toHaveValue('Two')
  await choice(page, 'Interview 1').click()
  await expect(words(page, 'role')).toHaveValue('One and more')
})

test('Another tab that opens an interview leaves the one that is open here as it is', async ({
  openTool,
}) => {
  const page = await openTool('interview')
  await words(page, 'role').fill('One')
  const other = await page.context().newPage()
  await goTo(other, 'interview')
  await press(other, 'Add an interview')
  await words(other, 'role').fill('Two')

  await expect(choice(page, 'Interview 2')).toBeVisible()
  await expect(open(page)).toHaveText('Interview 1')
  await words(page, 'role').press('End')
  await page.keyboard.type(' and more')
  await expect(words(page, 'role')).toHaveValue('One and more')
  await expect(words(other, 'role')).toHaveValue('Two')
  await start(page, 'warm-up').click()
  await expect(whole(page)).toContainText('Warm-up')
  await expect(open(other)).toHaveText('Interview 2')
  await expect(whole(other)).toContainText('Not started')

  // Whoever removes it there has it here until another one is opened, and what is entered is kept
  await choice(other, 'Interview 1').click()
  await expect(words(other, 'role')).toHaveValue('One and more')
  await press(other, 'Remove interview 1')
  await expect(words(other, 'role')).toHaveValue('Two')
  await words(page, 'role').fill('One again')
  await expect(choice(other, 'Interview 1')).toBeVisible()
  await expect(words(other, 'role')).toHaveValue('Two')
})

test('A wrong day, and a clock that was left running, are told of', async ({ openTool }) => {
  const page = await openTool('interview', { width: 375 })
  await loadAll(page, {
    'interview.1.day.day': '31',
    'interview.1.day.month': '2',
    'interview.1.day.year': '2027',
    'interview.1.time.resources.since': '2026-01-01T00:00:00.000Z',
    'support.decision': 'champion-leads',
  })
  await expect(slot(page, 'day-problem')).toContainText('Day must be a real date')
  await expect(page.getByText('If it was left running')).toBeVisible()
  await expect(slot(page, 'applies-champion-teaching')).toContainText('Ask this question.')
  await expectSound(page, 'a wrong day, and a clock that was left running')
})
