import { expectSound } from '../support/axe.ts'
import {
  choose,
  enter,
  entry,
  expect,
  expectProgress,
  expectStatus,
  loadAll,
  slot,
  test,
  unfold,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'

const lean = (page: Page) => slot(page, 'lean')
const decision = (page: Page) => slot(page, 'decision')

const agreedOn = (day: string, month: string, year: string) => ({
  'support.agreed-on.day': day,
  'support.agreed-on.month': month,
  'support.agreed-on.year': year,
})

/** A burning platform in a team that is new to code, helped by a RAP team with little room. */
const burning = {
  'support.training-or-code.answer': 'better-code',
  'support.existing-skill.answer': 'new',
  'support.morale.answer': 'high',
  'support.urgency.answer': 'high',
  'support.complexity.answer': 'low',
  'support.perceived-risk.answer': 'high',
  'support.rap-team-capacity.answer': 'tight',
} as const

test('Two leads talk through the considerations, decide, and find their decision again', async ({
  openTool,
}) => {
  const page = await openTool('support-model', { width: 375 })
  await expectStatus(page, '7 considerations to answer.')
  await expect(decision(page)).toHaveText('Nothing is decided yet.')
  await unfold(page, 'item.support.morale')
  await enter(page, { 'support.morale.note': 'Two people want to leave' })
  await choose(page, 'support.existing-skill.answer', 'even')
  await choose(page, 'support.complexity.answer', 'high')
  await expectStatus(page, /^It is a tie: .* model 1 .* and model 2 /)
  await expect(lean(page)).toContainText('Ask your senior leaders')
  await expectSound(page, 'a tie')
  await choose(page, 'support.training-or-code.answer', 'training')
  await expectStatus(page, 'Your answers lean to model 2: Analyst team leads.')
  for (const words of [
    /What pulls that way \(2\)\s+Training or better code: Training\./,
    /What pulls another way \(1\)\s+Complexity: High\. Leans to model 1, because/,
    /Not answered yet \(4\)\s+Morale/,
    'What model 2 costs (Analyst team leads)',
  ]) {
    await expect(lean(page)).toContainText(words, { useInnerText: true })
  }
  await expect(lean(page)).not.toContainText('What the fourth way is')

  await choose(page, 'support.decision', 'analyst-team-leads')
  await enter(page, {
    'support.agreed-by': 'Team lead and RAP lead',
    ...agreedOn('1', '3', '2025'),
  })
  await page.reload()
  await expect(decision(page)).toHaveText(
    /^\s*Decided\s+Model 2: Analyst team leads\s+Agreed by\s+Team lead and RAP lead\s+Agreed on\s+1 March 2025\s*$/,
    { useInnerText: true },
  )
  await expect(entry(page, 'support.morale.note')).toHaveValue('Two people want to leave')
  await expectProgress(
    page,
    'support-model',
    '3 of 7 considerations answered. Decided: Model 2: Analyst team leads',
  )
})

test('A decision against the lean asks for a reason, leads to its field, and loses nothing', async ({
  openTool,
}) => {
  const page = await openTool('support-model', { width: 375 })
  await loadAll(page, burning)
  await expectStatus(page, 'Your answers lean to the fourth way: RAP team builds, then hands over.')
  await expect(lean(page)).toContainText('What the fourth way costs')
  await expect(lean(page)).toContainText('Model 3 is left out')
  await choose(page, 'support.decision', 'analyst-team-leads')
  await enter(page, { 'support.agreed-by': '<b>Team</b> lead', ...agreedOn('31', '2', '2025') })
  const problem = 'Say why you decided on model 2 when your answers lean to the fourth way'
  await page.getByRole('link', { name: problem }).click()
  await expect(entry(page, 'support.reason')).toBeFocused()
  await page.getByRole('link', { name: 'The date of the decision must be a real date' }).click()
  await expect(entry(page, 'support.agreed-on.day')).toBeFocused()
  await expectSound(page, 'an incomplete decision')
  await page.reload()
  await expect(entry(page, 'support.agreed-on.day')).toHaveValue('31')
  await enter(page, {
    'support.reason': 'The team <i>insists</i>\nand so do we',
    'support.agreed-on.day': '28',
  })
  await expect(decision(page)).not.toContainText('Still to record')
  await expect(decision(page)).toContainText(/The team <i>insists<\/i>\nand so do we/)
  await expect(decision(page)).toContainText('<b>Team</b> lead')
})

test('A reason without a decision leads to the choice', async ({ openTool }) => {
  const page = await openTool('support-model')
  await enter(page, { 'support.reason': 'Because' })
  await page.getByRole('link', { name: 'Choose what you decided' }).click()
  const first = entry(page, 'support.decision.rap-team-leads')
  await expect(first).toBeFocused()
  // And the keyboard goes on from there
  await page.keyboard.press('ArrowDown')
  await expectStatus(page, /Decided: Model 2: Analyst team leads\./)
})
