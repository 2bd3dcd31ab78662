import { expect, test } from 'vitest'
import { slugOf } from '../../app/engine/slug.ts'
import { addressOf } from '../../design-history/site/addresses.ts'
import { signIn } from '../../design-history/site/file-names.ts'
import { slugFor } from '../../design-history/site/slug.ts'
import { sitePath } from '../../design-history/tools/page/site-path.ts'

// As Eleventy does: letters of Europe, numbers and hyphens
const slugify = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

test('Each tag and each heading has a part of an address of its own', () => {
  const words = ['C', 'C++', 'C#', 'F#', '研究', '調査', 'AI 研究', 'AI', '🎉', '🏳', '!', '?']
  const slugs = words.map((each) => slugFor(each, slugify))
  expect(slugs).toEqual([
    ...['c', 'c-plus-plus', 'c-sharp', 'f-sharp', '研究', '調査', 'ai-研究', 'ai'],
    ...['1f389', '1f3f3', '21', '3f'],
  ])
  expect(['Sign in', 'sign-in', '#sign-in'].map((each) => slugFor(each, slugify))).toEqual(
    Array.from({ length: 3 }, () => 'sign-in'),
  )
})

test.each([
  ['100%-done', '‘%’', '100-done'],
  ['why?', '‘?’', 'why'],
  ['c#-notes', '‘#’', 'c-notes'],
  ['a b', 'a space', 'a-b'],
  ['a\u200Bb', 'a sign that nobody can see', 'a-b'],
  ['R&D', '‘&’', 'R-D'],
  ['pick-a-location', undefined, 'pick-a-location'],
  ["what's-new", undefined, "what's-new"],
  ['Größe', undefined, 'Größe'],
])('The name %s has %s in it, and one that was brought here is %s', (name, sign, slug) => {
  expect(signIn(name)).toBe(sign)
  const brought = addressOf(`./design-history/posts/apply/2021-10-06-${name}.md`)
  expect(brought).toBe(`/design-history/apply/${slug}/`)
})

test('Words of any script are the name of a file', () => {
  expect(['What changed?', 'Größe', '研究 2', 'がん', '🎉'].map(slugOf)).toEqual([
    ...['what-changed', 'große', '研究-2', 'がん', ''],
  ])
})

test('What a browser keeps has the path of its site', () => {
  const paths = [
    '/rap/tools/levels/',
    '/a/rap/tools/levels/',
    '/rap/rap/tools/x/index.html',
    '/x/y',
  ]
  expect(paths.map((path) => sitePath(path, '/rap/'))).toEqual(['/', '/a/', '/rap/', '/x/'])
})
