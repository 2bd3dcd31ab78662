import { expect, test } from 'vitest'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { fill } from '../../app/engine/words.ts'
import { contextAt, people } from '../support/people.ts'
import { everyPage } from './every-page.ts'
import { markupFaults } from './markup-faults.ts'
import { messagesOf } from './read-page.ts'
import { distinctBy, markupOf } from './structure.ts'

const pages = everyPage()

test('Every page of every way through every version is correct HTML, as are all other pages', async () => {
  const began = performance.now()
  const distinct = distinctBy(pages, markupOf)
  expect(distinct.length).toBeGreaterThan(500)
  const faults = await markupFaults(distinct)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`HTML: ${pages.length} pages of ${distinct.length} kinds, ${seconds} s`)
  expect(faults).toEqual([])
})

test('Every message that a question can give is on one of the pages', () => {
  const shown = new Set(pages.flatMap(({ html }) => messagesOf(html)))
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

test('No page shows a gap that was not filled, or a value that is not there', () => {
  const odd = pages.filter(({ html }) =>
    /\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid (Date|DateTime)/.test(
      html.replaceAll(/<script.*?<\/script>/gs, ''),
    ),
  )
  expect(odd.map(({ where }) => where)).toEqual([])
})
