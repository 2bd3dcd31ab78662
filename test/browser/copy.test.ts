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
import { copyAddress, openCopy, travel } from './support/copies.ts'
import { expect, test } from './support/fixtures.ts'
import * as words from './support/words.ts'
import type { Page } from '@playwright/test'

const checkTitle = 'Check your answers and confirm appointment'
const arranged = 'Appointment arranged Office visit Wednesday 13 October from 9am to 9:30am'
const notes = 'Add appointment notes'

async function expectBookings(page: Page, count: number): Promise<void> {
  await follow(page, 'Schedule')
  await expectCasePage(page, 'Schedule', 'Kieran Osgood')
  const booking = /Wednesday 13 October\s+9am to 9:30am\s+Office visit/
  await expect(page.getByRole('row').filter({ hasText: booking })).toHaveCount(count)
}

async function confirm(page: Page): Promise<void> {
  await press(page, 'Confirm this appointment')
  await expectPanel(page, arranged)
}

/** Another tab of the same visitor. */
async function tabBeside(page: Page, query = ''): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(await copyAddress(query))
  return tab
}

test.describe('In a copy on a disk, without a network,', () => {
  test('a practitioner books on a phone, goes back and changes it; another tab has a draft of its own, and what was done', async ({
    open,
  }) => {
    const page = await openCopy(open, { width: 375 })
    await press(page, 'Arrange an appointment')
    await answer(page, words.whatType, 'Office visit')
    const other = await tabBeside(page)
    await press(other, 'Arrange an appointment')
    await answer(other, words.whatType, 'Phone call')
    await expectPage(other, words.whenQuestion)

    // A tab that nobody sees is slow
    await page.bringToFront()
    await answer(page, words.where, 'CALDER HOUSE')
    await enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' })
    await answer(page, words.isRepeating, words.oneOff)
    await answer(page, words.isRar, words.yesRar)
    await answer(page, words.whichToolkit, 'Choices and Changes')
    await expectPage(page, notes)
    const box = page.getByRole('main').getByRole('textbox')
    await box.fill('Bring the map\n\nand a pen')
    await press(page, 'Continue')
    await answer(page, words.isSensitive, words.notSensitive)
    await expectPage(page, checkTitle)
    await expectRow(page, 'Appointment notes', 'Bring the map and a pen')
    await follow(page, 'Change RAR toolkit')
    await expect(page.getByLabel('Choices and Changes')).toBeChecked()
    await select(page, words.whichToolkit, 'Maps for Change')
    await press(page, 'Continue')
    await expectRow(page, 'RAR toolkit', 'Maps for Change')
    await follow(page, 'Back')
    await expectPage(page, words.isSensitive)
    await follow(page, 'Back')
    await expect(box).toHaveValue('Bring the map\n\nand a pen')
    await press(page, 'Continue')
    await press(page, 'Continue')
    await confirm(page)

    await other.bringToFront()
    await enterWhen(other, { date: '15 10 2021', from: '9am', to: '10am' })
    await answer(other, words.isRepeating, words.oneOff)
    await expectPage(other, words.isRar)
    await other.goto(await copyAddress('?at=/cases/V410022'))
    await expectBookings(other, 1)
  })

  test('nothing is booked twice, pressed twice or after going back, and ‘Start again’ leaves nothing of it', async ({
    open,
  }) => {
    const page = await openCopy(open, { query: '?picture=check-answers' })
    await expectPage(page, checkTitle)
    await page
      .getByRole('button', { name: 'Confirm this appointment' })
      .evaluate((button: HTMLElement) => {
        button.click()
        button.click()
      })
    await expectPanel(page, arranged)
    await travel(page, 'back', 'Appointment arranged')
    await press(page, 'Finish')
    await expectBookings(page, 1)
    await follow(page, 'Start again')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    await expectBookings(page, 0)
    await page.reload()
    await expect(page).toHaveTitle(/^Schedule/)
  })

  test('a search is an address like any other', async ({ open }) => {
    const page = await openCopy(open, { query: '?at=/cases' })
    const box = page.getByLabel('Search by name or CRN')
    await box.fill('maddox & “son”')
    await press(page, 'Search')
    await expect(page.getByRole('main')).toContainText('No cases match ‘maddox & “son”’')
    await box.fill('maddox')
    await press(page, 'Search')
    await page.reload()
    await expect(page.getByRole('main')).toContainText('1 case matches ‘maddox’')
    await travel(page, 'back', 'Your cases')
    await expect(box).toHaveValue('maddox & “son”')
  })

  test('a page that can be printed has its button, and a table is sorted words.where it stands', async ({
    open,
  }) => {
    const page = await openCopy(open, { query: '?at=/guidance/compare' })
    await expect(page.getByRole('button', { name: 'Print this page' })).toHaveCount(1)
    const jump = page.locator('.app-compare-jumps a').first()
    const part = (await jump.getAttribute('href')) ?? ''
    await jump.click()
    await expect(page).toHaveURL(new RegExp(`${part}$`))
    await expect(page.locator(part)).toBeInViewport()
    await page.locator(`${part} thead a`).first().click()
    await expect(page).toHaveURL(new RegExp(`order.*${part}$`))
  })

  test('going to a part of a page and back leaves the page as it is', async ({ open }) => {
    const page = await openCopy(open, { query: '?at=/cases/V410022/arrange-appointment' })
    await page.getByLabel('Phone call').check()
    await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
    await expect(page).toHaveURL(/#main-content$/)
    await page.goBack()
    await expect(page).not.toHaveURL(/#/)
    await expect(page.getByLabel('Phone call')).toBeChecked()
    await press(page, 'Continue')
    await expectPage(page, words.whenQuestion)
  })

  test('tabs of one picture are apart from each other and from the copy, after a reload too', async ({
    open,
  }) => {
    const plain = await openCopy(open)
    const tabs: { readonly page: Page; readonly toolkit: string }[] = []
    for (const toolkit of ['Maps for Change', 'Choices and Changes']) {
      const page = await tabBeside(plain, '?picture=toolkit')
      await answer(page, words.whichToolkit, toolkit)
      await expectPage(page, notes)
      tabs.push({ page, toolkit })
    }
    for (const { page, toolkit } of tabs) {
      await page.bringToFront()
      await page.reload()
      await expectPage(page, notes)
      await press(page, 'Continue')
      await answer(page, words.isSensitive, words.notSensitive)
      await expectRow(page, 'RAR toolkit', toolkit)
      await confirm(page)
      await press(page, 'Finish')
      await expectBookings(page, 1)
    }
    await plain.bringToFront()
    await expectBookings(plain, 0)
  })
})
