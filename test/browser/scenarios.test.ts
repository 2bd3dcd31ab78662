import { load } from 'cheerio'
import { scenarios } from '../../app/scenarios/index.ts'
import { renderer } from '../../app/server/render.ts'
import { addressOf, requestFor } from '../../app/walks/follow.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { covering, exhaustive, sample, shuffled } from '../support/seed.ts'
import { expect, laterMonday, test, wednesday } from './support/fixtures.ts'
import { keyboard, mouse } from './support/hands.ts'
import type { Page } from '@playwright/test'
import type { Form } from '../../app/pages/types.ts'
import type { Scenario } from '../../app/scenarios/types.ts'
import type { Place } from '../../app/walks/types.ts'
import type { Hands } from './support/hands.ts'

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

/** What a story is about: the journeys, and whether appointments repeat or it is the first design. */
function featuresOf({ scenario: { version, walk } }: Story): readonly string[] {
  const journeys = walk.filter(({ answers }) => answers).map(({ opens }) => opens.split('/').at(-1))
  const repeating = walk.some(({ answers }) => answers?.['repeating'] === 'yes')
  const first = version === '2021-03-11'
  return [...journeys.map(String), ...(repeating ? ['repeating'] : []), ...(first ? ['first'] : [])]
}

const stories = covering(all, featuresOf, { others: 1, name: 'stories in a browser' })

/** What somebody has before them: each story is told in one way, or in one of each pair. */
const ways = [
  { width: 1280, javaScript: true, hands: keyboard },
  { width: 375, javaScript: false, hands: mouse },
  { width: 375, javaScript: true, hands: mouse },
  { width: 1280, javaScript: false, hands: keyboard },
] as const

const render = renderer(false)

for (const [index, { scenario, now }] of shuffled(stories, 'ways of stories').entries()) {
  const first = (index % 2) * 2
  const told = exhaustive ? ways.slice(first, first + 2) : ways.slice(index % 4, (index % 4) + 1)

  for (const { hands, ...way } of told) {
    const script = way.javaScript ? 'with JavaScript' : 'without JavaScript'
    const how = `${way.width} pixels wide, ${script}${hands === keyboard ? ', by keyboard' : ''}`

    test.describe(`With the clock at ${now}, ${how}`, () => {
      test.use({ now })

      test(`Somebody does the task of ‘${scenario.title}’`, async ({ open }) => {
        const places = placesOf(wayOf(scenario, now)).filter(({ state }) => state === 'opened')
        const read = sample(places, Math.ceil(places.length / 4), `read in ${scenario.id}`)
        let shown = await open('/scenarios', way)
        const start = shown.getByRole('button', { name: `Start ${scenario.title}`, exact: true })
        await hands.press(shown, start)
        for (const [number, place] of places.entries()) {
          if (number > 0) shown = await goOn(shown, place, hands)
          await expect(shown).toHaveURL(place.address)
          await shown.waitForLoadState()
          if (place.page === 'confirmation') await shown.reload()
          if (read.includes(place)) await expectWords(shown, place, way.javaScript)
        }
      })
    })
  }
}

/** The page has all the words that the prototype says there without a browser. */
async function expectWords(page: Page, { shown }: Place, javaScript: boolean): Promise<void> {
  const $ = load(render(shown))
  // What only a script can do is put there by one
  if (javaScript) $('[data-app-print]').text('Print this page')
  await expect(page).toHaveTitle($('title').text().trim())
  await expect(page.getByRole('main')).toHaveText($('main').text().replaceAll(/\s+/g, ' ').trim())
}

/**
 * Goes on from a page as somebody does, and gives the window that shows what follows: with the form
 * of the page, or by a link; by the address where no link leads there, as the approved stories in
 * test/walks say.
 */
async function goOn(page: Page, to: Place, hands: Hands): Promise<Page> {
  const request = to.requests.at(-1) ?? requestFor(to.address)
  const link = page.locator(`a[href="${addressOf(request)}"]`).filter({ visible: true })
  if (request.method === 'GET' && (await link.count()) > 0) {
    const isApart = (await link.first().getAttribute('target')) === '_blank'
    const other = isApart ? page.waitForEvent('popup') : page
    await hands.press(page, link.first())
    return other
  }
  if (Object.keys(request.form).length > 0 || request.method === 'POST') {
    await fillIn(page, request.form, hands)
    await hands.press(page, page.locator('main form').getByRole('button').last())
  } else await page.goto(addressOf(request))
  return page
}

/** Fills in the form of the page that is open: what is chosen, then what opens. */
async function fillIn(page: Page, form: Form, hands: Hands): Promise<void> {
  const choices = page.locator('[type=radio], [type=checkbox]')
  for (const chosen of [true, false]) {
    for (const [name, value] of Object.entries(form)) {
      if (typeof value !== 'string' || value === '') continue
      const controls = page.locator(`main form [name="${name}"]`)
      const isChoice = (await controls.and(choices).count()) > 0
      if (isChoice === chosen) await hands.answer(page, controls, value)
    }
  }
}
