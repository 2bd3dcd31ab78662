import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load } from 'cheerio'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { sample } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { expect, test, widths } from './support/fixtures.ts'
import type { Page } from '@playwright/test'

/** A post with pictures, pages that really run, and a page before and after. */
const post = '/design-history/a-new-rar-process-in-delius/'
const show = `${post}show/`
const onDisk = join(siteFolder, show, 'index.html')
const question = 'Will this be a RAR toolkit session?'

/** The headings of its slides, as the site has them: the third is a page before and after. */
const slides = (): readonly string[] => {
  const $ = load(readFileSync(onDisk, 'utf8'))
  return $('.app-show__slide h2')
    .toArray()
    .map((each) => $(each).text().replaceAll(/\s+/g, ' ').trim())
}

const now = (page: Page) => page.locator('.app-show__slide--now')
const heading = (page: Page) => now(page).locator('h2')
const picture = (page: Page) => now(page).locator('img')
const cover = (page: Page) => page.getByRole('button', { name: 'Show the slide again' })
const notesOf = (page: Page) => page.getByRole('region', { name: 'Notes on this slide' })

/** The slide with this number is shown, and no other. */
async function expectAt(page: Page, number: number): Promise<void> {
  const all = slides()
  await expect(page.locator('.app-show__position')).toHaveText(`Slide ${number} of ${all.length}`)
  await expect(heading(page)).toHaveText(all[number - 1] ?? '')
}

async function openNotes(page: Page): Promise<Page> {
  const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
  await expect(notes.getByRole('heading', { name: 'Notes for the speaker' })).toBeVisible()
  return notes
}

test('With the keyboard or a clicker one goes through the slides, and reads where one is', async ({
  page,
}) => {
  const last = slides().length
  await page.goto(post)
  await page.getByRole('link', { name: 'Show this post to a group' }).click()
  await expectAt(page, 1)
  for (const [key, number] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['Space', 4],
    ['Shift+Space', 3],
    ['PageUp', 2],
    ['ArrowLeft', 1],
    ['ArrowLeft', 1],
    ['End', last],
    ['ArrowRight', last],
    ['Home', 1],
    ['ArrowRight', 2],
  ] as const) {
    await page.keyboard.press(key)
    await expectAt(page, number)
    await expect(page.locator('.app-show__slide').filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('progress')).toHaveJSProperty('value', number)
  }
  // The focus goes to the new slide; with the button it stays, and the slide is said
  await expect(heading(page)).toBeFocused()
  await expect(page.locator('[aria-live]')).toHaveText('')
  const next = page.getByRole('button', { name: 'Next' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(next).toBeFocused()
  await expect(page.locator('[aria-live]')).toHaveText(
    `Slide 3 of ${last}: Before and after: ${question}`,
  )
  // The address has the slide, and Back leads out of the slides
  await expect(page).toHaveURL(/\/show\/#3$/)
  await page.reload()
  await expectAt(page, 3)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`${post}$`))
})

test('The list of slides leads to any of them', async ({ page }) => {
  await page.goto(`${show}#2`)
  await page.getByRole('button', { name: 'Slides', exact: true }).click()
  await expect(page.locator(':focus')).toHaveText(question)
  await page.getByRole('link', { name: slides()[3] ?? '', exact: true }).click()
  await expectAt(page, 4)
  await expect(heading(page)).toBeFocused()
})

test('B makes the screen black and keeps everything else away until the slide is back', async ({
  page,
}) => {
  await page.goto(`${show}#2`)
  await page.keyboard.press('b')
  await expect
    .poll(() => cover(page).boundingBox())
    .toEqual({ x: 0, y: 0, width: 1280, height: 800 })
  for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await expect(page.locator(':focus:not(.app-show__black)')).toHaveCount(0)
  }
  await page.keyboard.press('.')
  await expect(cover(page)).toBeHidden()
  await expect(heading(page)).toBeFocused()
})

test('F fills the screen, and letters do nothing once they are turned off', async ({ page }) => {
  await page.goto(show)
  await page.keyboard.press('f')
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Use the letter keys below').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowRight')
  await expectAt(page, 2)
  await expect(cover(page)).toBeHidden()
})

test('A live page loads when it is asked for, can be used, and Escape leads out of it', async ({
  page,
}) => {
  await page.goto(`${show}#2`)
  await expect(heading(page)).toHaveText(question)
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.keyboard.press('l')
  const live = page.frameLocator(`iframe[title="Live page: ${question}"]`)
  await live.getByLabel('Yes, it will count towards RAR').check()
  await live.getByRole('button', { name: 'Continue' }).click()
  await live.getByLabel('Stepping Stones').check()
  await page.keyboard.press('Escape')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expectAt(page, 3)
  await page.keyboard.press('ArrowLeft')
  await expect(live.getByLabel('Stepping Stones')).toBeChecked()
  await live.getByLabel('Stepping Stones').focus()
  await page.keyboard.press('PageDown')
  await expectAt(page, 3)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.locator('iframe')).toBeHidden()
  await expect(picture(page)).toBeVisible()
})

for (const [from, address] of [
  ['a server', `${show}#2`],
  ['disk, with the network off', `${pathToFileURL(onDisk).href}#2`],
] as const) {
  test(`The notes in a second window stay in step, either way, from ${from}`, async ({ page }) => {
    await page.context().setOffline(address.startsWith('file:'))
    await page.goto(address)
    const notes = await openNotes(page)
    await expect(notesOf(notes)).toContainText('Option: Yes, it will count towards RAR')
    await notes.keyboard.press('ArrowRight')
    await expectAt(page, 3)
    await page.keyboard.press('ArrowRight')
    await expectAt(notes, 4)
    await expect(notes.locator('.app-show__slide--next h2')).toHaveText(slides()[4] ?? '')
    await notes.keyboard.press('b')
    await cover(page).click()
    await page.keyboard.press('l')
    await expect(notes.getByText('The live page is on the screen.')).toBeVisible()
    await notes.reload()
    await page.keyboard.press('End')
    await expectAt(notes, slides().length)
    await page.reload()
    await notes.keyboard.press('Home')
    await expectAt(page, 1)
    await notes.close()
    await page.keyboard.press('ArrowRight')
    await expectAt(page, 2)
  })
}

test('The notes say so when the slides are gone, and go on alone', async ({ page }) => {
  await page.goto(show)
  const notes = await openNotes(page)
  await page.close()
  await expect(notes.getByText('The window with the slides is closed')).toBeVisible()
  await notes.keyboard.press('ArrowRight')
  await expectAt(notes, 2)
})

test('The notes are below the slide if the browser opens no second window', async ({ page }) => {
  await page.addInitScript('window.open = () => null')
  await page.goto(`${show}#2`)
  await page.keyboard.press('n')
  await expect(page.getByRole('status')).toContainText('did not open a second window')
  await page.getByRole('button', { name: 'Show the notes below the slide' }).click()
  const notes = now(page).locator('.app-show__notes-text')
  await expect(notes).toContainText('Option: Yes, it will count towards RAR')
  const below = async () => {
    const [slide, words] = [await picture(page).boundingBox(), await notes.boundingBox()]
    return slide !== null && words !== null && words.y > slide.y + slide.height
  }
  await expect.poll(below).toBe(true)
})

/** The states of the slides, in the order in which the keys lead to them, with what shows each. */
const states = [
  ['first slide', 'Home', '.app-show__slide--now h2'],
  ['picture', 'ArrowRight', '.app-show__slide--now img'],
  ['larger', 'z', '.app-show__slide--now img'],
  ['live page', 'l', 'iframe'],
  ['side by side', 'ArrowRight', '.app-show__slide--now figcaption'],
  ['last slide', 'End', '.app-show__address'],
  ['black', 'b', '.app-show__black'],
] as const

/** Buttons that fingers do not find, by what they say. */
const smallButtons = (page: Page) =>
  page
    .getByRole('button')
    .filter({ visible: true })
    .evaluateAll((buttons) =>
      (buttons as HTMLElement[])
        .filter((button) => Math.min(button.offsetWidth, button.offsetHeight) < 44)
        .map((button) => button.textContent),
    )

async function expectState(page: Page, state: string, part: string): Promise<void> {
  await expect(page.locator(part).filter({ visible: true }).first()).toBeVisible()
  if (state === 'picture') await expect.poll(() => smallButtons(page)).toEqual([])
  if (state !== 'live page') return
  await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible()
}

for (const width of widths) {
  test(`Nothing is inaccessible in any state, ${width} pixels wide, and fingers find the buttons`, async ({
    open,
  }) => {
    const page = await open(show, { width, reducedMotion: 'reduce' })
    const looked = width === 375 ? states : sample(states, 2, 'slides on a desktop')
    for (const [state, key, part] of states) {
      await page.keyboard.press(key)
      await expectState(page, state, part)
      if (looked.some(([each]) => each === state)) await expectSound(page, state)
    }
    await page.keyboard.press('b')
    await page.getByRole('button', { name: 'More' }).click()
    await expect(page.getByLabel('Use the letter keys below')).toBeVisible()
    await expectSound(page, 'more')
  })

  test(`The notes in a second window are accessible, ${width} pixels wide`, async ({ open }) => {
    const page = await open(show, { width })
    const notes = await openNotes(page)
    await notes.setViewportSize({ width, height: 800 })
    await expectSound(notes, 'notes')
  })
}

test('A picture is as large as the screen allows, and so are two, side by side', async ({
  page,
}) => {
  await page.goto(`${show}#2`)
  const controls = page.locator('.app-show__controls')
  const boxes = () =>
    picture(page).evaluateAll((images) =>
      images.map((image) => {
        const { x, y, width, height } = image.getBoundingClientRect()
        const { naturalWidth, naturalHeight } = image as HTMLImageElement
        const stretched = Math.abs(width / height - naturalWidth / naturalHeight) > 0.05
        return { x, y, height, end: x + width, bottom: y + height, stretched }
      }),
    )
  const bottom = async () => (await controls.boundingBox())?.y ?? 0
  const one = async () => {
    const [box] = await boxes()
    return box !== undefined && !box.stretched && box.end > 1200 && box.bottom <= (await bottom())
  }
  await expect.poll(one).toBe(true)
  await page.keyboard.press('ArrowRight')
  const two = async () => {
    const [before, after] = await boxes()
    if (!before || !after) return false
    const fits = Math.max(before.bottom, after.bottom) <= (await bottom())
    return before.y === after.y && after.x > before.end && before.height > 200 && fits
  }
  await expect.poll(two).toBe(true)
})

test('A swipe goes to the next slide', async ({ open }) => {
  const page = await open(show, { width: 375, hasTouch: true, isMobile: true })
  await expectAt(page, 1)
  const session = await page.context().newCDPSession(page)
  for (const [type, x] of [
    ['touchStart', 320],
    ['touchMove', 180],
    ['touchMove', 60],
    ['touchEnd', undefined],
  ] as const) {
    const touchPoints = x === undefined ? [] : [{ x, y: 300 }]
    await session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  await expectAt(page, 2)
})

test('Without JavaScript, all slides are there to read, with their notes', async ({ open }) => {
  const page = await open(show, { width: 375, javaScript: false })
  const all = slides().length
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(all)
  await expect(page.locator('.app-show__slide').filter({ visible: true })).toHaveCount(all)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.getByText('Notes for the speaker: slide 2').click()
  await expect(page.locator('#slide-2 .app-show__notes-text')).toContainText('On the page')
})

test('It prints as one slide a page, from whichever slide is shown, and notes on request', async ({
  page,
}) => {
  await page.goto(`${show}#4`)
  await expectAt(page, 4)
  const sheets = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
  expect(await sheets()).toBe(slides().length)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Print the notes').check()
  const notes = load(readFileSync(onDisk, 'utf8'))('.app-show__notes').length
  await expect.poll(sheets).toBe(slides().length + notes)
})
