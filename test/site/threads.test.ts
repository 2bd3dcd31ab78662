import { beforeAll, describe, expect, test } from 'vitest'
import { faultsIn } from './markup.ts'
import { many, publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf } from './reading.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const at = (address: string) =>
  pageAt(build, address ? `design-history/${address}` : 'design-history')
const links = ($: CheerioAPI, within: string) => textsOf($, `${within} a`)

test('a post whose design was replaced says so above its words', () => {
  expect(at('second')('.app-replaced').nextAll('.app-prose-scope')).toHaveLength(1)
  expect(at('both')('.app-replaced')).toHaveLength(0)
})

test('posts whose designs have pictures of one page lead to both side by side', () => {
  const compared = (slug: string) => at(slug)('.app-thread dd a:contains("Compare")').attr('href')
  for (const slug of ['before', 'after']) {
    expect(compared(slug)).toBe('/design-history/before-and-after/before/after/')
  }
})

describe('the timeline of a page', () => {
  test('is reached from each post that is about the page, as that of a rule is', () => {
    const $ = at('both')
    expect(links($, '[aria-labelledby="thread-about"]')).toEqual([
      'Will this be a RAR session?',
      'Appointments that clash',
    ])
    expect($('[aria-labelledby="thread-about"] a').last().attr('href')).toMatch(/rules\/clashes\/$/)
    expect(at('rules/clashes')('.app-timeline__item')).toHaveLength(3)
    expect(at('first')('#thread-about')).toHaveLength(0)
  })

  test('goes on over several pages if there are many posts', () => {
    expect(at('pages/overview')('.app-timeline__item')).toHaveLength(50)
    expect(at('pages/overview')('.govuk-pagination__next a').attr('href')).toMatch(/overview\/2\/$/)
    expect(at('pages/overview/5')('.app-timeline__item')).toHaveLength(many - 4 * 50)
    expect(at('pages/overview/5')('.govuk-pagination__next')).toHaveLength(0)
  })
})

describe('the lists of posts', () => {
  test('by page and by rule count the posts, and say what nobody wrote about', () => {
    const pages = at('pages')
    expect(textsOf(pages, '.app-topics li')).toEqual([
      `Overview ${many} posts`,
      'Will this be a RAR session? 3 posts',
      'Where the appointment will be 1 post',
      'Notes 1 post',
    ])
    expect(pages('main').text()).toContain('Your cases; Schedule;')
    expect(links(at('rules'), '.app-topics')).toEqual([
      'Appointments that clash',
      'What repeat appointments copy',
      'Sensitive information',
    ])
  })

  test('by tag have one page for tags with the same address', () => {
    const tags = links(at('tags'), '.app-topics')
    expect(tags).toEqual(expect.arrayContaining(['Appointment', 'appointments', 'C', 'lots']))
    expect(tags).not.toContain('C++')
    expect(links(at('tags/c'), '.app-document-list')).toEqual(['About third', 'About second'])
    expect(at('tags/lots/2')('.app-document-list li')).toHaveLength(100)
    expect(at('tags/lots/3')('.app-document-list li')).toHaveLength(many - 200)
  })

  test('by date have the newest 20 on the home page under their years, and the rest by year', () => {
    const $ = at('')
    expect(textsOf($, '.app-year')).toEqual(['2031', '2026', '2022', '2021'])
    const dates = valuesOf($, '.app-document-list time', 'datetime')
    expect(dates).toHaveLength(20)
    expect(dates[0]).toBe('2031-01-02')
    expect(dates).toEqual(dates.toSorted().toReversed())
    const of2021 = at('2021')('.app-document-list li').length
    expect($(`main a:contains("All ${of2021} posts of 2021")`).attr('href')).toBe(
      '/design-history/2021/',
    )
    expect(links(at('2020'), '.app-document-list')).toHaveLength(5)
    expect(at('2018/3')('.app-document-list li')).toHaveLength(many - 200)
  })
})

test('tags that are probably one are named in a sentence, with the posts to change', () => {
  expect(build.said).toContain(
    'The tags ‘Appointment’ and ‘appointments’ are probably one: write ‘appointments’ in design-history/posts/2020-01-01-first.md.',
  )
  expect(build.said).toContain('The tags ‘C++’ and ‘C’ are probably one')
})

test('every page of these is correct HTML', async () => {
  const ours =
    /^design-history\/(?:index|(?:pages|rules|tags|before-and-after|20\d\d)\/.*|(?:first|third|both|after)\/index)/
  const pages = [...build.files].filter(([file]) => ours.test(file) && file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(20)
  const faults = await Promise.all(pages.map(([file, html]) => faultsIn(file, html)))
  expect(faults.flat()).toEqual([])
})
