import { expect, test } from 'vitest'
import { slugOf } from '../../app/engine/slug.ts'

test.each([
  ['What changed?', 'what-changed'],
  ['Kieran’s “next” session – done', 'kierans-next-session-done'],
  ['Café & Ünïcode', 'cafe-unicode'],
  ['../../etc/passwd', 'etc-passwd'],
  ['???', ''],
])('“%s” becomes %s in a file name', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})
