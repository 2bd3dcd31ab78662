import { expect, test } from './support/fixtures.ts'
import * as deck from './support/slides.ts'

test('With the keyboard or a clicker one goes through the slides, and reads where one is', async ({
  page,
}) => {
  const last = deck.slides().headings.length
  await page.goto(deck.post)
  await page.getByRole('link', { name: 'Show this post to a group' }).click()
  await deck.expectAt(page, 1)
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
    await deck.expectAt(page, number)
    await expect(page.locator('.app-show__slide').filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('progress')).toHaveJSProperty('value', number)
  }
  // The focus goes to the new slide; with the button it stays, and the slide is said
  await expect(deck.heading(page)).toBeFocused()
  await expect(page.locator('[aria-live]')).toHaveText('')
  const next = page.getByRole('button', { name: 'Next' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(next).toBeFocused()
  await expect(page.locator('[aria-live]')).toHaveText(
    `Slide 3 of ${last}: Before and after: ${deck.question}`,
  )
  // The address has the slide, and Back leads out of the slides
  await expect(page).toHaveURL(/\/show\/#3$/)
  await page.reload()
  await deck.expectAt(page, 3)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`${deck.post}$`))
})

test('The list of slides leads to any of them', async ({ page }) => {
  await page.goto(`${deck.show}#2`)
  await page.getByRole('button', { name: 'Slides', exact: true }).click()
  await expect(page.locator(':focus')).toHaveText(deck.question)
  await page.getByRole('link', { name: deck.slides().headings[3] ?? '', exact: true }).click()
  await deck.expectAt(page, 4)
  await expect(deck.heading(page)).toBeFocused()
})

test('B makes the screen black and keeps everything else away until the slide is back', async ({
  page,
}) => {
  await page.goto(`${deck.show}#2`)
  await page.keyboard.press('b')
  await expect
    .poll(() => deck.cover(page).boundingBox())
    .toEqual({ x: 0, y: 0, width: 1280, height: 800 })
  for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await expect(page.locator(':focus:not(.app-show__black)')).toHaveCount(0)
  }
  await page.keyboard.press('.')
  await expect(deck.cover(page)).toBeHidden()
  await expect(deck.heading(page)).toBeFocused()
})

test('F fills the screen, and letters do nothing once they are turned off', async ({ page }) => {
  await page.goto(deck.show)
  await page.keyboard.press('f')
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Use the letter keys below').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowRight')
  await deck.expectAt(page, 2)
  await expect(deck.cover(page)).toBeHidden()
})

test('A live page loads when it is asked for, can be used, and Escape leads out of it', async ({
  page,
}) => {
  await page.goto(`${deck.show}#2`)
  await expect(deck.heading(page)).toHaveText(deck.question)
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.keyboard.press('l')
  const live = page.frameLocator(`iframe[title="Live page: ${deck.question}"]`)
  await live.getByLabel('Yes, it will count towards RAR').check()
  await live.getByRole('button', { name: 'Continue' }).click()
  await live.getByLabel('Stepping Stones').check()
  await page.keyboard.press('Escape')
  await expect(deck.heading(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await deck.expectAt(page, 3)
  await page.keyboard.press('ArrowLeft')
  await expect(live.getByLabel('Stepping Stones')).toBeChecked()
  await live.getByLabel('Stepping Stones').focus()
  await page.keyboard.press('PageDown')
  await deck.expectAt(page, 3)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.locator('iframe')).toBeHidden()
  await expect(deck.picture(page)).toBeVisible()
})

test('A picture is as large as the screen allows, and so are two, side by side', async ({
  page,
}) => {
  await page.goto(`${deck.show}#2`)
  const fitting = async () => {
    const bottom = (await page.locator('.app-show__controls').boundingBox())?.y ?? 0
    return deck.picture(page).evaluateAll(
      (images, below) =>
        (images as HTMLImageElement[]).map((image) => {
          const { y, width, height, left, right } = image.getBoundingClientRect()
          const shape = image.naturalWidth / image.naturalHeight
          const fits = y + height <= below && Math.abs(width / height - shape) <= 0.05
          return { y, left, right, isLarge: fits && height > 200 }
        }),
      bottom,
    )
  }
  const isWide = async () =>
    (await fitting()).every(({ isLarge, right }) => isLarge && right > 1200)
  await expect.poll(isWide).toBe(true)
  await page.keyboard.press('ArrowRight')
  const areBeside = async () => {
    const [before, after] = await fitting()
    if (!before?.isLarge || !after?.isLarge) return false
    return before.y === after.y && after.left > before.right
  }
  await expect.poll(areBeside).toBe(true)
})

test('A swipe goes to the next slide', async ({ open }) => {
  const page = await open(deck.show, { width: 375, hasTouch: true, isMobile: true })
  await deck.expectAt(page, 1)
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
  await deck.expectAt(page, 2)
})

test('Without JavaScript, all slides are there to read, with their notes', async ({ open }) => {
  const page = await open(deck.show, { width: 375, javaScript: false })
  const all = deck.slides().headings.length
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(all)
  await expect(page.locator('.app-show__slide').filter({ visible: true })).toHaveCount(all)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.getByText('Notes for the speaker: slide 2').click()
  await expect(page.locator('#slide-2 .app-show__notes-text')).toContainText('On the page')
})

test('It prints as one slide a page, from whichever slide is shown, and notes on request', async ({
  page,
}) => {
  await page.goto(`${deck.show}#4`)
  await deck.expectAt(page, 4)
  const sheets = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
  const { headings, notes } = deck.slides()
  expect(await sheets()).toBe(headings.length)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Print the notes').check()
  await expect.poll(sheets).toBe(headings.length + notes)
})
