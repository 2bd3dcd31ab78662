import { agreed } from '../support/engagement.ts'
import { expectSound } from '../support/axe.ts'
import {
  choose,
  enter,
  entry,
  expect,
  expectStatus,
  goTo,
  loadAll,
  sheets,
  test,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'

const sheet = (page: Page) => page.locator('.app-agreement')
const missing = (page: Page) => page.locator('[data-needs]').filter({ visible: true })

test('The agreement is drawn from the other tools, and fits on one sheet', async ({ openTool }) => {
  const page = await openTool('agreement')
  await loadAll(page, agreed)
  for (const part of [
    'Hospital outpatient activity',
    'RAP team leads',
    '18 March 2027 and 22 April 2027, with 5 working days before each kept free',
    'Because people new to modern practice need more hands-on help',
    'Time: about 55 days of work',
    'plans, technical leadership, lessons and pair coding',
    '23 March 2027 to 29 April 2027',
    'Every output matches its published history',
    'agree a date within 4 weeks',
    'Team lead (Head of outpatient statistics)',
    'RAP lead (RAP lead for this team)',
    'Wednesdays are kept for pair coding. The dashboard comes later.',
  ]) {
    await expect(sheet(page)).toContainText(part)
  }
  await expect(page.locator('[data-missing]')).toBeHidden()
  await expectStatus(page, 'Complete: print it and sign it')
  expect(await sheets(page)).toBe(1)
  // What was answered about the supporters stands among what the RAP team gives
  const gives = page
    .locator('section[aria-labelledby=agreement-rap-team] li')
    .filter({ visible: true })
  await expect(gives).toHaveCount(4)
  await loadAll(page, {
    ...agreed,
    'question.supporters': '2 supporters, 3 days a week',
    'question.engagement-length': '8 weeks',
  })
  await expect(gives.filter({ hasText: 'Supporters: 2 supporters, 3 days a week' })).toHaveCount(1)
  await expect(gives.filter({ hasText: 'How long the supporters stay: 8 weeks' })).toHaveCount(1)
  expect(await sheets(page)).toBe(1)
})

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with a script' : 'without a script'

  test(`A blank one fits on one sheet as well, with lines to write on, ${how}`, async ({
    openTool,
  }) => {
    const page = await openTool('agreement', { javaScript })
    await expect(page.locator('[data-missing]')).toBeVisible({ visible: javaScript })
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-missing]')).toBeHidden()
    await expect(entry(page, 'agreement.terms')).toBeHidden()
    await expect(page.locator('.app-agreement__sign')).toHaveCount(4)
    const lines = page.locator('.app-agreement__line')
    await expect(lines).toHaveCount(21)
    const short = () =>
      lines.evaluateAll(
        (all) => all.filter((line) => line.getBoundingClientRect().width <= 60).length,
      )
    await expect.poll(short).toBe(0)
    expect(await sheets(page)).toBe(1)
  })
}

test('What has to be settled before anybody signs is named above the sheet, and a later start has nothing to sign', async ({
  openTool,
}) => {
  const page = await openTool('agreement', { width: 375 })
  await loadAll(page, {
    ...agreed,
    'readiness.platform.state': 'not-yet',
    'support.agreed-by': '',
    'plan.weeks': 'x',
    'plan.publication-dates': 'soon',
  })
  const settle = page.locator('[data-settle]')
  await expect(settle).toHaveText(
    /Readiness[^:]*: No go: 1 item is missing\.\s+Decision on the support model: Say who agreed it/,
  )
  await expect(page.locator('[data-later]')).toBeHidden()
  await expect(missing(page)).toHaveCount(3)
  await expectSound(page, 'no go, and a plan to put right')
  await loadAll(page, { ...agreed, 'support.decision': 'later-start' })
  await expect(page.locator('[data-later]')).toBeVisible()
  await expect(settle).toBeHidden()
  await expect(page.locator('[data-missing]')).toBeHidden()
  await expectStatus(page, 'Nothing to sign until the start is agreed')
  await expectSound(page, 'a later start')
})

test('Weeks that do not fit together are named above the sheet, with a way to put them right', async ({
  openTool,
}) => {
  const page = await openTool('agreement', { width: 375 })
  await loadAll(page, { ...agreed, 'time.weeks': '10' })
  const odd = page.locator('[data-odd]')
  await expect(odd).toContainText('The time to commit is for 10 weeks, and the plan has 8 weeks.')
  await expectSound(page, 'weeks that differ')
  await odd.getByRole('link', { name: 'the weeks of the plan' }).click()
  await page.getByLabel('How many weeks of work is it?').fill('10')
  await goTo(page, 'agreement')
  await expectStatus(page, 'Complete: print it and sign it')
  await expect(odd).toBeHidden()
})

test('Long entries are shown whole, on as many sheets as they need', async ({ openTool }) => {
  const terms = Array.from({ length: 90 }, (_, line) => `Term ${line + 1}`).join('\n')
  const page = await openTool('agreement', { width: 375 })
  await loadAll(page, { ...agreed, 'about.scope': 'W'.repeat(400), 'agreement.terms': terms })
  await page.emulateMedia({ media: 'print' })
  await expect(sheet(page).getByText('Term 90')).toBeVisible()
  const cut = () =>
    sheet(page)
      .locator('*')
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX === 'hidden',
          ).length,
      )
  await expect.poll(cut).toBe(0)
  expect(await sheets(page)).toBeGreaterThan(1)
  // It is parted before all the signatures, which stand together
  const signed = page.locator('.app-agreement__signed')
  await expect(signed.locator('.app-agreement__sign')).toHaveCount(4)
  await expect(signed).toHaveCSS('break-inside', 'avoid')
})

test('What is missing is named with where to enter it, until it is there', async ({ openTool }) => {
  const page = await openTool('agreement')
  await expect(missing(page)).toHaveCount(14)
  await expectStatus(page, '14 entries still missing and readiness is a no go')
  await page.getByRole('link', { name: /\(target level\)/ }).click()
  await choose(page, 'levels.target', 'silver')
  await goTo(page, 'agreement')
  await page.getByRole('link', { name: /\(start date\)/ }).click()
  await expect(page.locator(':target')).toHaveCount(1)
  await enter(page, { 'plan.start.day': '1 March 2027' })
  await goTo(page, 'agreement')
  await page.getByRole('link', { name: /\(analyst team\)/ }).click()
  await enter(page, { 'about.team': 'Statistics <b>' })
  await goTo(page, 'agreement')
  await expect(missing(page)).toHaveCount(9)
  await expect(sheet(page)).toContainText('Statistics <b>')
  await expect(sheet(page)).toContainText(/Silver[^]*1 March 2027[^]*None in this time/)
})

test('Every link to what is missing leads to its place', async ({ openTool }) => {
  const page = await openTool('agreement')
  await expect(missing(page)).toHaveCount(14)
  const places = await page
    .locator('[data-needs] a')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))])
  expect(places.length).toBeGreaterThan(4)
  for (const place of places) {
    await page.goto(place)
    await expect(page.locator(':target'), place).toHaveCount(new URL(place).hash === '' ? 0 : 1)
    await expect(page.locator('[data-toolbar]'), place).toBeVisible()
  }
})
