import { load } from 'cheerio'
import { scenarios } from '../../app/scenarios/index.ts'
import { renderer } from '../../app/server/render.ts'
import { addressOf, requestFor } from '../../app/walks/follow.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { covering } from '../support/seed.ts'
import { fillIn } from './shown.ts'
import { press } from './support/clicks.ts'
import { expect, laterMonday, test, wednesday } from './support/fixtures.ts'
import type { Page } from '@playwright/test'
import type { Scenario } from '../../app/scenarios/types.ts'
import type { Place } from '../../app/walks/types.ts'

/** A scenario, told on a day. */
interface Story {
  readonly scenario: Scenario
  readonly now: string
}

const all: readonly Story[] = scenarios.flatMap((scenario) =>
  (scenario.now === null ? [wednesday, laterMonday] : [wednesday]).map((now) => ({
    scenario,
    now,
  })),
)

/** What a story is about: the design, the journeys, and whether appointments repeat. */
function featuresOf({ scenario: { version, walk } }: Story): readonly string[] {
  const journeys = walk.filter(({ answers }) => answers).map(({ opens }) => opens.split('/').at(-1))
  const repeating = walk.some(({ answers }) => answers?.['repeating'] === 'yes')
  return [version, ...journeys.map(String), ...(repeating ? ['repeating'] : [])]
}

const stories = covering(all, featuresOf, { others: 1, name: 'stories in a browser' })

const render = renderer(false)

for (const { scenario, now } of stories) {
  test.describe(`With the clock at ${now}`, () => {
    test.use({ now })

    test(`Somebody does the task of ‘${scenario.title}’`, async ({ page }) => {
      const way = wayOf(scenario, now)
      const places = placesOf(way).filter(({ state }) => state === 'opened')
      await page.goto('/scenarios')
      await press(page, `Start ${scenario.title}`)
      let shown = page
      for (const [index, place] of places.entries()) {
        const before = places[index - 1]
        if (before) shown = await goOn(shown, before, place)
        await expectPlace(shown, place)
      }
    })
  })
}

/** The browser shows this place, with all that the prototype says there without one. */
async function expectPlace(page: Page, { address, shown }: Place): Promise<void> {
  const $ = load(render(shown))
  // What only a script can do is put there by one
  $('[data-app-print]').text('Print this page')
  await expect(page).toHaveURL(address)
  await expect(page).toHaveTitle($('title').text().trim())
  await expect(page.getByRole('main')).toHaveText($('main').text().replaceAll(/\s+/g, ' ').trim())
}

/**
 * Goes from a page to the next as somebody does, and gives the window that shows it: with the form
 * of the page, or by a link; by the address where no link leads there, as the approved stories in
 * test/walks say.
 */
async function goOn(page: Page, from: Place, to: Place): Promise<Page> {
  const request = to.requests.at(-1) ?? requestFor(to.address)
  const hasAddress = `a[href="${addressOf(request)}"]`
  const link = load(render(from.shown))(hasAddress)
  if (link.length > 0 && request.method === 'GET') {
    const other = link.attr('target') === '_blank' ? page.waitForEvent('popup') : page
    await page.locator(hasAddress).first().click()
    return other
  }
  if (Object.keys(request.form).length > 0 || request.method === 'POST') {
    await fillIn(page, request.form)
    await page.locator('main form').getByRole('button').last().click()
  } else await page.goto(addressOf(request))
  return page
}
