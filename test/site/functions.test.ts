import { expect, test } from 'vitest'
import { lineOf } from '../../design-history/site/lines.js'
import { withBase, withRelativeLinks } from '../../design-history/site/relative-links.js'

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
        lineOf(
          text,
          path.map((part) => (/^\d$/.test(part) ? Number(part) : part)),
        ),
      ]
    })
    expect(Object.fromEntries(found)).toEqual(lines)
  }
  expect(lineOf('# Words', ['title'])).toBe(1)
})

test.each([
  ['<a class="x" href="/rap/#top">', '<a class="x" href="../../rap/#top">'],
  ['<img alt="a > b" src="/assets/a.png">', '<img alt="a > b" src="../../assets/a.png">'],
  [
    '<source srcset="/rap/a.webp 1x, /rap/b.webp 2x">',
    '<source srcset="../../rap/a.webp 1x, ../../rap/b.webp 2x">',
  ],
  ["<form action='/rap/search/'>", "<form action='../../rap/search/'>"],
  ['<div data-notes-href="/rap/show/">', '<div data-notes-href="../../rap/show/">'],
  [
    '<script src="/assets/site.js" defer></script>',
    '<script src="../../assets/site.js" defer></script>',
  ],
  // The home page of the prototype stays what the site stands beside
  ['<a href="/">', '<a href="../../">'],
  // A page of the prototype is opened in its copy, part and question included
  [
    '<a href="/cases/V410022?a=1&amp;b=2#top">',
    '<a href="../../prototype/?at=/cases/V410022%3Fa%3D1%26b%3D2#top">',
  ],
  // Other sites, parts of the page and words that look like links stay as they are
  ['<a href="https://www.gov.uk/">'],
  ['<a href="//example.org/a">'],
  ['<a href="#top">'],
  ['<a href="mailto:somebody@example.org">'],
  ['<p>write href="/rap/" in a link</p>'],
  ['<script>const link = \'<a href="/rap/">\'</script>'],
])('%s leads from its page to where it is', (html, becomes = html) => {
  expect(withRelativeLinks(html, '/design-history/overview/')).toBe(becomes)
})

test('an address leads on from the home page, and begins with a base if there is one', () => {
  expect(withRelativeLinks('<a href="/rap/">', '/')).toBe('<a href="./rap/">')
  expect(withBase('<a href="/rap/"><a href="/">', '/team/')).toBe(
    '<a href="/team/rap/"><a href="/team/">',
  )
})
