import { questions } from '../../tools/records.ts'
import { expectSound } from '../support/axe.ts'
import { expect, saved, test } from '../support/tools.ts'

test('A file that is not one of these changes nothing, and says so where the focus is', async ({
  openTool,
}) => {
  const tool = await openTool('readiness', { width: 375 })
  const done = tool.entry('readiness.platform.state.done')
  await done.check()
  for (const [text, words] of [
    ['not JSON', 'cannot be read as an engagement file'],
    [' '.repeat(6_000_001), 'is too big'],
  ] as const) {
    await tool.load(text, 'my <b>file</b>.json')
    const problem = tool.notice.filter({ hasText: words })
    await expect(problem).toContainText('“my <b>file</b>.json”')
    await expect(problem).toBeFocused()
    await expect(done).toBeChecked()
  }
  await expectSound(tool.page, 'a file that cannot be loaded')
})

test('Undo keeps what another tab enters meanwhile, and what is entered is there in every tool', async ({
  openTool,
}) => {
  const tool = await openTool('readiness')
  await tool.choose('readiness.platform.state', 'done')
  await tool.press('Clear this page')
  await expect(tool.page.locator('input:checked')).toHaveCount(0)
  const other = await tool.newTab('file')
  await other.enter({ 'about.scope': 'One table' })
  await tool.undo()
  await expect(tool.entry('readiness.platform.state.done')).toBeChecked()
  await expect(other.slot('progress-readiness')).toHaveText('1 of 20 items answered')
  await other.page.reload()
  await expect(other.entry('about.scope')).toHaveValue('One table')
  await other.press('Clear everything')
  await expect.poll(() => other.page.evaluate(() => localStorage.length)).toBe(0)
})

test('With the keyboard alone one answers, folds out a note and saves', async ({ openTool }) => {
  const tool = await openTool('readiness')
  const { keyboard } = tool.page
  const note = tool.entry('readiness.basic-programming.note')
  await tool.entry('readiness.basic-programming.state.done').focus()
  await keyboard.press('ArrowRight')
  await expect(tool.entry('readiness.basic-programming.state.in-progress')).toBeChecked()
  await expect(note).toBeHidden()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.type('A note\nof mine')
  await expect(note).toHaveValue('A note\nof mine')
  await tool.page.getByRole('button', { name: 'Save to a file' }).focus()
  const { name } = await saved(tool.page, () => keyboard.press('Enter'))
  expect(name).toBe('rap-engagement-2027-02-20.json')
  // A note that holds something is open from now on, an empty one is folded away
  await tool.page.reload()
  await expect(note).toBeVisible()
  await expect(tool.entry('readiness.community.note')).toBeHidden()
})

test('With the keyboard alone one picks a target, answers and follows the result to a requirement', async ({
  openTool,
}) => {
  const tool = await openTool('levels')
  const { keyboard } = tool.page
  await tool.entry('levels.target.baseline').focus()
  await keyboard.press('ArrowRight')
  await expect(tool.entry('levels.target.silver')).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(tool.entry('levels.open-source-code.state.done')).toBeChecked()
  await tool.slot('result').locator('ol a').first().focus()
  await keyboard.press('Enter')
  await expect(tool.page).toHaveURL(/#item-levels-version-control$/)
})

test('Each open question is one link away, and has room for who finds out when nobody knows', async ({
  openTool,
}) => {
  const tool = await openTool('questions', { width: 375 })
  const { keyboard } = tool.page
  const open = tool.slot('open')
  for (const summary of await open.locator('summary').all()) await summary.click()
  await expect(open.locator('li a')).toHaveCount(questions.length)
  const { question = '' } = questions.find(({ id }) => id === 'asset-owners') ?? {}
  const findsOut = tool.entry('question.asset-owners.finds-out')
  await open.getByRole('link', { name: question }).click()
  await expect(tool.page).toHaveURL(/#item-question-asset-owners$/)
  await keyboard.press('Tab')
  await expect(tool.entry('question.asset-owners')).toBeFocused()
  await keyboard.type('Not known')
  await expect(findsOut).toBeVisible()
  await keyboard.press('Shift+Home')
  await keyboard.type('Head of data')
  await expect(findsOut).toBeHidden()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(tool.entry('question.asset-owners.not-known')).toBeChecked()
  await keyboard.press('Space')
  await expect(open.getByRole('link', { name: question })).toHaveCount(0)
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.type('Team lead')
  await expect(open).toContainText('Team lead finds out')
  await expectSound(tool.page, 'some answered, some not known')
})

test('Wrong entries give no result, lead to their fields, and stay as they were entered', async ({
  openTool,
}) => {
  const tool = await openTool('capacity', { width: 375 })
  const done = tool.entry('capacity.done')
  await tool.enter({ 'capacity.done': '<b>131</b>', 'capacity.weeks-full': '0' })
  await expect(tool.status).toHaveText('No result yet: put 2 entries right')
  await expectSound(tool.page, 'wrong')
  await tool.follow('Publications done already must be a whole number')
  await expect(done).toBeFocused()
  await tool.page.reload()
  await expect(done).toHaveValue('<b>131</b>')
})

test('A decision that is not complete leads to what it lacks, also to a choice', async ({
  openTool,
}) => {
  const answers = { 'support.training-or-code.answer': 'training', 'support.reason': 'Because' }
  const tool = await openTool('support-model', { width: 375, answers })
  await tool.follow('Choose what you decided')
  await expect(tool.entry('support.decision.rap-team-leads')).toBeFocused()
  // And the keyboard goes on from there
  await tool.page.keyboard.press('ArrowDown')
  await expect(tool.status).toHaveText(/Decided: Model 2: Analyst team leads\./)
  await tool.page.keyboard.press('ArrowDown')
  await tool.enter({ 'support.reason': '', 'support.agreed-on.day': '31' })
  await expectSound(tool.page, 'an incomplete decision')
  await tool.follow('Say why you decided on model 3 when your answers lean to model 2')
  await expect(tool.entry('support.reason')).toBeFocused()
  await tool.follow('Say on which day it was agreed')
  await expect(tool.entry('support.agreed-on.day')).toBeFocused()
})
