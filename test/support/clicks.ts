import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'

/** The heading of the page that is open. */
export async function heading(page: Page): Promise<string> {
  return wordsOf(page.locator('h1'))
}

/** Presses a button, or a link that looks like one, and waits for the page that follows. */
export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: true })
  await Promise.all([page.waitForEvent('load'), button.click()])
}

/** Follows a link and waits for the page that follows; the first, where two lead to one page. */
export async function follow(page: Page, name: string): Promise<void> {
  const links = await page.getByRole('link', { name, exact: true }).all()
  const places = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))))
  expect(places.size, `places that the link “${name}” leads to`).toBe(1)
  await Promise.all([page.waitForEvent('load'), links[0]?.click()])
}

/** Fails unless this is the page that is open. */
export async function expectPage(page: Page, title: string): Promise<void> {
  expect(await heading(page)).toBe(title)
  expect(await page.title()).toBe(`${title} - Manage supervisions`)
}

/** Fails unless this tab of this person, or this appointment or entry of theirs, is open. */
export async function expectCasePage(page: Page, title: string, name: string): Promise<void> {
  expect(await wordsOf(page.getByRole('main').locator('h2').first())).toBe(title)
  expect(await page.title()).toBe(`${title} - ${name} - Manage supervisions`)
}

/** Selects an option of a question, or of one that opens under another. */
export async function select(page: Page, question: string, option: string): Promise<void> {
  const group = page.getByRole('group', { name: question, exact: true })
  await group.getByRole('radio', { name: option, exact: true }).check()
}

/** Answers the question that the page asks, and goes on with its button. */
export async function answer(
  page: Page,
  question: string,
  option: string,
  button = 'Continue',
): Promise<void> {
  await expectPage(page, question)
  await select(page, question, option)
  await press(page, button)
}

/** When an appointment is: the day as 13 10 2021, and times as a practitioner types them. */
export interface When {
  readonly date: string
  readonly from: string
  readonly to: string
}

/** Types when it is into the page that asks, and goes on. */
export async function enterWhen(page: Page, { date, from, to }: When): Promise<void> {
  await expectPage(page, 'When will the appointment be?')
  const [day = '', month = '', year = ''] = date.split(' ')
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByLabel('Month', { exact: true }).fill(month)
  await page.getByLabel('Year', { exact: true }).fill(year)
  await page.getByLabel('Start time').fill(from)
  await page.getByLabel('End time').fill(to)
  await press(page, 'Continue')
}

/** Says that the appointment repeats every week, this many times after the first, and goes on. */
export async function repeatWeekly(page: Page, times: number): Promise<void> {
  const question = 'Will this be a repeating appointment?'
  await expectPage(page, question)
  await select(page, question, 'Yes')
  await select(page, 'How frequently will it repeat?', 'Weekly')
  await page.getByLabel('Number of repeat appointments').fill(String(times))
  await press(page, 'Continue')
}

/** The options of the question that the page asks, from top to bottom. */
export async function optionsOf(page: Page, question: string): Promise<readonly string[]> {
  const group = page.getByRole('group', { name: question, exact: true })
  return allWords(group.locator('.govuk-radios__label'))
}

/** What is said under an option: all that a screen reader says of it after its name. */
export async function hintOf(page: Page, option: string): Promise<string> {
  const radio = page.getByRole('radio', { name: option, exact: true })
  const id = await radio.getAttribute('aria-describedby')
  return id === null ? '' : wordsOf(page.locator(`[id="${id}"]`))
}

/** The option that is selected already, or undefined. */
export async function selected(page: Page): Promise<string | undefined> {
  const chosen = page.getByRole('main').locator('.govuk-radios__item:has(:checked)')
  return (await chosen.count()) === 0 ? undefined : wordsOf(chosen.locator('label'))
}

/** The rows of check your answers, or of any list, as a label and its value. */
export async function rowsOf(within: Page | Locator): Promise<readonly Row[]> {
  const rows = await within.locator('.govuk-summary-list__row').all()
  return Promise.all(
    rows.map(async (row): Promise<Row> => [
      await wordsOf(row.locator('dt')),
      await wordsOf(row.locator('.govuk-summary-list__value')),
    ]),
  )
}

/** A label and its value. */
export type Row = readonly [string, string]

/** The rows of a table by its caption, with their cells; of a schedule too. */
export async function tableOf(
  page: Page,
  caption: string,
): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole('table', { name: caption, exact: true })
  const rows = await table.locator('tbody tr').all()
  return Promise.all(rows.map((row) => allWords(row.locator('td'))))
}

/** The appointments of the person whose page is open, on the Schedule tab. */
export async function scheduleOf(page: Page): Promise<readonly string[]> {
  await follow(page, 'Schedule')
  const rows = await tableOf(page, 'Future appointments')
  return rows.map((cells) => cells.join(', '))
}

/** The text on a coloured line beside the page’s own: what is good to know. */
export async function insetOf(page: Page): Promise<string> {
  return (await allWords(page.locator('main .govuk-inset-text'))).join('\n')
}

/** The warnings on the page; a screen reader says “Warning” before each. */
export async function warningsOf(page: Page): Promise<readonly string[]> {
  return allWords(page.locator('main .govuk-warning-text__text'))
}

/** The green panel of the page after confirming, with all that it says. */
export async function panelOf(page: Page): Promise<string> {
  return wordsOf(page.locator('.govuk-panel'))
}

/** What stands beside a label on the page that is open; the first, if there are several. */
export async function factOf(page: Page, label: string): Promise<string> {
  const labels = page.getByRole('main').locator('dt')
  const key = labels.and(page.getByText(label, { exact: true })).first()
  return wordsOf(key.locator('+ dd'))
}

/** The coloured tags of the page that is open, in the words that are read out. */
export async function tagsOf(page: Page): Promise<readonly string[]> {
  const tags = await page.getByRole('main').locator('.govuk-tag').allTextContents()
  return tags.map(oneLine)
}

/** What needs attention, on the banner of the overview; empty if nothing does. */
export async function bannerOf(page: Page): Promise<string> {
  return (await allWords(page.locator('.govuk-notification-banner__content'))).join(' ')
}

/** The filters of the activity log with their counts. */
export async function filtersOf(page: Page): Promise<readonly string[]> {
  const filters = await allWords(page.locator('.app-log__filters li'))
  // A hint may follow.
  return filters.map((filter) => filter.replace(/(?<=\(\d+\)).*/, ''))
}

/** All that the activity log says of what happened then, by its title and day. */
export async function logged(page: Page, title: string): Promise<string> {
  return wordsOf(logCard(page, title))
}

/** Opens what the activity log says of what happened then. */
export async function openLogged(page: Page, title: string): Promise<void> {
  const link = logCard(page, title).getByRole('heading').getByRole('link')
  await Promise.all([page.waitForEvent('load'), link.click()])
}

function logCard(page: Page, title: string): Locator {
  const heading = page.locator('.app-log__title').filter({ hasText: title })
  return page.locator('.app-log__card').filter({ has: heading })
}

/** The words of an element on one line, as they are read. */
export async function wordsOf(element: Locator): Promise<string> {
  return oneLine(await element.innerText())
}

/** The words of each element. */
export async function allWords(elements: Locator): Promise<readonly string[]> {
  return (await elements.allInnerTexts()).map(oneLine)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
