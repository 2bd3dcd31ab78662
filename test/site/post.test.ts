import { beforeAll, describe, expect, test } from 'vitest'
import { offeredToolkits, toolkits } from '../../app/data/toolkits.ts'
import { buildSite } from './build.ts'
import { pageAt, textsOf, words } from './reading.ts'
import type { CheerioAPI } from 'cheerio'
import type { Build } from './build.ts'

let $: CheerioAPI
let text: string
let build: Build
beforeAll(async () => {
  build = await buildSite()
  $ = pageAt(build, 'design-history/a-new-rar-process-in-delius')
  text = words($('main').text())
})

describe('the post about the new RAR process', () => {
  test('gives the two questions in their old and new words', () => {
    const items = textsOf($, 'main li')
    expect(items).toContain(
      '‘Will this appointment count towards RAR?’ is now ‘Will this be a RAR toolkit session?’',
    )
    expect(items).toContain(
      '‘What will this appointment count towards?’ is now ‘Which RAR toolkit will you use?’',
    )
  })

  test('lists the toolkits that the prototype offers, in the same order', () => {
    const list = $('p:contains("lists the toolkits in alphabetical order")').next('ul')
    const listed = textsOf($, list.find('li'))
    expect(listed).toEqual(offeredToolkits(toolkits).map(({ name }) => name))
    expect(listed.length).toBeGreaterThan(5)
    expect(listed).toEqual(listed.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  test.each([
    ['areas move one after another', /regions and teams will move/i],
    ['old records keep their categories', /keep the categories/],
    ['NSIs, named after toolkits', /Developing Dialogues Toolkit.*linked to the RAR requirement/],
    ['contacts, of the usual types', /Planned office visit/],
    ['areas without toolkits', /Non-Approved Transition Toolkit \(NAT1\)/],
    ['one NSI for every session', /one NSI will serve every session/],
    ['what is unclear: the date', /Referral date, which Delius requires/],
    ['what is unclear: the count', /Session count/],
    ['what is unclear: the status', /Status, and the date and time of the status, which Delius/],
    ['RAR days as a budget', /work rather like a budget/],
    ['programmes out of scope', /accredited programme.* out of scope/],
    ['one to one alone', /only when it happens one to one/],
    ['the order, later', /most popular toolkits at the top.*ones this person has already used/],
    ['two steps, one journey', /2 steps.*one journey/],
    ['create or find', /creates one.*finds it/],
    ['duplicates', /duplicate NSIs/],
    ['a team that has not moved', /skip the page/],
    ['guidance in EQuiP', /EQuiP/],
    ['guidance to compare', /compare one with another/],
    ['guidance with risk flags', /‘Guidance’ section.*toolkits.*risk flags/],
    ['guidance in its place', /in the places where a toolkit is mentioned/],
  ])('tells of %s', (_, pattern) => expect(text).toMatch(pattern))

  test('leads to its design, which can be clicked, and to what the team wrote elsewhere', () => {
    const design = '/design-history/designs/a-new-rar-process-in-delius/toolkit-session/'
    expect($(`main a.govuk-button[href="${design}"]`).text()).toContain('Try this design')
    expect(build.files.has(`${design.slice(1)}index.html`)).toBe(true)
    expect(textsOf($, '.x-govuk-related-navigation a')).toEqual(['Trello', 'Prototype PR'])
  })

  test('shows its pictures with their size, their words and what they show', () => {
    expect(textsOf($, '.app-screenshots h3')).toEqual([
      'Will this be a RAR toolkit session?',
      'Which RAR toolkit will you use?',
      'If no toolkit is selected',
      'Check your answers',
    ])
    const pictures = $('.app-screenshots img').toArray()
    // Each for a desktop and for a phone.
    expect(pictures).toHaveLength(8)
    for (const each of pictures) {
      const { src, alt, width, height, loading } = each.attribs
      expect(build.files.has(src?.slice(1) ?? '')).toBe(true)
      expect(alt).toMatch(/\w+ \w+ \w+/)
      expect(Number(width)).toBeGreaterThan(0)
      expect(Number(height)).toBeGreaterThan(0)
      expect(loading).toBe('lazy')
    }
    expect($('.app-screenshots .app-page-text li').length).toBeGreaterThan(3)
  })
})
