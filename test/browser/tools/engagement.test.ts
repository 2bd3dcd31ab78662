import { describe, expect, test } from 'vitest'
import data from '../../../docs/rap/data/engagement.json' with { type: 'json' }
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
const activities = data.phases.flatMap((phase) => [...phase.activities, ...phase.additions])

/** Opens the board on a day in an engagement, so that what is overdue is known. */
async function openBoard(width = 1280): Promise<Page> {
  const page = await openTool('engagement', { width })
  await page.clock.setFixedTime(new Date('2027-02-20T10:00:00'))
  await page.reload()
  return page
}

async function enterPlan(page: Page, publications = '18/3/2027\n22 April 2027'): Promise<void> {
  await page.getByLabel('Day', { exact: true }).fill('1')
  await page.getByLabel('Month', { exact: true }).fill('March')
  await page.getByLabel('Year', { exact: true }).fill('2027')
  await page.getByLabel('When does the team publish?').fill(publications)
}

const slot = (page: Page, name: string) => page.locator(`[data-slot="${name}"]`)
const card = (page: Page, id: string) => page.locator(`#activity-${id}`)
const mark = (page: Page, id: string, state: string) =>
  page.locator(`#activity-${id}-state-${state}`).check()

async function note(page: Page, id: string, words: string): Promise<void> {
  const details = card(page, id).locator('details')
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  await page.locator(`#activity-${id}-note`).fill(words)
}

test('Two leads plan around publications, see what is late, and come back to it', async () => {
  const page = await openBoard()
  expect(await statusOf(page)).toBe('Next up: Hear about RAP.')
  await enterPlan(page)
  expect(await slot(page, 'plan').innerText()).toContain(
    '8 weeks of work: from 1 March 2027 to 14 May 2027. Without publications it would end on 27 April 2027.',
  )
  expect(await slot(page, 'activity-agree-end-point').innerText()).toContain(
    'Due 22 March 2027 (moved from 12 March 2027 to 22 March 2027, around the publication on 18 March 2027)',
  )
  expect(await statusOf(page)).toMatch(
    /^5 activities to tick if done\. Next up: Agree the start date, by/,
  )

  await mark(page, 'hear-about-rap', 'done')
  await mark(page, 'skim-the-guidance', 'not-applicable')
  await note(page, 'contact-the-rap-team', 'Ask <script>alert(1)</script>\n=1+1')
  await mark(page, 'contact-the-rap-team', 'not-yet')
  await page.locator('#activity-contact-the-rap-team-owner').fill('<b>Deputy</b>')
  await page.locator('#activity-contact-the-rap-team-output').fill('javascript:alert(1)')
  await page.locator('#exit-start-date-agreed').check()
  await page.reload()

  expect(await statusOf(page)).toMatch(/^1 activity overdue\. 2 activities to tick if done\./)
  const facts = slot(page, 'activity-contact-the-rap-team')
  expect(await facts.innerText()).toMatch(
    /Overdue: was due 9 February 2027\s+Who: <b>Deputy<\/b>\s+What comes out: javascript:alert\(1\)/,
  )
  expect(await facts.locator('a').count()).toBe(0)
  expect(await page.locator('#activity-contact-the-rap-team-note').inputValue()).toContain(
    '<script>',
  )
  const phases = slot(page, 'standing').locator('tbody tr')
  expect(await phases.first().innerText()).toMatch(
    /1 of 6 done, 1 not applicable, 1 overdue\s+1 of 2 checks met/,
  )
  await expectSound(page, 'filled')
  await page.context().close()
})

test('What the other tools say stands beside a check, and ticks nothing', async () => {
  const page = await openBoard()
  const fact = slot(page, 'check-no-red-in-readiness')
  expect(await fact.innerText()).toBe('The readiness checklist has 20 items with no answer yet.')
  await goTo(page, 'readiness')
  await page.locator('#readiness-platform-state-not-yet').check()
  await goTo(page, 'levels')
  await page.getByLabel('Silver', { exact: true }).check()
  await goTo(page, 'engagement')
  expect(await fact.innerText()).toMatch(/1 item marked ‘Not yet’: You have chosen a platform\.$/)
  expect(await page.locator('[name^="exit."]:checked').count()).toBe(0)
  await page.locator('#exit-no-red-in-readiness').check()
  expect(await fact.innerText()).toMatch(/^Ticked, but look again\./)
  await page.locator('#exit-support-model-recorded').check()
  await page.locator('#exit-end-point-recorded').check()
  expect(await slot(page, 'check-end-point-recorded').innerText()).toBe(
    'The target in the levels tool is Silver.',
  )
  expect(await slot(page, 'phase-setting-the-foundation').innerText()).toMatch(
    /^Phase 2 is finished: all 3 checks are met\. 12 activities are open: /,
  )
  await page.context().close()
})

test('The repository stands by both links to check, and only a web address is a link', async () => {
  const page = await openBoard()
  const fact = slot(page, 'check-publication-links-to-code')
  await page.locator('#exit-publication-links-to-code').check()
  expect(await fact.innerText()).toMatch(/^Ticked, but look again\./)
  await goTo(page, 'file')
  await page.getByLabel('Address of the repository').fill('https://example.com/code')
  await goTo(page, 'engagement')
  expect(await fact.innerText()).toMatch(/^This page cannot know whether either link is live/)
  expect(await fact.locator('a').getAttribute('href')).toBe('https://example.com/code')
  await goTo(page, 'file')
  await page.getByLabel('Address of the repository').fill('javascript:alert(1)')
  await goTo(page, 'engagement')
  expect(await fact.innerText()).toContain('javascript:alert(1)')
  expect(await fact.locator('a').count()).toBe(0)
  await page.context().close()
})

test('A wrong entry says what to do beside its field, and loses nothing', async () => {
  const page = await openBoard()
  await enterPlan(page, '18/3/2027\nsoon\n30 2 2027')
  const dates = page.getByLabel('When does the team publish?')
  expect(await slot(page, 'problem-publication-dates').innerText()).toMatch(
    /Line 2, “soon”, must be a date, like 12 3 2027.*\n.*Line 3, “30 2 2027”, must be a day that exists/s,
  )
  expect(await dates.getAttribute('aria-invalid')).toBe('true')
  expect(await slot(page, 'plan').innerText()).toMatch(
    /2 lines of the publication dates do not count.*from 1 March 2027 to 6 May 2027/s,
  )
  await page.getByLabel('How many weeks of work is it?').fill('eight')
  await page.getByLabel('Month', { exact: true }).fill('13')
  await page.reload()
  expect(await dates.inputValue()).toBe('18/3/2027\nsoon\n30 2 2027')
  await slot(page, 'plan').getByRole('link', { name: 'Weeks must be a whole number' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-weeks')
  expect(await statusOf(page)).toMatch(/^4 entries in the plan to put right\./)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await expectSound(page, `wrong entries, ${width} pixels wide`)
  }
  await page.getByLabel('How many weeks of work is it?').fill('8')
  await page.getByLabel('Month', { exact: true }).fill('3')
  await dates.fill('')
  expect(await page.locator('[aria-invalid]').count()).toBe(0)
  await page.context().close()
})

test('Whoever uses a keyboard filters the board, and what they work on stays in sight', async () => {
  const page = await openBoard()
  await enterPlan(page, '')
  const shown = page.locator('[data-activity]:not([hidden])')
  await page.getByLabel('Phase', { exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('[data-shown]').innerText()).toBe(
    '6 of 32 activities and 0 of 10 that we add are shown.',
  )
  expect(await page.getByRole('heading', { name: /^Phase \d/ }).count()).toBe(1)
  await page.getByLabel('State', { exact: true }).selectOption('Overdue')
  expect(await page.locator('[data-shown]').innerText()).toMatch(/^No activity fits\./)
  await page.getByLabel('State', { exact: true }).selectOption('Not yet')
  expect(await shown.count()).toBe(6)

  await page.locator('#activity-hear-about-rap-state-done').focus()
  await page.keyboard.press('Space')
  expect(await card(page, 'hear-about-rap').isVisible()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    'activity-hear-about-rap-state-done',
  )
  await page.getByLabel('Who', { exact: true }).selectOption('RAP product owner')
  expect(await shown.count()).toBe(2)
  await page.getByLabel('Phase', { exact: true }).selectOption('5. Close-down')
  expect(await page.locator('[data-shown]').innerText()).toMatch(/^No activity fits\./)
  await expectSound(page, 'nothing fits')
  await page.getByRole('button', { name: 'Show everything' }).focus()
  await page.keyboard.press('Enter')
  expect(await shown.count()).toBe(activities.length)
  await page.context().close()
})

test('A day off has a field of its own, says what it moved, and names what cannot be read', async () => {
  const page = await openBoard()
  await enterPlan(page, '')
  const field = page.getByLabel('On which other days can nobody work on this?')
  await field.fill('22 April 2027\nsoon')
  expect(await slot(page, 'plan').innerText()).toMatch(
    /1 line of the days off does not count.*to 28 April 2027\. Without days off it would end on 27 April 2027/s,
  )
  expect(await slot(page, 'plan').locator('table').count()).toBe(0)
  expect(await slot(page, 'problem-days-off').innerText()).toContain('Line 2, “soon”')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(
    await page.getByLabel('When does the team publish?').getAttribute('aria-invalid'),
  ).toBeNull()
  await expectSound(page, 'days off')
  await page.reload()
  expect(await field.inputValue()).toBe('22 April 2027\nsoon')
  await page.context().close()
})

test('The board is saved, cleared, brought back, and loaded again', async () => {
  const page = await openBoard()
  await enterPlan(page)
  await mark(page, 'hold-kick-off', 'in-progress')
  const file = await saved(page)
  await press(page, 'Clear this page')
  expect(await notice(page)).toContain('Cleared what was entered here: Engagement board.')
  expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('')
  await press(page, 'Undo: go back to what was here')
  expect(await page.locator('#activity-hold-kick-off-state-in-progress').isChecked()).toBe(true)
  await press(page, 'Clear this page')
  await load(page, file.text, file.name)
  expect(await notice(page)).toContain('Loaded')
  expect(await page.getByLabel('Month', { exact: true }).inputValue()).toBe('March')
  expect(await page.locator('#activity-hold-kick-off-state-in-progress').isChecked()).toBe(true)
  await page.context().close()
})

describe.each(widths)('At %i pixels wide', (width) => {
  test('the board is accessible, empty and with every activity open', async () => {
    const page = await openBoard(width)
    await expectSound(page, 'empty')
    await enterPlan(page)
    for (const { id } of activities.slice(0, 6)) await note(page, id, 'Words '.repeat(40))
    for (const phase of data.phases)
      for (const { id } of phase.exitTest.checks) await page.locator(`#exit-${id}`).check()
    await expectSound(page, 'filled')
    await page.context().close()
  })
})

test('On paper each activity stands with who does it by when and its notes, without what needs a screen', async () => {
  const page = await openBoard()
  await enterPlan(page)
  await note(page, 'pair-analysts', 'In pairs of 2')
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.app-toolbar', '[data-filters]', '#activity-pair-analysts-owner']) {
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
  }
  const printed = await card(page, 'pair-analysts').innerText()
  expect(printed).toMatch(/Pair the analysts.*Due 24 March 2027.*Who: Both teams/s)
  expect(await page.locator('#activity-pair-analysts-note').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Phase', { exact: true }).selectOption('5. Close-down')
  const visible = page.locator('[data-activity]:visible')
  expect(await visible.count()).toBeLessThan(activities.length)
  await page.emulateMedia({ media: 'print' })
  expect(await visible.count()).toBe(activities.length)
  expect(await page.getByRole('heading', { name: /^Phase \d/ }).count()).toBe(data.phases.length)
  await page.context().close()
})

test('A link to an activity or a phase that a filter hides shows it again', async () => {
  const page = await openBoard()
  const lists = slot(page, 'standing')
  for (const [link, id] of [
    ['Hear about RAP', 'activity-hear-about-rap'],
    ['1. Initial impressions', 'initial-impressions'],
  ] as const) {
    await page.getByLabel('Phase', { exact: true }).selectOption('5. Close-down')
    expect(await page.locator(`#${id}`).isVisible()).toBe(false)
    await lists.getByRole('link', { name: link, exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator(`#${id}:target`).isVisible(), link).toBe(true)
    expect(await page.getByLabel('Phase', { exact: true }).inputValue()).toBe('')
  }
  await page.getByLabel('Phase', { exact: true }).selectOption('1. Initial impressions')
  await lists.getByRole('link', { name: 'Hear about RAP', exact: true }).click()
  expect(await page.getByLabel('Phase', { exact: true }).inputValue()).toBe('initial-impressions')
  await page.context().close()
})

test('How many activities are shown is said again only when it changes', async () => {
  const page = await openBoard()
  const changes = await page.locator('[data-shown]').evaluateHandle((shown) => {
    const seen: string[] = []
    new MutationObserver(() => seen.push(shown.textContent)).observe(shown, { childList: true })
    return seen
  })
  await page.getByLabel('When does the team publish?').pressSequentially('18 March 2027')
  await page.getByLabel('Phase', { exact: true }).selectOption('5. Close-down')
  expect(await changes.jsonValue()).toEqual([
    '4 of 32 activities and 4 of 10 that we add are shown.',
  ])
  await page.context().close()
})

test('Without JavaScript the whole board is a form to print and fill in by hand', async () => {
  const page = await openTool('engagement', { javaScript: false })
  for (const { id } of activities) expect(await card(page, id).isVisible(), id).toBe(true)
  expect(await page.locator('.app-toolbar').isVisible()).toBe(false)
  expect(await page.locator('[data-filters]').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await card(page, 'hold-kick-off').innerText()).toMatch(/Due:\s+Who: Both teams/)
  expect(await page.locator('#activity-hold-kick-off-owner').isVisible()).toBe(true)
  await page.context().close()
})
