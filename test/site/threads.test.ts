import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf, type Build } from './build.ts'
import { capturedPost, fixtureOf, type Files } from './fixture.ts'
import { faultsIn } from './markup.ts'
import { ownPosts, post } from './threads-posts.ts'

/** Two posts whose designs have the same page: one of 25 May 2021, one of 6 October 2021. */
async function captured(): Promise<Files> {
  const { record, files } = await fixtureOf('before')
  const older = { designs: record.designs.filter(({ version }) => version === '2021-05-25') }
  return {
    ...files,
    'design-history/captured/posts/before.json': JSON.stringify(older),
    ...post('2021-05-25', 'before', 'pages: [rar]\nrules: [clashes]'),
    ...(await capturedPost('replaces: before\npages: [rar]\nrules: [clashes]\n')),
  }
}

const many = Object.assign(
  {},
  ...Array.from({ length: 120 }, (_, index) => {
    const date = new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10)
    return post(date, `many-${index}`, 'tags: [lots]\npages: [overview]')
  }),
) as Files

let build: Build
beforeAll(async () => {
  build = await buildSite({
    remove: ownPosts.remove,
    add: {
      ...ownPosts.layout,
      ...many,
      ...(await captured()),
      ...post('2020-01-01', 'first', 'tags: [Appointment]'),
      ...post('2020-02-01', 'second', 'replaces: first\ntags: [appointments, C]'),
      ...post('2020-03-01', 'third', 'replaces: second\ntags: [appointments, C++]'),
      ...post('2020-02-02', 'other', 'replaces: [first]\nrules: [repeats]'),
      ...post(
        '2020-04-01',
        'both',
        'replaces:\n  - third\n  - other\npages: [rar]\nrules: [clashes]',
      ),
      ...post(
        '2020-05-01',
        'half-done',
        'draft: true\nreplaces: both\npages: [rar]\ntags: [hush-hush]',
      ),
    },
  })
}, 120_000)

const at = (address: string) => load(pageOf(build, `design-history/${address}index.html`))
const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const links = ($: ReturnType<typeof load>, within: string) =>
  $(`${within} a`)
    .toArray()
    .map((each) => clean($(each).text()))
/** What a post says in a row of its thread. */
const row = (slug: string, term: string) => {
  const $ = at(`${slug}/`)
  return clean($(`.app-thread dt:contains("${term}")`).next().text())
}

describe('a post whose design was replaced', () => {
  test('says so at its top, with the date, the new design and the newest one after it', () => {
    const $ = at('second/')
    const notice = $('.app-replaced')
    expect(clean(notice.text())).toBe(
      'This design was replaced on 1 March 2020 by About third. The newest design after it is About both, of 1 April 2020.',
    )
    expect(notice.nextAll('.app-prose-scope')).toHaveLength(1)
  })

  test('names both of two designs that replaced it', () => {
    expect(clean(at('first/')('.app-replaced').text())).toBe(
      'This design was replaced on 1 February 2020 by About second and on 2 February 2020 by About other. The newest design after it is About both, of 1 April 2020.',
    )
    expect(row('first', 'Next design')).toBe(
      'About second, 1 February 2020 About other, 2 February 2020',
    )
  })

  test('names one design only, if that is still the newest', () => {
    expect(clean(at('third/')('.app-replaced').text())).toBe(
      'This design was replaced on 1 April 2020 by About both.',
    )
  })
})

describe('a post that replaces a design', () => {
  test('leads to all that it replaces, and has no notice if it is the newest', () => {
    expect(row('both', 'Previous design')).toBe(
      'About other, 2 February 2020 About third, 1 March 2020',
    )
    expect(at('both/')('.app-replaced')).toHaveLength(0)
    expect(at('both/')('.app-thread dt').text()).not.toContain('Next')
  })

  test('lists every design of its thread, oldest first, and which one it is', () => {
    const items = at('third/')('.app-thread__all li')
    expect(items.toArray().map((each) => clean(load(each).text()))).toEqual([
      'About first, 1 January 2020',
      'About second, 1 February 2020',
      'About other, 2 February 2020',
      'About third (this post), 1 March 2020',
      'About both, 1 April 2020',
    ])
  })

  test('leads to both designs side by side, where both have pictures of a page', () => {
    const href = '/design-history/before-and-after/before/captured-post/'
    for (const slug of ['before', 'captured-post']) {
      expect(at(`${slug}/`)('.app-thread dd a:contains("Compare")').attr('href')).toBe(href)
    }
    const $ = at('before-and-after/before/captured-post/')
    const headings = $('main h2, main h3')
    expect(headings.toArray().map((each) => clean($(each).text()))).toEqual([
      'Will this be a RAR toolkit session?',
      'Before, 25 May 2021: Will this be a RAR toolkit session?',
      'After, 2 November 2021: Will this be a RAR toolkit session?',
    ])
    const opened = $('main a:contains("Open this page in the design")').toArray()
    expect(opened.map(({ attribs }) => attribs.href)).toEqual([
      expect.stringContaining('designs/before/2021-05-25/?picture=03-before'),
      expect.stringContaining('designs/captured-post/toolkit-session/?picture=01-rar'),
    ])
    expect(at('both/')('a:contains("Compare")')).toHaveLength(0)
  })
})

describe('the timeline of a page', () => {
  test('lists its posts oldest first, with the picture of that page and what replaced each', () => {
    const $ = at('pages/rar/')
    expect($('h1').text()).toBe('Posts about the page ‘Will this be a RAR session?’')
    const entries = $('.app-timeline__item').toArray()
    expect(entries.map((each) => clean($(each).find('h3').text()))).toEqual([
      'About both',
      'About before',
      'A captured post',
    ])
    const [without, before, after] = entries
    expect($(without).find('img')).toHaveLength(0)
    expect(clean($(before).text())).toContain('Replaced by A captured post on 2 November 2021')
    expect(clean($(before).text())).toContain('25 May 2021: shows the design of 25 May 2021')
    expect(clean($(after).text())).toContain('shows the designs of 25 May 2021 and 6 October 2021')
    expect($(after).find('img').attr()).toMatchObject({
      alt: 'The page ‘opened’, with a button & more.',
      loading: 'lazy',
      width: '960',
      height: '600',
    })
    expect($(after).find('a:contains("side by side with ‘About before’")').attr('href')).toMatch(
      /before-and-after\/before\/captured-post\/#rar$/,
    )
  })

  test('is reached from each post that is about the page, as that of a rule is', () => {
    const $ = at('both/')
    expect(links($, '[aria-labelledby="thread-about"]')).toEqual([
      'Will this be a RAR session?',
      'Appointments that clash',
    ])
    expect($('[aria-labelledby="thread-about"] a').last().attr('href')).toMatch(/rules\/clashes\/$/)
    expect(at('rules/clashes/')('.app-timeline__item')).toHaveLength(3)
    expect(at('first/')('#thread-about')).toHaveLength(0)
  })

  test('goes on over several pages if there are many posts', () => {
    expect(at('pages/overview/')('.app-timeline__item')).toHaveLength(50)
    expect(at('pages/overview/')('.govuk-pagination__next a').attr('href')).toMatch(
      /overview\/2\/$/,
    )
    expect(at('pages/overview/3/')('.app-timeline__item')).toHaveLength(20)
    expect(at('pages/overview/3/')('.govuk-pagination__next')).toHaveLength(0)
  })
})

describe('the lists of posts', () => {
  test('by page and by rule count the posts, and say what nobody wrote about', () => {
    const pages = at('pages/')
    const counts = pages('.app-topics li')
      .toArray()
      .map((each) => clean(pages(each).text()))
    expect(counts).toEqual(['Overview 120 posts', 'Will this be a RAR session? 3 posts'])
    expect(pages('main').text()).toContain('Your cases; Schedule;')
    const rules = at('rules/')
    expect(links(rules, '.app-topics')).toEqual([
      'Appointments that clash',
      'What repeat appointments copy',
    ])
  })

  test('by tag have one page for tags with the same address', () => {
    const $ = at('tags/')
    expect(links($, '.app-topics')).toEqual(['Appointment', 'appointments', 'C', 'lots'])
    expect(links(at('tags/c/'), '.app-document-list')).toEqual(['About third', 'About second'])
    expect(at('tags/lots/')('.app-document-list li')).toHaveLength(100)
    expect(at('tags/lots/2/')('.app-document-list li')).toHaveLength(20)
  })

  test('by date have the newest 20 on the home page under their years, and the rest by year', () => {
    const $ = at('')
    const years = $('.app-year')
      .toArray()
      .map((each) => $(each).text())
    expect(years).toEqual(['2021', '2020', '2018'])
    const dates = $('.app-document-list time')
      .toArray()
      .map(({ attribs }) => attribs.datetime ?? '')
    expect(dates).toHaveLength(20)
    expect(dates[0]).toBe('2021-11-02')
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect($('main a:contains("All 120 posts of 2018")').attr('href')).toBe('/design-history/2018/')
    expect(links(at('2020/'), '.app-document-list')).toHaveLength(5)
    expect(at('2018/2/')('.app-document-list li')).toHaveLength(20)
  })
})

test('a draft that is left out appears nowhere', () => {
  const naming = [...build.files].filter(([, text]) => /half-done|hush-hush/.test(text))
  expect(naming.map(([file]) => file)).toEqual([])
})

test('tags that are probably one are named in a sentence, with the posts to change', () => {
  expect(build.said).toContain(
    'The tags ‘Appointment’ and ‘appointments’ are probably one: write ‘appointments’ in design-history/posts/2020-01-01-first.md.',
  )
  expect(build.said).toContain('The tags ‘C++’ and ‘C’ are probably one')
})

test('every page of these is correct HTML', async () => {
  const ours =
    /^design-history\/(?:index|(?:pages|rules|tags|before-and-after|20\d\d)\/.*|(?:first|third|both|captured-post)\/index)/
  const pages = [...build.files].filter(([file]) => ours.test(file) && file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(20)
  const faults = await Promise.all(pages.map(([file, html]) => faultsIn(file, html)))
  expect(faults.flat()).toEqual([])
})
