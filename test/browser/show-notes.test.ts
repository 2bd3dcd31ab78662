import { pathToFileURL } from 'node:url'
import { sample } from '../support/seed.ts'
import { expectSound } from './support/axe.ts'
import { expect, test, widths } from './support/fixtures.ts'
import * as deck from './support/slides.ts'
import type { Page } from '@playwright/test'

const places = [
  ['a server', `${deck.show}#2`],
  ['disk, with the network off', `${pathToFileURL(deck.showOnDisk).href}#2`],
] as const

for (const [from, address] of sample(places, 1, 'notes')) {
  test(`The notes in a second window stay in step, either way, and go on alone once the slides are gone, from ${from}`, async ({
    page,
  }) => {
    await page.context().setOffline(address.startsWith('file:'))
    await page.goto(address)
    const notes = await deck.openNotes(page)
    const words = notes.getByRole('region', { name: 'Notes on this slide' })
    await expect(words).toContainText('Option: Yes, it will count towards RAR')
    await notes.keyboard.press('ArrowRight')
    await deck.expectAt(page, 3)
    await page.keyboard.press('ArrowRight')
    await deck.expectAt(notes, 4)
    const { headings } = deck.slides()
    await expect(notes.locator('.app-show__slide--next h2')).toHaveText(headings[4] ?? '')
    await notes.keyboard.press('b')
    await deck.cover(page).click()
    await page.keyboard.press('l')
    await expect(notes.getByText('The live page is on the screen.')).toBeVisible()
    await notes.reload()
    await page.keyboard.press('End')
    await deck.expectAt(notes, headings.length)
    await page.reload()
    await notes.keyboard.press('Home')
    await deck.expectAt(page, 1)
    await page.close()
    await expect(notes.getByText('The window with the slides is closed')).toBeVisible()
    await notes.keyboard.press('ArrowRight')
    await deck.expectAt(notes, 2)
  })
}

test('The notes are below the slide if the browser opens no second window', async ({ page }) => {
  await page.addInitScript('window.open = () => null')
  await page.goto(`${deck.show}#2`)
  await page.keyboard.press('n')
  await expect(page.getByRole('status')).toContainText('did not open a second window')
  await page.getByRole('button', { name: 'Show the notes below the slide' }).click()
  const notes = deck.now(page).locator('.app-show__notes-text')
  await expect(notes).toContainText('Option: Yes, it will count towards RAR')
  const below = async () => {
    const [slide, words] = [await deck.picture(page).boundingBox(), await notes.boundingBox()]
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
  test(`Nothing is inaccessible in any state, nor in the notes, ${width} pixels wide, and fingers find the buttons`, async ({
    open,
  }) => {
    const page = await open(deck.show, { width, reducedMotion: 'reduce' })
    const looked = sample(states, 2, `slides at ${width}`)
    for (const [state, key, part] of states) {
      await page.keyboard.press(key)
      await expectState(page, state, part)
      if (looked.some(([each]) => each === state)) await expectSound(page, state)
    }
    await page.keyboard.press('b')
    await page.getByRole('button', { name: 'More' }).click()
    await expect(page.getByLabel('Use the letter keys below')).toBeVisible()
    await expectSound(page, 'more')
    await page.keyboard.press('Escape')
    const notes = await deck.openNotes(page)
    await notes.setViewportSize({ width, height: 800 })
    await expectSound(notes, 'notes')
    await notes.close()
    await page.keyboard.press('Home')
    await expect(deck.heading(page)).toHaveText(deck.slides().headings[0] ?? '')
  })
}
