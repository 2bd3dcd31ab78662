import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt, textsOf, valuesOf, words } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const page = (path: string) => pageAt(build, `design-history/${path}`)

describe('what changed, in a post', () => {
  test('is said in words under what it is about, the older version first', () => {
    const $ = page('comparing')
    const shown = $('.app-what-changed').first()
    expect(words(shown.children('p').first().text())).toBe(
      'What changed in ‘Arrange an appointment’ from the design of 25 May 2021 to the design of 6 October 2021:',
    )
    expect(textsOf($, shown.find('dt'))).toEqual([
      'Questions',
      'Options and messages',
      'Pages',
      'Where pages lead',
      'Check your answers and after',
    ])
    expect(textsOf($, shown.find('dd li'))).toContain(
      '‘Will this appointment count towards RAR?’ is now ‘Will this be a RAR toolkit session?’.',
    )
  })

  test('is shown side by side: pages that changed, with what only one of them has', () => {
    const $ = page('comparing')
    const table = $('.app-what-changed').first().find('table')
    expect(textsOf($, table.find('thead th'))).toEqual([
      'Design of 25 May 2021',
      'Design of 6 October 2021',
    ])
    const pages = table.find('tbody').toArray()
    expect(pages.map((one) => words($(one).find('th').text()))).toEqual([
      'Will this be a RAR toolkit session? Changed',
      'Which RAR toolkit will you use? Changed',
      'Add appointment notes Changed',
      'Check your answers Changed',
    ])
    const [before, after] = $(pages[0]).find('td').toArray()
    const only = (cell: typeof before) => textsOf($, $(cell).find('.app-side-by-side__only'))
    expect(only(before)).toEqual([
      'Only before: Will this appointment count towards RAR?',
      'Only before: Hint: This will account for one day of Rehabilitation Activity Requirement (RAR).',
      'Only before: Yes',
    ])
    expect(only(after)).toEqual([
      'Only now: Will this be a RAR toolkit session?',
      'Only now: Yes, it will count towards RAR',
      'Only now: Will this also count towards repeat appointments?',
      'Only now: Yes',
      'Only now: No, only this appointment',
    ])
    // Each column is named again where they stand one under the other
    expect($(before).find('.app-side-by-side__design').text()).toBe('Design of 25 May 2021')
    expect(words($(pages[0]).text())).toContain('Also changed: where it leads.')
  })

  test('counts the pages that are the same and names them', () => {
    const same = page('comparing')('.app-what-changed').first().find('details')
    expect(words(same.find('summary').text())).toMatch(/^8 pages are the same in the design of 25/)
    expect(same.find('li')).toHaveLength(8)
  })

  test('compares versions that do not follow each other, with pages that are new', () => {
    const $ = page('comparing')
    const shown = $('.app-what-changed').eq(1)
    const rows = textsOf($, shown.find('tbody th'))
    expect(rows).toContain('Which NSI should this session be linked to? New')
    const nsi = shown
      .find('tbody')
      .eq(rows.indexOf('Which NSI should this session be linked to? New'))
    expect(words(nsi.find('td').first().text())).toBe(
      'Design of 11 March 2021 There was no such page.',
    )
  })

  test('leaves the Markdown around it alone, and its own HTML is no code', () => {
    const $ = page('comparing')
    expect(textsOf($, '.app-prose-scope em')).toEqual(['it', 'it'])
    expect($('pre')).toHaveLength(0)
    expect($('.app-what-changed').next('p').text()).toContain('After it')
    expect($('.app-what-changed')).toHaveLength(2)
  })

  test('a question is linked to by its current wording', () => {
    const $ = page('comparing')
    const links = $('.app-prose-scope a[href*="/questions/"]').toArray()
    expect(links.map((a) => [$(a).attr('href'), $(a).text()])).toEqual([
      [
        expect.stringMatching(/questions\/arrange-appointment\/toolkit\/$/),
        'Which RAR toolkit will you use?',
      ],
      [expect.stringMatching(/questions\/record-outcome\/complied\/$/), 'Did the person comply?'],
    ])
  })
})

describe('the page of a question', () => {
  test('names designs in which it stayed the same', () => {
    expect(
      words(page('questions/arrange-appointment/date')('.app-question-history').text()),
    ).toContain('The same in the design of 6 October 2021.')
  })

  test.each([
    ['arrange-appointment/notes', 'About notes, 8 October 2021: is about its page'],
    ['record-outcome/complied', 'Comparing, 7 October 2021: links to it'],
  ])('of %s lists a post about it, and why', (address, post) => {
    expect(textsOf(page(`questions/${address}`), '#posts + ul li')).toContain(post)
  })
})

describe('lists of changes and of questions', () => {
  test('the history of the journeys leads from each step in words to the pages side by side', () => {
    const $ = page('changes')
    const contents = valuesOf($, '.app-contents-list a', 'href')
    for (const href of contents) expect($(href), href).toHaveLength(1)
    const steps = contents.filter((href) => href.includes('-to-'))
    expect(steps).toHaveLength(7)
    for (const href of steps) {
      expect($(href).nextAll('dl').first().find('li').length, href).toBeGreaterThan(0)
      expect(
        $(`${href}-side-by-side`).nextAll('table').first().find('tbody').length,
      ).toBeGreaterThan(0)
    }
  })

  test('the index leads to the page of every question, under the page that asks it', () => {
    const $ = page('questions')
    const linked = valuesOf($, '.app-question-index a', 'href')
    const built = [...build.files.keys()].flatMap(
      (file) => /^design-history\/(questions\/.+\/)index\.html$/.exec(file)?.[1] ?? [],
    )
    expect(built.length).toBeGreaterThan(50)
    expect(linked.map((href) => href.replace(/^.*(?=questions\/)/, '')).toSorted()).toEqual(
      built.toSorted(),
    )
    const when = $('#arrange-appointment + ul > li').filter((_, li) =>
      $(li).text().startsWith('When will the appointment be?'),
    )
    expect(textsOf($, when.find('li a'))).toEqual(['Date', 'Start time', 'End time'])
  })

  test('their HTML is right', async () => {
    const files = [
      'changes',
      'questions',
      'comparing',
      'questions/arrange-appointment/toolkit',
      'questions/arrange-appointment/category',
      'questions/record-outcome/complied',
    ].map((path) => `design-history/${path}/index.html`)
    const faults = await Promise.all(files.map((file) => faultsIn(file, pageOf(build, file))))
    expect(faults.flat()).toEqual([])
  })
})
