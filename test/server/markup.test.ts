import { describe, expect, test } from 'vitest'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { fill } from '../../app/engine/words.ts'
import { elementsIn } from '../support/elements.ts'
import { everyPageOnce } from '../support/pages.ts'
import { contextAt, people } from '../support/people.ts'
import { covering } from '../support/seed.ts'
import { everyCasePage } from './case-pages.ts'
import { markupFaults } from './markup-faults.ts'
import { isOddPage } from './page-collection.ts'
import { distinctBy, markupOf } from './structure.ts'
import type { ShownPage } from './page-collection.ts'

/** Pages that together have every element with every class, and an eighth of the others. */
const some = (pages: readonly ShownPage[]) =>
  covering(pages, ({ html }) => elementsIn(html), {
    others: Math.floor(pages.length / 8),
    name: 'markup',
  })

describe('The pages of ways through every version, and all other pages,', () => {
  const { count, pages, messages, odd } = everyPageOnce()

  const chosen = some(pages)

  test(`are correct HTML: ${chosen.length} of ${pages.length} kinds of ${count} pages`, async () => {
    expect(pages.length).toBeGreaterThan(500)
    expect(await markupFaults(chosen)).toEqual([])
  })

  test('show every message that a question can give', () => {
    const shown = new Set(messages)
    const missing = versions.flatMap(({ version, fields }) =>
      people.flatMap(({ first }) => {
        const context = contextAt(first)
        return Object.entries(fields).flatMap(([id, { rules }]) =>
          rules
            .flatMap((rule) => rule.fails(context))
            .map(({ message }) => fill(message, context.words))
            .filter((message) => !shown.has(message))
            .map((message) => `${version}, ${id}: ${message}`),
        )
      }),
    )
    expect(missing).toEqual([])
  })

  test('show no gap that was not filled, and no value that is not there', () => {
    expect(odd).toEqual([])
  })
})

describe('The pages of every case', () => {
  const pages = everyCasePage()

  test('are correct HTML', async () => {
    expect(await markupFaults(some(distinctBy(pages, markupOf)))).toEqual([])
  })

  test('show no gap that was not filled, and no value that is not there', () => {
    expect(pages.flatMap(({ where, html }) => (isOddPage(html) ? [where] : []))).toEqual([])
  })
})
