import sharp from 'sharp'
import { wordsOf } from './words.ts'
import type { Page } from 'playwright-core'
import type { PageWords } from './words.ts'

/** A picture of a page: its bytes, its size in CSS pixels (the picture has twice that), its words. */
export interface Picture extends PageWords {
  readonly png: Buffer
  readonly width: number
  readonly height: number
  /** The path of the page. */
  readonly page: string
}

/** The width of pictures in CSS pixels. */
export const pictureWidth = 1000

/** Takes the page that is open, whole, once its fonts are there. The same page gives the same bytes. */
export async function takePicture(page: Page): Promise<Picture> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const screenshot = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
  })
  const image = sharp(screenshot)
  const { width, height } = await image.metadata()
  // Pages have few colours: a palette makes them a third of the size, and looks the same.
  const png = await image
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toBuffer()
  return {
    png,
    width: width / 2,
    height: height / 2,
    page: new URL(page.url()).pathname,
    ...(await wordsOf(page)),
  }
}
