import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSite, pageOf } from './build.ts'
import { everyId, plain, words } from './rap-words.ts'
import type { CheerioAPI } from 'cheerio'
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
import example from '../../docs/rap/data/worked-example.json' with { type: 'json' }

let pages: (name: string) => CheerioAPI
beforeAll(async () => {
  const build = await buildSite()
  pages = (name) => load(pageOf(build, `rap/${name}/index.html`))
})

const requirements = levels.levels.flatMap((level) => level.requirements)
const items = readiness.groups.flatMap((group) => group.items)

describe('what is kept under an id', () => {
  // What people ticked is kept under these, so one that goes takes their ticks with it
  test('the 18 requirements keep their ids and codes', () => {
    expect(requirements.map(({ code, id }) => `${code} ${id}`)).toEqual([
      'B1 open-source-code',
      'B2 version-control',
      'B3 readme',
      'B4 peer-review',
      'B5 open-code',
      'S1 outputs-by-code',
      'S2 documentation',
      'S3 standard-layout',
      'S4 reusable-functions',
      'S5 coding-standards',
      'S6 testing-framework',
      'S7 dependencies',
      'S8 logs',
      'S9 tidy-data',
      'G1 packaged',
      'G2 continuous-integration',
      'G3 scheduled',
      'G4 signposted-changes',
    ])
  })

  test.each(['levels', 'readiness', 'training', 'glossary'])(
    'an id in %s is a word or words, and only one thing of a list has it',
    (name) => {
      const data: unknown = JSON.parse(readFileSync(`docs/rap/data/${name}.json`, 'utf8'))
      const lists = everyId(data)
      expect(lists.length).toBeGreaterThan(1)
      for (const ids of lists) {
        expect(new Set(ids).size, ids.join(' ')).toBe(ids.length)
        expect(ids.filter((id) => !/^[a-z]{2,}\d?(?:-[a-z]+)*$/.test(id))).toEqual([])
      }
    },
  )
})

describe('the levels', () => {
  test('have 5, 9 and 4 requirements, on the page too', () => {
    expect(levels.levels.map((level) => level.requirements.length)).toEqual([5, 9, 4])
    const $ = pages('levels-of-rap')
    const shown = levels.levels.map(({ id }) => $(`h2#${id}`).nextUntil('h2').filter('h3').length)
    expect(shown).toEqual([5, 9, 4])
    expect($('table a[href^="#"]')).toHaveLength(18)
  })

  test('say of each requirement what it means, how to show it, what to do next and what it takes', () => {
    const $ = pages('levels-of-rap')
    for (const { code, requirement, means, show, next, effort } of requirements) {
      const heading = $(`h3#${code}`)
      expect(words(heading)).toBe(`${code}: ${plain(requirement)}`)
      const answers = heading.next('dl').find('dd').toArray()
      expect(answers.slice(0, 3).map((each) => words($(each)))).toEqual(
        [means, show, next].map(plain),
      )
      const row = $(`table a[href="#${code}"]`).closest('tr')
      expect(words(row.find('td').last()), code).toBe(plain(effort))
    }
  })

  test('show where our own example stands on each, with its evidence', () => {
    const $ = pages('levels-of-rap')
    for (const { code, id } of requirements) {
      const { note = '', evidence } = example.requirements.find((each) => each.id === id) ?? {}
      const own = $(`h3#${code}`).next('dl').find('dd').eq(3)
      expect(words(own), code).toContain(plain(note))
      expect(own.find('a').last().attr('href')).toBe(evidence)
    }
  })
})

describe('the readiness checklist', () => {
  test('has 3, 5, 6 and 6 items, on the page too', () => {
    expect(readiness.groups.map((group) => group.items.length)).toEqual([3, 5, 6, 6])
    const $ = pages('rap-readiness')
    const shown = readiness.groups.map(
      ({ id }) => $(`h2#${id}`).nextUntil('h2').find('tbody tr').length,
    )
    expect(shown).toEqual([3, 5, 6, 6])
  })

  test('says of each item what to do first if it is missing', () => {
    const $ = pages('rap-readiness')
    for (const { id, item, help, next } of items) {
      const cells = $(`tr#${id}`).children().toArray()
      expect(cells.map((cell) => words($(cell)).replace(' (crucial)', ''))).toEqual(
        [item, help, next].map(plain),
      )
    }
  })

  test('has one crucial item: people who keep the present product running', () => {
    expect(items.filter((each) => 'crucial' in each).map(({ id }) => id)).toEqual(['keep-running'])
    const $ = pages('rap-readiness')
    expect($('tr:contains("(crucial)")').attr('id')).toBe('keep-running')
  })
})
