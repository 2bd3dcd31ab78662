import { describe, expect, test } from 'vitest'
import { widths } from '../../support/browser.ts'
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

const choose = (page: Page, id: string, answer: string) =>
  page.locator(`#support-${id}-answer-${answer}`).check()
const decide = (page: Page, id: string) => page.locator(`#support-decision-${id}`).check()

async function agree(page: Page, who: string, [day, month, year]: readonly string[]) {
  await page.getByLabel('Who agreed it?').fill(who)
  for (const [part, words = ''] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const) {
    await page.locator(`#support-agreed-on-${part}`).fill(words)
  }
}

const lean = (page: Page) => page.locator('[data-slot=lean]')
const decision = (page: Page) => page.locator('[data-slot=decision]')

/** A burning platform in a team that is new to code, helped by a RAP team with little room. */
async function answerAll(page: Page): Promise<void> {
  await choose(page, 'training-or-code', 'better-code')
  await choose(page, 'existing-skill', 'new')
  await choose(page, 'morale', 'high')
  await choose(page, 'urgency', 'high')
  await choose(page, 'complexity', 'low')
  await choose(page, 'perceived-risk', 'high')
  await choose(page, 'rap-team-capacity', 'tight')
}

test('Two leads talk through the considerations, decide, and find their decision again', async () => {
  const page = await openTool('support-model')
  expect(await statusOf(page)).toBe('7 considerations to answer.')
  expect(await decision(page).innerText()).toBe('Nothing is decided yet.')
  await choose(page, 'existing-skill', 'even')
  await choose(page, 'complexity', 'high')
  expect(await statusOf(page)).toMatch(/^It is a tie: .* model 1 .* and model 2 /)
  expect(await lean(page).innerText()).toContain('Ask your senior leaders')
  await choose(page, 'training-or-code', 'training')
  expect(await statusOf(page)).toBe('Your answers lean to model 2: Analyst team leads.')
  const words = await lean(page).innerText()
  expect(words).toMatch(/What pulls that way \(2\)\s+Training or better code: Training\./)
  expect(words).toMatch(
    /What pulls another way \(1\)\s+Complexity: High\. Leans to model 1, because/,
  )
  expect(words).toMatch(/Not answered yet \(4\)\s+Morale/)
  expect(words).toContain('What model 2 costs (Analyst team leads)')
  expect(words).not.toContain('What the fourth way is')

  await page.locator('#item-support-morale summary').click()
  await page.locator('#support-morale-note').fill('Two people want to leave')
  await decide(page, 'analyst-team-leads')
  await agree(page, 'Team lead and RAP lead', ['1', '3', '2025'])
  await page.reload()
  expect(await decision(page).innerText()).toMatch(
    /^Decided\s+Model 2: Analyst team leads\s+Agreed by\s+Team lead and RAP lead\s+Agreed on\s+1 March 2025$/,
  )
  expect(await page.locator('#support-morale-note').inputValue()).toBe('Two people want to leave')
  await goTo(page, 'file')
  expect(await page.locator('[data-slot=progress-support-model]').innerText()).toBe(
    '3 of 7 considerations answered. Decided: Model 2: Analyst team leads',
  )
  await page.context().close()
})

test('A burning platform leads to the fourth way, which is explained with its price', async () => {
  const page = await openTool('support-model')
  await answerAll(page)
  expect(await statusOf(page)).toBe(
    'Your answers lean to the fourth way: RAP team builds, then hands over.',
  )
  const words = await lean(page).innerText()
  expect(words).toContain('What the fourth way is')
  expect(words).toContain('What the fourth way costs')
  expect(words).toContain('which other engagement gives way')
  expect(words).toContain('Model 3 is left out')
  await page.context().close()
})

test('A decision against the lean asks for a reason, leads to its field, and loses nothing', async () => {
  const page = await openTool('support-model')
  await answerAll(page)
  await decide(page, 'analyst-team-leads')
  await agree(page, '<b>Team</b> lead', ['31', '2', '2025'])
  const problem = 'Say why you decided on model 2 when your answers lean to the fourth way'
  await page.getByRole('link', { name: problem }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('support-reason')
  await page.getByRole('link', { name: 'The date of the decision must be a real date' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('support-agreed-on-day')
  await expectSound(page, 'an incomplete decision')
  await page.reload()
  expect(await page.locator('#support-agreed-on-day').inputValue()).toBe('31')
  await page.getByLabel('Why?').fill('The team <i>insists</i>\nand so do we')
  await page.locator('#support-agreed-on-day').fill('28')
  expect(await decision(page).innerText()).not.toContain('Still to record')
  expect(await decision(page).innerText()).toContain('The team <i>insists</i>\nand so do we')
  expect(await decision(page).innerText()).toContain('<b>Team</b> lead')
  await page.context().close()
})

test('A reason without a decision leads to the choice', async () => {
  const page = await openTool('support-model')
  await page.getByLabel('Why?').fill('Because')
  await page.getByRole('link', { name: 'Choose what you decided' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    'support-decision-rap-team-leads',
  )
  await page.context().close()
})

test('What is saved is loaded elsewhere, and clearing can be undone', async () => {
  const page = await openTool('support-model')
  await answerAll(page)
  await decide(page, 'later-start')
  const sentence = await statusOf(page)
  const file = await saved(page)
  await press(page, 'Clear this page')
  expect(await notice(page)).toContain('Cleared what was entered here: Support model.')
  expect(await page.locator('input:checked').count()).toBe(0)
  await press(page, 'Undo: go back to what was here')
  expect(await statusOf(page)).toBe(sentence)
  await page.context().close()
  const other = await openTool('support-model')
  await load(other, file.text)
  await other.locator('#support-decision-later-start:checked').waitFor()
  expect(await statusOf(other)).toBe(sentence)
  await other.context().close()
})

describe.each(widths)('At %i pixels', (width) => {
  test('axe finds nothing, whatever is entered', async () => {
    const page = await openTool('support-model', { width })
    await expectSound(page, 'empty')
    await choose(page, 'complexity', 'high')
    await choose(page, 'urgency', 'low')
    await expectSound(page, 'a tie')
    await answerAll(page)
    await decide(page, 'champion-leads')
    await agree(page, 'Team lead', ['31', '2', 'soon'])
    await expectSound(page, 'a decision with something wrong')
    await page.context().close()
  })

  test('without JavaScript there is a whole form to print, with where each answer leans', async () => {
    const page = await openTool('support-model', { width, javaScript: false })
    expect(await page.locator('.app-tool-item fieldset').count()).toBe(7)
    // A note for each, why, and who agreed it
    expect(await page.locator('textarea:visible').count()).toBe(9)
    expect(await lean(page).locator('tbody').count()).toBe(7)
    expect(await decision(page).innerText()).toContain('Signed by the team lead:')
    await page.context().close()
  })
})

test('With the keyboard alone one answers, folds out a note and decides', async () => {
  const page = await openTool('support-model')
  await page.locator('#support-morale-answer-low').focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('#support-morale-answer-high').isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('They are keen')
  expect(await page.locator('#support-morale-note').inputValue()).toBe('They are keen')
  await page.locator('#support-decision-rap-team-leads').focus()
  await page.keyboard.press('ArrowDown')
  expect(await statusOf(page)).toContain('Decided: Model 2: Analyst team leads.')
  await page.context().close()
})

test('On paper there are the answers, where they lean and the decision', async () => {
  const page = await openTool('support-model')
  await answerAll(page)
  await decide(page, 'build-then-hand-over')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
  expect(await page.locator('#support-morale-note').isVisible()).toBe(true)
  expect(await lean(page).isVisible()).toBe(true)
  expect(await decision(page).innerText()).toContain('The fourth way')
  await page.context().close()
})
