import { expect, test } from 'vitest'
import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import readiness from '../../../docs/rap/data/readiness.json' with { type: 'json' }
import {
  expectSound,
  load,
  notice,
  press,
  saved,
  setToolsStage,
  statusOf,
} from '../../support/tools-stage.ts'
import type { Page } from 'playwright-core'

const { openTool, goTo } = setToolsStage()

const baseline = levels.levels[0]?.requirements ?? []

async function fill(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, words] of Object.entries(entries)) {
    await page.locator(`[name="${key}"]`).fill(words)
  }
}

const choose = (page: Page, key: string, value: string) =>
  page.locator(`[name="${key}"][value="${value}"]`).check()

async function firstChat(page: Page): Promise<void> {
  await fill(page, {
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
  for (const { id } of readiness.groups.flatMap((group) => group.items)) {
    await choose(page, `readiness.${id}.state`, id === 'permissions' ? 'in-progress' : 'done')
  }
  expect(await statusOf(page)).toBe('Go: nothing is missing, and 1 item is in progress.')
  await goTo(page, 'questions')
  await fill(page, {
    'question.starting-situation': 'A spreadsheet with 40 steps',
    'question.slice-candidates': 'Loans of one week for England',
  })
  await goTo(page, 'scoping-note')
  expect(await page.getByText('A spreadsheet with 40 steps').isVisible()).toBe(true)
  await goTo(page, 'support-model')
  await choose(page, 'support.training-or-code.answer', 'training')
  await choose(page, 'support.decision', 'analyst-team-leads')
  await goTo(page, 'engagement')
  await fill(page, {
    'plan.start.day': '1',
    'plan.start.month': '3',
    'plan.start.year': '2027',
    'plan.publication-dates': '18 March 2027',
  })
}

async function closeDown(page: Page): Promise<void> {
  await goTo(page, 'interview')
  await fill(page, { 'interview.1.words.training': '“Pairing taught me more than the course”' })
  await goTo(page, 'levels')
  for (const { id } of baseline) await choose(page, `levels.${id}.state`, 'done')
  await goTo(page, 'register')
  await press(page, 'Add this engagement')
  await press(page, 'Save this engagement')
}

test('One engagement runs through every tool, from the first chat to close-down, in one file', async () => {
  const page = await openTool('file')
  await firstChat(page)
  await foundation(page)
  await goTo(page, 'agreement')
  const sheet = page.locator('.app-agreement')
  for (const words of [
    'Weekly library loans',
    'Baseline',
    'Analyst team leads',
    '1 March 2027',
    '18 March 2027',
  ]) {
    expect(await sheet.innerText()).toContain(words)
  }
  await expectSound(page, 'agreement')
  await closeDown(page)
  const row = page.locator('[data-slot=table] tbody tr').first()
  expect(await row.innerText()).toMatch(/Weekly library loans[\s\S]*Baseline[\s\S]*Baseline/)

  await goTo(page, 'file')
  const file = await saved(page)
  const progress = await page.locator('[data-slot^=progress-]').allInnerTexts()
  await press(page, 'Clear everything')
  await notice(page)
  expect(await page.locator('[data-slot^=progress-]').allInnerTexts()).not.toEqual(progress)
  await load(page, file.text)
  await page.getByText('Loaded the engagement “Weekly library loans”').waitFor()
  expect(await page.locator('[data-slot^=progress-]').allInnerTexts()).toEqual(progress)
  const again = await saved(page)
  const withoutTime = (text: string) => text.replace(/"saved": ".*"/, '')
  expect(withoutTime(again.text)).toBe(withoutTime(file.text))
  await page.context().close()
})
