import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Presses a button of the page, or a link that looks like one. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
}

/** Follows a link; the first, where several have the same words. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click()
}

/** Waits for the page of the service with this title. */
export async function expectPage(page: Page, title: string): Promise<void> {
  await expect(page).toHaveTitle(`${title} - Manage supervisions`)
  await expect(page.locator('h1')).toHaveText(title)
}

/** Waits for this tab of this person’s case, or for this appointment or entry of theirs. */
export async function expectCasePage(page: Page, title: string, name: string): Promise<void> {
  await expect(page).toHaveTitle(`${title} - ${name} - Manage supervisions`)
  await expect(page.getByRole('main').locator('h2').first()).toHaveText(title)
}

/** Selects an option of a question, or of one that opens under another. */
export async function select(page: Page, question: string, option: string): Promise<void> {
  const group = page.getByRole('group', { name: question, exact: true })
  await group.getByRole('radio', { name: option, exact: true }).check()
}

/** Answers the question that the page asks, and goes on with its button. */
export async function answer(page: Page, question: string, option: string): Promise<void> {
  await expectPage(page, question)
  await select(page, question, option)
  await press(page, 'Continue')
}

/** When an appointment is: the day as 13 10 2021, and times as a practitioner types them. */
interface When {
  readonly date: string
  readonly from: string
  readonly to: string
}

/** Types when it is into the page that asks, and goes on. */
export async function enterWhen(page: Page, when: When): Promise<void> {
  await expectPage(page, 'When will the appointment be?')
  await fillWhen(page, when)
}

/** The same on a page with mistakes. */
export async function fillWhen(page: Page, { date, from, to }: When): Promise<void> {
  const [day = '', month = '', year = ''] = date.split(' ')
  const boxes = { Day: day, Month: month, Year: year, 'Start time': from, 'End time': to }
  for (const [name, value] of Object.entries(boxes)) {
    await page.getByLabel(name, { exact: true }).fill(value)
  }
  await press(page, 'Continue')
}

/** Among the rows of a list is this one. */
export async function expectRow(page: Page, label: string, value: string): Promise<void> {
  const row = page
    .locator('.govuk-summary-list__row')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
  await expect(row.locator('.govuk-summary-list__value')).toHaveText(value, { useInnerText: true })
}

/** The green panel of the page after confirming says this and no more. */
export async function expectPanel(page: Page, words: string): Promise<void> {
  await expect(page.locator('.govuk-panel')).toHaveText(words, { useInnerText: true })
}
