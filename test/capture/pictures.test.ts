import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stylesheet } from '../../app/capture/camera.ts'
import { launchChromium } from '../../app/capture/chromium.ts'
import { readPageScript } from '../../app/capture/read-page.ts'
import { greatestHeight } from '../../app/capture/sizes.ts'
import { openStage } from '../../app/capture/stage.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { sample } from '../support/seed.ts'
import { wordsShown } from './words-shown.ts'
import type { Browser, Page } from 'playwright-core'
import type { PageRead } from '../../app/capture/read-page.ts'
import type { Place } from '../../app/walks/types.ts'

const render = renderer(false)

let browser: Browser
let page: Page
let styles: Buffer
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 960, height: 800 } })
  styles = await stylesheet()
})
afterAll(() => browser.close())

function placesIn(id: string): readonly Place[] {
  const scenario = scenarios.find((one) => one.id === id) ?? expect.unreachable(id)
  return placesOf(wayOf(scenario, '2022-02-02T09:00'))
}

/** The HTML of a page of a scenario. */
function pageIn(id: string, place: string): string {
  return render((placesIn(id).find((one) => one.id === place) ?? expect.unreachable(place)).shown)
}

/** What a script says of a page with its styles. */
async function readFrom<Value>(html: string, script: string): Promise<Value> {
  await page.setContent(html)
  await page.addStyleTag({ content: styles.toString() })
  return page.evaluate<never>(script)
}

async function textOf(html: string) {
  return (await readFrom<PageRead>(html, readPageScript)).text
}

/** Every word of a text, in its order. Signs are no words: some stand between parts. */
function wordsIn(text: unknown): readonly string[] {
  if (typeof text === 'string')
    return text
      .replaceAll(/[().,:;?!]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
  if (typeof text !== 'object' || text === null) return []
  return Object.entries(text).flatMap(([name, one]) => (name === 'kind' ? [] : wordsIn(one)))
}

describe('The text of a picture', () => {
  const shownIn = [
    ...['toolkit-session', 'categories', 'waiting-for-evidence', 'rearrange-appointment'],
    ...['clash', 'another-location', 'find-your-way', 'compare-toolkits', 'cancel-appointment'],
  ]

  test.each(sample(shownIn, 1, 'scenarios whose words are read'))(
    'has the words that Chromium shows, in their order, each once: %s',
    async (id) => {
      // What opens under an option stands after all of them in the text.
      const opens = `[...document.querySelectorAll('[class*="__conditional"]')].some((one) => one.checkVisibility())`
      const script = `[${readPageScript}, (${wordsShown.toString()})(), ${opens}]`
      for (const place of placesIn(id)) {
        const html = render(place.shown)
        const [{ text }, shown, isApart] = await readFrom<[PageRead, string, boolean]>(html, script)
        expect(wordsIn(shown).length, place.id).toBeGreaterThan(5)
        const inOrder = (words: readonly string[]) => (isApart ? words.toSorted() : words)
        expect(inOrder(wordsIn(text)), place.id).toEqual(inOrder(wordsIn(shown)))
      }
    },
  )

  test('has a line break between words that stand in two lines', async () => {
    expect(await textOf('<main><p>Calder House<br>2 Weir Street</p></main>')).toEqual([
      { kind: 'text', text: 'Calder House; 2 Weir Street' },
    ])
  })

  test('has a question with its error, its options and what is chosen', async () => {
    const options = [{ text: 'Yes, it will count towards RAR', chosen: false }, { text: 'No' }]
    const question = { kind: 'question', text: 'Will this be a RAR toolkit session?', options }
    expect(await textOf(pageIn('toolkit-session', 'rar-error'))).toMatchObject([
      { kind: 'text', text: 'Back' },
      { kind: 'errors', title: 'There is a problem' },
      { ...question, heading: true, error: expect.stringMatching(/^Select/) as string },
      { kind: 'button', text: 'Continue' },
    ])
    const [, answered] = await textOf(pageIn('toolkit-session', 'rar-answered'))
    expect(answered).toMatchObject({ options: [{ chosen: true }, { chosen: false }] })
  })

  test('has an option after ‘or’ by its own name, and ‘or’ as a word between them', async () => {
    const blocks = await textOf(pageIn('another-location', 'location'))
    const options = blocks.flatMap((one) => (one.kind === 'question' ? (one.options ?? []) : []))
    const text = 'The location I’m looking for is not in this list'
    expect(options.at(-1)).toEqual({ divider: 'or', text, chosen: false })
    expect(options.filter(({ divider }) => divider !== undefined)).toHaveLength(1)
  })

  test('has what stands in boxes, and their names where only a screen reader says them', async () => {
    const blocks = await textOf(pageIn('toolkit-session', 'when-answered'))
    const boxes = blocks.flatMap((one) => (one.kind === 'question' ? [[one.text, one.typed]] : []))
    expect(boxes.filter(([, typed]) => typed !== undefined)).toEqual([
      ['Day', '13'],
      ['Month', '10'],
      ['Year', '2021'],
      ['Start time', '9am'],
      ['End time', '9:30am'],
    ])
  })

  test('has answers with what can be changed, and tables with their captions', async () => {
    const answers = await textOf(pageIn('toolkit-session', 'check-answers'))
    const rows = answers.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.filter(({ value }) => !value.endsWith('(Change)'))).toEqual([])
    const schedule = await textOf(pageIn('toolkit-session', 'schedule'))
    expect(schedule).toContainEqual(expect.objectContaining({ caption: 'Future appointments' }))
  })
})

test('A picture ends with the main part of its page, or at the greatest height, and has the same bytes whatever was shown before it', async () => {
  const assetAt = (path: string) => (path.endsWith('.css') ? styles : undefined)
  const stage = await openStage(browser, 960, assetAt)
  const pages = [
    pageIn('toolkit-session', 'rar'),
    pageIn('compare-toolkits', 'compare'),
    pageIn('toolkit-session', 'rar'),
  ]
  const taken = await Promise.all(pages.map((html) => stage.show(html, 'undefined')))
  const [first, long, again] = taken.map(([shot]) => shot)
  expect(first).toMatchObject({ width: 960, isCut: false })
  expect(first?.height).toBeLessThan(900)
  expect(long).toMatchObject({ isCut: true, height: greatestHeight })
  expect(again?.png.equals(first?.png ?? Buffer.alloc(0))).toBe(true)
})
