import { describe, expect, test } from 'vitest'
import { isRealDate } from '../../design-history/site/dates.ts'
import { readDraft } from '../../design-history/site/drafts.ts'
import { readFrontMatter } from '../../design-history/site/front-matter/read.ts'
import { approvableLines } from '../support/approved-lines.ts'

const source = `---
title: One
# Not a key: at all
"in quotes": two
related:
  items:
  - text: First
    href: /first

  - href: /second
    text: Second
capture:
- scenario: a
  pictures:
    01-a.png: rar
    02-a.png: { page: rar, state: error }
-
  version: b
  pictures:
    title: rar
description: |
  pictures: not a key of the page
tags: [a, b]
---

title: Not in the front matter
`

test('each line of front matter is known by its path, in files with any line ends', () => {
  const lines = {
    title: 2,
    'in quotes': 4,
    'related items 0': 7,
    'related items 0 text': 7,
    'related items 0 href': 8,
    'related items 1': 10,
    'related items 1 text': 11,
    'capture 0 scenario': 13,
    'capture 0 pictures 02-a.png': 16,
    'capture 1': 17,
    'capture 1 version': 18,
    'capture 1 pictures title': 20,
    tags: 23,
    // What is in a list or an object in one line is on that line
    'capture 0 pictures 02-a.png state': 16,
    'tags 1': 23,
    // What is missing is on the line of what it belongs in, or on the first
    'related items 1 rel': 10,
    'related items 7': 6,
    owner: 1,
  }
  for (const text of [source, source.replaceAll('\n', '\r\n')]) {
    const found = Object.keys(lines).map((name) => {
      const path = name === 'in quotes' ? [name] : name.split(' ')
      return [
        name,
        readFrontMatter(text).lineOf(path.map((part) => (/^\d$/.test(part) ? Number(part) : part))),
      ]
    })
    expect(Object.fromEntries(found)).toEqual(lines)
  }
  expect(readFrontMatter('# Words').lineOf(['title'])).toBe(1)
})

describe('The front matter of a post', () => {
  const lines = 'title: RAR\ndate: 2021-02-30\ndraft: true\n'

  test.each<[string, string]>([
    ['after the mark of Notepad', `\uFEFF---\n${lines}---\n`],
    ['with spaces after its dashes', `--- \n${lines}---\t\n`],
    ['with spaces before its colons', `---\n${lines.replaceAll(':', ' :')}---\n`],
    ['with quotation marks around its names', `---\n${lines.replaceAll(/\w+(?=:)/g, '"$&"')}---\n`],
    ['with line ends of Windows', `---\n${lines}---\n`.replaceAll('\n', '\r\n')],
    ['in one line', '---\n{ title: RAR, date: 2021-02-30, draft: true }\n---\n'],
    ['as JSON', '---json\n{ "title": "RAR", "date": "2021-02-30", "draft": true }\n---\n'],
    ['under what was named above', `---\nall: &all { draft: true }\n<<: *all\n${lines}---\n`],
  ])('is read %s', (_, source) => {
    const { data, problem, written } = readFrontMatter(source)
    expect(problem).toBeUndefined()
    expect(data).toMatchObject({ title: 'RAR', draft: true })
    expect(written('date')).toBe('2021-02-30')
    expect(isRealDate(data['date'], written('date'))).toBe(false)
  })

  test('says on which line it cannot be read, and what to write instead', async () => {
    const sources = {
      'a colon in words': '---\ntitle: RAR: what changes\n---\n',
      'the same under the mark of Notepad': '\uFEFF---\ntitle: RAR: what changes\n---\n',
      'an open quotation mark': '---\ntitle: "RAR\ndate: 2021-10-06\n---\n',
      'words after a quotation mark': '---\ntitle: "RAR" days\n---\n',
      'a name twice': '---\ntitle: A\n\ntitle : B\n---\n',
      'a tab': '---\ntitle: A\n\tdate: 2021-10-06\n---\n',
      'a star': '---\ndate: 2021-10-06\ntitle: *new* days\n---\n',
      'a grave accent': '---\ntitle: `npm test`\n---\n',
      'an odd space': '---\ntitle:\u00A0RAR\ndescription: Days\n---\n',
      'lines out of line': '---\n  title: A\n date: 2021-10-06\n---\n',
      'words alone': '---\nRAR days\n---\n',
      'no end': '\uFEFF---\ntitle: A\n',
      'no beginning': '# RAR days\n',
    }
    const said = Object.entries(sources).map(([name, source]) => {
      const { line, message } = readFrontMatter(source).problem ?? {}
      return [name, `line ${line}: ${message}`] as const
    })
    const text = approvableLines({ 'What cannot be read': Object.fromEntries(said) })
    await expect(text).toMatchFileSnapshot('approved/unreadable.txt')
  })
})

test('A draft is one however that is said, and what says neither is for the author to mend', () => {
  const said = [
    true,
    'true',
    'True',
    ' TRUE ',
    'yes',
    'on',
    false,
    'no',
    'off',
    '',
    null,
    'maybe',
    1,
  ]
  expect(said.map(readDraft)).toEqual([
    ...Array.from({ length: 6 }, () => true),
    ...Array.from({ length: 5 }, () => false),
    ...[undefined, undefined],
  ])
})
