import data from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import { expectSound, scrollsSideways } from '../support/axe.ts'
import {
  choose,
  enter,
  entry,
  expect,
  expectStatus,
  loadAll,
  slot,
  test,
  unfold,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'

const activities = data.phases.flatMap((phase) => [...phase.activities, ...phase.additions])

const plan = {
  'plan.start.day': '1',
  'plan.start.month': 'March',
  'plan.start.year': '2027',
}
const publications = { 'plan.publication-dates': '18/3/2027\n22 April 2027' }

const filter = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const count = (page: Page) => page.locator('[data-shown]')
const shown = (page: Page) => page.locator('[data-activity]').filter({ visible: true })
const phases = (page: Page) => page.getByRole('heading', { name: /^Phase \d/ })

test('Two leads plan around publications, see what is late, and come back to it', async ({
  openTool,
}) => {
  const page = await openTool('engagement')
  await expectStatus(page, 'Next up: Hear about RAP.')
  await enter(page, { ...plan, ...publications })
  await expect(slot(page, 'plan')).toContainText(
    '8 weeks of work: from 1 March 2027 to 14 May 2027. Without publications it would end on 27 April 2027.',
  )
  await expect(slot(page, 'activity-agree-end-point')).toContainText(
    'Due 22 March 2027 (moved from 12 March 2027 to 22 March 2027, around the publication on 18 March 2027)',
  )
  await expectStatus(page, /^5 activities to tick if done\. Next up: Agree the start date, by/)

  const contact = 'activity.contact-the-rap-team'
  await choose(page, 'activity.hear-about-rap.state', 'done')
  await choose(page, 'activity.skim-the-guidance.state', 'not-applicable')
  await unfold(page, contact)
  await enter(page, {
    [`${contact}.note`]: 'Ask <script>alert(1)</script>\n=1+1',
    [`${contact}.owner`]: '<b>Deputy</b>',
    [`${contact}.output`]: 'javascript:alert(1)',
  })
  await choose(page, `${contact}.state`, 'not-yet')
  await entry(page, 'exit.start-date-agreed').check()
  await page.reload()

  await expectStatus(page, /^1 activity overdue\. 2 activities to tick if done\./)
  const facts = slot(page, 'activity-contact-the-rap-team')
  await expect(facts).toHaveText(
    /Overdue: was due 9 February 2027\s+Who: <b>Deputy<\/b>\s+What comes out: javascript:alert\(1\)/,
  )
  await expect(facts.locator('a')).toHaveCount(0)
  await expect(entry(page, `${contact}.note`)).toHaveValue(/<script>/)
  await expect(slot(page, 'standing').locator('tbody tr').first()).toHaveText(
    /1 of 6 done, 1 not applicable, 1 overdue\s*1 of 2 checks met/,
    { useInnerText: true },
  )
})

test('What the other tools say stands beside a check, and ticks nothing', async ({ openTool }) => {
  const page = await openTool('engagement')
  const fact = slot(page, 'check-no-red-in-readiness')
  await expect(fact).toHaveText('The readiness checklist has 20 items with no answer yet.')
  await loadAll(page, { 'readiness.platform.state': 'not-yet', 'levels.target': 'silver' })
  await expect(fact).toHaveText(/1 item marked ‘Not yet’: You have chosen a platform\.\s*$/)
  await expect(page.locator('[name^="exit."]:checked')).toHaveCount(0)
  await entry(page, 'exit.no-red-in-readiness').check()
  await expect(fact).toHaveText(/^\s*Ticked, but look again\./)
  await entry(page, 'exit.support-model-recorded').check()
  await entry(page, 'exit.end-point-recorded').check()
  await expect(slot(page, 'check-end-point-recorded')).toHaveText(
    'The target in the levels tool is Silver.',
  )
  await expect(slot(page, 'phase-setting-the-foundation')).toHaveText(
    /^\s*Phase 2 is finished: all 3 checks are met\.\s+12 activities are open: /,
  )
})

test('A wrong entry says what to do beside its field, and loses nothing', async ({ openTool }) => {
  const page = await openTool('engagement', { width: 375 })
  const wrong = '18/3/2027\nsoon\n30 2 2027'
  await enter(page, { ...plan, 'plan.publication-dates': wrong })
  const dates = entry(page, 'plan.publication-dates')
  await expect(slot(page, 'problem-publication-dates')).toHaveText(
    /Line 2, “soon”, must be a date, like 12 3 2027.*Line 3, “30 2 2027”, must be a day that exists/s,
  )
  await expect(dates).toHaveAttribute('aria-invalid', 'true')
  await expect(slot(page, 'plan')).toHaveText(
    /2 lines of the publication dates do not count.*from 1 March 2027 to 6 May 2027/s,
    { useInnerText: true },
  )
  await enter(page, { 'plan.weeks': 'eight', 'plan.start.month': '13' })
  await page.reload()
  await expect(dates).toHaveValue(wrong)
  await slot(page, 'plan').getByRole('link', { name: 'Weeks must be a whole number' }).click()
  await expect(entry(page, 'plan.weeks')).toBeFocused()
  await expectStatus(page, /^4 entries in the plan to put right\./)
  await expectSound(page, 'wrong entries')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(() => scrollsSideways(page)).toBe(false)
  await enter(page, {
    'plan.weeks': '8',
    'plan.start.month': '3',
    'plan.publication-dates': '',
  })
  await expect(page.locator('[aria-invalid]')).toHaveCount(0)
})

test('A day off has a field of its own, says what it moved, and names what cannot be read', async ({
  openTool,
}) => {
  const page = await openTool('engagement')
  await enter(page, { ...plan, 'plan.days-off': '22 April 2027\nsoon' })
  const field = page.getByLabel('On which other days can nobody work on this?')
  await expect(slot(page, 'plan')).toHaveText(
    /1 line of the days off does not count.*to 28 April 2027\. Without days off it would end on 27 April 2027/s,
    { useInnerText: true },
  )
  await expect(slot(page, 'plan').locator('table')).toHaveCount(0)
  await expect(slot(page, 'problem-days-off')).toContainText('Line 2, “soon”')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('[aria-invalid]')).toHaveCount(1)
  await page.reload()
  await expect(field).toHaveValue('22 April 2027\nsoon')
})

test('Whoever uses a keyboard filters the board, and what they work on stays in sight', async ({
  openTool,
}) => {
  const page = await openTool('engagement', { width: 375 })
  await loadAll(page, plan)
  await filter(page, 'Phase').focus()
  await page.keyboard.press('ArrowDown')
  await expect(count(page)).toHaveText('6 of 32 activities and 0 of 10 that we add are shown.')
  await expect(phases(page)).toHaveCount(1)
  await filter(page, 'State').selectOption('Overdue')
  await expect(count(page)).toHaveText(/^No activity fits\./)
  await filter(page, 'State').selectOption('Not yet')
  await expect(shown(page)).toHaveCount(6)

  const done = entry(page, 'activity.hear-about-rap.state.done')
  await done.focus()
  await page.keyboard.press('Space')
  await expect(done).toBeVisible()
  await expect(done).toBeFocused()
  await filter(page, 'Who').selectOption('RAP product owner')
  await expect(shown(page)).toHaveCount(2)
  await filter(page, 'Phase').selectOption('5. Close-down')
  await expect(count(page)).toHaveText(/^No activity fits\./)
  await expectSound(page, 'nothing fits')
  await page.getByRole('button', { name: 'Show everything' }).focus()
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveCount(activities.length)
})

test('A link to an activity or a phase that a filter hides shows it again', async ({
  openTool,
}) => {
  const page = await openTool('engagement')
  const lists = slot(page, 'standing')
  for (const [link, id] of [
    ['Hear about RAP', 'activity-hear-about-rap'],
    ['1. Initial impressions', 'initial-impressions'],
  ] as const) {
    await filter(page, 'Phase').selectOption('5. Close-down')
    await expect(page.locator(`#${id}`)).toBeHidden()
    await lists.getByRole('link', { name: link, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(`#${id}:target`)).toBeVisible()
    await expect(filter(page, 'Phase')).toHaveValue('')
  }
  await filter(page, 'Phase').selectOption('1. Initial impressions')
  await lists.getByRole('link', { name: 'Hear about RAP', exact: true }).click()
  await expect(page.locator('#activity-hear-about-rap:target')).toBeVisible()
  await expect(filter(page, 'Phase')).toHaveValue('initial-impressions')
})

test('How many activities are shown is said again only when it changes', async ({ openTool }) => {
  const page = await openTool('engagement')
  await count(page).evaluate((place) => {
    const said: string[] = []
    new MutationObserver(() => {
      said.push(place.textContent)
      document.title = said.join(' ')
    }).observe(place, { childList: true })
  })
  await entry(page, 'plan.publication-dates').pressSequentially('18 March 2027')
  await filter(page, 'Phase').selectOption('5. Close-down')
  await expect(page).toHaveTitle('4 of 32 activities and 4 of 10 that we add are shown.')
})

test('On paper stands the whole board, whatever is filtered, with who does what by when', async ({
  openTool,
}) => {
  const page = await openTool('engagement')
  await loadAll(page, { ...plan, ...publications })
  await filter(page, 'Phase').selectOption('5. Close-down')
  await expect(phases(page)).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(shown(page)).toHaveCount(activities.length)
  await expect(phases(page)).toHaveCount(data.phases.length)
  await expect(page.locator('#activity-pair-analysts')).toHaveText(
    /Pair the analysts.*Due 24 March 2027.*Who: Both teams/s,
  )
  const blank = await openTool('engagement', { javaScript: false })
  await expect(blank.locator('#activity-hold-kick-off')).toHaveText(/Due:\s*Who: Both teams/)
})
