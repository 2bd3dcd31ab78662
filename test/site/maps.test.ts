import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { linesOf, widthOf } from '../../design-history/site/maps/measure.js'
import { mapNamed } from '../../design-history/site/maps/named.js'
import { captured, designsFolderOf, everyRecord } from '../../app/capture/stores.ts'
import { everyDescription } from '../../app/journeys/changes.ts'
import { pageOf } from './build.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import type { Build } from './build.ts'

const journeys = everyDescription().flat()
const each = journeys.map((journey) => [`${journey.id}/${journey.version}`, journey] as const)

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const mapPage = (path: string) => pageOf(build, `design-history/journeys/${path}/index.html`)
const drawing = (html: string) =>
  /<svg class="app-journey-map__drawing.*?<\/svg>/s.exec(html)?.[0] ?? expect.unreachable()
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Each page of a map: its kind in words, its title, and the picture that opens in the design. */
function pagesIn(svg: string) {
  const found = svg.matchAll(
    /<(a|g) class="app-journey-map__page[^>]*?(?: href="([^"]*)")?>(.*?)<\/\1>/gs,
  )
  return [...found].map(([, , href, inside = '']) => ({ href, words: wordsOf(inside) }))
}

/** The rows of the table: the id of the page, its cells in words, and the ways from it. */
function rowsIn(html: string) {
  const rows = html.matchAll(/<tr class="govuk-table__row" id="page-([\w-]+)">(.*?)<\/tr>/gs)
  return [...rows].map(([, id = '', row = '']) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell)
    const ways = [...(cells[3] ?? '').matchAll(/href="#page-([\w-]+)">/g)].map(([, to]) => to)
    const href = /href="([^"]*)"/.exec(cells[0] ?? '')?.[1]
    return { id, ways, href, cells: cells.map(wordsOf) }
  })
}

describe.each(each)('The map of %s', (path, { id, version, steps }) => {
  const html = () => mapPage(path)
  const allSteps = [...steps.map((step) => step.id), 'confirmation']
  const folder = `map-${id}-${version}`
  const record = everyRecord(captured).get(`maps/${id}-${version}.json`)
  const pictures = Object.keys(record?.designs[0]?.pictures ?? {})

  test('has every page of the journey in the diagram and in the table', () => {
    expect(rowsIn(html()).map((row) => row.id)).toEqual(allSteps)
    const pages = pagesIn(drawing(html()))
    const rows = rowsIn(html()).map(({ cells: [title = '', kind = ''] }) => {
      return `${kind}: ${title.replace(/ Nobody in the prototype.*/, '')}`
    })
    expect(pages.map(({ words }) => words.replace(/ Not reached by anybody here$/, ''))).toEqual(
      rows,
    )
    const unreached = pages.filter(({ words }) => words.endsWith('Not reached by anybody here'))
    expect(unreached).toEqual(pages.filter(({ href }) => href === undefined))
  })

  test('has every way from page to page in both', () => {
    const ways = [
      ...steps.map((step) =>
        step.kind === 'check-answers' ? ['confirmation'] : step.edges.map(({ to }) => to),
      ),
      [],
    ]
    expect(rowsIn(html()).map((row) => row.ways)).toEqual(ways)
    const svg = drawing(html())
    // An arrow is a line and its head. One leads from the start to the first page.
    expect(count(svg, /<path d="M[^"]*" fill="none" stroke="#484949" stroke-width="1.5"/g)).toBe(
      ways.flat().length + 1,
    )
    const words = steps.flatMap(({ edges }) => (edges.length > 1 ? edges : []))
    expect(count(svg, /<text text-anchor="middle" font-size="14" stroke/g)).toBe(words.length)
    for (const { when } of words) {
      const said = when?.replaceAll(/\{\w+\}/g, '').split(/[{}‘’]/)[0] ?? 'otherwise'
      expect(wordsOf(html())).toContain(said)
    }
  })

  test('leads from each page to its place in the design, unless nobody comes there', () => {
    const places = [...pagesIn(drawing(html())), ...rowsIn(html())].map(({ href }) =>
      href === undefined ? undefined : new URL(href, `http://x/design-history/journeys/${path}/`),
    )
    const expected = allSteps.map((step) =>
      pictures.includes(step)
        ? `/design-history/designs/${folder}/${version}/?picture=${step}`
        : undefined,
    )
    expect(places.map((url) => url && url.pathname + url.search)).toEqual([
      ...expected,
      ...expected,
    ])
    const design = pageOf(build, `design-history/designs/${folder}/${version}/index.html`)
    for (const name of pictures) expect(design).toContain(`"${name}":[{`)
  })

  test('has the picture of each page on a page of its own, which come when they are near', () => {
    const svg = drawing(mapPage(`${path}/pictures`))
    const sources = [...svg.matchAll(/<img [^>]*src="([^"]*)"[^>]*alt="" loading="lazy"\s*\/?>/g)]
    expect(sources.length).toBe(pictures.length)
    for (const [, src = ''] of sources) {
      const { pathname } = new URL(src, `http://x/design-history/journeys/${path}/pictures/`)
      expect(build.files.has(pathname.slice(1))).toBe(true)
    }
    expect(drawing(html())).not.toContain('<img')
  })

  test('is valid HTML, with pictures and without', async () => {
    expect(await faultsIn(path, html())).toEqual([])
    expect(await faultsIn(path, mapPage(`${path}/pictures`))).toEqual([])
  })
})

test('The record of each map is in the folder of its designs', () => {
  expect(designsFolderOf('maps/arrange-appointment-2021-10-06.json')).toBe(
    'map-arrange-appointment-2021-10-06',
  )
})

describe('The words of a map', () => {
  test('leave out the question of the page that an arrow comes from, and the table has it', () => {
    const html = mapPage('arrange-appointment/2021-10-06')
    expect(wordsOf(drawing(html))).toContain(
      'either ‘Office visit’ or ‘Other’, and the team has more than one location',
    )
    expect(wordsOf(html)).toContain(
      'if either ‘What type of appointment are you arranging?’ is ‘Office visit’ or ‘What type of appointment are you arranging?’ is ‘Other’, and the team has more than one location',
    )
  })

  test('are of nobody in particular', () => {
    const html = mapPage('change-outcome/2021-11-23')
    expect(wordsOf(drawing(html))).toContain('Question: Was the person’s absence acceptable?')
    for (const [path] of each) expect(mapPage(path)).not.toMatch(/\{(?:first|name)\}/)
  })

  test('name the only answer that is left', () => {
    const svg = wordsOf(drawing(mapPage('arrange-appointment/2021-10-06')))
    expect(svg).toContain('‘No, it’s a one-off appointment’')
  })

  test('name both titles of a page that has two', () => {
    expect(wordsOf(mapPage('rearrange-appointment/current'))).toContain(
      '‘Check your answers and rearrange appointment’ or ‘Are you sure you want to cancel this appointment?’',
    )
  })

  test('are broken into lines that are no wider than there is room', () => {
    const lines = linesOf('Check your answers and confirm appointment(s)', 16, 216)
    expect(lines.length).toBe(2)
    expect(lines.join(' ')).toBe('Check your answers and confirm appointment(s)')
    for (const line of lines) expect(widthOf(line, 16)).toBeLessThanOrEqual(216)
    expect(linesOf('Unbreakable', 16, 10)).toEqual(['Unbreakable'])
    expect(widthOf('€', 10)).toBeGreaterThanOrEqual(widthOf('W', 10))
  })
})

test('A map leads to the designs before and after it, and to what changed', () => {
  const html = mapPage('arrange-appointment/2021-10-06')
  expect(html).toMatch(/Before: <a [^>]*arrange-appointment\/2021-05-25\/">/)
  expect(html).toMatch(/After: <a [^>]*arrange-appointment\/2021-11-01\/">/)
  expect(html).toMatch(/href="[^"]*changes\/#arrange-appointment"/)
})

test('All journeys are listed with their versions', () => {
  const html = pageOf(build, 'design-history/journeys/index.html')
  for (const [path, { about }] of each) {
    expect(html).toMatch(new RegExp(`href="[^"]*${path}/"`))
    expect(html).toContain(about)
  }
})

describe('A map in a post', () => {
  test('stands between paragraphs, and leads to its table', async () => {
    const html = pageOf(build, 'design-history/with-maps/index.html')
    expect(count(html, /<svg class="app-journey-map__drawing/g)).toBe(2)
    expect(html).toContain('<p class="govuk-body">Words before.</p>')
    expect(html).toContain('<p class="govuk-body">Words <em>after</em>.</p>')
    expect(html).toMatch(/<a [^>]*journeys\/arrange-appointment\/2021-10-06\/">The map of/)
    expect(drawing(html)).not.toMatch(/\sid="/)
    expect(await faultsIn('with-maps', html)).toEqual([])
  })

  test('that is there twice has another name the second time, and its script once', async () => {
    const html = pageOf(build, 'design-history/one-map-twice/index.html')
    expect(count(html, /<script src="[^"]*journey-map\.js"/g)).toBe(1)
    expect(count(html, /aria-label="(?:Map|Pages) of [^"]*6 October 2021, map 2"/g)).toBe(2)
    expect(await faultsIn('one-map-twice', html)).toEqual([])
  })

  const maps = [
    { id: 'arrange-appointment', version: '2021-05-25' },
    { id: 'arrange-appointment', version: '2021-10-06' },
    { id: 'record-outcome', version: 'current' },
  ]
  test.each([
    [
      '"arange-appointment", "2021-10-06"',
      ['arange-appointment', '2021-10-06'],
      'there is no journey ‘arange-appointment’. Write one of ‘arrange-appointment’, ‘record-outcome’.',
    ],
    [
      '"record-outcome", "2021-10-06"',
      ['record-outcome', '2021-10-06'],
      'the journey ‘record-outcome’ has no version ‘2021-10-06’. Write one of ‘current’.',
    ],
    ['"record-outcome", 2021-10-06', ['record-outcome', 2005], 'between quotation marks'],
    ['"record-outcome"', ['record-outcome'], 'journeyMap needs a journey and one of its versions'],
    [
      '"record-outcome", "current", "more"',
      ['record-outcome', 'current', 'more'],
      'takes a journey and one version',
    ],
  ])('that cannot be drawn says the line and the remedy: %s', (written, names, says) => {
    const file = join(mkdtempSync(join(tmpdir(), 'maps-')), 'a-post.md')
    writeFileSync(file, `---\ntitle: A post\n---\n\n{% journeyMap ${written} %}\n`)
    expect(() => mapNamed(maps, names, file)).toThrow(says)
    expect(() => mapNamed(maps, names, file)).toThrow(`${file}, line 5: `)
  })
})
