import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import express from 'express'
import { launchChromium } from '../../app/capture/chromium.ts'
import { buildSite } from '../site/build.ts'
import { capturedPost, fixtureOf } from '../site/fixture.ts'
import { axeFindings, faultsOf, openPage, scrollsSideways, widths } from '../support/browser.ts'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import type { Build } from '../site/build.ts'

let browser: Browser
let build: Build
let server: Server
let served: string
beforeAll(async () => {
  const { record } = await fixtureOf('captured-post')
  const [newer, older] = record.designs
  const before = older?.pictures['03-before']
  if (!newer || !older || !before) expect.unreachable()
  const pictures = { '03-before': { ...before, desktop: before.phone } }
  build = await buildSite({
    add: {
      ...(await capturedPost()),
      // Designs look different from each other
      'design-history/captured/posts/captured-post.json': JSON.stringify({
        designs: [newer, { ...older, pictures }],
      }),
    },
  })
  server = express().use(express.static(build.folder)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  served = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Seven slides; the third is a page before and after. */
const seven = 'captured-post'
/** A post with a design that really runs. */
const real = 'a-new-rar-process-in-delius'

const addressOf = (slug: string, place = '') => `${served}/design-history/${slug}/show/${place}`

async function show(slug: string, place = '', width = 1280): Promise<Page> {
  const page = await openPage(browser, width)
  await page.goto(addressOf(slug, place))
  return page
}

/** What people see of where they are. */
const position = (page: Page) => page.locator('.app-show__position').innerText()
const heading = (page: Page) => page.locator('.app-show__slide--now h2').innerText()
const focused = (page: Page) => page.locator(':focus').innerText()
const isAt = async (page: Page, number: number) =>
  page.getByText(`Slide ${number} of `, { exact: false }).first().waitFor()

async function openNotes(page: Page): Promise<Page> {
  const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
  await notes.getByRole('heading', { name: 'Notes for the speaker' }).waitFor()
  return notes
}

describe('with the keyboard or a clicker', () => {
  test('one goes through the slides, one at a time, and reads where one is', async () => {
    const page = await show(seven)
    expect(await position(page)).toBe('Slide 1 of 7')
    const ways = [
      ['PageDown', 2],
      ['ArrowRight', 3],
      ['Space', 4],
      ['Shift+Space', 3],
      ['PageUp', 2],
      ['ArrowLeft', 1],
      ['ArrowLeft', 1],
      ['End', 7],
      ['ArrowRight', 7],
      ['Home', 1],
    ] as const
    for (const [key, number] of ways) {
      await page.keyboard.press(key)
      expect(await position(page), key).toBe(`Slide ${number} of 7`)
      expect(await page.locator('.app-show__slide:visible').count()).toBe(1)
      expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(
        number,
      )
    }
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('the focus goes to the new slide; with the button Next it stays, and the slide is said', async () => {
    const page = await show(seven)
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Will this be a RAR toolkit session?')
    expect(await page.locator('[aria-live]').innerText()).toBe('')
    await page.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Next')
    expect(await page.locator('[aria-live]').innerText()).toBe(
      'Slide 3 of 7: Before and after: Will this be a RAR toolkit session?',
    )
    await page.context().close()
  })

  test('the address has the slide, and Back leads out of the slides', async () => {
    const page = await openPage(browser, 1280)
    await page.goto(`${served}/design-history/${seven}/`)
    await page.getByRole('link', { name: 'Show this post to a group' }).click()
    await isAt(page, 1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(page.url()).toBe(addressOf(seven, '#3'))
    await page.reload()
    expect(await position(page)).toBe('Slide 3 of 7')
    await page.goBack()
    expect(page.url()).toBe(`${served}/design-history/${seven}/`)
    await page.context().close()
  })

  test('the list of slides leads to any of them', async () => {
    const page = await show(seven, '#2')
    await page.getByRole('button', { name: 'Slides', exact: true }).click()
    expect(await focused(page)).toBe('Will this be a RAR toolkit session?')
    await page.getByRole('link', { name: 'A drawing' }).click()
    expect(await position(page)).toBe('Slide 6 of 7')
    expect(await focused(page)).toBe('A drawing')
    await page.context().close()
  })

  test('B makes the screen black and keeps everything else away until the slide is back', async () => {
    const page = await show(seven, '#2')
    await page.keyboard.press('b')
    const cover = page.getByRole('button', { name: 'Show the slide again' })
    expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 800 })
    for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      expect(await page.locator(':focus:not(.app-show__black)').count()).toBe(0)
    }
    await page.keyboard.press('.')
    expect(await cover.isVisible()).toBe(false)
    expect(await focused(page)).toBe('Will this be a RAR toolkit session?')
    await page.context().close()
  })

  test('F fills the screen, and letters do nothing once they are turned off', async () => {
    const page = await show(seven)
    await page.keyboard.press('f')
    await page.getByRole('button', { name: 'Leave full screen' }).click()
    await page.waitForFunction(() => document.fullscreenElement === null)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByLabel('Use the letter keys below').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('b')
    expect(await page.locator('.app-show__black').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('a live page', () => {
  test('loads when it is asked for, can be used, and Escape leads out of it', async () => {
    const page = await show(real, '#2')
    expect(await page.locator('iframe').count()).toBe(0)
    await page.keyboard.press('l')
    const live = page.frameLocator('iframe[title="Live page: Will this be a RAR toolkit session?"]')
    await live.getByLabel('Yes, it will count towards RAR').check()
    await live.getByRole('button', { name: 'Continue' }).click()
    await live.getByRole('heading', { level: 1, name: 'Which RAR toolkit will you use?' }).waitFor()
    await live.getByLabel('Stepping Stones').check()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Will this be a RAR toolkit session?')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    expect(await live.getByLabel('Stepping Stones').isChecked()).toBe(true)
    await live.getByLabel('Stepping Stones').focus()
    await page.keyboard.press('PageDown')
    expect(await position(page)).toContain('Slide 3 of ')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    expect(await page.locator('iframe').isVisible()).toBe(false)
    expect(await page.locator('.app-show__slide--now img').isVisible()).toBe(true)
    expect(faultsOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('the notes in a second window', () => {
  for (const from of ['a server', 'disk, with the network off']) {
    test(`stay in step with the slides, either way, from ${from}`, async () => {
      const page = await openPage(browser, 1280)
      const isDisk = from !== 'a server'
      await page.context().setOffline(isDisk)
      await page.goto(
        isDisk
          ? `file://${build.folder}/design-history/${seven}/show/index.html#2`
          : addressOf(seven, '#2'),
      )
      const notes = await openNotes(page)
      const said = notes.getByRole('region', { name: 'Notes on this slide' })
      expect(await said.innerText()).toContain('Option: Yes, it will count towards RAR')
      await notes.keyboard.press('ArrowRight')
      await isAt(page, 3)
      await page.keyboard.press('ArrowRight')
      await isAt(notes, 4)
      expect(await heading(notes)).toBe('Where will you meet?')
      expect(await notes.locator('.app-show__slide--next h2').innerText()).toBe(
        'Where will you meet?',
      )
      await notes.keyboard.press('b')
      await page.getByRole('button', { name: 'Show the slide again' }).click()
      await page.keyboard.press('l')
      await notes.getByText('The live page is on the screen.').waitFor()
      await notes.reload()
      await page.keyboard.press('End')
      await isAt(notes, 7)
      await page.reload()
      await notes.keyboard.press('Home')
      await isAt(page, 1)
      await notes.close()
      await page.keyboard.press('ArrowRight')
      expect(await position(page)).toBe('Slide 2 of 7')
      expect(faultsOf(page)).toEqual([])
      await page.context().close()
    })
  }

  test('say so when the slides are gone, and go on alone', async () => {
    const page = await show(seven)
    const notes = await openNotes(page)
    await page.close()
    await notes.getByText('The window with the slides is closed').waitFor()
    await notes.keyboard.press('ArrowRight')
    expect(await position(notes)).toBe('Slide 2 of 7')
    await notes.context().close()
  })

  test('are below the slide if the browser opens no second window', async () => {
    const page = await openPage(browser, 1280)
    await page.addInitScript('window.open = () => null')
    await page.goto(addressOf(seven, '#2'))
    await page.keyboard.press('n')
    await page.getByRole('status').getByText('did not open a second window').waitFor()
    await page.getByRole('button', { name: 'Show the notes below the slide' }).click()
    const notes = page.locator('.app-show__slide--now .app-show__notes-text')
    expect(await notes.innerText()).toContain('Option: Yes, it will count towards RAR')
    const [picture, words] = await Promise.all([
      page.locator('.app-show__slide--now img').boundingBox(),
      notes.boundingBox(),
    ])
    expect(words?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? Infinity))
    await page.context().close()
  })
})

for (const width of widths) {
  test(`axe finds nothing in any state, ${width} pixels wide, and fingers find the buttons`, async () => {
    const page = await show(seven, '', width)
    const findings: string[] = []
    const look = async (state: string, at = page) => {
      const wide = (await scrollsSideways(at)) ? ['scrolls sideways'] : []
      findings.push(...[...(await axeFindings(at)), ...wide].map((each) => `${state}: ${each}`))
    }
    const press = async (key: string) => page.keyboard.press(key)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await look('first slide')
    await press('ArrowRight')
    await look('picture')
    for (const button of await page.getByRole('button').all()) {
      const { width: across = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(across, height)).toBeGreaterThanOrEqual(44)
    }
    await press('z')
    await look('larger')
    await press('l')
    await page.frameLocator('iframe').getByText('Opened: 01-rar').waitFor()
    await look('live page')
    await press('ArrowRight')
    await look('side by side')
    await press('End')
    await look('last slide')
    await press('b')
    await look('black')
    await press('b')
    await page.getByRole('button', { name: 'More' }).click()
    await look('more')
    await press('Escape')
    const notes = await openNotes(page)
    await notes.setViewportSize({ width, height: 800 })
    await look('notes', notes)
    expect(findings).toEqual([])
    await page.context().close()
  })
}

test('A picture is as large as the screen allows, and so are two, side by side', async () => {
  const page = await show(seven, '#2')
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = (await page.locator('.app-show__slide--now img').boundingBox()) ?? {}
  expect(width / height).toBeCloseTo(960 / 600, 1)
  expect(x + width).toBeGreaterThan(1200)
  const controls = await page.locator('.app-show__controls').boundingBox()
  expect(y + height).toBeLessThanOrEqual(controls?.y ?? 0)
  await page.keyboard.press('ArrowRight')
  const [before, after] = await Promise.all(
    [0, 1].map(async (each) => page.locator('.app-show__slide--now img').nth(each).boundingBox()),
  )
  if (!before || !after) expect.unreachable()
  expect(before.y).toBe(after.y)
  expect(after.x).toBeGreaterThan(before.x + before.width)
  for (const side of [before, after]) {
    expect(side.height).toBeGreaterThan(200)
    expect(side.y + side.height).toBeLessThanOrEqual(controls?.y ?? 0)
  }
  await page.context().close()
})

test('A swipe goes to the next slide', async () => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(addressOf(seven))
  const session = await context.newCDPSession(page)
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 300 }],
    })
  await touch('touchStart', 320)
  await touch('touchMove', 180)
  await touch('touchMove', 60)
  await touch('touchEnd')
  await isAt(page, 2)
  await context.close()
})

test('Without JavaScript, all slides are there to read, with their notes', async () => {
  const page = await openPage(browser, 375, false)
  await page.goto(addressOf(seven))
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(7)
  expect(await page.locator('.app-show__slide:visible').count()).toBe(7)
  expect(await page.getByRole('button').count()).toBe(0)
  await page.getByText('Notes for the speaker: slide 2').click()
  expect(await page.locator('#slide-2 .app-show__notes-text').innerText()).toContain('On the page')
  await page.context().close()
})

test('It prints as one slide a page, from whichever slide is shown, and notes on request', async () => {
  const page = await show(seven, '#4')
  const pages = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  }
  expect(await pages()).toBe(7)
  const { notes } = await page.evaluate(() => ({
    notes: document.querySelectorAll('.app-show__notes').length,
  }))
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Print the notes').check()
  expect(await pages()).toBe(7 + notes)
  await page.context().close()
})
