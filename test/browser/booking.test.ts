import { answer, expectPage, fillWhen, press } from './support/clicks.ts'
import { expect, test, wednesday } from './support/fixtures.ts'
import { isRepeating, whatType, whenQuestion, where } from './support/words.ts'

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
