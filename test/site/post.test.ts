import { describe, expect, test } from 'vitest'
import { columnGroups } from '../../app/data/toolkit-columns.ts'
import { offeredToolkits, toolkits } from '../../app/data/toolkits.ts'
import { buildSite } from './build.ts'
import { pageAt, textsOf, words } from './reading.ts'

const site = await buildSite()

describe('the post about the new RAR process', () => {
  const $ = pageAt(site, 'design-history/a-new-rar-process-in-delius')

  test('lists the toolkits that the prototype offers, in the same order', () => {
    const list = $('p:contains("lists the toolkits in alphabetical order")').next('ul')
    const listed = textsOf($, list.find('li'))
    expect(listed).toEqual(offeredToolkits(toolkits).map(({ name }) => name))
    expect(listed.length).toBeGreaterThan(5)
    expect(listed).toEqual(listed.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  test.each([
    '‘Will this appointment count towards RAR?’ is now ‘Will this be a RAR toolkit session?’',
    '‘What will this appointment count towards?’ is now ‘Which RAR toolkit will you use?’',
    /regions and teams will move/i,
    /keep the categories/,
    /Developing Dialogues Toolkit.*linked to the RAR requirement/,
    /Planned office visit/,
    /Non-Approved Transition Toolkit \(NAT1\)/,
    /one NSI will serve every session/,
    /Referral date, which Delius requires/,
    /Session count/,
    /Status, and the date and time of the status, which Delius/,
    /work rather like a budget/,
    /accredited programme.* out of scope/,
    /only when it happens one to one/,
    /most popular toolkits at the top.*ones this person has already used/,
    /2 steps.*one journey/,
    /creates one.*finds it/,
    /duplicate NSIs/,
    /skip the page/,
    /EQuiP/,
    /compare one with another/,
    /‘Guidance’ section.*toolkits.*risk flags/,
    /in the places where a toolkit is mentioned/,
  ])('tells of %s', (says) => expect(words($('main').text())).toMatch(says))

  test('leads to its design, which can be clicked, and to what the team wrote elsewhere', () => {
    const design = '/design-history/designs/a-new-rar-process-in-delius/toolkit-session/'
    expect($(`main a.govuk-button[href="${design}"]`).text()).toContain('Try this design')
    expect(textsOf($, '.x-govuk-related-navigation a')).toEqual(['Trello', 'Prototype PR'])
  })

  test('shows its pictures, each for a desktop and for a phone, with words', () => {
    expect(textsOf($, '.app-screenshots h3')).toEqual([
      'Will this be a RAR toolkit session?',
      'Which RAR toolkit will you use?',
      'If no toolkit is selected',
      'Check your answers',
    ])
    const pictures = $('.app-screenshots img[loading=lazy]').toArray()
    expect(pictures).toHaveLength(8)
    for (const { attribs } of pictures) {
      expect(attribs['alt']).toMatch(/\w+ \w+ \w+/)
      expect(Number(attribs['width'])).toBeGreaterThan(0)
      expect(Number(attribs['height'])).toBeGreaterThan(0)
    }
    expect($('.app-screenshots .app-page-text li').length).toBeGreaterThan(3)
  })
})

test('the page about toolkits has every toolkit under every heading, as the prototype has', () => {
  const $ = pageAt(site, 'design-history/toolkits')
  const labels = columnGroups.flatMap(({ columns }) => columns.map(({ label }) => label))
  for (const { id, name, facts } of toolkits) {
    const heading = $(`h2#${id}`)
    expect(heading.text()).toBe(name)
    const own = heading.nextUntil('h2')
    expect(textsOf($, own.find('dt'))).toEqual(labels)
    for (const fact of Object.values(facts))
      for (const line of fact?.says ?? ['Not publicly known']) expect(own.text()).toContain(line)
  }
})
