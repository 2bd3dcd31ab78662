import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { designOf } from '../../app/copy/design-of.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { serveStatic } from '../copy/serve.ts'
import { made, setCopyStage, travel, watch } from '../copy/stage.ts'
import { wednesday } from '../support/answers.ts'
import { axeFindings, openPage, scrollsSideways, widths } from '../support/browser.ts'
import {
  answer,
  enterWhen,
  expectCasePage,
  expectPage,
  follow,
  panelOf,
  press,
  scheduleOf,
} from '../support/clicks.ts'
import {
  isRar,
  isRepeating,
  isSensitive,
  notSensitive,
  oneOff,
  where,
  whichToolkit,
  yesRar,
} from './scenarios/words.ts'
import type { Page } from 'playwright-core'
import type { RunningServer } from '../../app/server/in-process.ts'
import type { StaticHost } from '../copy/serve.ts'

const { browser, copyOf } = setCopyStage()

let host: StaticHost
let server: RunningServer
beforeAll(async () => {
  const home = { text: 'Back to the post', href: '../../posts/a/' }
  const folder = await copyOf('toolkit-session', { home })
  ;[host, server] = await Promise.all([
    serveStatic(folder, '/some/where/copy/'),
    startInProcess(wednesday),
  ])
})
afterAll(async () => {
  host.close()
  await server.close()
})

/** A tab of a visitor of their own, in which nothing may break the security policy. */
async function open(query = '', width = 1280): Promise<Page> {
  const page = await openPage(browser(), width)
  watch(page, host.url.replace(/\/$/, ''))
  await page.goto(`${host.url}${query}`)
  return page
}

describe('On a host of files alone, below a path, with a strict security policy', () => {
  test('A practitioner books a toolkit session, with mistakes on the way', async () => {
    const page = await open()
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
    await press(page, 'Arrange an appointment')
    await press(page, 'Continue')
    expect(await page.title()).toMatch(/^Error: /)
    await page.reload()
    expect(await page.title()).toMatch(/^Error: /)
    await answerFrom(page)
    await press(page, 'Confirm this appointment')
    expect(await panelOf(page)).toContain('Appointment arranged')
    await travel(page, 'back', 'Appointment arranged')
    await press(page, 'Finish')
    expect(await scheduleOf(page)).toContain(
      'Wednesday 13 October, 9am to 9:30am, Office visit with Priya Deshmukh',
    )
    expect(page.url()).toBe(`${host.url}?at=/cases/V410022/schedule`)
  })

  test('A picture opens its very page, and the way on from there works', async () => {
    const page = await open('?picture=when-error')
    expect(await page.title()).toBe('Error: When will the appointment be? - Manage supervisions')
    await page.getByLabel('Day', { exact: true }).fill('13')
    await page.getByLabel('Month', { exact: true }).fill('10')
    await page.getByLabel('Year', { exact: true }).fill('2021')
    await page.getByLabel('Start time').fill('9am')
    await page.getByLabel('End time').fill('10am')
    await press(page, 'Continue')
    await answer(page, isRepeating, oneOff)
    await follow(page, 'Start again')
    await expectCasePage(page, 'Overview', 'Kieran Osgood')
  })

  /** Answers the questions, from the first that is open to check your answers. */
  async function answerFrom(page: Page): Promise<void> {
    await page.getByLabel('Office visit').check()
    await press(page, 'Continue')
    await answer(page, where, 'CALDER HOUSE')
    await enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, yesRar)
    await answer(page, whichToolkit, 'Choices and Changes')
    await expectPage(page, 'Add appointment notes')
    await press(page, 'Continue')
    await answer(page, isSensitive, notSensitive)
  }
})

const places = [
  '?picture=overview',
  '?picture=type',
  '?picture=when-error',
  '?picture=toolkit-error',
  '?picture=check-answers',
  '?picture=confirmation',
  '?picture=lost',
  '?at=/cases',
  '?at=/guidance/compare',
  '?at=/design-history/',
]

test.each(widths)('At %i pixels axe finds nothing, and nothing scrolls sideways', async (width) => {
  const page = await open('', width)
  for (const query of places) {
    await page.goto(`${host.url}${query}`)
    expect([query, await axeFindings(page)]).toEqual([query, []])
    expect([query, await scrollsSideways(page)]).toEqual([query, false])
  }
})

test('Nor does axe without JavaScript, as far as it can look', async () => {
  const page = await open()
  const words = await page.evaluate(async () => {
    const text = await (await fetch('index.html')).text()
    const there = new DOMParser().parseFromString(text, 'text/html')
    return there.querySelector('noscript')?.innerHTML ?? ''
  })
  await page.evaluate((html) => {
    document.body.innerHTML = html
  }, words)
  expect(await axeFindings(page)).toEqual([])
})

describe('A page of a copy looks like the page of the server', () => {
  /** What can be seen of a page, without what a copy says of itself and how it draws the arms. */
  async function looks(page: Page): Promise<string> {
    await page.evaluate(() => {
      const own = '.app-copy, .moj-header__logotype-crest, .govuk-footer__copyright-logo'
      for (const element of document.querySelectorAll(own)) element.remove()
    })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return (
      await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
    ).toString('base64')
  }

  test.each(widths)('at %i pixels, on pages of each kind, with mistakes too', async (width) => {
    const requests = designOf('toolkit-session', made, 'test')?.places ?? {}
    const copied = await open('', width)
    for (const name of ['overview', 'type-error', 'when', 'toolkit', 'check-answers', 'schedule']) {
      const served = await openPage(browser(), width)
      await served.goto(`${server.url}/scenarios/toolkit-session`)
      for (const { method, path, form } of requests[name] ?? []) {
        if (method === 'GET') await served.goto(`${server.url}${path}`)
        else await Promise.all([served.waitForEvent('load'), sendForm(served, path, form)])
      }
      await copied.goto(`${host.url}?picture=${name}`)
      expect(await copied.title(), name).toBe(await served.title())
      expect((await looks(copied)) === (await looks(served)), name).toBe(true)
      await served.context().close()
    }
  })

  const sendForm = (page: Page, path: string, fields: object) =>
    page.evaluate(
      ([action, values]) => {
        const form = document.createElement('form')
        form.method = 'post'
        form.action = action
        for (const [name, value] of Object.entries(values)) {
          const input = document.createElement('input')
          input.name = name
          input.value = String(value)
          form.append(input)
        }
        document.body.append(form)
        form.submit()
      },
      [path, fields] as const,
    )
})
