import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, pageOf, type Build } from './build.ts'

const file = 'design-history/a-new-rar-process-in-delius/index.html'

let $: ReturnType<typeof load>
let text: string
let build: Build
beforeAll(async () => {
  build = await buildSite()
  $ = load(pageOf(build, file))
  text = $('main').text().replaceAll(/\s+/g, ' ')
})

describe('the post about the new RAR process', () => {
  test('gives the two questions in their old and new words', () => {
    const items = $('main li')
      .toArray()
      .map((each) => $(each).text())
    expect(items).toContain(
      '‘Will this appointment count towards RAR?’ is now ‘Will this be a RAR toolkit session?’',
    )
    expect(items).toContain(
      '‘What will this appointment count towards?’ is now ‘Which RAR toolkit will you use?’',
    )
  })

  test('lists the toolkits that the prototype offers, in the same order', () => {
    const said = execFileSync(process.execPath, ['app/describe.ts'], {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    })
    const { toolkits } = JSON.parse(said) as {
      toolkits: { name: string; offered: boolean }[]
    }
    const offered = toolkits.flatMap(({ name, offered }) => (offered ? [name] : []))
    const listed = $('p:contains("lists the toolkits in alphabetical order")')
      .next('ul')
      .find('li')
      .toArray()
      .map((each) => $(each).text())
    expect(listed).toEqual(offered)
    expect(listed.length).toBeGreaterThan(5)
    expect(listed).toEqual(listed.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  const facts: Record<string, RegExp> = {
    'areas move one after another': /regions and teams will move/i,
    'old records keep their categories': /keep the categories/,
    'the NSI is named after the toolkit': /Developing Dialogues Toolkit/,
    'the NSI is linked to the requirement': /linked to the RAR requirement/,
    'contacts are of the usual types': /Planned office visit/,
    'areas without toolkits use NAT1': /Non-Approved Transition Toolkit \(NAT1\)/,
    'one NSI is used again': /one NSI will serve every session/,
    'referral date is unclear': /Referral date, which Delius requires/,
    'session count is unclear': /Session count/,
    'status is unclear': /Status, and the date and time of the status, which Delius requires/,
    'RAR days are a budget': /work rather like a budget/,
    'accredited programmes are out of scope': /accredited programme.* out of scope/,
    'only one to one': /only when it happens one to one/,
    'popular first, later': /most popular toolkits at the top/,
    'used before first, later': /ones this person has already used/,
    'two steps, one journey': /2 steps.*one journey/,
    'create or find': /creates one.*finds it/,
    duplicates: /duplicate NSIs/,
    'a team not moved skips the page': /skip the page/,
    'guidance is in EQuiP': /EQuiP/,
    'comparable guidance': /compare one with another/,
    'a section for guidance': /‘Guidance’ section.*toolkits.*risk flags/,
    'guidance in context': /in the places where a toolkit is mentioned/,
  }
  for (const [fact, words] of Object.entries(facts)) {
    test(`says: ${fact}`, () => expect(text).toMatch(words))
  }

  test('leads to its design, which can be clicked, and to what the team wrote elsewhere', () => {
    const design = '/design-history/designs/a-new-rar-process-in-delius/toolkit-session/'
    expect($(`main a.govuk-button[href="${design}"]`).text()).toContain('Try this design')
    expect(build.files.has(`${design.slice(1)}index.html`)).toBe(true)
    const related = $('.x-govuk-related-navigation a')
      .toArray()
      .map((each) => $(each).text())
    expect(related).toEqual(['Trello', 'Prototype PR'])
  })

  test('shows its pictures with their size, their words and what they show', () => {
    const headings = $('.app-screenshots h3')
      .toArray()
      .map((each) => $(each).text())
    expect(headings).toEqual([
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
