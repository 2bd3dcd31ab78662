import data from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import { onDay } from '../../tools/records.ts'
import { expectSound } from '../support/axe.ts'
import { expect, test } from '../support/tools.ts'
import type { Page } from '@playwright/test'

const activities = data.phases.flatMap((phase) => [...phase.activities, ...phase.additions])
const plan = onDay('plan.start', '1 March 2027')

const filter = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const count = (page: Page) => page.locator('[data-shown]')
const phases = (page: Page) => page.getByRole('heading', { name: /^Phase \d/ })

test('A wrong entry says what to do beside its field, and loses nothing', async ({ openTool }) => {
  const { page, entry, slot, enter, follow } = await openTool('engagement', {
    width: 375,
    answers: plan,
  })
  const wrong = page.locator('[aria-invalid=true]')
  await enter({ 'plan.days-off': '22 April 2027\nsoon' })
  await expect(slot('problem-days-off')).toContainText('Line 2, “soon”')
  await expect(wrong).toHaveCount(1)
  await expect(wrong).toHaveId('plan-days-off')
  await enter({ 'plan.weeks': 'eight', 'plan.start.month': '13' })
  await page.reload()
  await expect(entry('plan.days-off')).toHaveValue('22 April 2027\nsoon')
  // The 3 fields of a date belong together
  await expect(wrong).toHaveCount(5)
  await follow('Weeks must be a whole number')
  await expect(entry('plan.weeks')).toBeFocused()
  await expectSound(page, 'wrong entries')
  await enter({ 'plan.weeks': '8', 'plan.start.month': '3', 'plan.days-off': '' })
  await expect(wrong).toHaveCount(0)
})

test('Whoever uses a keyboard filters the board, and what they work on stays in sight', async ({
  openTool,
}) => {
  const { page, entry, visible } = await openTool('engagement', { width: 375, answers: plan })
  const shown = visible('[data-activity]')
  await filter(page, 'Phase').focus()
  await page.keyboard.press('ArrowDown')
  await expect(count(page)).toHaveText('6 of 32 activities and 0 of 10 that we add are shown.')
  await expect(phases(page)).toHaveCount(1)
  await filter(page, 'State').selectOption('Overdue')
  await expect(count(page)).toHaveText(/^No activity fits\./)
  await filter(page, 'State').selectOption('Not yet')
  await expect(shown).toHaveCount(6)

  const done = entry('activity.hear-about-rap.state.done')
  await done.focus()
  await page.keyboard.press('Space')
  await expect(done).toBeVisible()
  await expect(done).toBeFocused()
  await filter(page, 'Who').selectOption('RAP product owner')
  await expect(shown).toHaveCount(2)
  await filter(page, 'Phase').selectOption('5. Close-down')
  await expectSound(page, 'nothing fits')
  await page.getByRole('button', { name: 'Show everything' }).focus()
  await page.keyboard.press('Enter')
  await expect(shown).toHaveCount(activities.length)
})

test('A link to an activity or a phase that a filter hides shows it again', async ({
  openTool,
}) => {
  const { page, slot } = await openTool('engagement')
  const link = (name: string) => slot('standing').getByRole('link', { name, exact: true })
  for (const [name, id] of [
    ['Hear about RAP', 'activity-hear-about-rap'],
    ['1. Initial impressions', 'initial-impressions'],
  ] as const) {
    await filter(page, 'Phase').selectOption('5. Close-down')
    await expect(page.locator(`#${id}`)).toBeHidden()
    await link(name).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(`#${id}:target`)).toBeVisible()
    await expect(filter(page, 'Phase')).toHaveValue('')
  }
  await filter(page, 'Phase').selectOption('1. Initial impressions')
  await link('Hear about RAP').click()
  await expect(page.locator('#activity-hear-about-rap:target')).toBeVisible()
  await expect(filter(page, 'Phase')).toHaveValue('initial-impressions')
})

test('How many activities are shown is said again only when it changes', async ({ openTool }) => {
  const { page, entry } = await openTool('engagement')
  await count(page).evaluate((place) => {
    const said: string[] = []
    new MutationObserver(() => {
      said.push(place.textContent)
      document.title = said.join(' ')
    }).observe(place, { childList: true })
  })
  await entry('plan.publication-dates').pressSequentially('18 March 2027')
  await filter(page, 'Phase').selectOption('5. Close-down')
  await expect(page).toHaveTitle('4 of 32 activities and 4 of 10 that we add are shown.')
})

test('On paper stands the whole board, whatever is filtered', async ({ openTool }) => {
  const { page, visible } = await openTool('engagement', { answers: plan })
  await filter(page, 'Phase').selectOption('5. Close-down')
  await expect(phases(page)).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(visible('[data-activity]')).toHaveCount(activities.length)
  await expect(phases(page)).toHaveCount(data.phases.length)
  await expect(page.locator('#activity-pair-analysts')).toHaveText(
    /Pair the analysts.*Due 16 March 2027.*Who: Both teams/s,
  )
})
