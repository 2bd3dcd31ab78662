import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt, words } from './reading.ts'
import type { Build } from './build.ts'

const list = 'design-history/rounds/index.html'
const first = 'design-history/rounds/2026-11-21-first/index.html'
const third = '2026-12-01-third'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

describe('the page of rounds', () => {
  test('lists the rounds, newest first and those of one day by name, round 10 before round 2, with their dates, designs and commits', async () => {
    const $ = load(pageOf(build, list))
    const names = $('main h2 a').toArray()
    expect(names.map((each) => [$(each).text(), each.attribs['href']])).toEqual([
      ['Round 10', '/design-history/rounds/2026-12-01-third/'],
      ['Round 2', '/design-history/rounds/2026-12-01-second/'],
      ['First & best', '/design-history/rounds/2026-11-21-first/'],
    ])
    const own = $('#round-2026-11-21-first').nextUntil('h2')
    const text = words(own.text())
    expect(text).toContain('21 November 2026')
    expect(text).toContain('Six practitioners tried it.')
    expect(text).toContain('‘Book a toolkit session’, in the design of 6 October 2021')
    expect(own.find('code').text()).toBe('0123456')
    expect(own.find('code').attr('title')).toBe('0123456789abcdef0123456789abcdef01234567')
    const designs = own.find('dd a').toArray()
    expect(designs.map(({ attribs }) => attribs['href'])).toEqual([
      '/design-history/designs/2026-11-21-first/toolkit-session/',
      '/design-history/designs/2026-11-21-first/2021-05-25/',
    ])
    expect($('main').text()).not.toContain('There is no round yet')
    expect(await faultsIn(list, pageOf(build, list))).toEqual([])
  })

  test('says what has changed since each, that nothing has, or nothing where it is not known', () => {
    const $ = load(pageOf(build, list))
    const since = (id: string) => $(`#round-${id}`).nextUntil('h2').filter('details')
    const changes = since('2026-11-21-first').find('li').toArray()
    expect(changes.map((each) => $(each).text().trim())).toEqual([
      '‘Will it repeat?’ is new.',
      'It asks <less>.',
      'The page ‘Dates’ is gone.',
    ])
    expect(since('2026-12-01-second').text()).toContain('Nothing has changed since.')
    expect(since('2026-12-01-third')).toHaveLength(0)
  })

  test('is led to from posts', () => {
    const $ = pageAt(build, 'design-history/captured-post')
    expect($('main a[href="/design-history/rounds/"]')).toHaveLength(1)
  })
})

describe('the page of a round', () => {
  test('has its designs, its pictures with their words, and what has changed since', async () => {
    const $ = load(pageOf(build, first))
    expect($('h1').text()).toBe('First & best')
    expect($('.govuk-breadcrumbs a').last().attr('href')).toBe('/design-history/rounds/')
    expect(words($('main').text())).toContain('from commit 0123456')
    const buttons = $('.app-designs a').toArray()
    expect(buttons.map(({ attribs }) => attribs['href'])).toEqual([
      '/design-history/designs/2026-11-21-first/toolkit-session/',
      '/design-history/designs/2026-11-21-first/2021-05-25/',
    ])
    const headings = $('.app-screenshots h3').toArray()
    expect(headings.map((each) => $(each).text())).toEqual([
      'Will this be a RAR toolkit session?',
      'Meeting <Kieran> & others, with errors',
      'Will this be a RAR toolkit session?',
    ])
    expect($('.app-screenshots figure picture')).toHaveLength(3)
    expect($('.app-page-text')).toHaveLength(3)
    expect($('.app-screenshot__open a').first().attr('href')).toBe(
      '/design-history/designs/2026-11-21-first/toolkit-session/?picture=01-rar',
    )
    expect($('#what-has-changed-since').nextUntil('h2').text()).toContain(
      '‘Will it repeat?’ is new.',
    )
    expect(await faultsIn(first, pageOf(build, first))).toEqual([])
  })

  test('tells pictures apart that have one main heading, or are of one page twice', () => {
    const $ = load(pageOf(build, `design-history/rounds/${third}/index.html`))
    const headings = $('.app-screenshots h3').toArray()
    expect(headings.map((each) => $(each).text().replace('–', '-'))).toEqual([
      'Overview - Kieran Osgood',
      'Schedule - Kieran Osgood',
      'Overview - Kieran Osgood (2)',
    ])
  })

  test('says so if nothing has changed since, and is silent if nobody knows', () => {
    const page = (id: string) => load(pageOf(build, `design-history/rounds/${id}/index.html`))
    expect(page('2026-12-01-second')('main').text()).toContain('Nothing has changed since.')
    expect(page('2026-12-01-third')('main').text()).not.toContain('changed since')
  })
})
