import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSite, pageOf, pagesOf, type Build } from './build.ts'
import { plainWords as words, valuesOf } from './reading.ts'
import maps from '../../docs/rap/data/process-map.json' with { type: 'json' }

let build: Build
beforeAll(async () => {
  build = await buildSite()
})

const page = (name: string) => load(pageOf(build, `rap/${name}/index.html`))

/** The guidance, without the tools and without what the worked example publishes. */
const isGuide = (file: string) =>
  file.startsWith('rap/') && !/^rap\/(?:tools|worked-example)\//.test(file)

describe('every page of the guidance', () => {
  test('ends with what to do next', () => {
    const files = pagesOf(build).map(([file]) => file)
    const guides = files.filter(isGuide)
    expect(guides.length).toBeGreaterThan(20)
    const endings = guides.map((file) => {
      const $ = load(pageOf(build, file))
      const last = $('.app-prose-scope h2').last()
      return `${file}: ${words(last)}, ${last.nextAll().length > 0 ? 'with words' : 'empty'}`
    })
    expect(endings).toEqual(guides.map((file) => `${file}: What to do next, with words`))
  })

  test('has a place of its own in the order', () => {
    const files = readdirSync('docs/rap', { recursive: true, encoding: 'utf8' })
    const places = files
      .filter((file) => file.endsWith('.md'))
      .map((file) => {
        const place = /^order: (\d+)$/m.exec(readFileSync(`docs/rap/${file}`, 'utf8'))?.[1]
        return place ?? `${file} has no place`
      })
    expect(places.toSorted()).toEqual([...new Set(places)].toSorted())
    expect(places.filter((place) => !/^\d+$/.test(place))).toEqual([])
  })

  test('comes in the order in which an engagement needs it', () => {
    const $ = page('levels-of-rap')
    const journey = [
      'rollout-approach',
      'levels-of-rap',
      'rap-readiness',
      'questionnaire',
      'support-models',
      'process-mapping',
      'thin-slice-strategy',
      'training',
      'publishing-code',
      'close-down',
      'glossary',
    ].map((name) => `/rap/${name}/`)
    const listed = valuesOf($, '.app-section-navigation a', 'href')
    const own = listed.filter((address) => journey.includes(address))
    expect(own).toEqual(journey)
  })
})

describe('the drawings', () => {
  test.each(['thin-slice-strategy', 'process-mapping'])('of %s say what they show', (name) => {
    const $ = page(name)
    const drawings = $('main svg[role="img"]').toArray()
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) {
      const [title = '', about = ''] = ($(drawing).attr('aria-labelledby') ?? '').split(' ')
      expect(words($(drawing).find(`title#${title}`))).not.toBe('')
      expect(words($(drawing).find(`desc#${about}`)).length).toBeGreaterThan(50)
    }
  })

  test.each([
    ['before', maps.before],
    ['after', maps.after],
  ])('of the process %s have the steps of its table', (name, steps) => {
    const $ = page('process-mapping')
    const drawing = $(`svg[aria-labelledby^="${name}-"] text`).toArray()
    const rows = $(`#${name}-steps tbody tr`).toArray()
    expect(rows).toHaveLength(steps.length)
    expect(drawing.map((line) => words($(line)))).toEqual(
      rows.flatMap((row) => $(row).children().toArray().slice(0, 2)).map((cell) => words($(cell))),
    )
  })

  test('of the process are counted right in the words beside them', () => {
    const byHand = (steps: readonly { how: string }[]) =>
      steps.filter(({ how }) => how === 'hand').length
    const repeats = maps.before.flatMap(({ step, repeats }) =>
      repeats === undefined ? [] : [[step, maps.before[repeats - 1]?.step]],
    )
    for (const [step, first] of repeats) expect(step).toBe(first)
    const said = words(page('process-mapping')('main'))
    expect(said).toContain(`${byHand(maps.before)} steps by hand became ${byHand(maps.after)}`)
    expect(said).toContain(`${repeats.length} repeats went`)
  })

  test('of the thin slice have every phase that the words below have', () => {
    const $ = page('thin-slice-strategy')
    const drawn = $('svg[aria-labelledby^="phases-"] text').toArray()
    const phases = drawn.map((line) => words($(line))).filter((line) => /^\d/.test(line))
    expect(phases).toHaveLength(5)
    const told = $('main ol strong')
      .toArray()
      .map((each) => words($(each)).replace(/\.$/, ''))
    expect(phases.map((phase) => phase.replace(/^\d\. /, ''))).toEqual(told)
  })
})

test('the ways in name every tool that there is', () => {
  const $ = load(pageOf(build, 'rap/index.html'))
  const tools = [...build.files.keys()]
    .filter((file) => /^rap\/tools\/(?:[^/]+\/)?index\.html$/.test(file))
    .map((file) => `/${file.replace('index.html', '')}`)
  expect(tools.length).toBeGreaterThan(0)
  const linked = valuesOf($, 'main a', 'href')
  expect(tools.filter((address) => !linked.includes(address))).toEqual([])
  const steps = $('#steps > li').toArray()
  expect(steps.filter((step) => $(step).find('a[href^="/rap/"]').length === 0)).toEqual([])
})
