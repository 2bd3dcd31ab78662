import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCamera } from '../../app/capture/camera.ts'
import { launchChromium } from '../../app/capture/chromium.ts'
import { encoded } from '../../app/capture/encode.ts'
import { readPageScript } from '../../app/capture/read-page.ts'
import { greatestHeight } from '../../app/capture/sizes.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { serverAt } from '../support/servers.ts'
import { sample } from '../support/seed.ts'
import { wordsShown } from './words-shown.ts'
import type { Browser, Page } from 'playwright-core'
import type { PageRead } from '../../app/capture/read-page.ts'
import type { TextBlock } from '../../app/capture/record.ts'
import type { Place } from '../../app/walks/types.ts'

const now = '2022-02-02T09:00'
const render = renderer(false)

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A page in which others can be shown as the server would: with its styles. */
async function openBlank(): Promise<Page> {
  const { url } = await serverAt(now)
  const context = await browser.newContext({ viewport: { width: 960, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${url}/cases`)
  return page
}

function placesIn(id: string): readonly Place[] {
  const scenario = scenarios.find((one) => one.id === id)
  return scenario ? placesOf(wayOf(scenario, now)) : expect.unreachable(id)
}

function placeIn(id: string, place: string): Place {
  return placesIn(id).find((one) => one.id === place) ?? expect.unreachable(place)
}

/** Every word of the text of a picture, in its order. */
function wordsOf(text: readonly TextBlock[]): readonly string[] {
  const said = text.flatMap((block): readonly (string | undefined)[] => {
    switch (block.kind) {
      case 'errors':
        return [block.title, ...block.messages]
      case 'question':
        return [
          block.text,
          block.hint,
          block.error,
          ...(block.options ?? []).flatMap(({ divider, text, hint }) => [divider, text, hint]),
          block.typed,
        ]
      case 'list':
        return block.items
      case 'rows':
        return block.rows.flatMap(({ key, value }) => [key, value])
      case 'table':
        return [block.caption, ...block.head, ...block.rows.flat()]
      case 'heading':
      case 'text':
      case 'button':
        return [block.text]
    }
  })
  return plain(said.join(' '))
}

/** Signs are no words: the text puts some between parts, such as semicolons. */
function plain(text: string): readonly string[] {
  return text
    .replaceAll(/[().,:;?!]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

describe('The text of a picture', () => {
  const shownIn = [
    ...['toolkit-session', 'categories', 'waiting-for-evidence', 'rearrange-appointment'],
    ...['clash', 'another-location', 'find-your-way', 'compare-toolkits', 'cancel-appointment'],
  ]

  test.each(sample(shownIn, 1, 'scenarios whose words are read'))(
    'has the words that Chromium shows, in their order, each once: %s',
    async (id) => {
      const page = await openBlank()
      for (const place of placesIn(id)) {
        await page.setContent(render(place.shown))
        const { text } = await page.evaluate<PageRead>(readPageScript)
        const shown = plain(await wordsShown(page))
        expect(shown.length, place.id).toBeGreaterThan(5)
        // What opens under an option stands after all of them in the text.
        const opens = (await page.locator('[class*="__conditional"]:visible').count()) > 0
        if (opens) expect(wordsOf(text).toSorted(), place.id).toEqual(shown.toSorted())
        else expect(wordsOf(text), place.id).toEqual(shown)
      }
      await page.context().close()
    },
  )

  const read = async (place: Place) => {
    const page = await openBlank()
    await page.setContent(render(place.shown))
    const { text } = await page.evaluate<PageRead>(readPageScript)
    await page.context().close()
    return text
  }

  test('has a question with its error, its options and what is chosen', async () => {
    const question = {
      kind: 'question',
      text: 'Will this be a RAR toolkit session?',
      heading: true,
      options: [
        { text: 'Yes, it will count towards RAR', chosen: false },
        { text: 'No', chosen: false },
      ],
    }
    expect(await read(placeIn('toolkit-session', 'rar'))).toMatchObject([
      { kind: 'text', text: 'Back' },
      question,
      { kind: 'button', text: 'Continue' },
    ])
    const [, errors, asked] = await read(placeIn('toolkit-session', 'rar-error'))
    expect(errors).toMatchObject({ kind: 'errors', title: 'There is a problem' })
    expect(asked).toMatchObject({ ...question, error: expect.stringMatching(/^Select/) as string })
    const [, answered] = await read(placeIn('toolkit-session', 'rar-answered'))
    expect(answered).toMatchObject({ options: [{ chosen: true }, { chosen: false }] })
  })

  test('has an option after ‘or’ by its own name, and ‘or’ as a word between them', async () => {
    const page = placeIn('another-location', 'location')
    const asked = (await read(page)).find(({ kind }) => kind === 'question')
    const options = asked?.kind === 'question' ? (asked.options ?? []) : []
    const after = options.filter(({ divider }) => divider !== undefined)
    const text = 'The location I’m looking for is not in this list'
    expect(after).toEqual([{ divider: 'or', text, chosen: false }])
    expect(options[0]).not.toHaveProperty('divider')
  })

  test('has what stands in boxes, and their names where only a screen reader says them', async () => {
    const boxes = (await read(placeIn('toolkit-session', 'when-answered'))).flatMap((block) =>
      block.kind === 'question' && block.typed !== undefined ? [[block.text, block.typed]] : [],
    )
    expect(boxes).toEqual([
      ['Day', '13'],
      ['Month', '10'],
      ['Year', '2021'],
      ['Start time', '9am'],
      ['End time', '9:30am'],
    ])
  })

  test('has answers with what can be changed, and tables with their captions', async () => {
    const answers = await read(placeIn('toolkit-session', 'check-answers'))
    const rows = answers.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.every(({ value }) => value.endsWith('(Change)'))).toBe(true)
    const schedule = await read(placeIn('toolkit-session', 'schedule'))
    const table = schedule.find(({ kind }) => kind === 'table')
    expect(table).toMatchObject({ caption: 'Future appointments' })
  })
})

describe('A picture', () => {
  const bytesOf = async (open: typeof openCamera, places: readonly Place[]) => {
    const camera = await open()
    const files: string[][] = []
    for (const { shown } of places) {
      const seen = await camera.see(render(shown))
      const shots = await Promise.all([encoded(seen.desktop), encoded(seen.phone)])
      files.push([seen.title, ...shots.flatMap((one) => [...one.files.keys()])])
    }
    await camera.close()
    return files
  }

  test('of the same page has the same bytes, whatever was shown before it', async () => {
    const places = ['toolkit-error', 'in-delius'].map((id) => placeIn('toolkit-session', id))
    const first = await bytesOf(openCamera, places)
    expect((await bytesOf(openCamera, places.toReversed())).toReversed()).toEqual(first)
    expect(new Set(first.flat()).size).toBe(first.flat().length)
  })

  test('ends where the main part of its page does, or at the greatest height and says so', async () => {
    const camera = await openCamera()
    const short = await camera.see(render(placeIn('toolkit-session', 'rar').shown))
    expect([short.desktop.width, short.phone.width]).toEqual([960, 375])
    expect(short.desktop.isCut || short.phone.isCut).toBe(false)
    expect(short.desktop.height).toBeLessThan(900)
    const long = await camera.see(render(placeIn('compare-toolkits', 'compare').shown))
    expect([long.desktop.isCut, long.desktop.height]).toEqual([true, greatestHeight])
    await camera.close()
  })
})
