import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSite, pageOf } from './build.ts'
import { plain, words } from './rap-words.ts'
import type { CheerioAPI } from 'cheerio'
import glossary from '../../docs/rap/data/glossary.json' with { type: 'json' }
import training from '../../docs/rap/data/training.json' with { type: 'json' }

let pages: (name: string) => CheerioAPI
beforeAll(async () => {
  const build = await buildSite()
  pages = (name) => load(pageOf(build, `rap/${name}/index.html`))
})

describe('the training', () => {
  test('has 6 sessions in order, on the page too', () => {
    const $ = pages('training')
    const shown = $('tr[id^="session-"]').toArray()
    expect(shown.map((row) => words($(row).find('th')))).toEqual([
      '1. Thin slice',
      '2. Self-led courses',
      '3. PySpark style guide',
      '4. Version control',
      '5. Writing good functions',
      '6. Unit tests',
    ])
  })

  test('sends each role to sessions that there are', () => {
    const $ = pages('training')
    for (const { id, sessions } of training.routes) {
      expect($(`tr#route-${id} li`)).toHaveLength(sessions.length)
    }
  })

  test('serves R and SQL with as many subjects as Python', () => {
    const $ = pages('training')
    const cells = $('tr[id^="language-"] td').toArray()
    expect(cells).toHaveLength(training.languages.length * 3)
    expect(cells.filter((cell) => words($(cell)) === '')).toEqual([])
  })

  test('has 9 things to be able to do with git, and 7 questions for a review', () => {
    expect(pages('training/version-control')('#git-self-check li')).toHaveLength(9)
    expect(pages('training')('#review-questions li')).toHaveLength(7)
  })
})

describe('the glossary', () => {
  test('says what each term means, once, or where it is settled', () => {
    const $ = pages('glossary')
    const entries = [...glossary.abbreviations, ...glossary.terms]
    expect($('dt')).toHaveLength(entries.length)
    for (const entry of entries) {
      const meaning = $(`#term-${entry.id} dd`)
      if ('settled' in entry) {
        expect(meaning.find('a').attr('href')).toBe(`#settled-${entry.settled}`)
        expect($(`tr#settled-${entry.settled}`), entry.term).toHaveLength(1)
      } else expect(words(meaning)).toBe(plain(entry.meaning))
    }
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length)
  })

  test('says of each settled word what differs elsewhere, and what it means here', () => {
    const $ = pages('glossary')
    for (const { id, differs, meaning } of glossary.settled) {
      const cells = $(`tr#settled-${id} td`).toArray()
      expect(cells.map((cell) => words($(cell)))).toEqual([differs, meaning].map(plain))
    }
  })
})
