import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  answer,
  enterWhen,
  expectCasePage,
  expectPage,
  expectPanel,
  expectRow,
  follow,
  press,
  select,
} from './support/clicks.ts'
import { addressOf, openCopy, travel } from './support/copies.ts'
import { copyOf } from './support/desk.ts'
import { expect, test, widths } from './support/fixtures.ts'
import {
  isRar,
  isRepeating,
  isSensitive,
  notSensitive,
  oneOff,
  whatType,
  where,
  whichToolkit,
  yesRar,
} from './support/words.ts'
import type { Page } from '@playwright/test'

const whenQuestion = 'When will the appointment be?'
const checkTitle = 'Check your answers and confirm appointment'
const arranged = 'Appointment arranged Office visit Wednesday 13 October from 9am to 9:30am'

/** The booking of the scenario on the schedule of the page that is open. */
const booking = (page: Page) =>
  page.getByRole('row').filter({ hasText: /Wednesday 13 October\s+9am to 9:30am\s+Office visit/ })

const expectBookings = async (page: Page, count: number) => {
  await follow(page, 'Schedule')
  await expectCasePage(page, 'Schedule', 'Kieran Osgood')
  await expect(booking(page)).toHaveCount(count)
}

/** Books the session of the scenario, up to check your answers. */
async function toCheckAnswers(page: Page): Promise<void> {
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'CALDER HOUSE')
  await enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' })
  await answer(page, isRepeating, oneOff)
  await answer(page, isRar, yesRar)
  await answer(page, whichToolkit, 'Choices and Changes')
  await expectPage(page, 'Add appointment notes')
  await page.getByRole('main').getByRole('textbox').fill('Bring the map\n\nand a pen')
  await press(page, 'Continue')
  await answer(page, isSensitive, notSensitive)
  await expectPage(page, checkTitle)
}

async function confirm(page: Page): Promise<void> {
  await press(page, 'Confirm this appointment')
  await expectPanel(page, arranged)
}

/** The notice at the top of every page of a copy. */
const notice = (page: Page) => page.getByRole('region', { name: 'About this copy' })

const day = (page: Page) => page.getByLabel('Day', { exact: true })
const month = (page: Page) => page.getByLabel('Month', { exact: true })

test.describe('A copy on a disk, without a network', () => {
  test('A practitioner books a toolkit session on a phone, goes back and changes it', async ({
    open,
  }) => {
    const page = await openCopy(open, 'toolkit-session', { width: 375 })
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    await toCheckAnswers(page)
    await expectRow(page, ['Appointment notes', 'Bring the map and a pen'])
    await expectRow(page, ['Time', '9am to 9:30am'])
    await follow(page, 'Change RAR toolkit')
    await expect(page.getByLabel('Choices and Changes')).toBeChecked()
    await select(page, whichToolkit, 'Maps for Change')
    await press(page, 'Continue')
    await expectRow(page, ['RAR toolkit', 'Maps for Change'])
    await follow(page, 'Back')
    await expectPage(page, isSensitive)
    await follow(page, 'Back')
    await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(
      'Bring the map\n\nand a pen',
    )
    await press(page, 'Continue')
    await press(page, 'Continue')
    await confirm(page)
    await press(page, 'Finish')
    await expectBookings(page, 1)
  })

  test('Nothing is booked twice: pressed twice, or after going back', async ({ open }) => {
    const page = await openCopy(
      open,
      { name: 'toolkit-session' },
      { query: '?picture=check-answers' },
    )
    await expectPage(page, checkTitle)
    await page
      .getByRole('button', { name: 'Confirm this appointment' })
      .evaluate((button: HTMLElement) => {
        button.click()
        button.click()
      })
    await expectPanel(page, arranged)
    await page.goBack()
    await expectPanel(page, arranged)
    await press(page, 'Finish')
    await expectBookings(page, 1)
  })

  test('A search and a sorted table are addresses like any other', async ({ open }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?at=/cases' })
    const box = page.getByLabel('Search by name or CRN')
    await box.fill('maddox & “son”')
    await press(page, 'Search')
    await expect(page.getByRole('main')).toContainText('No cases match ‘maddox & “son”’')
    await box.fill('maddox')
    await press(page, 'Search')
    await expect(page.getByRole('main')).toContainText('1 case matches ‘maddox’')
    await page.reload()
    await expect(page.getByRole('main')).toContainText('1 case matches ‘maddox’')
    await follow(page, 'Connor Maddox')
    await expect(page).toHaveTitle(/Connor Maddox/)
    await travel(page, 'back', 'Your cases')
    await expect(box).toHaveValue('maddox')
  })

  test('A page that can be printed has its button, and parts of a page stay on it', async ({
    open,
  }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?at=/guidance/compare' })
    await expect(page.getByRole('button', { name: 'Print this page' })).toHaveCount(1)
    const jump = page.locator('.app-compare-jumps a').first()
    const part = (await jump.getAttribute('href')) ?? ''
    await jump.click()
    await expect(page).toHaveURL(new RegExp(`${part}$`))
    await expect(page.locator(part)).toBeInViewport()
    // A link that sorts a table opens the page anew, at the table
    await page.locator(`${part} thead a`).first().click()
    await expect(page).toHaveURL(new RegExp(`order.*${part}$`))
  })

  test('Going to a part of a page and back leaves the page as it is', async ({ open }) => {
    const query = '?at=/cases/V410022/arrange-appointment'
    const page = await openCopy(open, 'toolkit-session', { query })
    await page.getByLabel('Phone call').check()
    await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
    await expect(page).toHaveURL(/#main-content$/)
    await page.goBack()
    await expect(page).not.toHaveURL(/#/)
    await expect(page.getByLabel('Phone call')).toBeChecked()
    await press(page, 'Continue')
    await expectPage(page, whenQuestion)
  })
})

test.describe('A page with mistakes', () => {
  async function withMistakes(open: Parameters<typeof openCopy>[0]): Promise<Page> {
    const page = await openCopy(open, 'toolkit-session')
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Home visit')
    await expectPage(page, whenQuestion)
    await day(page).fill('31')
    await month(page).fill('2')
    await page.getByLabel('Start time').fill('nine')
    await press(page, 'Continue')
    await expectMistakes(page)
    return page
  }
  async function expectMistakes(page: Page): Promise<void> {
    await expect(page).toHaveTitle(`Error: ${whenQuestion} - Manage supervisions`)
    await expect(day(page)).toHaveValue('31')
    await expect(page.getByLabel('Start time')).toHaveValue('nine')
    await expect(page.locator('.govuk-error-summary')).toBeFocused()
  }

  test('keeps what was typed, after a reload too, and its messages lead to the boxes', async ({
    open,
  }) => {
    const page = await withMistakes(open)
    await page.getByRole('link', { name: 'Enter a valid end time, such as 12:30pm' }).click()
    await expect(page.locator('#end')).toBeFocused()
    await page.reload()
    await expectMistakes(page)
    await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
    await expect(page.locator('#main-content')).toBeFocused()
    await page.reload()
    await expectMistakes(page)
  })

  test('is one page to the browser: Back leads from it and to it, and Forward as well', async ({
    open,
  }) => {
    const page = await withMistakes(open)
    await travel(page, 'back', whenQuestion)
    await expect(page.locator('.govuk-error-summary')).toHaveCount(0)
    await travel(page, 'forward', 'Error: ')
    await expectMistakes(page)
    await month(page).fill('3')
    await page.getByLabel('Year', { exact: true }).fill('2022')
    await page.getByLabel('Start time').fill('9am')
    await page.getByLabel('End time').fill('10am')
    await press(page, 'Continue')
    await expectPage(page, isRepeating)
    await travel(page, 'back', 'Error: ')
    await travel(page, 'back', whenQuestion)
    await expect(month(page)).toHaveValue('3')
    await travel(page, 'back', whatType)
    await travel(page, 'forward', whenQuestion)
    await travel(page, 'forward', 'Error: ')
    await travel(page, 'forward', isRepeating)
  })

  test('that follows another is a page of its own', async ({ open }) => {
    const page = await withMistakes(open)
    await day(page).fill('')
    await press(page, 'Continue')
    await expect(day(page)).toHaveValue('')
    await travel(page, 'back', 'Error: ')
    await expect(day(page)).toHaveValue('31')
  })
})

test.describe('Tabs of one copy', () => {
  test('share what was done, and each has its own draft', async ({ open }) => {
    const one = await openCopy(open, 'toolkit-session')
    const two = await one.context().newPage()
    await two.goto(addressOf(await copyOf({ name: 'toolkit-session' })))
    const tabs = [
      { page: one, type: 'Home visit', date: '14 10 2021' },
      { page: two, type: 'Phone call', date: '15 10 2021' },
    ]
    const inTurn = async (go: (tab: (typeof tabs)[number]) => Promise<void>) => {
      for (const tab of tabs) {
        // A tab that nobody sees is slow
        await tab.page.bringToFront()
        await go(tab)
      }
    }
    await inTurn(({ page }) => press(page, 'Arrange an appointment'))
    await inTurn(({ page, type }) => answer(page, whatType, type))
    await inTurn(({ page, date }) => enterWhen(page, { date, from: '9am', to: '10am' }))
    await inTurn(({ page }) => answer(page, isRepeating, oneOff))
    await inTurn(({ page }) => answer(page, isRar, 'No'))
    await inTurn(async ({ page }) => {
      await expectPage(page, 'Add appointment notes')
      await press(page, 'Continue')
    })
    await inTurn(({ page }) => answer(page, isSensitive, notSensitive))
    await inTurn(async ({ page }) => {
      await expectPage(page, checkTitle)
      await press(page, 'Confirm this appointment')
      await expect(page.locator('.govuk-panel')).toContainText('Appointment arranged')
    })
    await one.bringToFront()
    await press(one, 'Finish')
    await follow(one, 'Schedule')
    for (const { date, type } of [
      { date: 'Thursday 14 October', type: 'Home visit' },
      { date: 'Friday 15 October', type: 'Phone call' },
    ]) {
      await expect(one.getByRole('row').filter({ hasText: date })).toContainText(type)
    }
    await two.reload()
    await expect(two.locator('.govuk-panel')).toContainText('Appointment arranged')
  })

  test('that pictures opened do not disturb each other, nor the copy', async ({ open }) => {
    const plain = await openCopy(open, 'toolkit-session')
    const folder = await copyOf({ name: 'toolkit-session' })
    const tabAt = async (query: string) => {
      const page = await plain.context().newPage()
      await page.goto(addressOf(folder, query))
      return page
    }
    const error = await tabAt('?picture=toolkit-error')
    const check = await tabAt('?picture=check-answers')
    await expect(error).toHaveTitle(/^Error: Which RAR toolkit will you use\?/)
    await error.reload()
    await expect(error).toHaveTitle(/^Error: /)
    await expectPage(check, checkTitle)
    await confirm(check)
    await press(check, 'Finish')
    await expectBookings(check, 1)
    await error.bringToFront()
    await select(error, whichToolkit, 'Maps for Change')
    await press(error, 'Continue')
    await expectPage(error, 'Add appointment notes')
    await plain.bringToFront()
    await expectBookings(plain, 0)
  })

  test('of one picture are apart, and each goes on where it was', async ({ open }) => {
    const one = await openCopy(open, 'toolkit-session', { query: '?picture=toolkit' })
    const two = await one.context().newPage()
    await answer(one, whichToolkit, 'Maps for Change')
    await expectPage(one, 'Add appointment notes')
    await two.goto(one.url().replace(/\?.*/, '?picture=toolkit'))
    await answer(two, whichToolkit, 'Choices and Changes')
    await expectPage(two, 'Add appointment notes')
    for (const [page, toolkit] of [
      [one, 'Maps for Change'],
      [two, 'Choices and Changes'],
    ] as const) {
      await page.bringToFront()
      await page.reload()
      await expectPage(page, 'Add appointment notes')
      await press(page, 'Continue')
      await answer(page, isSensitive, notSensitive)
      await expectPage(page, checkTitle)
      await expectRow(page, ['RAR toolkit', toolkit])
      await confirm(page)
      await press(page, 'Finish')
      await expectBookings(page, 1)
    }
  })
})

test.describe('Starting again', () => {
  test('‘Start again’ leaves nothing of what was done, on every page', async ({ open }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?picture=check-answers' })
    await expectPage(page, checkTitle)
    await confirm(page)
    await follow(page, 'Start again')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    await expectBookings(page, 0)
    await page.reload()
    await expect(page).toHaveTitle(/^Schedule/)
  })

  test('A copy that names a page opens there, and starts again there', async ({ open }) => {
    const design = { name: 'toolkit-session', opens: '/cases/V410022/schedule' }
    const page = await openCopy(open, design)
    await expectCasePage(page, 'Schedule', 'Kieran Osgood')
    await page.goto(addressOf(await copyOf(design), '?at=/guidance'))
    await follow(page, 'Start again')
    await expectCasePage(page, 'Schedule', 'Kieran Osgood')
  })

  test('So does ‘Clear data’, and the day stays that of the scenario', async ({ open }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?picture=check-answers' })
    await expectPage(page, checkTitle)
    await confirm(page)
    await page.getByRole('link', { name: 'Clear data' }).click()
    await expect(page.getByRole('heading', { name: 'Clear your data' })).toBeVisible()
    await press(page, 'Clear data')
    await expectPage(page, 'Your cases')
    await follow(page, 'Kieran Osgood')
    await expectBookings(page, 0)
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Home visit')
    await enterWhen(page, { date: '5 10 2021', from: '9am', to: '10am' })
    await expect(page).toHaveTitle(/^Error: /)
  })

  test('The keyboard alone comes to it, after the link that skips it', async ({ open }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?at=/guidance' })
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Start again' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
  })
})

test.describe('What a copy says', () => {
  test('It is a fixed copy, of what, from when, which day it is in it, and where answers stay', async ({
    open,
  }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?at=/guidance' })
    await expect(notice(page)).toHaveText(
      'This is a fixed copy of ‘Book a toolkit session’, made on 21 November 2026. The day in it is Wednesday 6 October 2021. What you enter stays in this browser. Start again',
      { useInnerText: true },
    )
    await page.emulateMedia({ media: 'print' })
    await expect(notice(page)).toBeVisible()
    await expect(notice(page)).toContainText('made on 21 November 2026')
  })

  test('Pages beside the prototype are not in it', async ({ open }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?at=/in-delius' })
    await follow(page, 'scenarios')
    await expectPage(page, 'This page is not part of this copy')
    await follow(page, 'Go to your cases')
    await expectPage(page, 'Your cases')
  })

  test('A place that it does not have is named, and the start opens', async ({ open }) => {
    const page = await openCopy(open, 'toolkit-session', { query: '?picture=lost' })
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    await expect(notice(page)).toContainText('The page ‘lost’ is not in this copy.')
  })

  test('Without JavaScript it says why it does not run', async ({ open }) => {
    for (const width of widths) {
      const page = await openCopy(open, 'toolkit-session', { javaScript: false, width })
      await expect(page.locator('h1')).toHaveText('This copy needs JavaScript')
      await expect(page.getByRole('main')).toContainText('with no server behind it')
      await expect(page.getByText('has not opened')).toBeHidden()
    }
  })

  test('A copy of a version starts on the list of cases, in its own look', async ({ open }) => {
    const page = await openCopy(open, '2021-03-11')
    await expectPage(page, 'My cases')
    await expect(notice(page)).toContainText('The day in it is Thursday 11 March 2021.')
    await follow(page, 'Kieran Osgood')
    await press(page, 'Arrange a session')
    await expectPage(page, 'What type of session would you like to arrange?')
    await expect(page.locator('main .govuk-inset-text')).toHaveCount(0)
  })

  test('A page that was moved without its files says what is wrong', async ({ page }, test) => {
    const moved = test.outputPath('index.html')
    copyFileSync(join(await copyOf({ name: 'toolkit-session' }), 'index.html'), moved)
    await page.goto(pathToFileURL(moved).href)
    await expect(page.getByText('This copy has not opened')).toBeVisible()
  })
})

test.describe('A browser that keeps nothing', () => {
  /** Storage that throws, as when cookies are blocked. */
  const forbidden = () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  }
  /** Storage that has no room. */
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  }

  for (const [name, before] of Object.entries({ forbidden, full })) {
    test(`Where storage is ${name}, everything works in one tab, and the copy says so`, async ({
      open,
    }) => {
      const page = await openCopy(open, 'toolkit-session', {
        before,
        query: '?picture=check-answers',
      })
      await expectPage(page, checkTitle)
      await expect(notice(page)).toContainText('It is lost when you close this tab.')
      await confirm(page)
      await press(page, 'Finish')
      await expectBookings(page, 1)
      await expect(notice(page)).toContainText('It is lost when you close this tab.')
    })
  }
})
