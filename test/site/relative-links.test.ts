import { expect, test } from 'vitest'

import { withBase, withRelativeLinks } from '../../design-history/site/relative-links.js'

const at = (html: string) => withRelativeLinks(html, '/design-history/overview/')

test('Links, pictures and forms lead from the page to where they are', () => {
  expect(at('<a class="x" href="/rap/#top">')).toBe('<a class="x" href="../../rap/#top">')
  expect(at('<img alt="a > b" src="/assets/a.png">')).toBe(
    '<img alt="a > b" src="../../assets/a.png">',
  )
  expect(at('<source srcset="/design-history/a.webp 1x, /design-history/b.webp 2x">')).toBe(
    '<source srcset="../../design-history/a.webp 1x, ../../design-history/b.webp 2x">',
  )
  expect(at("<form action='/design-history/search/'>")).toBe(
    "<form action='../../design-history/search/'>",
  )
  expect(at('<div data-notes-href="/design-history/x/show/">')).toBe(
    '<div data-notes-href="../../design-history/x/show/">',
  )
  expect(at('<script src="/assets/site.js" defer></script>')).toBe(
    '<script src="../../assets/site.js" defer></script>',
  )
})

test('The home page of the prototype stays what the site stands beside', () => {
  expect(at('<a href="/">')).toBe('<a href="../../">')
  expect(withRelativeLinks('<a href="/rap/">', '/')).toBe('<a href="./rap/">')
})

test('A page of the prototype is opened in its copy, part and question included', () => {
  expect(at('<a href="/cases/V410022?a=1&amp;b=2#top">')).toBe(
    '<a href="../../prototype/?at=/cases/V410022%3Fa%3D1%26b%3D2#top">',
  )
})

test('Other sites, parts of the page and words that look like links stay as they are', () => {
  for (const html of [
    '<a href="https://www.gov.uk/">',
    '<a href="//example.org/a">',
    '<a href="#top">',
    '<a href="mailto:somebody@example.org">',
    '<p>write href="/rap/" in a link</p>',
    '<script>const link = \'<a href="/rap/">\'</script>',
  ]) {
    expect(at(html)).toBe(html)
  }
})

test('With a base, addresses begin with it', () => {
  expect(withBase('<a href="/rap/"><a href="/">', '/team/')).toBe(
    '<a href="/team/rap/"><a href="/team/">',
  )
})
