import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import example from '../../docs/rap/data/worked-example.json' with { type: 'json' }
import { buildSite } from './build.ts'
import { outlineOf } from './outline.ts'
import { pageAt, valuesOf } from './reading.ts'

const site = await buildSite()
const folder = 'rap/worked-example'
const $ = pageAt(site, folder)
const published = 'docs/rap/worked-example/published'
const source = (path: string) => readFileSync(path, 'utf8')
const built = (path: string) => source(`${site.folder}/${folder}/${path}`)

test('the page has the published figures: the first of them, the bars of a chart, and tables', async () => {
  const chart = ['title', 'desc', 'rect', '.app-bars__value'].map(
    (part) => `.app-bars__chart ${part}`,
  )
  const outline = outlineOf($, ['.app-headline', ...chart, '.app-figures'].join())
  await expect(outline).toMatchFileSnapshot('approved/worked-example.txt')
  const named = $('.app-bars__chart').attr('aria-labelledby')?.split(' ') ?? []
  expect(named.map((id) => $(`#${id}`).prop('tagName')?.toLowerCase())).toEqual(['title', 'desc'])
})

test('the page has the CSV file and the log of the same run to download', () => {
  const csv = 'rar-toolkit-sessions-2021-04-to-2021-09.csv'
  expect(valuesOf($, 'main a[download]', 'href')).toEqual(
    expect.arrayContaining([`/${folder}/${csv}`, `/${folder}/log.txt`]),
  )
  expect(built(csv)).toBe(source(`${published}/${csv}`))
  expect(built('log.txt')).toBe($('.app-log').text())
  const newest = pageAt(site, `${folder}/changelog`)('main h2').first().text().split(':')[0]
  expect(built('log.txt')).toContain(`version ${newest ?? ''}\n`)
})

test('the code is beside the page, every file of it, with its licence', () => {
  for (const name of readdirSync('app/pipeline')) {
    expect(built(`code/${name}.txt`)).toBe(source(`app/pipeline/${name}`))
    expect(valuesOf($, 'main a', 'href')).toContain(`/${folder}/code/${name}.txt`)
  }
  expect(built('code/LICENSE.txt')).toContain('MIT License')
})

test('the README says what each file does and leads back to the page', () => {
  const readme = source('app/pipeline/README.md')
  const files = readdirSync('app/pipeline').filter((name) => name.endsWith('.ts'))
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '')
  expect(links).toEqual(
    expect.arrayContaining([...files, '../../docs/rap/worked-example/index.md']),
  )
  expect(links.filter((path) => !existsSync(`app/pipeline/${path}`))).toEqual([])
  const shown = pageAt(site, `${folder}/reproduce`)
  expect(shown(`main a[href="/${folder}/"]`).length).toBeGreaterThan(0)
  expect(shown('#what-is-where')).toHaveLength(1)
})

describe('how far it is', () => {
  const held: readonly { id: string; state: string; note: string; evidence?: string }[] =
    example.requirements
  const requirements = levels.levels.flatMap((level) => level.requirements)

  test('is said for each requirement, in their order, with evidence for whatever is done', () => {
    expect(held.map(({ id }) => id)).toEqual(requirements.map(({ id }) => id))
    for (const { id, state, note, evidence } of held) {
      expect(['done', 'in-progress', 'not-yet', 'not-applicable'], id).toContain(state)
      expect(note, id).toMatch(/^[A-Z].*\.$/)
      // That it is on the site is for the links of the page of levels to show
      if (state === 'done') expect(evidence, id).toBeDefined()
    }
  })

  test('lists on the page what is not done', () => {
    const open = requirements.filter((_, index) => held[index]?.state !== 'done')
    const listed = valuesOf($, $('#how-far-it-is').nextAll('ul').first().find('a'), 'href')
    expect(listed).toEqual(open.map(({ code }) => `/rap/levels-of-rap/#${code}`))
  })
})
