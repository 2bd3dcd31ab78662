import { describe, expect, test } from 'vitest'
import { renderer } from '../../app/server/render.ts'
import { elementsIn } from '../support/elements.ts'
import { everyPageOnce } from '../support/pages.ts'
import { covering } from '../support/seed.ts'
import { everyCasePage } from './case-pages.ts'
import { markupFaults } from './markup-faults.ts'
import { distinctBy, isOddPage, markupOf } from './structure.ts'
import type { ShownPage } from './structure.ts'

/** Pages that together have every element with every class, and an eighth of the others. */
const some = (pages: readonly ShownPage[]) =>
  covering(pages, ({ html }) => elementsIn(html), {
    others: Math.floor(pages.length / 8),
    name: 'markup',
  })

describe.each([
  ['ways through every version, and all beside them,', everyPageOnce, 500],
  ['every case', everyCasePage, 100],
] as const)('The pages of %s', (_, find, least) => {
  const pages = find()

  test('are correct HTML', async () => {
    const all = distinctBy(pages, markupOf)
    expect(all.length).toBeGreaterThan(least)
    expect(await markupFaults(some(all))).toEqual([])
  })

  test('show no gap that was not filled, and no value that is not there', () => {
    expect(pages.flatMap(({ where, html }) => (isOddPage(html) ? [where] : []))).toEqual([])
  })
})

test('A page is the same HTML whether it is kept or not, another is another, and text is never markup', () => {
  const page = (title: string, untouched: boolean) => ({
    view: 'message',
    untouched,
    model: { title, paragraphs: [] },
  })
  const [render, designing] = [renderer(false), renderer(true)]
  const typed = '<script>alert(1)</script>'
  const first = render(page(typed, true))
  expect(first).not.toContain(typed)
  expect(first).toContain('&lt;script&gt;alert(1)')
  expect(render(page(typed, true))).toBe(first)
  expect(render(page(typed, false))).toBe(first)
  expect(designing(page(typed, true))).toBe(first)
  expect(render(page('Goodbye', true))).not.toContain('alert')
})
