import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildSite, pageOf } from './build.ts'
import { designedProject, publishedProject } from './project.ts'
import { questions } from './search-questions.ts'
import { searchOf } from './search-index.ts'
import type { Build } from './build.ts'
import type { Search } from './search-index.ts'

afterAll(() => vi.unstubAllGlobals())

describe('in the whole site', () => {
  let search: Search
  beforeAll(async () => {
    search = await searchOf(await buildSite())
  })

  test.each(questions)('‘%s’ finds its page among the first three', async (question, ...pages) => {
    const first = (await search.addresses(question)).slice(0, 3)
    expect(
      first.some((address) => pages.includes(address)),
      first.join(' '),
    ).toBe(true)
  })

  test('RAR and RAP each find their own', async () => {
    const rar = await search.addresses('RAR')
    expect(rar).toHaveLength(10)
    expect(rar.filter((address) => address.startsWith('/rap/'))).toEqual([])
    const rap = await search.addresses('RAP')
    expect(rap.length).toBeGreaterThan(5)
    expect(rap.filter((address) => address.startsWith('/design-history/'))).toEqual([])
  })

  test('pages that only list others are not found', async () => {
    const { first } = await search.for('', { kind: 'Design history' })
    expect(first.length).toBeGreaterThan(5)
    for (const title of ['Tags', 'Journey maps', 'Rounds of research', 'Search']) {
      const titles = (await search.for(title)).first.map(({ meta }) => meta['title'])
      expect(titles).not.toContain(title)
    }
  })

  test.each(['', ' ', '(', ')(', '"', '""', '" "', '🙂', '🙂 🙂', '؟', '\0', '.*', '\\'])(
    '‘%s’ finds nothing, and breaks nothing',
    async (typed) => {
      expect(await search.for(typed)).toEqual({ count: 0, some: false, first: [] })
    },
  )

  test.each([
    ['a quotation mark', '"toolkit'],
    ['a pattern', '^(toolkit)+$'],
    ['a tag', '<toolkit>'],
    ['a picture', '🙂 toolkit'],
    ['a byte of nought', 'toolkit\0'],
    ['a part of an address', '%%toolkit%'],
    ['the same a thousand times', 'toolkit '.repeat(1000)],
    ['small words', 'what is the toolkit'],
  ])('with %s, the word that says something is looked for', async (_, typed) => {
    expect(await search.addresses(typed)).toEqual(await search.addresses('toolkit'))
  })

  test.each([
    ['only small words', 'what if there is no'],
    ['a very long word', 'é'.repeat(5000)],
    ['another alphabet', 'العربية'],
    ['names of JavaScript', '__proto__ constructor'],
    ['a tag with a word in it', '<b>toolkit</b>'],
  ])('%s break nothing', async (_, typed) => {
    const { count, first } = await search.for(typed)
    expect(first).toHaveLength(Math.min(count, 10))
  })

  test('a word that is nowhere finds nothing, though other words begin with its first letter', async () => {
    expect((await search.for('zebra')).count).toBe(0)
    const { some } = await search.for('zebra toolkit')
    expect(some).toBe(true)
    expect(await search.addresses('zebra toolkit')).toEqual(await search.addresses('toolkit'))
  })

  test('other forms of a word are found', async () => {
    expect((await search.addresses('tries')).length).toBeGreaterThan(0)
    expect(await search.addresses('reschedules')).toEqual(await search.addresses('rescheduled'))
  })

  test('words between quotation marks are found only together', async () => {
    const { count } = await search.for('“thin slice”')
    expect(count).toBeGreaterThan(0)
    expect((await search.for('"slice thin"')).count).toBe(0)
  })

  test('where no page has all the words, those with most of them come first', async () => {
    const { some } = await search.for('PySpark NSI')
    expect(some).toBe(true)
    const addresses = await search.addresses('PySpark NSI')
    expect(addresses).toContain('/rap/training/pyspark-style-guide/')
    expect(addresses).toContain('/design-history/finding-the-right-nsi/')
  })
})

describe('in a site with posts, rounds and maps', () => {
  let build: Build
  let search: Search
  beforeAll(async () => {
    build = await publishedProject()
    search = await searchOf(build)
  })

  test('a hit leads to the nearest heading above it', async () => {
    const { first } = await search.for('platypus')
    expect(first).toHaveLength(1)
    const sections = first[0]?.sub_results.map(({ url }) => url.replace(/^.*#/, '#'))
    expect(sections).toEqual(['#on-an-island-and-more'])
  })

  test('a post says its date and its kind', async () => {
    const { first } = await search.for('quokkas')
    expect(first[0]?.meta).toMatchObject({ title: 'Where quokkas live', date: '3 November 2021' })
    expect(first[0]?.filters).toMatchObject({ kind: ['Design history'], year: ['2021'] })
  })

  test('a topic is a page, a rule or a tag, and each name is there once', async () => {
    const { first } = await search.for('quokkas')
    expect(first[0]?.filters['topic']?.toSorted()).toEqual([
      'Sensitive information',
      'Where the appointment will be',
      'marsupials',
    ])
    expect(await search.addresses('', { topic: 'marsupials' })).toEqual(['/design-history/told/'])
    expect(await search.addresses('quokkas', { year: '2020' })).toEqual([])
  })

  test('posts, rounds and maps are found by the version of their design', async () => {
    const found = await search.addresses('', { version: '2021-05-25' })
    expect(found).toContain('/design-history/captured-post/')
    expect(found).toContain(`/design-history/rounds/2026-11-21-first/`)
    expect(found).toContain('/design-history/journeys/arrange-appointment/2021-05-25/')
    expect(found).not.toContain('/design-history/told/')
  })

  test('the words in a picture are found, under the heading of the picture', async () => {
    const { first } = await search.for('ring road')
    const found = first.find(({ url }) => url.includes('/captured-post/'))
    expect(found?.sub_results.map(({ url }) => url.replace(/^.*#/, '#'))).toContain(
      '#screenshot-where-will-you-meet',
    )
  })

  test('words of a post weigh more than the same words in a picture', async () => {
    const addresses = await search.addresses('Calder House')
    const places = ['told', 'captured-post'].map((slug) =>
      addresses.indexOf(`/design-history/${slug}/`),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('a draft is not found', async () => {
    expect((await search.for('numbat')).count).toBe(0)
  })

  test('only what the search needs is written', () => {
    const files = [...build.files.keys()].filter((file) => file.startsWith('pagefind/'))
    expect(files).toContain('pagefind/pagefind.js')
    expect(files.filter((file) => /-ui\.|highlight|unknown/.test(file))).toEqual([])
  })

  test('every page has a box that leads to the search page', () => {
    for (const file of ['design-history/told/index.html', 'rap/index.html', '404.html']) {
      expect(pageOf(build, file)).toMatch(
        /<form class="app-search-box__form" action="[./]*design-history\/search\/" method="get"/,
      )
    }
  })

  test('its page stays small, however many posts there are, and leads to the years', () => {
    const page = pageOf(build, 'design-history/search/index.html')
    expect(page.length).toBeLessThan(150_000)
    expect(page).not.toContain('>About many-7</a>')
    expect(page).toMatch(
      /<a class="govuk-link" href="[./]*design-history\/2018\/">2018<\/a>: 201 posts/,
    )
  })
})

test('without JavaScript the page of the search lists every page with what it is about', async () => {
  const page = pageOf(await designedProject(), 'design-history/search/index.html')
  expect(page).toContain('>Where quokkas live</a><br>About a quokka</li>')
  expect(page).toContain('>Thin-slice strategy</a>')
  expect(page).toContain('>Write a post</a>')
  expect(page).toContain('>A numbat</a>')
})
