import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { fill } from '../../app/engine/words.ts'
import { contextAt, people } from '../support/people.ts'
import { everyPage } from './every-page.ts'
import { messagesOf } from './read-page.ts'
import { distinctBy, markupOf } from './structure.ts'

const pages = everyPage()

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Loops in Nunjucks leave spaces behind.
    'no-trailing-whitespace': 'off',
    // Titles are the questions, as long as they have to be, and end in the name of the service.
    'long-title': 'off',
    // GOV.UK Frontend's footer has role="presentation", which means the same as none.
    'presentation-role-style': 'off',
    // GOV.UK Frontend's link that looks like a button, and its date input, carry roles on purpose.
    'prefer-native-element': ['error', { exclude: ['button'] }],
    'no-redundant-role': 'off',
  },
})

test('Every page of every way through every version is correct HTML, as are all other pages', async () => {
  const began = performance.now()
  const distinct = distinctBy(pages, markupOf)
  expect(distinct.length).toBeGreaterThan(500)
  const faults = new Map<string, string>()
  for (const { where, html } of distinct) {
    const { results } = await validator.validateString(html)
    for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
      const fault = `${ruleId}: ${message}`
      if (!faults.has(fault)) faults.set(fault, `${where}, line ${line}`)
    }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`HTML: ${pages.length} pages of ${distinct.length} kinds, ${seconds} s`)
  expect([...faults]).toEqual([])
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
