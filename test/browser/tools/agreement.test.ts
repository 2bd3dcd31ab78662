import { describe, expect, test } from 'vitest'
import readiness from '../../../docs/rap/data/readiness.json' with { type: 'json' }
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

const entries = {
  ...Object.fromEntries(
    readiness.groups.flatMap((group) =>
      group.items.map(({ id }) => [`readiness.${id}.state`, 'done']),
    ),
  ),
  'about.publication': 'Hospital outpatient activity',
  'about.team': 'Outpatient statistics',
  'about.team-lead': 'Head of outpatient statistics',
  'about.product-owner': 'Senior analyst, outpatients',
  'about.rap-lead': 'RAP lead for this team',
  'about.scope': 'The monthly tables and the CSV of the publication, not the dashboard',
  'about.owner-after': 'Head of outpatient statistics, with a senior analyst as deputy',
  'levels.target': 'silver',
  'support.decision': 'rap-team-leads',
  'support.complexity.answer': 'high',
  'support.existing-skill.answer': 'new',
  'support.morale.answer': 'low',
  'support.agreed-by': 'Team lead and RAP lead',
  'support.agreed-on.day': '2',
  'support.agreed-on.month': '11',
  'support.agreed-on.year': '2026',
  'time.learners': '3',
  'plan.start.day': '1',
  'plan.start.month': '3',
  'plan.start.year': '2027',
  'plan.publication-dates': '18/3/2027\n22 April 2027',
  'agreement.terms': 'Wednesdays are kept for pair coding.\nThe dashboard comes later.',
}

const file = (answers: object) =>
  JSON.stringify({ format: 'rap-engagement', version: 2, answers, register: [] })

async function openFilled(width = 1280, answers: object = entries): Promise<Page> {
  const page = await openTool('agreement', { width })
  await load(page, file(answers))
  await notice(page)
  return page
}

/** How many sheets of A4 the page takes on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)/g)]
  for (const [, across, down] of boxes) {
    expect([Math.round(Number(across)), Math.round(Number(down))]).toEqual([595, 842])
  }
  return boxes.length
}

const sheet = (page: Page) => page.locator('.app-agreement')
const missing = (page: Page) => page.locator('[data-needs]:visible')

test('The agreement is drawn from the other tools, and fits on one sheet', async () => {
  const page = await openFilled()
  const words = await sheet(page).innerText()
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
    'Wednesdays are kept for pair coding.\nThe dashboard comes later.',
  ]) {
    expect(words).toContain(part)
  }
  expect(await page.locator('[data-missing]').isVisible()).toBe(false)
  expect(await statusOf(page)).toBe('Complete: print it and sign it')
  expect(await sheets(page)).toBe(1)
  await page.context().close()
})

test('A blank one fits on one sheet as well, with lines to write on, with a script and without', async () => {
  for (const javaScript of [true, false]) {
    const page = await openTool('agreement', { javaScript })
    expect(await page.locator('[data-missing]').isVisible()).toBe(javaScript)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-missing]').isVisible()).toBe(false)
    expect(await page.locator('.app-agreement__line').count()).toBe(21)
    for (const line of await page.locator('.app-agreement__line').all()) {
      expect((await line.boundingBox())?.width).toBeGreaterThan(60)
    }
    expect(await page.locator('.app-agreement__sign').count()).toBe(4)
    expect(await page.getByLabel('Extra terms').isVisible()).toBe(false)
    expect(await sheets(page)).toBe(1)
    await page.context().close()
  }
})

const settle = (page: Page) => page.locator('[data-settle]')

test('What has to be settled before anybody signs is named above the sheet, and a later start has nothing to sign', async () => {
  const page = await openFilled(375, {
    ...entries,
    'readiness.platform.state': 'not-yet',
    'support.agreed-by': '',
  })
  expect(await settle(page).innerText()).toMatch(
    /Readiness[^:]*: No go: 1 item is missing\.\s+Decision on the support model: Say who agreed it/,
  )
  expect(await page.locator('[data-later]').isVisible()).toBe(false)
  await expectSound(page, 'no go')
  await page.emulateMedia({ media: 'print' })
  expect(await settle(page).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await load(page, file({ ...entries, 'support.decision': 'later-start' }))
  await page.locator('[data-later]').waitFor()
  expect(await settle(page).isVisible()).toBe(false)
  expect(await page.locator('[data-missing]').isVisible()).toBe(false)
  expect(await statusOf(page)).toBe('Nothing to sign until the start is agreed')
  await expectSound(page, 'a later start')
  await page.context().close()
})

test('What was answered about the supporters stands among what the RAP team gives', async () => {
  const page = await openFilled()
  const gives = page.locator('section[aria-labelledby=agreement-rap-team] li:visible')
  expect(await gives.count()).toBe(4)
  await load(
    page,
    file({
      ...entries,
      'question.supporters': '2 supporters, 3 days a week <b>each</b>',
      'question.engagement-length': '8 weeks',
    }),
  )
  await page.getByText('Supporters: 2 supporters, 3 days a week <b>each</b>').waitFor()
  expect(await gives.allInnerTexts()).toContain('How long the supporters stay: 8 weeks')
  expect(await sheets(page)).toBe(1)
  await page.context().close()
})

test('The signatures stand together on one sheet, however many lines come before them', async () => {
  const words = (number: number) => Array.from({ length: number }, () => 'figures').join(' ')
  const page = await openFilled(1280, {
    ...entries,
    'about.scope': words(33),
    'support.reason': words(70),
    'agreement.terms': 'Term\nTerm\nTerm\nTerm',
  })
  expect(await sheets(page)).toBe(1)
  // Where a longer one is parted, it is parted before all of them
  const signed = page.locator('.app-agreement__signed')
  expect(await signed.locator('.app-agreement__sign').count()).toBe(4)
  await page.emulateMedia({ media: 'print' })
  expect(await signed.evaluate((part) => getComputedStyle(part).breakInside)).toBe('avoid')
  await page.context().close()
})

test('Weeks that do not fit together are named above the sheet, and not on paper', async () => {
  const page = await openFilled(1280, { ...entries, 'time.weeks': '10' })
  const odd = page.locator('[data-odd]')
  expect(await odd.innerText()).toContain(
    'The time to commit is for 10 weeks, and the plan has 8 weeks.',
  )
  await expectSound(page, 'weeks that differ')
  await page.emulateMedia({ media: 'print' })
  expect(await odd.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await odd.getByRole('link', { name: 'the weeks of the plan' }).click()
  await page.getByLabel('How many weeks of work is it?').fill('10')
  await goTo(page, 'agreement')
  expect(await odd.isVisible()).toBe(false)
  await page.context().close()
})

test('Long entries are shown whole, on as many sheets as they need', async () => {
  const terms = Array.from({ length: 90 }, (_, line) => `Term ${line + 1}`).join('\n')
  const long = { ...entries, 'about.scope': 'W'.repeat(400), 'agreement.terms': terms }
  const page = await openFilled(375, long)
  await expectSound(page, 'long entries')
  await page.emulateMedia({ media: 'print' })
  expect(await sheet(page).innerText()).toContain('Term 90')
  const cut = await sheet(page).evaluate(
    (root) =>
      [...root.querySelectorAll('*')].filter(
        (part) =>
          part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX === 'hidden',
      ).length,
  )
  expect(cut).toBe(0)
  expect(await sheets(page)).toBeGreaterThan(1)
  await page.context().close()
})

test('What is missing is named with where to enter it, until it is there', async () => {
  const page = await openTool('agreement')
  expect(await missing(page).count()).toBe(14)
  expect(await statusOf(page)).toBe('14 entries still missing and readiness is a no go')
  await page.getByRole('link', { name: /\(target level\)/ }).click()
  await page.getByLabel('Silver', { exact: true }).check()
  await goTo(page, 'agreement')
  await page.getByRole('link', { name: /\(start date\)/ }).click()
  expect(await page.locator(':target').count()).toBe(1)
  await page.getByLabel('Day', { exact: true }).fill('1 March 2027')
  await goTo(page, 'agreement')
  await page.getByRole('link', { name: /\(analyst team\)/ }).click()
  await page.getByLabel('Analyst team', { exact: true }).fill('<img src=x onerror=alert(1)>')
  await goTo(page, 'agreement')
  expect(await missing(page).count()).toBe(9)
  expect(await sheet(page).innerText()).toContain('<img src=x onerror=alert(1)>')
  expect(await sheet(page).locator('img').count()).toBe(0)
  expect(await sheet(page).innerText()).toMatch(/Silver[^]*1 March 2027[^]*None in this time/)
  const addresses = await page
    .locator('[data-needs] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  for (const address of new Set(addresses)) {
    expect((await page.goto(address))?.status(), address).toBe(200)
    const anchor = new URL(address).hash
    if (anchor !== '') expect(await page.locator(anchor).count(), address).toBe(1)
  }
  await page.context().close()
})

test('Only the extra terms are cleared here, and they come back; all of it is saved', async () => {
  const page = await openFilled()
  const { text } = await saved(page)
  expect(JSON.parse(text)).toMatchObject({ answers: entries })
  await press(page, 'Clear this page')
  expect(await page.getByLabel('Extra terms').inputValue()).toBe('')
  expect(await sheet(page).innerText()).toContain('Hospital outpatient activity')
  await press(page, 'Undo: go back to what was here')
  await page.reload()
  expect(await page.getByLabel('Extra terms').inputValue()).toBe(entries['agreement.terms'])
  await page.context().close()
})

describe.each(widths)('At %i pixels wide', (width) => {
  test('the agreement is accessible, empty, filled and with a plan to put right', async () => {
    const page = await openTool('agreement', { width })
    await expectSound(page, 'empty')
    await load(page, file({ ...entries, 'plan.weeks': 'x', 'plan.publication-dates': 'soon' }))
    await notice(page)
    expect(await missing(page).count()).toBe(3)
    await expectSound(page, 'a plan to put right')
    await load(page, file(entries))
    await expectSound(page, 'filled')
    await page.context().close()
  })
})
