import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../app/capture/chromium.ts'
import { press } from '../../app/capture/fill.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { wednesday } from '../support/answers.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startInProcess(wednesday), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const heading = (page: Page) => page.locator('h1').innerText()

/** Every page of the story in order, with what the practitioner does on it. */
const story: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'What type of appointment are you arranging?',
    (page) => page.getByLabel('Office visit').check(),
  ],
  ['Where will the appointment be?', (page) => page.getByLabel('CALDER HOUSE').check()],
  [
    'When will the appointment be?',
    async (page) => {
      await page.getByLabel('Day').fill('13')
      await page.getByLabel('Month').fill('10')
      await page.getByLabel('Year').fill('2021')
      await page.getByLabel('Start time').fill('9am')
      await page.getByLabel('End time').fill('9.30am')
    },
  ],
  [
    'Will this be a repeating appointment?',
    (page) => page.getByLabel('No, it’s a one-off').check(),
  ],
  ['Will this be a RAR toolkit session?', (page) => page.getByLabel('Yes, it will count').check()],
  ['Which RAR toolkit will you use?', (page) => page.getByLabel('Choices and Changes').check()],
  [
    'Add appointment notes',
    (page) => page.getByLabel('Add appointment notes').fill('Bring the map'),
  ],
  [
    'Does this appointment include sensitive information?',
    (page) => page.getByLabel('No, it is not sensitive').check(),
  ],
]

for (const width of widths) {
  for (const javaScript of [true, false]) {
    test(`A practitioner books a toolkit session, ${width} pixels wide, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const page = await openPage(browser, width, javaScript)
      await page.goto(`${server.url}/`)
      expect(await heading(page)).toBe('Your cases')
      await page.getByRole('link', { name: 'Kieran Osgood' }).click()
      await page.getByRole('button', { name: 'Arrange an appointment' }).click()
      for (const [title, answer] of story) {
        expect((await heading(page)).replaceAll('\n', ' ')).toBe(title)
        await answer(page)
        await press(page)
      }
      expect(await page.locator('dl').innerText()).toContain('Choices and Changes')
      await press(page)
      expect(await heading(page)).toBe('Appointment arranged')
      await page.getByRole('button', { name: 'Finish' }).click()
      expect(await page.locator('tbody').innerText()).toContain('Wednesday 13 October')
      await page.goBack()
      await page.goBack()
      await page.reload()
      expect(await heading(page)).toBe('Appointment arranged')
      expect(faultsOf(page)).toEqual([])
      await page.context().close()
    })
  }
}

describe('Accessibility', () => {
  for (const width of widths) {
    test(`axe finds nothing on any page of the story, empty, wrong or filled, ${width} pixels wide`, async () => {
      const page = await openPage(browser, width)
      const findings: string[] = []
      const look = async (state: string) => {
        const found = await axeFindings(page)
        const wide = (await scrollsSideways(page)) ? ['scrolls sideways'] : []
        findings.push(...[...found, ...wide].map((one) => `${page.url()} ${state}: ${one}`))
      }
      for (const path of [
        '/cases',
        '/cases/V410022',
        '/guidance',
        '/sign-out',
        '/clear-data',
        '/cases/nobody',
        '/example-page',
      ]) {
        await page.goto(server.url + path)
        await look('open')
      }
      await page.goto(`${server.url}/cases/V410022/arrange-appointment`)
      for (const [title, answer] of story) {
        await look('empty')
        if (title !== 'Add appointment notes') {
          if (title.startsWith('What type')) await page.getByLabel('Other').check()
          await press(page)
          expect(await page.title()).toMatch(/^Error: /)
          await look('with errors')
        }
        await answer(page)
        await look('filled')
        await press(page)
      }
      await look('check answers')
      await page.goto(page.url().replace('check-answers', 'toolkit/change'))
      await look('changing')
      await press(page)
      await press(page)
      await look('confirmation')
      await page.getByRole('button', { name: 'Finish' }).click()
      await page.waitForLoadState('load')
      await look('schedule with the appointment')
      await page.goto(`${server.url}/cases/V410586/arrange-appointment`)
      await page.getByLabel('Office visit').check()
      await press(page)
      expect(await heading(page)).toBe('There are no locations to choose from')
      await look('no locations')
      expect(findings).toEqual([])
      expect(faultsOf(page)).toEqual([])
      await page.context().close()
    })
  }

  test('The error summary takes the focus, and its links lead to the boxes', async () => {
    const page = await openPage(browser, 1280)
    await page.goto(`${server.url}/cases/V410022/arrange-appointment`)
    await page.getByLabel('Home visit').check()
    await press(page)
    await press(page)
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

  test('The whole journey can be done with the keyboard alone', async () => {
    const page = await openPage(browser, 1280)
    const keys = (...names: readonly string[]) =>
      names.reduce(
        (before, name) => before.then(() => page.keyboard.press(name)),
        Promise.resolve(),
      )
    /** Goes on with Tab until something is focused whose words or id are these. */
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await keys('Tab')
        const here = await page.evaluate(() => {
          const element = document.activeElement
          return [element?.id ?? '', element?.textContent.trim() ?? '']
        })
        if (here.includes(wanted)) return
      }
      throw new Error(`Tab does not come to ‘${wanted}’ on ${page.url()}`)
    }
    const enter = async () => {
      await Promise.all([page.waitForEvent('load'), keys('Enter')])
    }
    await page.goto(`${server.url}/cases`)
    await keys('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Skip to main content',
    )
    await tabTo('Kieran Osgood')
    await enter()
    await tabTo('Arrange an appointment')
    await enter()
    const choose = async (first: string, downs: number) => {
      await tabTo(first)
      await keys('Space', ...Array.from({ length: downs }, () => 'ArrowDown'))
      await tabTo('Continue')
      await enter()
    }
    await choose('type', 0)
    await choose('location', 0)
    for (const [id, text] of [
      ['date-day', '13'],
      ['date-month', '10'],
      ['date-year', '2021'],
      ['start', '9am'],
      ['end', '10am'],
    ] as const) {
      await tabTo(id)
      await page.keyboard.type(text)
    }
    await tabTo('Continue')
    await enter()
    await choose('repeating', 1)
    await choose('rar', 0)
    await choose('toolkit', 6)
    await tabTo('Continue')
    await enter()
    await choose('sensitive', 1)
    expect(await page.locator('dl').innerText()).toContain('Stepping Stones')
    await tabTo('Confirm this appointment')
    await enter()
    expect(await heading(page)).toBe('Appointment arranged')
    await page.context().close()
  })
})
