import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startInProcess } from '../server/in-process.ts'
import { root } from '../server/settings.ts'
import { launchChromium } from './chromium.ts'
import { pictureWidth } from './picture.ts'
import { picturePlans } from './plans.ts'
import { takePictures } from './walk-pages.ts'
import type { Picture } from './picture.ts'

/**
 * `npm run capture`: takes the pictures that posts ask for, from the prototype, and writes them and
 * their words beside the post. A page that has not changed changes no file.
 */
async function capture(): Promise<void> {
  const plans = picturePlans()
  const [server, browser] = await Promise.all([startInProcess(), launchChromium()])
  try {
    for (const plan of plans) {
      const page = await browser.newPage({
        locale: 'en-GB',
        viewport: { width: pictureWidth, height: 600 },
        deviceScaleFactor: 2,
      })
      const pictures = await takePictures(page, server.url, plan)
      await page.close()
      const changed = save(plan.slug, pictures)
      console.log(`${plan.slug}: ${pictures.size} pictures, ${changed} changed`)
    }
  } finally {
    await Promise.all([browser.close(), server.close()])
  }
}

function save(slug: string, pictures: ReadonlyMap<string, Picture>): number {
  const folder = join(root, 'design-history/images', slug)
  mkdirSync(folder, { recursive: true })
  const words = Object.fromEntries(
    [...pictures].map(([file, { width, height, alt, text, page }]) => [
      file,
      { width, height, alt, text, page },
    ]),
  )
  const written = [...pictures].filter(([file, { png }]) => writeIfNew(join(folder, file), png))
  writeIfNew(join(folder, 'pictures.json'), Buffer.from(`${JSON.stringify(words, null, 2)}\n`))
  return written.length
}

function writeIfNew(file: string, content: Buffer): boolean {
  try {
    if (readFileSync(file).equals(content)) return false
  } catch {
    // Not there yet.
  }
  writeFileSync(file, content)
  return true
}

try {
  await capture()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
