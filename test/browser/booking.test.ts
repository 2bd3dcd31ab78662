import { sample } from '../support/seed.ts'
import { keyboardOf } from './keyboard.ts'
import { answer, expectPage, expectRow, fillWhen, press } from './support/clicks.ts'
import { expect, test, wednesday, widths } from './support/fixtures.ts'
import { isRepeating, whatType, whenQuestion, where } from './support/words.ts'
import type { Page } from '@playwright/test'
import type { Keyboard } from './keyboard.ts'

test.use({ now: wednesday })

/** The first option of a question opens another question under it, and the next closes it. */
async function opens(page: Page, { choose, press: key }: Keyboard, first: string, inner: string) {
  const question = page.getByRole('group', { name: inner, exact: true })
  await expect(question).toBeHidden()
  await choose(first, 0)
  await expect(question).toBeVisible()
  await key('ArrowDown')
  await expect(question).toBeHidden()
  await key('ArrowUp')
  await expect(question).toBeVisible()
}

/** A version, what it says, and its pages with the keyboard: boxes by their ids, radios by the first. */
const designs = [
  {
    version: 'Current',
    arrange: 'Arrange an appointment',
    async story(page: Page, keys: Keyboard) {
      const { choose, go, type, tabTo } = keys
      await choose('type', 0)
      await go('Continue')
      await choose('location', 0)
      await go('Continue')
      await type('date-day', '11')
      await type('date-month', '11')
      await type('date-year', '2021')
      await type('start', '9am')
      await type('end', '9:30am')
      await go('Continue')
      await opens(page, keys, 'repeating', 'How frequently will it repeat?')
      await choose('frequency', 0)
      await type('repeats', '2')
      await go('Continue')
      await go('Continue')
      await opens(page, keys, 'rar', 'Will the repeat appointments count towards RAR too?')
      await choose('rarRepeats', 1)
      await go('Continue')
      await choose('toolkit', 0)
      await go('Continue')
      await choose('addNotes', 1)
      await go('Continue')
      await choose('sensitive', 1)
      // Help opens and closes with the keyboard as well
      await tabTo('Help with sensitive content')
      await keys.press('Enter')
      await go('Continue')
    },
    check: 'Check your answers and confirm appointments',
    confirm: 'Confirm appointments',
    done: 'Appointments arranged',
    finish: 'Finish',
  },
  {
    version: '11 March 2021',
    arrange: 'Arrange a session',
    async story(page: Page, keys: Keyboard) {
      const { choose, go, type, tabTo } = keys
      await choose('type', 0)
      await go('Save and continue')
      // The browser asks for day and month in the order of its own language
      await type('date', '11112021')
      await type('start', '9am')
      await type('end', '9:30am')
      await tabTo('repeat')
      await keys.press('Space')
      await go('Save and continue')
      await opens(page, keys, 'rar', 'What will this session count towards?')
      await choose('category', 2)
      await type('notes', 'Bring the map')
      await go('Save and continue')
    },
    check: 'Check your answers',
    confirm: 'Arrange this session',
    done: 'Session arranged',
    finish: "Back to Kieran's progress",
  },
] as const

for (const design of designs) {
  for (const width of sample(widths, 1, `keyboard and ${design.version}`)) {
    test(`A practitioner books with the keyboard alone, and comes back to what was booked: ${design.version}, ${width} pixels wide`, async ({
      open,
    }) => {
      const page = await open('/versions', { width })
      const keys = keyboardOf(page)
      if (design.version === 'Current') await page.goto('/cases')
      else await keys.go(`Use this version (${design.version})`)
      await keys.press('Tab')
      await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
      await keys.go('Kieran Osgood')
      await keys.go(design.arrange)
      await design.story(page, keys)
      await expectPage(page, design.check)
      await expectRow(page, ['Time', '9am to 9:30am'])
      await expectRow(page, ['Date', 'Thursday 11 November'])
      await keys.go(design.confirm)
      await expectPage(page, design.done)
      await keys.go(design.finish)
      await page.goBack()
      await page.reload()
      await expectPage(page, design.done)
    })
  }
}

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

  test(`A mistake under an option is shown under it, ${how} JavaScript`, async ({ open }) => {
    const page = await open('/cases/V410022/arrange-appointment', { width: 375, javaScript })
    await page.getByLabel('Other', { exact: true }).check()
    await press(page, 'Continue')
    await expect(page).toHaveTitle(/^Error: /)
    await page.getByRole('link', { name: 'Select an appointment type', exact: true }).click()
    const box = page.getByLabel('Type of appointment', { exact: true })
    await expect(box).toBeVisible()
    await box.selectOption('Drug Test (NS)')
    await press(page, 'Continue')
    await expectPage(page, where)
  })
}
