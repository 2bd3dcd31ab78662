import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from '../../app/server/prepare/site.ts'
import { elementsIn } from '../support/elements.ts'
import { covering, exhaustive, shuffled } from '../support/seed.ts'
import { expectFits, expectSound } from './support/axe.ts'
import { expect, test, widths } from './support/fixtures.ts'
import type { Page } from '@playwright/test'

/**
 * Every page of the built site. The page of a runnable design is the prototype: it is looked at in
 * each of its states by every-page.test.ts, and is the same for all designs until its script runs,
 * so that one of them is enough.
 */
const all = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
const [, ...sameAgain] = all.filter((file) => file.startsWith('design-history/designs/'))
/** Pages that have tests with axe of their own are looked at here only if everything is. */
const ownTests = /^rap\/tools\/|\/show\/index\.html$|^design-history\/search\//
const files = all.filter(
  (file) => !sameAgain.includes(file) && (exhaustive || !ownTests.test(file)),
)

const elementsOf = (file: string) => elementsIn(readFileSync(join(siteFolder, file), 'utf8'))

// Each page in an order by the seed, so that other pages are looked at on a phone each time
const pages = shuffled(
  covering(files, elementsOf, { others: 3, name: 'pages of the site' }),
  'widths of the site',
)

const addressOf = (file: string) =>
  file === '404.html' ? '/design-history/no-such-page/' : `/${file.replace(/index\.html$/, '')}`

/** Fails unless axe finds nothing in the page at these widths, and it fits its window at each. */
async function expectSoundAt(page: Page, file: string, withAxe: readonly number[]): Promise<void> {
  const address = addressOf(file)
  await page.goto(address)
  await expect(page.locator('h1').first(), address).toBeVisible()
  // The search loads on, and calls it a fault if somebody leaves before it has its filters
  if (file.endsWith('history/search/index.html')) {
    await expect(page.locator('#search-filters')).toBeVisible()
  }
  // Loaded once: its styles and scripts follow the width, as when somebody turns a phone
  for (const width of widths) {
    const where = `${address} at ${width} pixels`
    await expectFits(page, width, where)
    if (withAxe.includes(width)) await expectSound(page, where)
  }
}

const parts = exhaustive ? 24 : 6

for (let part = 0; part < parts; part += 1) {
  test(`axe finds nothing on pages of the site, and none scrolls sideways, part ${part + 1} of ${parts}`, async ({
    open,
  }) => {
    // Slides fade in, and what is half there has little contrast
    const page = await open('/', { reducedMotion: 'reduce' })
    for (const [index, file] of pages.entries()) {
      if (index % parts !== part) continue
      const width = widths[Math.floor(index / parts) % 2] ?? widths[0]
      await expectSoundAt(page, file, exhaustive ? widths : [width])
    }
  })
}
