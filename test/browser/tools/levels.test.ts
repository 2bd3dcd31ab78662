import { describe, expect, test } from 'vitest'
import levels from '../../../docs/rap/data/levels.json' with { type: 'json' }
import example from '../../../docs/rap/data/worked-example.json' with { type: 'json' }
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
const requirements = levels.levels.flatMap((level) => level.requirements)
const ofLevel = (place: number) => levels.levels[place]?.requirements ?? []
const ofExample = '/rap/worked-example/levels/'

const choose = (page: Page, id: string, state: string) =>
  page.locator(`#levels-${id}-state-${state}`).check()

async function answer(page: Page, these: readonly { readonly id: string }[], state: string) {
  for (const { id } of these) await choose(page, id, state)
}

async function evidence(page: Page, id: string, words: string): Promise<void> {
  const details = page.locator(`#item-levels-${id} details`)
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  await page.locator(`#levels-${id}-evidence`).fill(words)
}

const result = (page: Page) => page.locator('[data-slot=result]')
const table = (page: Page) => result(page).locator('table').first().locator('tbody tr')

test('A team checks its pipeline, sees what to do first, and comes back to it the next day', async () => {
  const page = await openTool('levels')
  expect(await statusOf(page)).toBe('18 requirements to answer.')
  await page.getByLabel('Silver', { exact: true }).check()
  await answer(page, ofLevel(0), 'done')
  expect(await statusOf(page)).toBe('Baseline reached: 9 requirements stop Silver.')
  await choose(page, 'version-control', 'not-yet')
  await choose(page, 'peer-review', 'in-progress')
  await evidence(page, 'readme', 'On the wiki')
  await page.reload()
  expect(await statusOf(page)).toBe('No level reached yet: 2 requirements stop Baseline.')
  expect(await result(page).locator('ol li').allInnerTexts()).toEqual([
    expect.stringMatching(/^Do this first: B4: Peers have reviewed the code\. In progress\. Agree/),
    expect.stringMatching(/^B2: The code is under version control\. Not yet\. Put the code/),
  ])
  expect(await table(page).allInnerTexts()).toEqual([
    expect.stringMatching(/^Baseline\s+3 of 5\s+1\s+1\s+0$/),
    expect.stringMatching(/^Silver\s+0 of 9\s+0\s+0\s+9$/),
    expect.stringMatching(/^Gold\s+0 of 4\s+0\s+0\s+4$/),
  ])
  const words = await result(page).innerText()
  expect(words).toContain('Your target is Silver: 3 of the 14 requirements up to it are met.')
  expect(words).toContain('Done, with no link to evidence (2 requirements)')
  expect(words).toContain('Silver: 9 to go')
  await goTo(page, 'file')
  expect(await page.locator('[data-slot=progress-levels]').innerText()).toBe(
    '5 of 18 requirements answered',
  )
  await page.context().close()
})

test('A requirement that does not apply is met as soon as its note says why', async () => {
  const page = await openTool('levels')
  await answer(page, ofLevel(0), 'done')
  await choose(page, 'open-code', 'not-applicable')
  expect(await statusOf(page)).toBe('No level reached yet: 1 requirement stops Baseline.')
  expect(await result(page).innerText()).toContain('Say in its note why it does not apply')
  expect(await result(page).innerText()).toContain('Not applicable, with no reason')
  await page.locator('#item-levels-open-code summary').click()
  await page.locator('#levels-open-code-note').fill('The data is secret, and so is the code')
  expect(await statusOf(page)).toBe('Baseline reached: 9 requirements stop Silver.')
  await page.context().close()
})

test('Evidence is a link only if it is a web address, and everything else stays text', async () => {
  const page = await openTool('levels')
  await answer(page, ofLevel(0), 'done')
  await evidence(page, 'open-source-code', 'https://example.org/code?a=1')
  await evidence(page, 'version-control', 'javascript:document.title="broken"')
  await evidence(page, 'readme', '<a href="https://example.org">x</a>')
  await evidence(page, 'peer-review', '/rap/worked-example/')
  const met = result(page).locator('ul').last()
  expect(await met.locator('a:not([href^="#"])').count()).toBe(1)
  const link = met.getByRole('link', { name: 'https://example.org/code?a=1' })
  expect(await link.getAttribute('href')).toBe('https://example.org/code?a=1')
  expect(await met.innerText()).toContain('javascript:document.title="broken"')
  expect(await met.innerText()).toContain('<a href="https://example.org">x</a>')
  await expectSound(page, 'evidence')
  await page.context().close()
})

test('What is saved is loaded elsewhere, a file of the first version too, and clearing can be undone', async () => {
  const page = await openTool('levels')
  await choose(page, 'logs', 'done')
  await page.getByLabel('Gold', { exact: true }).check()
  const file = await saved(page)
  await press(page, 'Clear this page')
  expect(await notice(page)).toContain('Cleared what was entered here: Levels of RAP.')
  expect(await page.locator('input:checked').count()).toBe(0)
  await press(page, 'Undo: go back to what was here')
  expect(await page.locator('#levels-logs-state-done').isChecked()).toBe(true)
  await page.context().close()

  const other = await openTool('levels')
  await load(other, file.text)
  await other.locator('#levels-logs-state-done:checked').waitFor()
  expect(await other.locator('#levels-target-gold').isChecked()).toBe(true)
  const first = { format: 'rap-engagement', version: 1, answers: { 'levels.B3.state': 'done' } }
  await load(other, JSON.stringify(first))
  await other.locator('#levels-readme-state-done:checked').waitFor()
  expect(await statusOf(other)).toBe('No level reached yet: 4 requirements stop Baseline.')
  await other.context().close()
})

describe('The worked example', () => {
  const met = example.requirements.filter(({ state }) => state === 'done')

  test('opens filled in, with a link to the evidence of each requirement that leads there', async () => {
    const page = await openTool(ofExample)
    const links = result(page).getByRole('link', { name: /^Evidence for/ })
    expect(await links.count()).toBe(met.length)
    await expectSound(page, 'the example')
    for (const { id, state, evidence: address = '' } of example.requirements) {
      expect(await page.locator(`#levels-${id}-state-${state}`).isChecked(), id).toBe(true)
      const own = page.locator(`#item-levels-${id} a[data-evidence]`)
      expect(await own.count(), id).toBe(address === '' ? 0 : 1)
      if (address === '') continue
      const [path = '', anchor] = address.split('#')
      const leads = new URL(await own.evaluate((link) => (link as HTMLAnchorElement).href))
      expect(leads.pathname, id).toBe(path)
      const there = await page.context().newPage()
      expect((await there.goto(leads.href))?.status(), id).toBe(200)
      if (anchor) expect(await there.locator(`[id="${anchor}"]`).count(), id).toBe(1)
      await there.close()
    }
    await page.context().close()
  })

  test('says the same without JavaScript: what is met, with evidence, and what is not, with why', async () => {
    const [page, plain] = [
      await openTool(ofExample),
      await openTool(ofExample, { javaScript: false }),
    ]
    const sentence = await statusOf(page)
    expect(await result(plain).locator('p').first().innerText()).toBe(sentence)
    expect(
      await result(plain)
        .getByRole('link', { name: /^Evidence for/ })
        .count(),
    ).toBe(met.length)
    const words = await result(plain).innerText()
    for (const { state, note } of example.requirements) {
      if (state === 'done') continue
      expect(words).toContain(note.replaceAll("'", '’'))
      expect(await result(page).innerText()).toContain(note)
    }
    expect(await plain.locator('input:checked').count()).toBe(requirements.length + 1)
    await page.context().close()
    await plain.context().close()
  })

  test('touches nothing that somebody entered of their own, and is as it was on the next visit', async () => {
    const page = await openTool('levels')
    await choose(page, 'logs', 'not-yet')
    await goTo(page, ofExample)
    await choose(page, 'logs', 'in-progress')
    await page.reload()
    expect(await page.locator('#levels-logs-state-done').isChecked()).toBe(true)
    await goTo(page, 'levels')
    expect(await page.locator('#levels-logs-state-not-yet').isChecked()).toBe(true)
    expect(await page.locator('input:checked').count()).toBe(1)
    await page.context().close()
  })

  test('evidence that a visitor makes up is no link to this site', async () => {
    const page = await openTool(ofExample)
    await page.locator('#levels-readme-evidence').fill('/rap/somewhere-else/')
    expect(await result(page).innerText()).toContain('Evidence: /rap/somewhere-else/')
    await page.context().close()
  })

  test('is linked from the tool, and links back to it', async () => {
    const page = await openTool('levels')
    await page.getByRole('link', { name: 'the levels of our worked example' }).click()
    expect(await page.locator('h1').innerText()).toBe('The levels of our worked example')
    await page.getByRole('link', { name: 'levels tool' }).click()
    expect(await page.locator('h1').innerText()).toBe('Levels of RAP to fill in')
    await page.context().close()
  })
})

describe.each(widths)('At %i pixels', (width) => {
  test('axe finds nothing, whatever is entered', async () => {
    const page = await openTool('levels', { width })
    await expectSound(page, 'empty')
    await answer(page, requirements, 'not-applicable')
    await expectSound(page, 'no reasons')
    await answer(page, requirements, 'in-progress')
    await expectSound(page, 'all in progress')
    await answer(page, requirements, 'done')
    await evidence(page, 'readme', `https://example.org/${'long'.repeat(60)}`)
    await expectSound(page, 'all done')
    await goTo(page, ofExample)
    await expectSound(page, 'the example')
    await page.context().close()
  })

  test('without JavaScript there is a whole form to print', async () => {
    const page = await openTool('levels', { width, javaScript: false })
    expect(await page.locator('fieldset').count()).toBe(requirements.length + 1)
    expect(await page.locator('textarea:visible').count()).toBe(requirements.length)
    expect(await result(page).innerText()).toContain(
      'Level reached: none / Baseline / Silver / Gold',
    )
    await expect(page.getByRole('button', { name: 'Save to a file' }).count()).resolves.toBe(0)
    await page.context().close()
  })
})

test('With the keyboard alone one picks a target, answers and follows the result to a requirement', async () => {
  const page = await openTool('levels')
  await page.locator('#levels-target-baseline').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#levels-target-silver').isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await page.locator('#levels-open-source-code-state-done').isChecked()).toBe(true)
  await result(page).locator('ol a').first().focus()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#item-levels-version-control')
  await page.context().close()
})

test('On paper there are the answers, the notes and the result', async () => {
  const page = await openTool('levels')
  await choose(page, 'readme', 'done')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
  expect(await page.locator('#levels-logs-note').isVisible()).toBe(true)
  expect(await result(page).isVisible()).toBe(true)
  await page.context().close()
})
