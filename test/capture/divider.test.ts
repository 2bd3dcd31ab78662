import { load } from 'cheerio'
import nunjucks from 'nunjucks'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { altText } from '../../app/capture/alt.ts'
import { root } from '../../app/server/settings.ts'
import type { TextBlock } from '../../app/capture/record.ts'

const question = (...texts: readonly string[]): TextBlock => ({
  kind: 'question',
  text: 'Why?',
  heading: true,
  options: [
    ...texts.map((text) => ({ text, chosen: false })),
    { divider: 'or', text: 'Other', chosen: false },
  ],
})

test('Alternative text names an option by its own name, without the ‘or’ above it', () => {
  const said = (...texts: readonly string[]) => altText('Why?', [question(...texts)])
  expect(said('Care', 'Court', 'Faith')).toBe(
    'The page ‘Why?’. It has 4 options from ‘Care’ to ‘Other’.',
  )
  expect(said('Care')).toBe('The page ‘Why?’. It has the options ‘Care’ and ‘Other’.')
})

test('The words beside a picture have ‘or’ between the lists of options, as none of them', () => {
  const components = nunjucks.configure(join(root, 'design-history/components'))
  const html = components.renderString(
    '{% from "page-text/macro.njk" import appPageText %}{{ appPageText({ blocks: blocks }) }}',
    { blocks: [question('Care', 'Court')] },
  )
  const parts = load(html)('.app-page-text')
    .children('ul, p')
    .toArray()
    .map((part) => load(part)(part.tagName === 'ul' ? 'li' : 'p'))
    .map((lines) => lines.toArray().map((line) => load(line).text().trim()))
  expect(parts).toEqual([['Care', 'Court'], ['or'], ['Other'], ['Nothing is chosen.']])
})
