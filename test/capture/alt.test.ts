import { expect, test } from 'vitest'
import { altText } from '../../app/capture/alt.ts'
import type { TextBlock } from '../../app/capture/record.ts'

const options = (...texts: readonly string[]) => texts.map((text) => ({ text, chosen: false }))
const rar: TextBlock = {
  kind: 'question',
  text: 'RAR?',
  heading: true,
  options: [
    { text: 'Yes', chosen: true },
    { text: 'No', chosen: false },
  ],
}
const button: TextBlock = { kind: 'button', text: 'Continue' }

test('Up to three options are named, and what is chosen, and the button', () => {
  expect(altText('RAR? - Manage supervisions', [rar, button])).toBe(
    'The page ‘RAR?’. It has the options ‘Yes’ and ‘No’ (‘Yes’ chosen) and the button ‘Continue’.',
  )
})

test('Of more options there are how many, and the first and the last', () => {
  const many: TextBlock = {
    kind: 'question',
    text: 'Which?',
    heading: true,
    options: options('A', 'B', 'C', 'D'),
  }
  expect(altText('Which? - Manage supervisions', [many])).toBe(
    'The page ‘Which?’. It has 4 options from ‘A’ to ‘D’.',
  )
})

test('Of many questions and tables there are only how many', () => {
  const table: TextBlock = { kind: 'table', head: ['A'], rows: [['1'], ['2']] }
  expect(altText('Compare - Manage supervisions', [rar, rar, rar, rar, button, table, table])).toBe(
    'The page ‘Compare’. It has 4 questions with options, 2 tables and the button ‘Continue’.',
  )
})

test('Errors are named first', () => {
  const errors: TextBlock = {
    kind: 'errors',
    title: 'There is a problem',
    messages: ['Enter a date', 'Enter a start time'],
  }
  const boxes = ['', '9am'].map((typed): TextBlock => ({
    kind: 'question',
    text: 'x',
    heading: false,
    typed,
  }))
  expect(altText('Error: When? - Manage supervisions', [errors, ...boxes])).toBe(
    'The page ‘When?’ with the errors ‘Enter a date’ and ‘Enter a start time’. It has 2 boxes (1 filled in).',
  )
})

test('Facts and tables are counted; a page of words alone has its name', () => {
  const rows: TextBlock = { kind: 'rows', rows: [{ key: 'Date', value: 'Today' }] }
  const table: TextBlock = { kind: 'table', head: ['A'], rows: [['1'], ['2']] }
  expect(altText('Risk - Kieran Osgood - Manage supervisions', [rows, table])).toBe(
    'The page ‘Risk - Kieran Osgood’. It has 1 row of facts and a table of 2 rows.',
  )
  expect(altText('Cookies - Manage supervisions', [{ kind: 'text', text: 'None.' }])).toBe(
    'The page ‘Cookies’.',
  )
})
