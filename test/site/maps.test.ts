import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOf, widthOf } from '../../design-history/site/maps/measure.js'
import { mapNamed } from '../../design-history/site/maps/named.js'
import { captured, everyRecord } from '../../app/capture/stores.ts'
import { everyDescription } from '../../app/journeys/changes.ts'
import { approvable } from '../support/approved.ts'
import { publishedProject } from './project.ts'
import { complaint, pageAt, textsOf, valuesOf, words } from './reading.ts'

const build = await publishedProject()
const records = everyRecord(captured)
const each = everyDescription().flat()
const svg = 'svg.app-journey-map__drawing'
const mapPage = (path: string) => pageAt(build, `design-history/journeys/${path}`)
const drawn = (path: string) => textsOf(mapPage(path), svg).join()

describe.each(each)('The map of $id in the design $version', ({ id, version, steps }) => {
  const path = `${id}/${version}`
  const $ = mapPage(path)
  const all = [...steps.map((step) => step.id), 'confirmation']
  const found = records.get(`maps/${id}-${version}.json`)?.designs[0]?.pictures ?? {}
  const pictures = Object.keys(found)
  const pages = $(`${svg} .app-journey-map__page`).toArray()
  const rows = $('tr[id^="page-"]').toArray()
  const cells = (row: (typeof rows)[number]) => textsOf($, $(row).children())

  test('has every page of the journey in the diagram and in the table', () => {
    expect(rows.map((row) => $(row).attr('id'))).toEqual(all.map((step) => `page-${step}`))
    const unreached = / Not reached by anybody here$/
    const said = pages.map((one) => words($(one).text()))
    expect(said.map((text) => text.replace(unreached, ''))).toEqual(
      rows.map(cells).map(([title = '', kind = '']) => {
        return `${kind}: ${title.replace(/ Nobody in the prototype.*/, '')}`
      }),
    )
    expect(said.map((text) => unreached.test(text))).toEqual(pages.map((one) => one.name === 'g'))
  })

  test('has every way from page to page in both', () => {
    const ways = steps.map(({ kind, edges }) =>
      kind === 'check-answers' ? ['confirmation'] : edges.map(({ to }) => to),
    )
    const leads = rows.map((row) => valuesOf($, $(row).find('td').last().find('a'), 'href'))
    expect(leads).toEqual([...ways.map((one) => one.map((to) => `#page-${to}`)), []])
    // An arrow is a line and its head. One leads from the start to the first page.
    const lines = $(`${svg} path[fill="none"][stroke="#484949"][stroke-width="1.5"]`)
    expect(lines).toHaveLength(ways.flat().length + 1)
    const conditions = steps.flatMap(({ edges }) => (edges.length > 1 ? edges : []))
    const labels = $(`${svg} text[text-anchor="middle"][font-size="14"][stroke]`)
    expect(labels).toHaveLength(conditions.length)
    const text = words($('main').text())
    for (const { when } of conditions)
      expect(text).toContain(when?.replaceAll(/\{\w+\}/g, '').split(/[{}‘’]/)[0] ?? 'otherwise')
    expect(text).not.toMatch(/\{(?:first|name)\}/)
  })

  test('leads from each page to its place in the design, unless nobody comes there', () => {
    const design = `/design-history/designs/map-${id}-${version}/${version}/`
    const expected = all.map((step) =>
      pictures.includes(step) ? `${design}?picture=${step}` : undefined,
    )
    expect(pages.map((one) => $(one).attr('href'))).toEqual(expected)
    expect(rows.map((row) => $(row).find('th a').attr('href'))).toEqual(expected)
    const html = build.files.get(`${design.slice(1)}index.html`)
    for (const name of pictures) expect(html).toContain(`"${name}":[{`)
  })

  test('has the picture of each page on a page of its own, which come when they are near', () => {
    const withPictures = mapPage(`${path}/pictures`)
    const images = `${svg} img[alt=""][loading="lazy"]`
    expect(withPictures(images)).toHaveLength(pictures.length)
    for (const src of valuesOf(withPictures, images, 'src'))
      expect(build.files.has(src.slice(1))).toBe(true)
    expect($(`${svg} img`)).toHaveLength(0)
  })
})

describe('The words of a map', () => {
  test.each([
    // Those of an arrow leave out the question of the page that it comes from, and the table has it
    [
      'arrange-appointment/2021-10-06',
      'either ‘Office visit’ or ‘Other’, and the team has more than one location',
    ],
    ['change-outcome/2021-11-23', 'Question: Was the person’s absence acceptable?'],
    // The only answer that is left
    ['arrange-appointment/2021-10-06', '‘No, it’s a one-off appointment’'],
  ])('in the drawing of %s have ‘%s’', (path, says) => {
    expect(drawn(path)).toContain(says)
  })

  test.each([
    [
      'arrange-appointment/2021-10-06',
      'if either ‘What type of appointment are you arranging?’ is ‘Office visit’ or ‘What type of appointment are you arranging?’ is ‘Other’, and the team has more than one location',
    ],
    // Both titles of a page that has two
    [
      'rearrange-appointment/current',
      '‘Check your answers and rearrange appointment’ or ‘Are you sure you want to cancel this appointment?’',
    ],
  ])('on the page of %s have ‘%s’', (path, says) => {
    expect(words(mapPage(path)('main').text())).toContain(says)
  })

  test('are broken into lines that are no wider than there is room', () => {
    const lines = linesOf('Check your answers and confirm appointment(s)', 16, 216)
    expect(lines).toHaveLength(2)
    expect(lines.join(' ')).toBe('Check your answers and confirm appointment(s)')
    expect(lines.filter((line) => widthOf(line, 16) > 216)).toEqual([])
    expect(linesOf('Unbreakable', 16, 10)).toEqual(['Unbreakable'])
    expect(widthOf('€', 10)).toBeGreaterThanOrEqual(widthOf('W', 10))
    // As wide as Arial in bold, which has 433 pixels for these letters, and Arial 400
    expect(widthOf('Question', 100)).toBeGreaterThanOrEqual(434)
  })
})

test('A map leads to the designs before and after it, and to what changed', () => {
  const $ = mapPage('arrange-appointment/2021-10-06')
  const journey = '/design-history/journeys/arrange-appointment'
  expect($('li:contains("Before:") a').attr('href')).toBe(`${journey}/2021-05-25/`)
  expect($('li:contains("After:") a').attr('href')).toBe(`${journey}/2021-11-01/`)
  expect($('a[href="/design-history/changes/#arrange-appointment"]')).toHaveLength(1)
})

test('All journeys are listed with their versions', () => {
  const $ = pageAt(build, 'design-history/journeys')
  for (const { id, version, about } of each) {
    expect($(`a[href="/design-history/journeys/${id}/${version}/"]`)).toHaveLength(1)
    expect($('main').text()).toContain(about)
  }
})

describe('A map in a post', () => {
  test('stands between paragraphs, and leads to its table', () => {
    const $ = pageAt(build, 'design-history/with-maps')
    expect($(svg)).toHaveLength(2)
    expect($(`${svg} [id]`)).toHaveLength(0)
    expect(textsOf($, 'p.govuk-body')).toEqual(
      expect.arrayContaining(['Words before.', 'Words after.']),
    )
    const link = $('a[href="/design-history/journeys/arrange-appointment/2021-10-06/"]')
    expect(link.text()).toMatch(/^The map of/)
  })

  test('that is there twice has another name the second time, and its script once', () => {
    const $ = pageAt(build, 'design-history/one-map-twice')
    expect($('script[src$="journey-map.js"]')).toHaveLength(1)
    const names = valuesOf($, '[aria-label$="6 October 2021, map 2"]', 'aria-label')
    expect(names.map((name) => name.split(' ')[0])).toEqual(['Map', 'Pages'])
  })

  const maps = [
    { id: 'arrange-appointment', version: '2021-05-25' },
    { id: 'arrange-appointment', version: '2021-10-06' },
    { id: 'record-outcome', version: 'current' },
  ]
  test('that cannot be drawn is told of with the line and the remedy', async () => {
    const all = [
      ['arange-appointment', '2021-10-06'],
      ['record-outcome', '2021-10-06'],
      ['record-outcome', 2005],
      ['record-outcome'],
      ['record-outcome', 'current', 'more'],
    ]
    const file = join(mkdtempSync(join(tmpdir(), 'maps-')), 'a-post.md')
    const said = all.map((names) => {
      const written = names.map((name) => JSON.stringify(name)).join(', ')
      writeFileSync(file, `---\ntitle: A post\n---\n\n{% journeyMap ${written} %}\n`)
      return [written, complaint(() => mapNamed(maps, names, file)).replace(file, 'a-post.md')]
    })
    const told = approvable({ journeyMap: Object.fromEntries(said) })
    await expect(told).toMatchFileSnapshot('approved/mistakes-in-maps.txt')
  })
})
