import { join } from 'node:path'
import { load } from 'cheerio'
import nunjucks from 'nunjucks'
import { expect, test } from 'vitest'
import { altText } from '../../app/capture/alt.ts'
import { root } from '../../app/server/settings.ts'
import type { TextBlock } from '../../app/capture/record.ts'

const question = (...texts: readonly string[]): TextBlock => ({
  kind: 'question',
  text: 'Which?',
  heading: true,
  options: texts.map((text) => ({ text, chosen: text === 'Yes' })),
})
const withDivider = (...texts: readonly string[]): TextBlock => ({
  kind: 'question',
  text: 'Which?',
  heading: true,
  options: [
    ...texts.map((text) => ({ text, chosen: false })),
    { divider: 'or', text: 'Other', chosen: false },
  ],
})
const rar = question('Yes', 'No')
const button: TextBlock = { kind: 'button', text: 'Continue' }
const table: TextBlock = { kind: 'table', head: ['A'], rows: [['1'], ['2']] }
const facts: TextBlock = { kind: 'rows', rows: [{ key: 'Date', value: 'Today' }] }
const messages = ['Enter a date', 'Enter a start time']
const errors: TextBlock = { kind: 'errors', title: 'There is a problem', messages }
const boxes = ['', '9am'].map((typed): TextBlock => {
  return { kind: 'question', text: 'x', heading: false, typed }
})

test.each<readonly [string, string, readonly TextBlock[]]>([
  [
    'names up to three options, what is chosen and the button',
    'It has the options ‘Yes’ and ‘No’ (‘Yes’ chosen) and the button ‘Continue’.',
    [rar, button],
  ],
  [
    'says how many more options there are, with the first and the last',
    'It has 4 options from ‘A’ to ‘D’.',
    [question('A', 'B', 'C', 'D')],
  ],
  [
    'only counts many questions and tables',
    'It has 4 questions with options, 2 tables and the button ‘Continue’.',
    [rar, rar, rar, rar, button, table, table],
  ],
  ['counts facts and rows', 'It has 1 row of facts and a table of 2 rows.', [facts, table]],
  [
    'names an option without the ‘or’ above it',
    'It has the options ‘Care’ and ‘Other’.',
    [withDivider('Care')],
  ],
  [
    'names the last of many without the ‘or’ above it',
    'It has 4 options from ‘Care’ to ‘Other’.',
    [withDivider('Care', 'Court', 'Faith')],
  ],
])('Alternative text %s', (_, says, blocks) => {
  expect(altText('Which? - Kieran - Manage supervisions', blocks)).toBe(
    `The page ‘Which? - Kieran’. ${says}`,
  )
})

test('Alternative text names errors first, and of words alone only the page', () => {
  expect(altText('Error: When? - Manage supervisions', [errors, ...boxes])).toBe(
    'The page ‘When?’ with the errors ‘Enter a date’ and ‘Enter a start time’. It has 2 boxes (1 filled in).',
  )
  expect(altText('Cookies - Manage supervisions', [{ kind: 'text', text: 'None.' }])).toBe(
    'The page ‘Cookies’.',
  )
})

test('The words beside a picture have ‘or’ between the lists of options, as none of them', () => {
  const folder = join(root, 'design-history/components')
  const components = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder))
  const html = components.renderString(
    '{% from "page-text/macro.njk" import appPageText %}{{ appPageText({ blocks: blocks }) }}',
    { blocks: [withDivider('Care', 'Court')] },
  )
  const parts = load(html)('.app-page-text')
    .children('ul, p')
    .toArray()
    .map((part) => load(part)(part.tagName === 'ul' ? 'li' : 'p'))
    .map((lines) => lines.toArray().map((line) => load(line).text().trim()))
  expect(parts).toEqual([['Care', 'Court'], ['or'], ['Other'], ['Nothing is chosen.']])
})
