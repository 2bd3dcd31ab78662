import { load } from 'cheerio'
import nunjucks from 'nunjucks'
import { expect, test } from 'vitest'
import { altText } from '../../app/capture/alt.ts'
import type { TextBlock } from '../../app/capture/record.ts'

const question = (...options: { text: string; divider?: string }[]): TextBlock => {
  const all = options.map((option) => ({ ...option, chosen: option.text === 'Yes' }))
  return { kind: 'question', text: 'Which?', heading: true, options: all }
}
const asked = (...texts: readonly string[]) => question(...texts.map((text) => ({ text })))
const withOr = (...texts: readonly string[]) =>
  question(...texts.map((text) => ({ text })), { divider: 'or', text: 'Other' })
const box = (typed: string): TextBlock => {
  return { kind: 'question', text: 'x', heading: false, typed }
}
const button: TextBlock = { kind: 'button', text: 'Continue' }
const table: TextBlock = { kind: 'table', head: ['A'], rows: [['1'], ['2']] }
const facts: TextBlock = { kind: 'rows', rows: [{ key: 'Date', value: 'Today' }] }

test.each<readonly [string, string, readonly TextBlock[]]>([
  [
    'names up to three options, what is chosen and the button',
    ' It has the options ‘Yes’, ‘No’ and ‘Later’ (‘Yes’ chosen) and the button ‘Continue’.',
    [asked('Yes', 'No', 'Later'), button],
  ],
  [
    'says how many more options there are, with the first and the last',
    ' It has 4 options from ‘A’ to ‘D’.',
    [asked('A', 'B', 'C', 'D')],
  ],
  [
    'names the options of three questions',
    ' It has the option ‘A’, the option ‘B’ and the option ‘C’.',
    [asked('A'), asked('B'), asked('C')],
  ],
  [
    'only counts more questions, and tables',
    ' It has 4 questions with options and 2 tables.',
    [asked('A'), asked('A'), asked('A'), asked('A'), table, table],
  ],
  ['counts facts and rows', ' It has 1 row of facts and a table of 2 rows.', [facts, table]],
  ['counts boxes', ' It has 2 boxes (1 filled in).', [box(''), box('9am')]],
  ['names an option without ‘or’', ' It has the options ‘Care’ and ‘Other’.', [withOr('Care')]],
  [
    'names the last of many without the ‘or’ above it',
    ' It has 4 options from ‘Care’ to ‘Other’.',
    [withOr('Care', 'Court', 'Faith')],
  ],
  ['names of words alone only the page', '', [{ kind: 'text', text: 'None.' }]],
])('Alternative text %s', (_, says, blocks) => {
  expect(altText('Which? - Kieran - Manage supervisions', blocks)).toBe(
    `The page ‘Which? - Kieran’.${says}`,
  )
})

test('Alternative text names errors first', () => {
  const messages = ['Enter a date', 'Enter a start time']
  const errors: TextBlock = { kind: 'errors', title: 'There is a problem', messages }
  expect(altText('Error: When? - Manage supervisions', [errors, box('')])).toBe(
    'The page ‘When?’ with the errors ‘Enter a date’ and ‘Enter a start time’. It has 1 box (empty).',
  )
})

test('The words beside a picture have ‘or’ between the lists of options, as none of them', () => {
  const folder = new nunjucks.FileSystemLoader('design-history/components')
  const html = new nunjucks.Environment(folder).renderString(
    '{% from "page-text/macro.njk" import appPageText %}{{ appPageText({ blocks: blocks }) }}',
    { blocks: [withOr('Care', 'Court')] },
  )
  const parts = load(html)('ul, .app-page-text > p:not(:first-child)').toArray()
  expect(parts.map((part) => load(part).text().trim().split(/\s+/))).toEqual([
    ['Care', 'Court'],
    ['or'],
    ['Other'],
    ['Nothing', 'is', 'chosen.'],
  ])
})
