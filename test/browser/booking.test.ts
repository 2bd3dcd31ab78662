import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { wednesday } from '../support/answers.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import {
  answer,
  enterWhen,
  expectPage,
  follow,
  heading,
  panelOf,
  press,
  repeatWeekly,
  rowsOf,
  scheduleOf,
  select,
} from '../support/clicks.ts'
import { keyboardOf } from './keyboard.ts'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'
import type { Keyboard } from './keyboard.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startInProcess(wednesday), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const rarQuestion = 'Will this be a RAR toolkit session?'
const notesQuestion = 'Would you like to add notes about this appointment?'
const sensitiveQuestion = 'Does this appointment include sensitive information?'

/** True if somebody sees the question: it is on the page, and open. */
const isAsked = (page: Page, question: string) =>
  page.getByRole('group', { name: question, exact: true }).isVisible()

/** An option opens the questions under it when it is chosen, and closes them when another is. */
async function opensUnder(page: Page, question: string, option: string, inner: string) {
  expect(await isAsked(page, inner)).toBe(false)
  await select(page, question, option)
  expect(await isAsked(page, inner)).toBe(true)
  await select(page, question, 'No')
  expect(await isAsked(page, inner)).toBe(false)
  await select(page, question, option)
}

/** Every page of our own design, in order, with what a practitioner does on it. */
const currentStory: readonly ((page: Page) => Promise<void>)[] = [
  (page) => answer(page, 'What type of appointment are you arranging?', 'Office visit'),
  (page) => answer(page, 'Where will the appointment be?', 'CALDER HOUSE'),
  (page) => enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' }),
  async (page) => {
    expect(await isAsked(page, 'How frequently will it repeat?')).toBe(false)
    await repeatWeekly(page, 2)
  },
  async (page) => {
    await expectPage(page, 'Appointments you’re arranging')
    await press(page, 'Continue')
  },
  async (page) => {
    await expectPage(page, rarQuestion)
    const inner = current.fields['rarRepeats']?.label ?? ''
    await opensUnder(page, rarQuestion, 'Yes, it will count towards RAR', inner)
    await select(page, inner, 'Yes')
    await press(page, 'Continue')
  },
  (page) => answer(page, 'Which RAR toolkit will you use?', 'Choices and Changes'),
  (page) => answer(page, notesQuestion, 'Yes'),
  async (page) => {
    await page.getByLabel('Add appointment notes').fill('Bring the map')
    await select(page, 'Add these notes to repeat appointments?', 'No, only this appointment')
    await press(page, 'Continue')
  },
  async (page) => {
    const inner = 'Are repeat appointments also sensitive?'
    await select(page, sensitiveQuestion, 'Yes, it includes sensitive information.')
    await select(page, inner, 'Yes')
    await press(page, 'Continue')
  },
]

/** Every page of the design of March 2021. */
const marchStory: typeof currentStory = [
  (page) =>
    answer(
      page,
      'What type of session would you like to arrange?',
      'Office visit',
      'Save and continue',
    ),
  async (page) => {
    await expectPage(page, 'When would you like to arrange this session?')
    await page.getByLabel('Date', { exact: true }).fill('2021-10-13')
    await page.getByLabel('Start time').fill('9am')
    await page.getByLabel('End time').fill('9:30am')
    await page.getByLabel('I would like this to repeat').check()
    await press(page, 'Save and continue')
  },
  async (page) => {
    const question = 'Would you like this to count towards RAR?'
    const inner = 'What will this session count towards?'
    await expectPage(page, question)
    await opensUnder(page, question, 'Yes', inner)
    await page.getByRole('group', { name: inner }).getByRole('radio').first().check()
    await page.getByLabel('Add a calendar note (optional)').fill('Bring the map')
    await press(page, 'Save and continue')
  },
]

/** A version, how to come to its first page from nowhere, and what it says at the end. */
interface Told {
  readonly version: string
  readonly cases: string
  readonly arrange: string
  readonly story: typeof currentStory
  readonly rows: readonly (readonly [string, string])[]
  readonly check: string
  readonly confirm: string
  readonly done: string
  readonly booked: readonly string[]
  readonly finish: (page: Page) => Promise<void>
}

const told: readonly Told[] = [
  {
    version: 'Current',
    cases: 'Your cases',
    arrange: 'Arrange an appointment',
    story: currentStory,
    rows: [
      ['Location', 'CALDER HOUSE'],
      ['Repeating appointment', 'Yes, weekly'],
      ['RAR toolkit', 'Choices and Changes'],
      ['Appointment notes', 'Bring the map'],
      ['Sensitive', 'Yes'],
      ['Dates', 'Wednesday 20 October 2021 Wednesday 27 October 2021'],
    ],
    check: 'Check your answers and confirm appointments',
    confirm: 'Confirm appointments',
    done: 'Appointments arranged',
    booked: ['Wednesday 13 October', 'Wednesday 20 October', 'Wednesday 27 October'],
    finish: (page) => press(page, 'Finish'),
  },
  {
    version: '11 March 2021',
    cases: 'My cases',
    arrange: 'Arrange a session',
    story: marchStory,
    rows: [
      ['Date', 'Wednesday 13 October'],
      ['Time', '9am to 9:30am'],
      ['Calendar note', 'Bring the map'],
    ],
    check: 'Check your answers',
    confirm: 'Arrange this session',
    done: 'Session arranged',
    booked: ['Wednesday 13 October'],
    finish: (page) => follow(page, "Back to Kieran's progress"),
  },
]

async function toFirstPage(page: Page, { version, cases, arrange }: Told): Promise<void> {
  // The current design is what a visitor gets who has chosen nothing.
  if (version === 'Current') await page.goto(`${server.url}/`)
  else {
    await page.goto(`${server.url}/versions`)
    await press(page, `Use this version (${version})`)
  }
  await expectPage(page, cases)
  await follow(page, 'Kieran Osgood')
  await press(page, arrange)
}

for (const one of told) {
  for (const width of widths) {
    for (const javaScript of [true, false]) {
      const how = `${width} pixels wide, ${javaScript ? 'with' : 'without'} JavaScript`
      test(`${one.version}: a practitioner books, ${how}`, async () => {
        const page = await openPage(browser, width, javaScript)
        const findings: string[] = []
        const look = async () => {
          if (!javaScript) return
          const found = [...(await axeFindings(page))]
          if (await scrollsSideways(page)) found.push('scrolls sideways')
          findings.push(...found.map((finding) => `${page.url()}: ${finding}`))
        }
        await toFirstPage(page, one)
        for (const go of one.story) {
          await look()
          await go(page)
        }
        await expectPage(page, one.check)
        await look()
        const rows = await rowsOf(page)
        for (const row of one.rows) expect(rows).toContainEqual(row)
        await press(page, one.confirm)
        expect(await panelOf(page)).toContain(one.done)
        await look()
        await one.finish(page)
        const schedule = await scheduleOf(page)
        expect(schedule).toHaveLength(one.booked.length + 2)
        for (const date of one.booked) {
          expect(schedule).toContain(`${date}, 9am to 9:30am, Office visit with Priya Deshmukh`)
        }
        // From the schedule, then from the case.
        await page.goBack()
        await page.goBack()
        await page.goBack()
        await page.reload()
        expect(await heading(page)).toBe(one.done)
        expect(findings).toEqual([])
        expect(faultsOf(page)).toEqual([])
        await page.context().close()
      })
    }
  }
}

/** The same with the keyboard: boxes by their ids, radios by the first of their group. */
const withKeys: Readonly<Record<string, (keys: Keyboard) => Promise<void>>> = {
  Current: async ({ choose, go, type, tabTo, press: key }) => {
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
    await choose('repeating', 0)
    await choose('frequency', 0)
    await type('repeats', '2')
    await go('Continue')
    await go('Continue')
    await choose('rar', 0)
    await choose('rarRepeats', 1)
    await go('Continue')
    await choose('toolkit', 0)
    await go('Continue')
    await choose('addNotes', 1)
    await go('Continue')
    await choose('sensitive', 1)
    // Help opens and closes with the keyboard as well.
    await tabTo('Help with sensitive content')
    await key('Enter')
    await go('Continue')
  },
  '11 March 2021': async ({ choose, go, type, tabTo, press: key }) => {
    await choose('type', 0)
    await go('Save and continue')
    // The browser asks for day and month in the order of its own language.
    await type('date', '11112021')
    await type('start', '9am')
    await type('end', '9:30am')
    await tabTo('repeat')
    await key('Space')
    await go('Save and continue')
    await choose('rar', 0)
    await choose('category', 2)
    await type('notes', 'Bring the map')
    await go('Save and continue')
  },
}

describe('With the keyboard alone', () => {
  for (const one of told) {
    for (const width of widths) {
      for (const javaScript of [true, false]) {
        const how = `${width} pixels wide, ${javaScript ? 'with' : 'without'} JavaScript`
        test(`${one.version}: a practitioner books, ${how}`, async () => {
          const page = await openPage(browser, width, javaScript)
          const keys = keyboardOf(page)
          if (one.version !== 'Current') {
            await page.goto(`${server.url}/versions`)
            await keys.go(`Use this version (${one.version})`)
          } else await page.goto(`${server.url}/cases`)
          await keys.press('Tab')
          expect(await keys.focused()).toContain('Skip to main content')
          await keys.go('Kieran Osgood')
          await keys.go(one.arrange)
          await withKeys[one.version]?.(keys)
          await expectPage(page, one.check)
          expect(await rowsOf(page)).toContainEqual(['Time', '9am to 9:30am'])
          expect(await rowsOf(page)).toContainEqual(['Date', 'Thursday 11 November'])
          await keys.go(one.confirm)
          expect(await heading(page)).toBe(one.done)
          expect(faultsOf(page)).toEqual([])
          await page.context().close()
        })
      }
    }
  }
})

describe('A page with mistakes', () => {
  test('The error summary takes the focus, and its links lead to the boxes', async () => {
    const page = await openPage(browser, 1280)
    await page.goto(`${server.url}/cases/V410022/arrange-appointment`)
    await answer(page, 'What type of appointment are you arranging?', 'Home visit')
    await press(page, 'Continue')
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('error-summary')
    for (const [message, id] of [
      ['Enter the date of the appointment', 'date-day'],
      ['Enter a valid start time, such as 12:15pm', 'start'],
      ['Enter a valid end time, such as 12:30pm', 'end'],
    ] as const) {
      await page.getByRole('link', { name: message }).click()
      expect(await focused()).toBe(id)
    }
    await page.context().close()
  })

  test('The browser goes back to it after it was mended, and forward again', async () => {
    const page = await openPage(browser, 1280)
    await page.goto(`${server.url}/cases/V410022/arrange-appointment`)
    const question = 'What type of appointment are you arranging?'
    await press(page, 'Continue')
    expect(await page.title()).toMatch(/^Error: /)
    await page.getByLabel('Home visit').check()
    await press(page, 'Continue')
    await expectPage(page, 'When will the appointment be?')
    await page.goBack()
    expect(await heading(page)).toBe(question)
    expect(await page.title()).toMatch(/^Error: /)
    await page.goBack()
    await expectPage(page, question)
    await page.goForward()
    await page.goForward()
    await expectPage(page, 'When will the appointment be?')
    await page.context().close()
  })

  for (const javaScript of [true, false]) {
    test(`A mistake under an option is shown under it, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const page = await openPage(browser, 375, javaScript)
      await page.goto(`${server.url}/cases/V410022/arrange-appointment`)
      await page.getByLabel('Other', { exact: true }).check()
      await press(page, 'Continue')
      const message = 'Select an appointment type'
      expect(await page.title()).toMatch(/^Error: /)
      await page.getByRole('link', { name: message, exact: true }).click()
      const box = page.getByLabel('Type of appointment', { exact: true })
      expect(await box.isVisible()).toBe(true)
      await box.selectOption('Drug Test (NS)')
      await press(page, 'Continue')
      await expectPage(page, 'Where will the appointment be?')
      await page.context().close()
    })
  }
})

test('A page that somebody adds to the prototype is accessible, in the frame of the others', async () => {
  for (const width of widths) {
    const page = await openPage(browser, width)
    await page.goto(`${server.url}/example-page`)
    expect(await axeFindings(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  }
})
