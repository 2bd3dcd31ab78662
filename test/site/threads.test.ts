import { beforeAll, describe, expect, test } from 'vitest'
import { faultsIn } from './markup.ts'
import { many, publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf, words } from './reading.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const at = (address: string) =>
  pageAt(build, address ? `design-history/${address}` : 'design-history')
const links = ($: CheerioAPI, within: string) => textsOf($, `${within} a`)
/** What a post says in a row of its thread. */
const row = (slug: string, term: string) => {
  const $ = at(slug)
  return words($(`.app-thread dt:contains("${term}")`).next().text())
}

describe('a post whose design was replaced', () => {
  test('says so at its top, with the date, the new design and the newest one after it', () => {
    const $ = at('second')
    const notice = $('.app-replaced')
    expect(words(notice.text())).toBe(
      'This design was replaced on 1 March 2020 by About third. The newest design after it is About both, of 1 April 2020.',
    )
    expect(notice.nextAll('.app-prose-scope')).toHaveLength(1)
  })

  test('names both of two designs that replaced it', () => {
    expect(words(at('first')('.app-replaced').text())).toBe(
      'This design was replaced on 1 February 2020 by About second and on 2 February 2020 by About other. The newest design after it is About both, of 1 April 2020.',
    )
    expect(row('first', 'Next design')).toBe(
      'About second, 1 February 2020 About other, 2 February 2020',
    )
  })

  test('names one design only, if that is still the newest', () => {
    expect(words(at('third')('.app-replaced').text())).toBe(
      'This design was replaced on 1 April 2020 by About both.',
    )
  })
})

describe('a post that replaces a design', () => {
  test('leads to all that it replaces, and has no notice if it is the newest', () => {
    expect(row('both', 'Previous design')).toBe(
      'About other, 2 February 2020 About third, 1 March 2020',
    )
    expect(at('both')('.app-replaced')).toHaveLength(0)
    expect(at('both')('.app-thread dt').text()).not.toContain('Next')
  })

  test('lists every design of its thread, oldest first, and which one it is', () => {
    expect(textsOf(at('third'), '.app-thread__all li')).toEqual([
      'About first, 1 January 2020',
      'About second, 1 February 2020',
      'About other, 2 February 2020',
      'About third (this post), 1 March 2020',
      'About both, 1 April 2020',
    ])
  })

  test('leads to both designs side by side, where both have pictures of a page', () => {
    const href = '/design-history/before-and-after/before/after/'
    for (const slug of ['before', 'after']) {
      expect(at(slug)('.app-thread dd a:contains("Compare")').attr('href')).toBe(href)
    }
    const $ = at('before-and-after/before/after')
    const headings = $('main h2, main h3')
    expect(headings.toArray().map((each) => words($(each).text()))).toEqual([
      'Will this be a RAR toolkit session?',
      'Before, 25 May 2021: Will this be a RAR toolkit session?',
      'After, 2 November 2021: Will this be a RAR toolkit session?',
    ])
    const opened = $('main a:contains("Open this page in the design")').toArray()
    expect(opened.map(({ attribs }) => attribs.href)).toEqual([
      expect.stringContaining('designs/before/2021-05-25/?picture=03-before'),
      expect.stringContaining('designs/after/toolkit-session/?picture=01-rar'),
    ])
    expect(at('both')('a:contains("Compare")')).toHaveLength(0)
  })
})

describe('the timeline of a page', () => {
  test('lists its posts oldest first, with the picture of that page and what replaced each', () => {
    const $ = at('pages/rar')
    expect($('h1').text()).toBe('Posts about the page ‘Will this be a RAR session?’')
    const entries = $('.app-timeline__item').toArray()
    expect(entries.map((each) => words($(each).find('h3').text()))).toEqual([
      'About both',
      'About before',
      'What came after',
    ])
    const [without, before, after] = entries
    expect($(without).find('img')).toHaveLength(0)
    expect(words($(before).text())).toContain('Replaced by What came after on 2 November 2021')
    expect(words($(before).text())).toContain('25 May 2021: shows the design of 25 May 2021')
    expect(words($(after).text())).toContain('shows the designs of 25 May 2021 and 6 October 2021')
    expect($(after).find('img').attr()).toMatchObject({
      alt: 'The page ‘opened’, with a button & more.',
      loading: 'lazy',
      width: '960',
      height: '600',
    })
    expect($(after).find('a:contains("side by side with ‘About before’")').attr('href')).toMatch(
      /before-and-after\/before\/after\/#rar$/,
    )
  })

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
