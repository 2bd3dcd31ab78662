import { agreed } from '../../tools/records.ts'
import { expectSound } from '../support/axe.ts'
import { expect, sheets, test } from '../support/tools.ts'

const complete = 'Complete: print it and sign it'

test('The agreement is drawn from the other tools, in the order in which it is read, and fits on one sheet', async ({
  openTool,
}) => {
  const tool = await openTool('agreement', { answers: agreed })
  await expect(tool.status).toHaveText(complete)
  await expect(tool.page.locator('.app-agreement')).toHaveText(
    /Hospital outpatient activity[^]*RAP team leads[^]*Because people new to modern practice[^]*18 March 2027/,
  )
  await expect(tool.page.locator('[data-missing]')).toBeHidden()
  // What was answered about the supporters stands among what the RAP team gives
  const gives = tool.visible('section[aria-labelledby=agreement-rap-team] li')
  await expect(gives).toHaveCount(4)
  expect(await sheets(tool.page)).toBe(1)
  const supporters = {
    'question.supporters': '2 supporters',
    'question.engagement-length': '8 weeks',
  }
  const more = await openTool('agreement', { answers: { ...agreed, ...supporters } })
  const theirs = more.visible('section[aria-labelledby=agreement-rap-team] li')
  await expect(theirs).toHaveCount(6)
  expect(await sheets(more.page)).toBe(1)
})

for (const javaScript of [true, false]) {
  test(`A blank agreement fits on one sheet, with lines to write on, ${javaScript ? 'with' : 'without'} a script`, async ({
    openTool,
  }) => {
    const tool = await openTool('agreement', { javaScript })
    const missing = tool.page.locator('[data-missing]')
    await expect(missing).toBeVisible({ visible: javaScript })
    await tool.page.emulateMedia({ media: 'print' })
    await expect(missing).toBeHidden()
    await expect(tool.entry('agreement.terms')).toBeHidden()
    const lines = tool.page.locator('.app-agreement__line')
    await expect(lines).toHaveCount(21)
    const short = () =>
      lines.evaluateAll(
        (all) => all.filter((line) => line.getBoundingClientRect().width <= 60).length,
      )
    await expect.poll(short).toBe(0)
    expect(await sheets(tool.page)).toBe(1)
  })
}

test('What is missing, odd or to be settled is named above the sheet, until it is put right', async ({
  openTool,
}) => {
  const answers = {
    ...agreed,
    ...{ 'readiness.platform.state': 'not-yet', 'support.agreed-by': '' },
    ...{ 'plan.weeks': 'x', 'time.weeks': '10', 'about.team': '' },
  }
  const tool = await openTool('agreement', { width: 375, answers })
  const [settle, odd, later] = ['settle', 'odd', 'later'].map((part) =>
    tool.visible(`[data-${part}]`),
  )
  if (!settle || !odd || !later) throw new Error('There are 3 parts')
  const missing = tool.visible('[data-needs]')
  await expect(settle).toHaveText(/Readiness[^:]*: No go[^]*Decision[^:]*: Say who agreed it/)
  await expect(missing).toHaveCount(4)
  await expect(odd.or(later)).toHaveCount(0)
  await tool.follow(/\(analyst team\)/)
  await tool.enter({ 'about.team': 'Statistics <b>' })
  await tool.goTo('agreement')
  await expect(missing).toHaveCount(3)
  await expect(tool.page.locator('.app-agreement')).toContainText('Statistics <b>')
  await tool.goTo('engagement')
  await tool.enter({ 'plan.weeks': '8' })
  await tool.goTo('agreement')
  await expect(missing).toHaveCount(0)
  await expect(odd).toContainText('The time to commit is for 10 weeks, and the plan has 8 weeks.')
  await expectSound(tool.page, 'weeks that differ, and a no go')
  await odd.getByRole('link', { name: 'the weeks of the plan' }).click()
  await expect(tool.page.getByLabel('How many weeks of work is it?')).toHaveValue('8')
  await tool.goTo('support-model')
  await tool.choose('support.decision', 'later-start')
  await tool.goTo('agreement')
  await expect(later).toHaveCount(1)
  await expect(settle.or(missing)).toHaveCount(0)
  await expectSound(tool.page, 'a later start')
})

test('Long entries are shown whole, on as many sheets as they need', async ({ openTool }) => {
  const terms = Array.from({ length: 90 }, (_, line) => `Term ${line + 1}`).join('\n')
  const long = { 'about.scope': 'W'.repeat(400), 'agreement.terms': terms }
  const tool = await openTool('agreement', { width: 375, answers: { ...agreed, ...long } })
  await tool.page.emulateMedia({ media: 'print' })
  await expect(tool.page.locator('.app-agreement').getByText('Term 90')).toBeVisible()
  const cut = () =>
    tool.page
      .locator('.app-agreement *')
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX === 'hidden',
          ).length,
      )
  await expect.poll(cut).toBe(0)
  expect(await sheets(tool.page)).toBeGreaterThan(1)
  // It is parted before all the signatures, which stand together
  const signed = tool.page.locator('.app-agreement__signed')
  await expect(signed.locator('.app-agreement__sign')).toHaveCount(4)
  await expect(signed).toHaveCSS('break-inside', 'avoid')
})
