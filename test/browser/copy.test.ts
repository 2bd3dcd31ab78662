import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { addressOf, setCopyStage, travel } from '../copy/stage.ts'
import {
  answer,
  enterWhen,
  expectCasePage,
  expectPage,
  follow,
  heading,
  insetOf,
  panelOf,
  press,
  rowsOf,
  scheduleOf,
  select,
  selected,
  wordsOf,
} from '../support/clicks.ts'
import { openPage, widths } from '../support/browser.ts'
import { keyboardOf } from './keyboard.ts'
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
} from './scenarios/words.ts'
import type { Page } from 'playwright-core'

const { browser, copyOf, open } = setCopyStage()

let folder = ''
beforeAll(async () => {
  folder = await copyOf('toolkit-session')
})

const whenQuestion = 'When will the appointment be?'
const checkTitle = 'Check your answers and confirm appointment'
const booked = 'Wednesday 13 October, 9am to 9:30am, Office visit with Priya Deshmukh'

/** Books the session of the scenario, up to check your answers. */
async function toCheckAnswers(page: Page): Promise<void> {
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'CALDER HOUSE')
  await enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' })
  await answer(page, isRepeating, oneOff)
  await answer(page, isRar, yesRar)
  await answer(page, whichToolkit, 'Choices and Changes')
  await page.getByRole('main').getByRole('textbox').fill('Bring the map\n\nand a pen')
  await press(page, 'Continue')
  await answer(page, isSensitive, notSensitive)
  await expectPage(page, checkTitle)
}

const confirm = (page: Page) => press(page, 'Confirm this appointment')

/** The notice at the top of every page of a copy. */
const noticeOf = (page: Page) => page.getByRole('region', { name: 'About this copy' })

describe('A copy on a disk, without a network', () => {
  for (const width of widths) {
    test(`A practitioner books a toolkit session, ${width} pixels wide`, async () => {
      const page = await open(folder, { width })
      await expectCasePage(page, 'Overview', 'Kieran Osgood')
      await toCheckAnswers(page)
      const rows = await rowsOf(page)
      expect(rows).toContainEqual(['Appointment notes', 'Bring the map and a pen'])
      expect(rows).toContainEqual(['Time', '9am to 9:30am'])
      expect(rows).toContainEqual(['RAR toolkit', 'Choices and Changes'])
      await confirm(page)
      expect(await panelOf(page)).toContain('Appointment arranged')
      await press(page, 'Finish')
      expect(await scheduleOf(page)).toContain(booked)
    })
  }

  test('Back and Change lead to answers as they were given', async () => {
    const page = await open(folder)
    await toCheckAnswers(page)
    await follow(page, 'Change RAR toolkit')
    expect(await selected(page)).toContain('Choices and Changes')
    await select(page, whichToolkit, 'Maps for Change')
    await press(page, 'Continue')
    expect(await rowsOf(page)).toContainEqual(['RAR toolkit', 'Maps for Change'])
    await follow(page, 'Back')
    await follow(page, 'Back')
    expect(await page.getByRole('main').getByRole('textbox').inputValue()).toBe(
      'Bring the map\n\nand a pen',
    )
  })

  test('Answers decide which questions come', async () => {
    const page = await open(folder)
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Home visit')
    await enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, 'No')
    await expectPage(page, 'Add appointment notes')
  })

  test('Nothing is booked twice: pressed twice, from another tab, or after going back', async () => {
    const page = await open(folder)
    await toCheckAnswers(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await page.bringToFront()
    await Promise.all([
      page.waitForEvent('load'),
      page
        .getByRole('button', { name: 'Confirm this appointment' })
        .evaluate((button: HTMLElement) => {
          button.click()
          button.click()
        }),
    ])
    expect(await panelOf(page)).toContain('Appointment arranged')
    await page.goBack()
    await page.waitForFunction(() => document.title.startsWith('Appointment arranged'))
    await other.bringToFront()
    await expectPage(other, checkTitle)
    await confirm(other)
    expect(await panelOf(other)).toContain('Appointment arranged')
    await press(other, 'Finish')
    const schedule = await scheduleOf(other)
    expect(schedule.filter((line) => line === booked)).toHaveLength(1)
  })

  test('A search and a sorted table are addresses like any other', async () => {
    const page = await open(folder, { query: '?at=/cases' })
    await page.getByLabel('Search by name or CRN').fill('maddox & “son”')
    await press(page, 'Search')
    expect(await wordsOf(page.getByRole('main'))).toContain('No cases match ‘maddox & “son”’')
    await page.getByLabel('Search by name or CRN').fill('maddox')
    await press(page, 'Search')
    await page.reload()
    expect(await wordsOf(page.getByRole('main'))).toContain('1 case matches ‘maddox’')
    await follow(page, 'Connor Maddox')
    await travel(page, 'back', 'Your cases')
    expect(await page.getByLabel('Search by name or CRN').inputValue()).toBe('maddox')
  })

  test('A page that can be printed has its button, and parts of a page stay on it', async () => {
    const page = await open(folder, { query: '?at=/guidance/compare' })
    expect(await page.getByRole('button', { name: 'Print this page' }).count()).toBe(1)
    const jump = page.locator('.app-compare-jumps a').first()
    const part = (await jump.getAttribute('href')) ?? ''
    await jump.click()
    expect(new URL(page.url()).hash).toBe(part)
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
    // A link that sorts a table opens the page anew, at the table.
    await page.locator(`${part} thead a`).first().click()
    await page.waitForFunction(() => window.location.search.includes('order'))
    expect(new URL(page.url()).hash).toBe(part)
  })
})

test('Going to a part of a page and back leaves the page as it is', async () => {
  const page = await open(folder, { query: '?at=/cases/V410022/arrange-appointment' })
  await page.getByLabel('Phone call').check()
  await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  await page.goBack()
  expect(new URL(page.url()).hash).toBe('')
  await press(page, 'Continue')
  await expectPage(page, 'When will the appointment be?')
  expect(loads).toHaveLength(1)
})

describe('A page with mistakes', () => {
  async function withMistakes(): Promise<Page> {
    const page = await open(folder)
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Home visit')
    await page.getByLabel('Day', { exact: true }).fill('31')
    await page.getByLabel('Month', { exact: true }).fill('2')
    await page.getByLabel('Start time').fill('nine')
    await press(page, 'Continue')
    return page
  }
  const expectMistakes = async (page: Page) => {
    expect(await page.title()).toBe(`Error: ${whenQuestion} - Manage supervisions`)
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('31')
    expect(await page.getByLabel('Start time').inputValue()).toBe('nine')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('govuk-error-summary')
  }

  test('keeps what was typed, and its messages lead to the boxes', async () => {
    const page = await withMistakes()
    await expectMistakes(page)
    await page.getByRole('link', { name: 'Enter a valid end time, such as 12:30pm' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('end')
  })

  test('is the same after a reload, and after its link to skip to the content', async () => {
    const page = await withMistakes()
    await page.reload()
    await expectMistakes(page)
    await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content')
    await page.reload()
    await expectMistakes(page)
  })

  test('is one page to the browser: Back leads from it and to it, and Forward as well', async () => {
    const page = await withMistakes()
    await travel(page, 'back', whenQuestion)
    expect(await page.locator('.govuk-error-summary').count()).toBe(0)
    await travel(page, 'forward', 'Error: ')
    await expectMistakes(page)
    await page.getByLabel('Month', { exact: true }).fill('3')
    await page.getByLabel('Year', { exact: true }).fill('2022')
    await page.getByLabel('Start time').fill('9am')
    await page.getByLabel('End time').fill('10am')
    await press(page, 'Continue')
    const next = isRepeating
    await expectPage(page, next)
    await travel(page, 'back', 'Error: ')
    await travel(page, 'back', whenQuestion)
    expect(await page.getByLabel('Month', { exact: true }).inputValue()).toBe('3')
    await travel(page, 'back', whatType)
    await travel(page, 'forward', whenQuestion)
    await travel(page, 'forward', 'Error: ')
    await travel(page, 'forward', next)
  })

  test('that follows another is a page of its own', async () => {
    const page = await withMistakes()
    await page.getByLabel('Day', { exact: true }).fill('')
    await press(page, 'Continue')
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('')
    await travel(page, 'back', 'Error: ')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#date-day')?.value === '31',
    )
  })
})

describe('Tabs of one copy', () => {
  test('share what was done, and each has its own draft', async () => {
    const one = await open(folder)
    const two = await one.context().newPage()
    await two.goto(addressOf(folder))
    const inTurn = async (go: (page: Page) => Promise<void>) => {
      for (const page of [one, two]) {
        // A tab that nobody sees is slow.
        await page.bringToFront()
        await go(page)
      }
    }
    const [home, phone] = [
      { type: 'Home visit', date: '14 10 2021' },
      { type: 'Phone call', date: '15 10 2021' },
    ]
    const of = (page: Page) => (page === one ? home : phone)
    await inTurn((page) => press(page, 'Arrange an appointment'))
    await inTurn((page) => answer(page, whatType, of(page).type))
    await inTurn((page) => enterWhen(page, { date: of(page).date, from: '9am', to: '10am' }))
    await inTurn((page) => answer(page, isRepeating, oneOff))
    await inTurn((page) => answer(page, isRar, 'No'))
    await inTurn((page) => press(page, 'Continue'))
    await inTurn((page) => answer(page, isSensitive, notSensitive))
    await inTurn(confirm)
    await one.bringToFront()
    await press(one, 'Finish')
    const schedule = await scheduleOf(one)
    expect(schedule).toContain('Thursday 14 October, 9am to 10am, Home visit with Priya Deshmukh')
    expect(schedule).toContain('Friday 15 October, 9am to 10am, Phone call with Priya Deshmukh')
    await two.reload()
    expect(await panelOf(two)).toContain('Appointment arranged')
  })

  test('that pictures opened do not disturb each other, nor the copy', async () => {
    const plain = await open(folder)
    const error = await plain.context().newPage()
    const check = await plain.context().newPage()
    await error.goto(addressOf(folder, '?picture=toolkit-error'))
    await check.goto(addressOf(folder, '?picture=check-answers'))
    expect(await error.title()).toMatch(/^Error: Which RAR toolkit will you use\?/)
    await error.reload()
    expect(await error.title()).toMatch(/^Error: /)
    await expectPage(check, checkTitle)
    await confirm(check)
    await press(check, 'Finish')
    expect(await scheduleOf(check)).toContain(booked)
    await select(error, whichToolkit, 'Maps for Change')
    await press(error, 'Continue')
    await expectPage(error, 'Add appointment notes')
    expect(await scheduleOf(plain)).not.toContain(booked)
  })
})

test('Two tabs of one picture are apart, and each goes on where it was', async () => {
  const one = await open(folder, { query: '?picture=toolkit' })
  const two = await one.context().newPage()
  await answer(one, whichToolkit, 'Maps for Change')
  await two.goto(addressOf(folder, '?picture=toolkit'))
  await expectPage(two, whichToolkit)
  await answer(two, whichToolkit, 'Choices and Changes')
  for (const [page, toolkit] of [
    [one, 'Maps for Change'],
    [two, 'Choices and Changes'],
  ] as const) {
    await page.bringToFront()
    await page.reload()
    await expectPage(page, 'Add appointment notes')
    await press(page, 'Continue')
    await answer(page, isSensitive, notSensitive)
    expect(await rowsOf(page)).toContainEqual(['RAR toolkit', toolkit])
    await confirm(page)
    await press(page, 'Finish')
    const schedule = await scheduleOf(page)
    expect(schedule.filter((line) => line === booked)).toHaveLength(1)
  }
})

describe('Starting again', () => {
  test('‘Start again’ leaves nothing of what was done, on every page', async () => {
    const page = await open(folder)
    await toCheckAnswers(page)
    await confirm(page)
    await follow(page, 'Start again')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    expect(await scheduleOf(page)).not.toContain(booked)
    await page.reload()
    expect(await page.title()).toMatch(/^Schedule/)
  })

  test('A copy that names a page opens there, and starts again there', async () => {
    const page = await open(await copyOf('toolkit-session', { opens: '/cases/V410022/schedule' }))
    await expectCasePage(page, 'Schedule', 'Kieran Osgood')
    await toCheckAnswers(page)
    await confirm(page)
    await follow(page, 'Start again')
    await expectCasePage(page, 'Schedule', 'Kieran Osgood')
    expect(await scheduleOf(page)).not.toContain(booked)
  })

  test('So does ‘Clear data’, and the day stays that of the scenario', async () => {
    const page = await open(folder)
    await toCheckAnswers(page)
    await confirm(page)
    await page.getByRole('link', { name: 'Clear data' }).click()
    await page.getByRole('heading', { name: 'Clear your data' }).waitFor()
    await press(page, 'Clear data')
    await expectPage(page, 'Your cases')
    await follow(page, 'Kieran Osgood')
    expect(await scheduleOf(page)).not.toContain(booked)
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Home visit')
    await enterWhen(page, { date: '5 10 2021', from: '9am', to: '10am' })
    expect(await page.title()).toMatch(/^Error: /)
  })

  test('The keyboard alone comes to it, after the link that skips it', async () => {
    const page = await open(folder, { query: '?at=/guidance' })
    const keys = keyboardOf(page)
    await keys.press('Tab')
    expect(await keys.focused()).toContain('Skip to main content')
    await keys.press('Tab')
    expect(await keys.focused()).toContain('Start again')
    await Promise.all([page.waitForEvent('load'), keys.press('Enter')])
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
  })
})

describe('What a copy says', () => {
  test('It is a fixed copy, of what, from when, which day it is in it, and where answers stay', async () => {
    const page = await open(folder, { query: '?at=/guidance' })
    expect(await wordsOf(noticeOf(page))).toBe(
      'This is a fixed copy of ‘Book a toolkit session’, made on 21 November 2026. The day in it is Wednesday 6 October 2021. What you enter stays in this browser. Start again',
    )
    await page.emulateMedia({ media: 'print' })
    expect(await noticeOf(page).isVisible()).toBe(true)
    expect(await noticeOf(page).innerText()).toContain('made on 21 November 2026')
  })

  test('In the design history it leads back', async () => {
    const home = { text: 'Back to the post', href: 'files/favicon.svg' }
    const page = await open(await copyOf('toolkit-session', { home }))
    const link = noticeOf(page).getByRole('link', { name: 'Back to the post' })
    expect(await link.getAttribute('href')).toBe('files/favicon.svg')
  })

  test('Pages beside the prototype are not in it', async () => {
    const page = await open(folder, { query: '?at=/in-delius' })
    await follow(page, 'scenarios')
    await expectPage(page, 'This page is not part of this copy')
    await follow(page, 'Go to your cases')
    await expectPage(page, 'Your cases')
  })

  test('A place that it does not have is named, and the start opens', async () => {
    const page = await open(folder, { query: '?picture=lost' })
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    expect(await wordsOf(noticeOf(page))).toContain('The page ‘lost’ is not in this copy.')
  })

  for (const width of widths) {
    test(`Without JavaScript it says why it does not run, ${width} pixels wide`, async () => {
      const page = await open(folder, { javaScript: false, width })
      expect(await heading(page)).toBe('This copy needs JavaScript')
      expect(await wordsOf(page.getByRole('main'))).toContain('with no server behind it')
      expect(await page.getByText('has not opened').isVisible()).toBe(false)
    })
  }
})

describe('A browser that keeps nothing', () => {
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
    test(`Where storage is ${name}, everything works in one tab, and the copy says so`, async () => {
      const page = await open(folder, { before })
      expect(await wordsOf(noticeOf(page))).toContain('It is lost when you close this tab.')
      await toCheckAnswers(page)
      await confirm(page)
      await press(page, 'Finish')
      expect(await scheduleOf(page)).toContain(booked)
      expect(await wordsOf(noticeOf(page))).toContain('It is lost when you close this tab.')
    })
  }
})

test('A copy of a version starts on the list of cases, in its own look', async () => {
  const page = await open(await copyOf('2021-03-11'))
  await expectPage(page, 'My cases')
  expect(await wordsOf(noticeOf(page))).toContain('The day in it is Thursday 11 March 2021.')
  await follow(page, 'Kieran Osgood')
  await press(page, 'Arrange a session')
  await expectPage(page, 'What type of session would you like to arrange?')
  expect(await insetOf(page)).toBe('')
})

test('A page that was moved without its files says what is wrong', async () => {
  const moved = await copyOf('toolkit-session')
  rmSync(join(moved, 'files'), { recursive: true })
  const page = await openPage(browser(), 375)
  await page.goto(addressOf(moved))
  expect(await page.getByText('This copy has not opened').isVisible()).toBe(true)
  await page.context().close()
})
