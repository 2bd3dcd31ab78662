import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFiguresFile } from '../../app/pipeline/figures-file.ts'
import { buildSite, pageOf, type Build } from './build.ts'

const folder = 'rap/worked-example'
const published = 'docs/rap/worked-example/published'
const file = 'rar-toolkit-sessions-2021-04-to-2021-09.csv'
const fileText = (build: Build, path: string) => readFileSync(`${build.folder}/${path}`, 'utf8')

let build: Build
beforeAll(async () => {
  build = await buildSite()
})

const pageIn = (path: string) => load(pageOf(build, `${folder}/${path}index.html`))

/** The figures as they are in the published file: month, region and toolkit, and what is shown. */
const figures = readFiguresFile(readFileSync(`${published}/${file}`, 'utf8'))
const shownAt = (month?: string, region?: string, toolkit?: string) => {
  const found = figures.find(
    ({ place }) => place.month === month && place.region === region && place.toolkit === toolkit,
  )
  return found === undefined ? 'not there' : String(found.sessions ?? '[c]')
}

const monthsOf = () => [...new Set(figures.flatMap(({ place }) => place.month ?? []))]
const wordsOf = (month: string) =>
  new Date(`${month}-01T12:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })

describe('the published page', () => {
  test.each(['month', 'region', 'toolkit'] as const)('has the figures by %s', (list) => {
    const rows = pageIn('')(`#by-${list}-table tbody tr`).toArray()
    const $ = pageIn('')
    const said = rows.map((row) => [$(row).find('th').text(), $(row).find('td').text()])
    const own = figures.filter(
      ({ place }) => Object.keys(place).length === 1 && place[list] !== undefined,
    )
    expect(said).toEqual([
      ...own.map(({ place, sessions }) => [
        list === 'month' ? wordsOf(place[list] ?? '') : place[list],
        String(sessions ?? '[c]'),
      ]),
      ['All', shownAt()],
    ])
  })

  test('has the figures by all three, each in its row and its column', () => {
    const $ = pageIn('')
    const table = $('#by-all-table')
    const heads = table.find('thead th').toArray()
    expect(heads.map((head) => $(head).text()).slice(1)).toEqual(monthsOf().map(wordsOf))
    let cells = 0
    for (const group of table.find('tbody').toArray()) {
      const region = $(group).find('th[scope=rowgroup]').text()
      for (const row of $(group).find('tr').slice(1).toArray()) {
        const toolkit = $(row).find('th').text()
        const shown = $(row).find('td').toArray()
        expect(shown.map((cell) => $(cell).text())).toEqual(
          monthsOf().map((month) => shownAt(month, region, toolkit)),
        )
        cells += shown.length
      }
    }
    expect(cells).toBe(figures.filter(({ place }) => Object.keys(place).length === 3).length)
  })

  test('begins with one figure for England and Wales', () => {
    expect(pageIn('')('.app-headline__figure').text()).toBe(shownAt())
  })

  test('has a chart with the same figures as words, and a bar for each that is above nought', () => {
    const $ = pageIn('')
    const chart = $('svg.app-bars__chart')
    const byMonth = monthsOf().map((month) => shownAt(month))
    expect(chart.attr('role')).toBe('img')
    const named = String(chart.attr('aria-labelledby')).split(' ')
    expect(named.map((id) => $(`#${id}`).prop('tagName')?.toLowerCase())).toEqual(['title', 'desc'])
    expect(
      chart
        .find('.app-bars__value')
        .toArray()
        .map((value) => $(value).text().replace(' (hidden)', '')),
    ).toEqual(byMonth)
    for (const month of monthsOf()) {
      const words = shownAt(month) === '[c]' ? 'hidden' : shownAt(month)
      expect(chart.find('desc').text()).toContain(`${wordsOf(month)}: ${words}`)
    }
    const lengths = chart
      .find('rect')
      .toArray()
      .map((bar) => Number.parseFloat($(bar).attr('width') ?? ''))
    const above = byMonth.map(Number).filter((sessions) => sessions > 0)
    expect(lengths.length).toBe(above.length)
    const scale = Math.max(...lengths) / Math.max(...above)
    for (const [number, length] of lengths.entries()) {
      expect(length).toBeCloseTo((above[number] ?? 0) * scale, 0)
    }
  })

  test('has the CSV file and the log of the same run to download', () => {
    const $ = pageIn('')
    for (const name of [file, 'log.txt']) {
      expect($(`main a[download][href="/${folder}/${name}"]`)).toHaveLength(1)
    }
    expect(fileText(build, `${folder}/${file}`)).toBe(readFileSync(`${published}/${file}`, 'utf8'))
    expect(fileText(build, `${folder}/log.txt`)).toBe($('.app-log').text())
  })
})

describe('the code', () => {
  const files = readdirSync('app/pipeline')

  test('is beside the page, every file of it, with its licence', () => {
    const $ = pageIn('')
    for (const name of files) {
      expect(fileText(build, `${folder}/code/${name}.txt`)).toBe(
        readFileSync(`app/pipeline/${name}`, 'utf8'),
      )
      expect($(`main a[href="/${folder}/code/${name}.txt"]`).length, name).toBeGreaterThan(0)
    }
    expect(fileText(build, `${folder}/code/LICENSE.txt`)).toContain('MIT License')
  })

  test('has a README that says what each file does and leads back to the page', () => {
    const readme = readFileSync('app/pipeline/README.md', 'utf8')
    const sources = files.filter((name) => name.endsWith('.ts'))
    expect(sources.filter((name) => !readme.includes(`[${name}](${name})`))).toEqual([])
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '')
    expect(links).toContain('../../docs/rap/worked-example/index.md')
    expect(links.filter((path) => !existsSync(`app/pipeline/${path}`))).toEqual([])
    const shown = pageIn('reproduce/')
    expect(shown(`main a[href="/${folder}/"]`).length).toBeGreaterThan(0)
    expect(shown('#what-is-where').length).toBe(1)
  })
})

describe('how far it is', () => {
  const held = (
    JSON.parse(readFileSync('docs/rap/data/worked-example.json', 'utf8')) as {
      requirements: readonly { id: string; state: string; note: string; evidence?: string }[]
    }
  ).requirements
  const levels = JSON.parse(readFileSync('docs/rap/data/levels.json', 'utf8')) as {
    levels: readonly { requirements: readonly { id: string; code: string }[] }[]
  }
  const requirements = levels.levels.flatMap((level) => level.requirements)

  test('is said for each of the 18 requirements, in their order', () => {
    expect(requirements).toHaveLength(18)
    expect(held.map(({ id }) => id)).toEqual(requirements.map(({ id }) => id))
    for (const { id, state, note } of held) {
      expect(['done', 'in-progress', 'not-yet', 'not-applicable'], id).toContain(state)
      expect(note, id).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('has evidence that is on the site, and some for whatever is done', () => {
    for (const { id, state, evidence } of held) {
      if (evidence === undefined) {
        expect(state, id).not.toBe('done')
        continue
      }
      const [path = '', anchor] = evidence.split('#')
      const $ = load(pageOf(build, `${path.slice(1)}index.html`))
      if (anchor !== undefined) expect($(`[id="${anchor}"]`).length, evidence).toBe(1)
    }
  })

  test('lists on the page what is not done', () => {
    const $ = pageIn('')
    const listed = $('#how-far-it-is')
      .nextAll('ul')
      .first()
      .find('a')
      .toArray()
      .map((link) => $(link).attr('href'))
    const open = held.filter(({ state }) => state !== 'done')
    expect(listed).toEqual(
      open.map(
        ({ id }) => `/rap/levels-of-rap/#${requirements.find((one) => one.id === id)?.code ?? ''}`,
      ),
    )
  })
})

test('the version is that of the newest entry of the changelog', () => {
  const $ = pageIn('changelog/')
  const newest = $('main h2').first().text().split(':')[0]
  expect(fileText(build, `${folder}/log.txt`)).toContain(`version ${newest ?? ''}\n`)
})
