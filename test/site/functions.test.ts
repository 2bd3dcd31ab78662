import { expect, test } from 'vitest'
import { withBase, withRelativeLinks } from '../../design-history/site/relative-links.js'

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
