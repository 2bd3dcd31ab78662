import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { copyPage } from '../../app/copy/page.ts'
import { markupFaults } from '../server/markup-faults.ts'
import { designAt } from './in-step.ts'
import type { Design } from '../../app/browser/design.ts'

const plain = designAt('2021-10-06', '2021-10-06T09:00')
const inHistory: Design = {
  ...plain,
  title: 'Toolkits & "questions" </script><b>',
  home: { text: 'Which <toolkit>?', href: '../../posts/a&b/' },
}

const read = (design: Design) => load(copyPage(design, 'files/'))

/** What stands in the page for browsers that do not run JavaScript. */
const withoutScript = (design: Design) => load(read(design)('noscript').text())

describe('The page of a copy', () => {
  test.each([
    ['on its own', plain],
    ['in the design history, with odd names', inHistory],
  ])('is correct HTML %s', async (where, design) => {
    expect(await markupFaults([{ where, html: copyPage(design, 'files/') }])).toEqual([])
  })

  test('holds the design as it is, whatever is in it', () => {
    for (const design of [plain, inHistory]) {
      expect(JSON.parse(read(design)('#design').text())).toEqual(design)
    }
  })

  test('takes its files from where they are', () => {
    const $ = load(copyPage(plain, '../../../copies/0123456789abcdef/'))
    const files = [$('script[src]').attr('src'), ...$('link').map((_, one) => $(one).attr('href'))]
    expect(files.toSorted()).toEqual(
      ['favicon.svg', 'prototype.css', 'prototype.js'].map(
        (name) => `../../../copies/0123456789abcdef/${name}`,
      ),
    )
  })

  test('says without JavaScript why it does not run, and where its pictures are', () => {
    const $ = withoutScript(inHistory)
    expect($('h1').text()).toBe('This copy needs JavaScript')
    expect($('main').text()).toContain('with no server behind it')
    expect($('a').attr('href')).toBe('../../posts/a&b/')
    expect($('a').text()).toBe('Which <toolkit>?')
    expect(withoutScript(plain)('main').text()).toContain(
      'Whoever made this copy can send you pictures',
    )
  })
})
