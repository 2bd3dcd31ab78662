import { expectSound } from '../support/axe.ts'
import { questions, questionsAnswered } from '../support/engagement.ts'
import {
  enter,
  entry,
  expect,
  expectProgress,
  expectStatus,
  loadAll,
  slot,
  test,
} from '../support/tools.ts'

test('A RAP supporter answers, sees what is open, and comes back to it the next day', async ({
  openTool,
}) => {
  const page = await openTool('questions', { width: 375 })
  await expect(page.locator('.app-questions-open')).toBeVisible()
  await expectStatus(page, '0 of 29 answered')
  const odd = 'Two weeks\n\n<img src=x onerror=alert(1)>\n=1+1'
  await enter(page, { 'question.starting-situation': odd })
  await entry(page, 'question.which-support-model.rap-team-leads').check()
  await entry(page, 'question.environment.not-known').check()
  await expectStatus(page, '2 of 29 answered, 1 not known')
  await expect(slot(page, 'theme-overall')).toHaveText('1 of 5 answered')
  await expect(slot(page, 'theme-existing-pipeline')).toHaveText('0 of 10 answered, 1 not known')
  await expect(slot(page, 'open')).toContainText(/\?\s+Nobody is named to find out/)
  await enter(page, {
    'question.environment.finds-out': 'Data engineer <b>x</b>',
    'question.environment.by': 'kick-off',
  })
  await expect(slot(page, 'open')).toContainText('Data engineer <b>x</b> finds out by kick-off')
  await expectSound(page, 'some answered, some not known')

  await page.reload()
  await expect(entry(page, 'question.starting-situation')).toHaveValue(odd)
  await expect(entry(page, 'question.which-support-model.rap-team-leads')).toBeChecked()
  await expect(entry(page, 'question.environment.finds-out')).toBeVisible()
  await expectProgress(page, 'questions', '2 of 29 answered, 1 not known')
})

test('Each open question is one link away, among those that the same people can answer', async ({
  openTool,
}) => {
  const page = await openTool('questions')
  const open = slot(page, 'open')
  for (const summary of await open.locator('summary').all()) await summary.click()
  await expect(open.locator('li a')).toHaveCount(questions.length)
  const { question = '' } = questions.find(({ id }) => id === 'asset-owners') ?? {}
  await open.getByRole('link', { name: question }).click()
  await expect(page).toHaveURL(/#item-question-asset-owners$/)
  await page.keyboard.press('Tab')
  await expect(entry(page, 'question.asset-owners')).toBeFocused()
  await page.keyboard.type('Head of data')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(entry(page, 'question.asset-owners.not-known')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Team lead')
  await expect(open).toContainText('Team lead finds out')
})

test('There is room for who finds out when the words say that nobody knows', async ({
  openTool,
}) => {
  const page = await openTool('questions')
  const findsOut = entry(page, 'question.base-data.finds-out')
  await expect(findsOut).toBeHidden()
  await enter(page, { 'question.base-data': 'Not known' })
  await expect(findsOut).toBeVisible()
  await enter(page, { 'question.base-data': 'Yes, trusted' })
  await expect(findsOut).toBeHidden()
})

test('What was entered elsewhere stands by its question, and nothing is open once all have answers', async ({
  openTool,
}) => {
  const page = await openTool('questions')
  await loadAll(page, {
    ...questionsAnswered,
    'question.environment.not-known': '',
    'question.base-data': 'Trusted',
    // What was entered elsewhere is an answer until there is one here
    'question.later-owner': '',
    'about.owner-after': 'Statistics team lead',
  })
  await expect(slot(page, 'elsewhere-later-owner')).toContainText('Statistics team lead')
  await expect(slot(page, 'open')).toHaveText('Every question has an answer.')
})
