import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import example from '../../../docs/rap/data/worked-example.json' with { type: 'json' }
import { expectSound } from '../support/axe.ts'
import { each } from '../support/engagement.ts'
import {
  choose,
  enter,
  entry,
  expect,
  expectProgress,
  expectStatus,
  goTo,
  loadAll,
  slot,
  test,
  unfold,
} from '../support/tools.ts'
import type { Page } from '@playwright/test'

const requirements = levels.levels.flatMap((level) => level.requirements)
const ofExample = '/rap/worked-example/levels/'
const baseline = each(
  (levels.levels[0]?.requirements ?? []).map(({ id }) => `levels.${id}.state`),
  'done',
)

const result = (page: Page) => slot(page, 'result')

test('A team checks its pipeline, sees what to do first, and comes back to it the next day', async ({
  openTool,
}) => {
  const page = await openTool('levels')
  await expectStatus(page, '18 requirements to answer.')
  await loadAll(page, baseline)
  await choose(page, 'levels.target', 'silver')
  await expectStatus(page, 'Baseline reached: 9 requirements stop Silver.')
  await choose(page, 'levels.version-control.state', 'not-yet')
  await choose(page, 'levels.peer-review.state', 'in-progress')
  await unfold(page, 'item.levels.readme')
  await enter(page, { 'levels.readme.evidence': 'On the wiki' })
  await page.reload()
  await expectStatus(page, 'No level reached yet: 2 requirements stop Baseline.')
  await expect(result(page).locator('ol li')).toHaveText([
    /^\s*Do this first: B4: Peers have reviewed the code\.\s+In progress\. Agree/,
    /^\s*B2: The code is under version control\.\s+Not yet\. Put the code/,
  ])
  await expect(result(page).locator('table').first().locator('tbody tr')).toHaveText(
    [
      /^Baseline\s+3 of 5\s+1\s+1\s+0$/,
      /^Silver\s+0 of 9\s+0\s+0\s+9$/,
      /^Gold\s+0 of 4\s+0\s+0\s+4$/,
    ],
    { useInnerText: true },
  )
  for (const words of [
    'Your target is Silver: 3 of the 14 requirements up to it are met.',
    'Done, with no link to evidence (2 requirements)',
    'Silver: 9 to go',
  ]) {
    await expect(result(page)).toContainText(words)
  }
  await expectProgress(page, 'levels', '5 of 18 requirements answered')
})

test('Evidence is a link only if it is a web address, and everything else stays text', async ({
  openTool,
}) => {
  const page = await openTool('levels', { width: 375 })
  const text = [
    'javascript:document.title="broken"',
    '<a href="https://example.org">x</a>',
  ] as const
  await loadAll(page, {
    ...baseline,
    'levels.open-source-code.evidence': 'https://example.org/code?a=1',
    'levels.version-control.evidence': text[0],
    'levels.readme.evidence': text[1],
    'levels.peer-review.evidence': '/rap/worked-example/',
  })
  const met = result(page).locator('ul').last()
  await expect(met.locator('a:not([href^="#"])')).toHaveText(['https://example.org/code?a=1'])
  await expect(met.getByRole('link', { name: 'https://example.org/code?a=1' })).toHaveAttribute(
    'href',
    'https://example.org/code?a=1',
  )
  for (const words of text) await expect(met).toContainText(words)
  await expectSound(page, 'evidence')
})

test('With the keyboard alone one picks a target, answers and follows the result to a requirement', async ({
  openTool,
}) => {
  const page = await openTool('levels')
  await entry(page, 'levels.target.baseline').focus()
  await page.keyboard.press('ArrowRight')
  await expect(entry(page, 'levels.target.silver')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(entry(page, 'levels.open-source-code.state.done')).toBeChecked()
  await result(page).locator('ol a').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#item-levels-version-control$/)
})

test.describe('The worked example', () => {
  const met = example.requirements.filter(({ state }) => state === 'done')
  const unmet = example.requirements.filter(({ state }) => state !== 'done')
  const evidence = (page: Page) => result(page).getByRole('link', { name: /^Evidence for/ })

  test('opens filled in, with a link to the evidence of each requirement that leads there', async ({
    openTool,
  }) => {
    const page = await openTool(ofExample, { width: 375 })
    await expect(evidence(page)).toHaveCount(met.length)
    await expectSound(page, 'the example')
    const there = await page.context().newPage()
    for (const { id, state, evidence: address = '' } of example.requirements) {
      await expect(entry(page, `levels.${id}.state.${state}`)).toBeChecked()
      const own = page.locator(`#item-levels-${id} a[data-evidence]`)
      await expect(own, id).toHaveCount(address === '' ? 0 : 1)
      if (address === '') continue
      await expect(own, id).toHaveJSProperty('href', new URL(address, page.url()).href)
      await expect(await page.request.get(address), id).toBeOK()
      await there.goto(address)
      const [, anchor] = address.split('#')
      await expect(there.locator(':target'), id).toHaveCount(anchor === undefined ? 0 : 1)
    }
  })

  test('says the same without JavaScript: what is met, with evidence, and what is not, with why', async ({
    openTool,
  }) => {
    const page = await openTool(ofExample)
    const plain = await openTool(ofExample, { javaScript: false })
    await expect(evidence(plain)).toHaveCount(met.length)
    for (const { note } of unmet) {
      await expect(result(page)).toContainText(note)
      await expect(result(plain)).toContainText(note.replaceAll("'", '’'))
    }
    await expect(plain.locator('input:checked')).toHaveCount(requirements.length + 1)
    const sentence = (await result(plain).locator('p').first().textContent()) ?? ''
    expect(sentence).not.toBe('')
    await expectStatus(page, sentence)
  })

  test('touches nothing that somebody entered of their own, and is as it was on the next visit', async ({
    openTool,
  }) => {
    const page = await openTool('levels')
    await choose(page, 'levels.logs.state', 'not-yet')
    await page.getByRole('link', { name: 'the levels of our worked example' }).click()
    await expect(page.locator('h1')).toHaveText('The levels of our worked example')
    await choose(page, 'levels.logs.state', 'in-progress')
    // What a visitor makes up is no link to this site
    await enter(page, { 'levels.readme.evidence': '/rap/somewhere-else/' })
    await expect(result(page)).toContainText('Evidence: /rap/somewhere-else/')
    await page.reload()
    await expect(entry(page, 'levels.logs.state.done')).toBeChecked()
    await goTo(page, ofExample)
    await page.getByRole('link', { name: 'levels tool' }).click()
    await expect(page.locator('h1')).toHaveText('Levels of RAP to fill in')
    await expect(entry(page, 'levels.logs.state.not-yet')).toBeChecked()
    await expect(page.locator('input:checked')).toHaveCount(1)
  })
})
