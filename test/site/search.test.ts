import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { find, ranking } from '../../design-history/assets/scripts/search/find.js'
import { buildSite } from './build.ts'
import { designedProject, many, publishedProject } from './project.ts'
import { pageAt, textsOf } from './reading.ts'
import type { Found, Pagefind } from '../../design-history/assets/scripts/search/find.js'
import type { Build } from './build.ts'

afterAll(() => vi.unstubAllGlobals())

/** What a search finds: how many pages, and the first ten in full. */
interface Hits {
  readonly count: number
  /** Whether they are pages with only some of the words. */
  readonly some: boolean
  readonly first: readonly Found[]
}

const fromDisk: typeof fetch = async (address) => {
  if (typeof address !== 'string' || !address.startsWith('file:'))
    throw new Error('The search asks for more than its own files')
  return new Response(await readFile(fileURLToPath(address.replace(/[?#].*$/, ''))))
}

/** The search of a built site as its page uses it: Pagefind’s own script, with files from disk. */
async function searchOf({ folder }: Build) {
  const own = join(folder, 'pagefind')
  vi.stubGlobal('fetch', fromDisk)
  const pagefind = (await import(pathToFileURL(join(own, 'pagefind.js')).href)) as Pagefind
  await pagefind.options({ baseUrl: '/', basePath: pathToFileURL(`${own}/`).href, ranking })
  await pagefind.init()
  return async (typed: string, filters: Readonly<Record<string, string>> = {}): Promise<Hits> => {
    const { results, some } = await find(pagefind, typed, filters)
    const first = await Promise.all(results.slice(0, 10).map((result) => result.data()))
    return { count: results.length, some, first }
  }
}

const pathsOf = ({ first }: Hits) =>
  first.map(({ url }) => url.replace(/^.*?(?=\/(?:design-history|rap|docs)\/)/, ''))
const anchorsOf = (found: Found | undefined) =>
  found?.sub_results.map(({ url }) => url.replace(/^.*#/, '#'))

describe('in the whole site', () => {
  let search: Awaited<ReturnType<typeof searchOf>>
  let toolkit: readonly string[]
  beforeAll(async () => {
    search = await searchOf(await buildSite())
    toolkit = pathsOf(await search('toolkit'))
  })

  test.each([
    ['arrange an appointment', 'design-history/journeys/arrange-appointment/current'],
    ['duplicate NSI', 'design-history/finding-the-right-nsi'],
    ['what if there is no location?', 'design-history/pick-a-location'],
    ['RAR (', 'design-history/recording-rar', 'design-history/a-new-rar-process-in-delius'],
    ['check answers', 'design-history/pages/check-answers'],
    ['toolkit', 'design-history/choosing-a-toolkit', 'design-history/toolkits'],
    ['how do I record an absence', 'design-history/recording-acceptable-absences'],
    ['rescheduled', 'design-history/rescheduled-appointments'],
    ['repeat appointments', 'design-history/arranging-repeat-appointments'],
    ['waiting for evidence', 'design-history/waiting-for-evidence-and-changing-an-outcome'],
    ['enforcement action', 'design-history/enforcement-action-when-recording-attendance'],
    ['sensitive', 'design-history/pages/sensitive'],
    ['how many RAR days are left', 'design-history/rar-days-as-a-budget'],
    ['change an outcome', 'design-history/waiting-for-evidence-and-changing-an-outcome'],
    ['thin slice', 'rap/thin-slice-strategy'],
    ['levels of RAP', 'rap/levels-of-rap'],
    ['support models', 'rap/support-models'],
    ['is my team ready', 'rap/rap-readiness'],
    ['share a copy without a server', 'docs/share-a-copy'],
    ['write a post', 'docs/write-a-post'],
  ])('‘%s’ finds its page among the first three', async (question, ...pages) => {
    const first = pathsOf(await search(question)).slice(0, 3)
    const answers = first.filter((path) => pages.includes(path.slice(1, -1)))
    expect(answers.length, first.join(' ')).toBeGreaterThan(0)
  })

  test('RAR and RAP each find their own', async () => {
    const [rar, rap] = [pathsOf(await search('RAR')), pathsOf(await search('RAP'))]
    expect(rar).toHaveLength(10)
    expect(rar.filter((path) => path.startsWith('/rap/'))).toEqual([])
    expect(rap.length).toBeGreaterThan(5)
    expect(rap.filter((path) => path.startsWith('/design-history/'))).toEqual([])
  })

  test.each(['Tags', 'Journey maps', 'Rounds of research', 'Search'])(
    '‘%s’, which only lists others, is not found',
    async (title) => {
      const { first } = await search(title)
      expect(first.map(({ meta }) => meta['title'])).not.toContain(title)
    },
  )

  test.each(['', ' ', '(', ')(', '"', '""', '" "', '🙂', '🙂 🙂', '؟', '\0', '.*', '\\'])(
    '‘%s’ finds nothing, and breaks nothing',
    async (typed) => {
      expect(await search(typed)).toEqual({ count: 0, some: false, first: [] })
    },
  )

  test.each([
    '"toolkit',
    '^(toolkit)+$',
    '<toolkit>',
    '🙂 toolkit',
    'toolkit\0',
    '%%toolkit%',
    'toolkit '.repeat(1000),
    'what is the toolkit',
    'zebra toolkit',
  ])('the word of ‘%.20s’ that says something is looked for', async (typed) => {
    expect(pathsOf(await search(typed))).toEqual(toolkit)
  })

  test.each([
    'what if there is no',
    'é'.repeat(5000),
    'العربية',
    '__proto__ constructor',
    '<b>toolkit</b>',
  ])('‘%.20s’ breaks nothing', async (typed) => {
    const { count, first } = await search(typed)
    expect(first).toHaveLength(Math.min(count, 10))
  })

  test('a word that is nowhere finds nothing, though other words begin with its letter', async () => {
    expect((await search('zebra')).count).toBe(0)
    expect((await search('zebra toolkit')).some).toBe(true)
  })

  test('other forms of a word are found', async () => {
    expect((await search('tries')).count).toBeGreaterThan(0)
    expect(pathsOf(await search('reschedules'))).toEqual(pathsOf(await search('rescheduled')))
  })

  test('words between quotation marks are found only together', async () => {
    expect((await search('“thin slice”')).count).toBeGreaterThan(0)
    expect((await search('"slice thin"')).count).toBe(0)
  })

  test('where no page has all the words, those with most of them come first', async () => {
    const hits = await search('PySpark NSI')
    expect(hits.some).toBe(true)
    expect(pathsOf(hits)).toEqual(
      expect.arrayContaining([
        '/rap/training/pyspark-style-guide/',
        '/design-history/finding-the-right-nsi/',
      ]),
    )
  })
})

describe('in a site with posts, rounds and maps', () => {
  let build: Build
  let search: Awaited<ReturnType<typeof searchOf>>
  beforeAll(async () => {
    build = await publishedProject()
    search = await searchOf(build)
  })

  test('a post says its date, its kind and its topics, each name once', async () => {
    const [found] = (await search('quokkas')).first
    expect(found?.meta).toMatchObject({ title: 'Where quokkas live', date: '3 November 2021' })
    expect(found?.filters).toMatchObject({ kind: ['Design history'], year: ['2021'] })
    expect(found?.filters['topic']?.toSorted()).toEqual([
      'Sensitive information',
      'Where the appointment will be',
      'marsupials',
    ])
  })

  test('posts, rounds and maps are found by topic, by year and by the version of their design', async () => {
    const told = '/design-history/told/'
    expect(pathsOf(await search('', { topic: 'marsupials' }))).toEqual([told])
    expect(pathsOf(await search('quokkas', { year: '2020' }))).toEqual([])
    const found = pathsOf(await search('', { version: '2021-05-25' }))
    expect(found).toEqual(
      expect.arrayContaining([
        '/design-history/captured-post/',
        '/design-history/rounds/2026-11-21-first/',
        '/design-history/journeys/arrange-appointment/2021-05-25/',
      ]),
    )
    expect(found).not.toContain(told)
  })

  test('a hit leads to the nearest heading above it, also above a picture', async () => {
    const { first } = await search('platypus')
    expect(first.map(anchorsOf)).toEqual([['#on-an-island-and-more']])
    const inPicture = (await search('ring road')).first
    expect(anchorsOf(inPicture.find(({ url }) => url.includes('/captured-post/')))).toContain(
      '#screenshot-where-will-you-meet',
    )
  })

  test('words of a post weigh more than the same words in a picture', async () => {
    const paths = pathsOf(await search('Calder House'))
    const [told = -1, picture = -1] = ['told', 'captured-post'].map((slug) =>
      paths.indexOf(`/design-history/${slug}/`),
    )
    expect(told).toBeGreaterThan(-1)
    expect(picture).toBeGreaterThan(told)
  })

  test('a draft is not found, and only what the search needs is written', async () => {
    expect((await search('numbat')).count).toBe(0)
    const files = [...build.files.keys()].filter((file) => file.startsWith('pagefind/'))
    expect(files).toContain('pagefind/pagefind.js')
    expect(files.filter((file) => /-ui\.|highlight|unknown/.test(file))).toEqual([])
  })

  test('its page stays small, however many posts there are, and leads to the years', () => {
    const $ = pageAt(build, 'design-history/search')
    expect($.html().length).toBeLessThan(150_000)
    expect(textsOf($, 'a')).not.toContain('About many-7')
    const year = $('a[href="/design-history/2018/"]').parent()
    expect(year.text()).toContain(`2018: ${many} posts`)
  })
})

test('without JavaScript the page of the search lists every page with what it is about', async () => {
  const $ = pageAt(await designedProject(), 'design-history/search')
  expect(textsOf($, 'main li')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Where quokkas live ?About a quokka$/),
      expect.stringMatching(/^Thin-slice strategy/),
      expect.stringMatching(/^Write a post/),
      expect.stringMatching(/^A numbat/),
    ]),
  )
})
