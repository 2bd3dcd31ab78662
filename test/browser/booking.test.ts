import { answer, enterWhen, expectPage, fillWhen, press } from './support/clicks.ts'
import { openCopy, travel } from './support/copies.ts'
import { expect, test, wednesday } from './support/fixtures.ts'
import { isRepeating, whatType, whenQuestion, where } from './support/words.ts'
import type { Page } from '@playwright/test'

test.use({ now: wednesday })

test('The error summary takes the focus, its links lead to the boxes, and Back leads to it once all is mended', async ({
  open,
}) => {
  const page = await open('/cases/V410022/arrange-appointment')
  await answer(page, whatType, 'Home visit')
  await expectPage(page, whenQuestion)
  await press(page, 'Continue')
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  for (const [message, id] of [
    ['Enter the date of the appointment', 'date-day'],
    ['Enter a valid start time, such as 12:15pm', 'start'],
    ['Enter a valid end time, such as 12:30pm', 'end'],
  ] as const) {
    await page.getByRole('link', { name: message }).click()
    await expect(page.locator(`[id="${id}"]`)).toBeFocused()
  }
  await fillWhen(page, { date: '13 10 2021', from: '9am', to: '10am' })
  await expectPage(page, isRepeating)
  await page.goBack()
  await expect(page).toHaveTitle(`Error: ${whenQuestion} - Manage supervisions`)
  await page.goBack()
  await expectPage(page, whenQuestion)
  await page.goForward()
  await page.goForward()
  await expectPage(page, isRepeating)
})

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with' : 'without'

  test(`An option opens the question under it and another closes it, and a mistake is shown there, ${how} JavaScript`, async ({
    open,
  }) => {
    const page = await open('/cases/V410022/arrange-appointment', { width: 375, javaScript })
    const box = page.getByLabel('Type of appointment', { exact: true })
    const other = page.getByLabel('Other', { exact: true })
    await other.check()
    await expect(box).toBeVisible()
    await page.getByLabel('Home visit').check()
    await expect(box).toBeHidden()
    await other.check()
    await press(page, 'Continue')
    await expect(page).toHaveTitle(/^Error: /)
    await page.getByRole('link', { name: 'Select an appointment type', exact: true }).click()
    await expect(box).toBeVisible()
    await box.selectOption('Drug Test (NS)')
    await press(page, 'Continue')
    await expectPage(page, where)
  })
}

test.describe('A page with mistakes in a copy', () => {
  const day = (page: Page) => page.getByLabel('Day', { exact: true })
  const summary = (page: Page) => page.locator('.govuk-error-summary')

  async function expectMistakes(page: Page): Promise<void> {
    await expect(page).toHaveTitle(`Error: ${whenQuestion} - Manage supervisions`)
    await expect(day(page)).toHaveValue('31')
    await expect(page.getByLabel('Start time')).toHaveValue('nine')
    await expect(summary(page)).toBeFocused()
  }

  async function withMistakes(open: Parameters<typeof openCopy>[0]): Promise<Page> {
    const page = await openCopy(open)
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Home visit')
    await enterWhen(page, { date: '31 2', from: 'nine', to: '' })
    await expectMistakes(page)
    return page
  }

  test('keeps what was typed, after a reload too, its messages lead to the boxes, and one that follows is a page of its own', async ({
    open,
  }) => {
    const page = await withMistakes(open)
    await page.getByRole('link', { name: 'Enter a valid end time, such as 12:30pm' }).click()
    await expect(page.locator('#end')).toBeFocused()
    await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
    await expect(page.locator('#main-content')).toBeFocused()
    await page.reload()
    await expectMistakes(page)
    await day(page).fill('')
    await press(page, 'Continue')
    await expect(day(page)).toHaveValue('')
    await travel(page, 'back', 'Error: ')
    await expect(day(page)).toHaveValue('31')
  })

  test('is one page to the browser: Back leads from it and to it, and Forward as well', async ({
    open,
  }) => {
    const page = await withMistakes(open)
    await travel(page, 'back', whenQuestion)
    await expect(summary(page)).toHaveCount(0)
    await travel(page, 'forward', 'Error: ')
    await expectMistakes(page)
    await fillWhen(page, { date: '31 3 2022', from: '9am', to: '10am' })
    await expectPage(page, isRepeating)
    await travel(page, 'back', 'Error: ')
    await travel(page, 'back', whenQuestion)
    await expect(page.getByLabel('Month', { exact: true })).toHaveValue('3')
    await travel(page, 'back', whatType)
    await travel(page, 'forward', whenQuestion)
    await travel(page, 'forward', 'Error: ')
    await travel(page, 'forward', isRepeating)
  })
})
