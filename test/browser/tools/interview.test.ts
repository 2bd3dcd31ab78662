import { expect, test } from 'vitest'
import guide from '../../../docs/rap/data/interview.json' with { type: 'json' }
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
const ids = guide.parts.flatMap(({ questions }) => questions.map(({ id }) => id))

const words = (page: Page, id: string) => page.locator(`#interview-1-words-${id}`)
const clock = (page: Page, part: string) => page.locator(`[data-clock-of=${part}]`)
const buttons = (page: Page) => page.locator('.app-tool__form button')
const whole = (page: Page) => page.locator('[data-whole-clock]')
const choice = (page: Page, name: string) =>
  page.locator('[data-interviews] li').getByRole('button', { name })

/** Opens the interview with a clock that stands still until it is moved. */
async function openAt(time: string): Promise<Page> {
  const page = await openTool('file')
  await page.clock.install({ time: new Date(time) })
  await goTo(page, 'interview')
  await page.clock.pauseAt(new Date(Date.parse(time) + 60_000))
  return page
}

test('A part is timed, runs over, and goes on after the page is loaded again', async () => {
  const page = await openAt('2027-06-02T09:00:00Z')
  expect(await whole(page).innerText()).toMatch(/40:00 left of 40 minutes\s+Not started/)
  await clock(page, 'introduction').getByRole('button', { name: 'Start' }).click()
  await page.clock.runFor(95_000)
  expect(await clock(page, 'introduction').innerText()).toMatch(/1:35 of 2:00 \(0:25 left\)/)
  expect(await whole(page).innerText()).toMatch(/38:25 left of 40 minutes\s+Introduction: 1:35/)

  await page.reload()
  await page.clock.runFor(30_000)
  expect(await clock(page, 'introduction').innerText()).toMatch(
    /2:05 of 2:00 \(over by 0:05\)\s+Over time/,
  )
  // The next part stops this one
  await clock(page, 'warm-up').getByRole('button', { name: 'Start' }).click()
  await page.clock.runFor(60_000)
  expect(await clock(page, 'introduction').innerText()).toContain('2:05 of 2:00')
  expect(await clock(page, 'warm-up').innerText()).toContain('1:00 of 5:00')
  await clock(page, 'warm-up').getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor(600_000)
  expect(await clock(page, 'warm-up').innerText()).toContain('1:00 of 5:00')
  expect(await whole(page).innerText()).toMatch(/36:55 left of 40 minutes\s+Paused/)
  await page.context().close()
})

test('The clock is read out at few moments only', async () => {
  const page = await openAt('2027-06-02T09:00:00Z')
  const said = page.locator('[data-said]')
  await clock(page, 'engagement-style').getByRole('button', { name: 'Start' }).click()
  await page.clock.runFor(18 * 60_000)
  expect(await said.textContent()).toBe('')
  await page.clock.runFor(61_000)
  expect(await said.textContent()).toBe('1 minute left of Engagement style.')
  await page.clock.runFor(60_000)
  expect(await said.textContent()).toBe('The 20 minutes of Engagement style are over.')
  await page.clock.runFor(15 * 60_000)
  expect(await said.textContent()).toBe('5 minutes left of the 40.')
  await page.clock.runFor(5 * 60_000)
  expect(await said.textContent()).toBe('The 40 minutes are over.')
  expect(await whole(page).innerText()).toContain('Over by 0:01 of 40 minutes')
  // What changes each second is in no live region
  expect(await page.locator('[role=timer] [aria-live], [role=status] [role=timer]').count()).toBe(0)
  await page.context().close()
})

test('A clock is worked with the keyboard, and a reset can be taken back', async () => {
  const page = await openAt('2027-06-02T09:00:00Z')
  await clock(page, 'warm-up').getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')
  await page.clock.runFor(42_000)
  // The same button has the focus, and pauses now
  await page.keyboard.press('Enter')
  await page.clock.runFor(42_000)
  expect(await clock(page, 'warm-up').innerText()).toContain('0:42 of 5:00')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await clock(page, 'warm-up').innerText()).toContain('0:00 of 5:00')
  await page.keyboard.press('Enter')
  expect(await clock(page, 'warm-up').innerText()).toContain('0:42 of 5:00')
  await page.context().close()
})

test('What has the focus is not behind the clock that stays in view', async () => {
  const page = await openTool('interview', { width: 375 })
  await words(page, 'anything-else').focus()
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Shift+Tab')
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('[data-whole-clock]')?.getBoundingClientRect()
      const focused = document.activeElement?.getBoundingClientRect()
      return bar && focused && focused.top < bar.bottom && focused.bottom > bar.top
        ? document.activeElement?.outerHTML
        : undefined
    })
    expect(hidden).toBeUndefined()
  }
  await page.context().close()
})

test('Exact words are kept, and direct quotations stand apart', async () => {
  const page = await openTool('interview')
  expect(await statusOf(page)).toBe(`Interview 1: 0 of ${ids.length - 1} questions with notes`)
  const nasty = 'Here for 4 years\n"I wait <b>a lot</b>"\n=1+1'
  await words(page, 'role').fill(nasty)
  await page.getByLabel('Interviewee').fill('Senior analyst <i>')
  await page.getByLabel('Yes, record it').check()
  await page.reload()
  expect(await words(page, 'role').inputValue()).toBe(nasty)
  expect(await page.getByLabel('Yes, record it').isChecked()).toBe(true)
  expect(await page.locator('[data-slot=quotations] blockquote').allInnerTexts()).toEqual([
    '"I wait <b>a lot</b>"',
  ])
  expect(await choice(page, 'Interview 1').innerText()).toContain('Senior analyst <i>')
  const markdown = await saved(page, 'Download the notes as Markdown')
  expect(markdown.name).toMatch(/^interview-1-notes-\d{4}-\d\d-\d\d\.md$/)
  expect(markdown.text).toContain('> "I wait \\<b\\>a lot\\</b\\>"')
  const text = await saved(page, 'Download the notes as text')
  expect(text.name).toMatch(/\.txt$/)
  expect(text.text).toContain('Quote: "I wait <b>a lot</b>"')
  await goTo(page, 'file')
  expect(await page.locator('[data-slot=progress-interview]').innerText()).toBe(
    '1 interview with notes',
  )
  await page.context().close()
})

test('Several interviews are kept apart; one that is removed can be had back', async () => {
  const page = await openTool('interview')
  await words(page, 'role').fill('One')
  await press(page, 'Add an interview')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('interview-about')
  expect(await words(page, 'role').inputValue()).toBe('')
  await words(page, 'role').fill('Two')
  await page.getByLabel('No, take notes only').check()
  await choice(page, 'Interview 1').click()
  expect(await words(page, 'role').inputValue()).toBe('One')
  expect(await page.getByLabel('No, take notes only').isChecked()).toBe(false)
  await choice(page, 'Interview 2').click()
  await page.reload()
  expect(await page.locator('#interview-about').innerText()).toBe('Interview 2')
  expect(await words(page, 'role').inputValue()).toBe('Two')

  await press(page, 'Remove interview 2')
  expect(await notice(page)).toContain('Removed “Interview 2”')
  expect(await words(page, 'role').inputValue()).toBe('One')
  await words(page, 'role').fill('One and more')
  await press(page, 'Undo: go back to what was here')
  expect(await words(page, 'role').inputValue()).toBe('Two')
  await choice(page, 'Interview 1').click()
  expect(await words(page, 'role').inputValue()).toBe('One and more')

  const file = await saved(page)
  await press(page, 'Clear this page')
  expect(await page.locator('[data-interviews] li').count()).toBe(1)
  expect(await words(page, 'role').inputValue()).toBe('')
  await press(page, 'Undo: go back to what was here')
  expect(await words(page, 'role').inputValue()).toBe('One and more')
  await page.context().close()

  const other = await openTool('interview')
  await load(other, file.text)
  expect(await notice(other)).toContain('Loaded')
  await choice(other, 'Interview 2').click()
  expect(await words(other, 'role').inputValue()).toBe('Two')
  await other.context().close()
})

test('Another tab that opens an interview leaves the one that is open here as it is', async () => {
  const page = await openTool('interview')
  await words(page, 'role').fill('One')
  const other = await page.context().newPage()
  await goTo(other, 'interview')
  await press(other, 'Add an interview')
  await words(other, 'role').fill('Two')

  await choice(page, 'Interview 2').waitFor()
  expect(await page.locator('#interview-about').innerText()).toBe('Interview 1')
  await words(page, 'role').press('End')
  await page.keyboard.type(' and more')
  expect(await words(page, 'role').inputValue()).toBe('One and more')
  expect(await words(other, 'role').inputValue()).toBe('Two')
  await clock(page, 'warm-up').getByRole('button', { name: 'Start' }).click()
  expect(await other.locator('#interview-about').innerText()).toBe('Interview 2')
  expect(await whole(other).innerText()).toContain('Not started')

  // Whoever removes it there has it here until another one is opened, and what is entered is kept
  await choice(other, 'Interview 1').click()
  expect(await words(other, 'role').inputValue()).toBe('One and more')
  await press(other, 'Remove interview 1')
  await words(page, 'role').fill('One again')
  await choice(other, 'Interview 1').waitFor()
  expect(await words(other, 'role').inputValue()).toBe('Two')
  await page.context().close()
})

test('Clear shows the first interview, and taking that back shows the one that was open', async () => {
  const page = await openTool('interview')
  await words(page, 'role').fill('One')
  await press(page, 'Add an interview')
  await words(page, 'role').fill('Two')
  await press(page, 'Clear this page')
  expect(await page.locator('#interview-about').innerText()).toBe('Interview 1')
  await press(page, 'Undo: go back to what was here')
  expect(await page.locator('#interview-about').innerText()).toBe('Interview 2')
  expect(await words(page, 'role').inputValue()).toBe('Two')
  await page.context().close()
})

test('The clock of an interview stops when another one is opened', async () => {
  const page = await openAt('2027-06-02T09:00:00Z')
  await clock(page, 'warm-up').getByRole('button', { name: 'Start' }).click()
  await page.clock.runFor(60_000)
  await press(page, 'Add an interview')
  await page.clock.runFor(60_000)
  expect(await whole(page).innerText()).toContain('40:00 left')
  await choice(page, 'Interview 1').click()
  expect(await clock(page, 'warm-up').innerText()).toContain('1:00 of 5:00')
  await page.context().close()
})

test('A question that depends on the support model says whether to ask it', async () => {
  const page = await openTool('interview')
  const applies = page.locator('[data-slot=applies-champion-teaching]')
  expect(await applies.innerText()).toBe('')
  for (const [model, said] of [
    ['champion-leads', 'Ask this question.'],
    ['rap-team-leads', 'Leave this question out.'],
  ]) {
    const answers = { 'support.decision': model }
    await load(
      page,
      JSON.stringify({ format: 'rap-engagement', version: 2, answers, register: [] }),
    )
    await page.getByText('Loaded').waitFor()
    expect(await applies.innerText()).toContain(said)
  }
  await page.context().close()
})

test('On paper stand the header, the questions and the words of the interview that is open', async () => {
  const page = await openTool('interview')
  await words(page, 'role').fill('Line\n'.repeat(40))
  await page.emulateMedia({ media: 'print' })
  for (const id of ids)
    expect(await page.locator(`#item-interview-${id}`).isVisible(), id).toBe(true)
  for (const part of ['[data-interviews]', '[data-whole-clock]', '.app-clock__buttons button']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
  }
  // All of a long answer is on paper
  expect(
    await words(page, 'role').evaluate((field) => field.scrollHeight <= field.clientHeight),
  ).toBe(true)
  await page.context().close()
})

test('Without JavaScript it is a guide to print, with minutes and room to write', async () => {
  const page = await openTool('interview', { javaScript: false })
  for (const { id, minutes } of guide.parts) {
    expect(await page.locator(`#part-${id} h2`).innerText()).toContain(`${minutes} minutes`)
  }
  for (const id of ids) {
    const control = page.locator(`#item-interview-${id}`).locator('textarea, input')
    expect(await control.first().isVisible(), id).toBe(true)
  }
  expect(await whole(page).isVisible()).toBe(false)
  // Buttons that do nothing would only be in the way
  expect(await buttons(page).count()).toBeGreaterThan(0)
  expect(await buttons(page).filter({ visible: true }).count()).toBe(0)
  await page.context().close()
})

test.each(widths)('Nothing is inaccessible in any state at %i pixels', async (width) => {
  const page = await openTool('interview', { width })
  await expectSound(page, 'empty')
  await press(page, 'Add an interview')
  for (const [label, value] of [
    ['Day', '31'],
    ['Month', '2'],
    ['Year', '2027'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(value)
  }
  expect(await page.locator('[data-slot=day-problem]').innerText()).toContain(
    'Day must be a real date',
  )
  await page.getByLabel('Interviewee').fill('W'.repeat(300))
  await words(page, 'role').fill(`"${'W'.repeat(300)}"`)
  await clock(page, 'introduction').getByRole('button', { name: 'Start' }).click()
  await expectSound(page, 'a wrong day, and a clock that runs')
  const answers = {
    'interview.1.time.warm-up.spent': '4000',
    'interview.1.time.resources.since': '2026-01-01T00:00:00.000Z',
    'support.decision': 'champion-leads',
  }
  await load(page, JSON.stringify({ format: 'rap-engagement', version: 2, answers, register: [] }))
  await page.getByText('If it was left running').waitFor()
  await expectSound(page, 'time run over, and a clock that was left running')
  await page.context().close()
})
