import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { copyPage } from '../../app/copy/page.ts'
import { markupFaults } from '../server/markup-faults.ts'
import { designAt } from './in-step.ts'

const plain = designAt('2021-10-06', '2021-10-06T09:00')
const inHistory = {
  ...plain,
  title: 'Toolkits & "questions" </script><b>',
  home: { text: 'Which <toolkit>?', href: '../../posts/a&b/' },
}

test.each([
  ['on its own', plain, 'Whoever made this copy can send you pictures'],
  ['in the design history, with odd names', inHistory, 'Which <toolkit>? has pictures'],
])(
  'The page of a copy %s is correct, holds its design and files, and says what to do without JavaScript',
  async (where, design, says) => {
    const filesAt = '../../../copies/0123456789abcdef/'
    const html = copyPage(design, filesAt)
    expect(await markupFaults([{ where, html }])).toEqual([])
    const $ = load(html)
    expect(JSON.parse($('#design').text())).toEqual(design)
    const files = [$('script[src]').attr('src'), ...$('link').map((_, one) => $(one).attr('href'))]
    const names = ['favicon.svg', 'prototype.css', 'prototype.js']
    expect(files.toSorted()).toEqual(names.map((name) => `${filesAt}${name}`))
    const without = load($('noscript').text())
    expect(without('h1').text()).toBe('This copy needs JavaScript')
    expect(without('main').text()).toContain(says)
    expect(without('a').attr('href')).toBe(design.home?.href)
  },
)
