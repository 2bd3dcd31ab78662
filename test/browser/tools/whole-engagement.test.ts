import { readinessItems } from '../support/engagement.ts'
import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import {
  choose,
  enter,
  entry,
  expect,
  expectNotice,
  expectStatus,
  goTo,
  load,
  press,
  save,
  slot,
  test,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'

async function firstChat(page: Page): Promise<void> {
  await goTo(page, 'file')
  await enter(page, {
    'about.publication': 'Weekly library loans',
    'about.team': 'Library statistics',
    'about.team-lead': 'Head of library statistics',
    'about.product-owner': 'Senior analyst',
    'about.rap-lead': 'Lead for libraries in the RAP team',
    'about.scope': 'The tables of the weekly publication',
    'about.owner-after': 'Senior analyst',
  })
  await goTo(page, 'levels')
  await choose(page, 'levels.target', 'baseline')
}

async function foundation(page: Page): Promise<void> {
  await goTo(page, 'readiness')
  for (const { id } of readinessItems) {
    await choose(page, `readiness.${id}.state`, id === 'permissions' ? 'in-progress' : 'done')
  }
  await expectStatus(page, 'Go: nothing is missing, and 1 item is in progress.')
  await goTo(page, 'questions')
  await enter(page, {
    'question.starting-situation': 'A spreadsheet with 40 steps',
    'question.slice-candidates': 'Loans of one week for England',
  })
  await goTo(page, 'scoping-note')
  await expect(page.getByText('A spreadsheet with 40 steps')).toBeVisible()
  await goTo(page, 'support-model')
  await choose(page, 'support.training-or-code.answer', 'training')
  await choose(page, 'support.decision', 'analyst-team-leads')
  await goTo(page, 'engagement')
  await enter(page, {
    'plan.start.day': '1',
    'plan.start.month': '3',
    'plan.start.year': '2027',
    'plan.publication-dates': '18 March 2027',
  })
}

async function closeDown(page: Page): Promise<void> {
  await goTo(page, 'interview')
  await enter(page, { 'interview.1.words.training': '“Pairing taught me more than the course”' })
  await goTo(page, 'levels')
  for (const { id } of levels.levels[0]?.requirements ?? []) {
    await choose(page, `levels.${id}.state`, 'done')
  }
  await goTo(page, 'register')
  await press(page, 'Add this engagement')
  await press(page, 'Save this engagement')
  await expect(slot(page, 'table').locator('tbody tr').first()).toHaveText(
    /Weekly library loans[\s\S]*Baseline[\s\S]*Baseline/,
  )
  await press(page, 'Update the row of this engagement')
  await expect(page.getByRole('heading', { name: 'Change “Weekly library loans”' })).toBeFocused()
  await press(page, 'Cancel')
  await expect(slot(page, 'table').locator('tbody tr')).toHaveCount(1)
}

test('One engagement runs through every tool, from the first chat to close-down, in one file', async ({
  openTool,
}) => {
  const page = await openTool('file')
  await firstChat(page)
  await foundation(page)
  await goTo(page, 'agreement')
  for (const words of [
    'Weekly library loans',
    'Baseline',
    'Analyst team leads',
    '1 March 2027',
    '18 March 2027',
  ]) {
    await expect(page.locator('.app-agreement')).toContainText(words)
  }
  await closeDown(page)

  await goTo(page, 'file')
  const kept = /^Kept about “Weekly library loans”: \d+ entries, and 1 line in the register$/
  await expectStatus(page, kept)
  await expect(slot(page, 'progress-levels')).toHaveText('5 of 18 requirements answered')
  const file = await save(page)
  expect(file.name).toBe('rap-engagement-weekly-library-loans-2027-02-20.json')
  await press(page, 'Clear everything')
  await expect(slot(page, 'progress-levels')).toHaveText('0 of 18 requirements answered')
  await load(page, file.text)
  await expectNotice(page, 'Loaded the engagement “Weekly library loans”')
  await expectStatus(page, kept)
  await expect(slot(page, 'progress-levels')).toHaveText('5 of 18 requirements answered')
  await expect(entry(page, 'about.team')).toHaveValue('Library statistics')
  const again = await save(page)
  expect(again.text).toBe(file.text)
})
