import { expectSound } from '../support/axe.ts'
import { readinessItems } from '../support/engagement.ts'
import {
  choose,
  enter,
  entry,
  expect,
  expectProgress,
  expectStatus,
  goTo,
  load,
  press,
  slot,
  test,
  undo,
  unfold,
} from '../support/tools.ts'

const platform = 'readiness.platform'

test('A team lead goes through the checklist, and comes back to it the next day', async ({
  openTool,
}) => {
  const page = await openTool('readiness')
  for (const { id } of readinessItems) await choose(page, `readiness.${id}.state`, 'done')
  await expectStatus(page, 'Go: everything is in place.')
  await choose(page, 'readiness.keep-running.state', 'not-yet')
  await choose(page, `${platform}.state`, 'not-yet')
  await expectStatus(page, 'No go: 2 items are missing.')
  await expect(slot(page, 'verdict').locator('li').first()).toHaveText(
    /keep the present product running.*\(crucial\)/,
  )
  await unfold(page, `item.${platform}`)
  const note = 'Ask <script>alert(1)</script>\n=1+1'
  await enter(page, { [`${platform}.note`]: note })
  await page.reload()
  await expectStatus(page, 'No go: 2 items are missing.')
  await expect(entry(page, `${platform}.note`)).toHaveValue(note)
  // A note that holds something is open, an empty one is folded away
  await expect(entry(page, `${platform}.note`)).toBeVisible()
  await expect(entry(page, 'readiness.community.note')).toBeHidden()
  await expectProgress(page, 'readiness', '20 of 20 items answered')
})

test('A file that is not one of these changes nothing, and says so where the focus is', async ({
  openTool,
}) => {
  const page = await openTool('readiness', { width: 375 })
  await choose(page, `${platform}.state`, 'done')
  for (const [text, words] of [
    ['not JSON', 'cannot be read as an engagement file'],
    ['{"format":"rap-engagement","version":3}', 'saved by a newer version'],
    [' '.repeat(6_000_001), 'is too big'],
  ] as const) {
    await load(page, text, 'my <b>file</b>.json')
    const problem = page.locator('[data-notices] .govuk-error-summary', { hasText: words })
    await expect(problem).toContainText('“my <b>file</b>.json”')
    await expect(problem).toBeFocused()
    await expect(entry(page, `${platform}.state.done`)).toBeChecked()
  }
  await expectSound(page, 'a file that cannot be loaded')
})

test('Clear takes away what this page asked for and nothing else, and undo keeps what was entered since', async ({
  openTool,
}) => {
  const page = await openTool('file')
  await enter(page, { 'about.team': 'Statistics' })
  await goTo(page, 'readiness')
  await choose(page, `${platform}.state`, 'done')
  await press(page, 'Clear this page')
  await expect(page.locator('input:checked')).toHaveCount(0)
  // What another tab enters meanwhile is no part of what is undone
  const other = await page.context().newPage()
  await goTo(other, 'file')
  await enter(other, { 'about.scope': 'One table' })
  await undo(page)
  await expect(entry(page, `${platform}.state.done`)).toBeChecked()
  await other.reload()
  await expect(entry(other, 'about.scope')).toHaveValue('One table')
  await press(page, 'Clear this page')
  await goTo(page, 'file')
  await expect(entry(page, 'about.team')).toHaveValue('Statistics')
  await press(page, 'Clear everything')
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
})

test('Numbers that cannot be are told of with a way to them, and stay as they were entered', async ({
  openTool,
}) => {
  const page = await openTool('readiness', { width: 375 })
  const weeks = page.getByLabel('How many weeks will the engagement last?')
  await weeks.fill('two months')
  await page.getByRole('link', { name: 'Weeks must be a whole number, like 8' }).click()
  await expect(weeks).toBeFocused()
  await expectSound(page, 'a wrong number')
  await page.reload()
  await expect(weeks).toHaveValue('two months')
})

test('With the keyboard alone one answers, folds out a note and saves', async ({ openTool }) => {
  const page = await openTool('readiness')
  await entry(page, 'readiness.basic-programming.state.done').focus()
  await page.keyboard.press('ArrowRight')
  await expect(entry(page, 'readiness.basic-programming.state.in-progress')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A note')
  await expect(entry(page, 'readiness.basic-programming.note')).toHaveValue('A note')
  await page.getByRole('button', { name: 'Save to a file' }).focus()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toBe('rap-engagement-2027-02-20.json')
})
