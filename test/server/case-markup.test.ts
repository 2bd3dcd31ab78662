import { expect, test } from 'vitest'
import { everyCasePage } from './case-pages.ts'
import { markupFaults } from './markup-faults.ts'
import { distinctBy, markupOf } from './structure.ts'

const pages = everyCasePage()

test('Every page of every case is correct HTML', async () => {
  expect(await markupFaults(distinctBy(pages, markupOf))).toEqual([])
})

test('No page of a case shows a gap that was not filled, or a value that is not there', () => {
  const odd = pages.filter(({ html }) =>
    /\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid (Date|DateTime)/.test(
      html.replaceAll(/<script.*?<\/script>/gs, ''),
    ),
  )
  expect(odd.map(({ where }) => where)).toEqual([])
})
