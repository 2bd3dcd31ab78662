import { expect, test } from 'vitest'
import { lineOf } from '../../design-history/site/lines.js'

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

test.each([
  [['title'], 2],
  [['in quotes'], 4],
  [['related', 'items', 0], 7],
  [['related', 'items', 0, 'text'], 7],
  [['related', 'items', 0, 'href'], 8],
  [['related', 'items', 1], 10],
  [['related', 'items', 1, 'text'], 11],
  [['capture', 0, 'scenario'], 13],
  [['capture', 0, 'pictures', '02-a.png'], 16],
  [['capture', 1], 17],
  [['capture', 1, 'version'], 18],
  [['capture', 1, 'pictures', 'title'], 20],
  [['tags'], 23],
] as const)('%j is on line %i', (path, line) => {
  expect(lineOf(source, [...path])).toBe(line)
})

test.each([
  [
    'what is written in one line is on that line',
    ['capture', 0, 'pictures', '02-a.png', 'state'],
    16,
  ],
  ['what is in a list in one line too', ['tags', 1], 23],
  ['what is missing is on the line of what it belongs in', ['related', 'items', 1, 'rel'], 10],
  ['an item that is not there belongs in its list', ['related', 'items', 7], 6],
  ['what the file itself lacks is on its first line', ['owner'], 1],
] as const)('%s', (_, path, line) => {
  expect(lineOf(source, [...path])).toBe(line)
})

test('a file with other line ends, or with no front matter, has lines too', () => {
  expect(lineOf(source.replaceAll('\n', '\r\n'), ['capture', 1, 'version'])).toBe(18)
  expect(lineOf('# Words', ['title'])).toBe(1)
})
