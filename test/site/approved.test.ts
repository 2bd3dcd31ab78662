import { beforeAll, expect, test } from 'vitest'
import { outlineOf } from './outline.ts'
import { publishedProject } from './project.ts'
import { pageAt } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

/** Pages that show all that posts can hold. What they are made of is in posts, and in project.ts. */
test.each([
  // Pictures that were captured, with their words, their page on a phone and their designs
  'captured-post',
  // Posts in the shapes of other design histories
  'pick-a-place',
  'another-post',
  'apply/everything',
  'apply/plain-list',
  'apply/second-thoughts',
  'apply/start-page',
  'moved/check-your-answers',
  'moved/macros',
  'somewhere/else',
  // Posts whose designs replace each other
  'first',
  'second',
  'third',
  'both',
  'before-and-after/before/after',
  'pages/rar',
  // Questions: how each read in every design, what took its place, and posts about it
  'questions/arrange-appointment/rar',
  'questions/arrange-appointment/category',
  'questions/arrange-appointment/toolkit',
  // Rounds of research
  'rounds',
  'rounds/2026-11-21-first',
])('the page %s is as it was approved', async (address) => {
  const outline = outlineOf(pageAt(build, `design-history/${address}`), 'main')
  await expect(outline).toMatchFileSnapshot(`approved/${address.replaceAll('/', '-')}.txt`)
})

test.each([
  // Each picture, the page as it was in an older design, and a drawing
  'captured-post',
  // The design that the post replaces, and what is new in its own
  'newest-post',
  // Decisions and open questions, where there are no pictures
  'in-words',
  // Notes that somebody wrote for the speaker
  'among',
])('the slides of %s are as they were approved', async (slug) => {
  const outline = outlineOf(pageAt(build, `design-history/${slug}/show`), '.app-show__slide')
  await expect(outline).toMatchFileSnapshot(`approved/slides-of-${slug}.txt`)
})
