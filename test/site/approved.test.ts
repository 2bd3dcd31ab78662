import { expect, test } from 'vitest'
import { outlineOf } from './outline.ts'
import { publishedProject } from './project.ts'
import { pageAt } from './reading.ts'

const build = await publishedProject()
const figures = 'figure, .govuk-details__text'

/** Pages that show all that posts can hold: what of them, and without what another of them shows. */
test.each([
  // Pictures that were captured, with their words, their page on a phone and their designs
  ['captured-post', 'main'],
  // Posts in the shapes of other design histories
  ['pick-a-place', 'main'],
  ['another-post', 'main'],
  ['apply/everything', 'main'],
  ['apply/plain-list', '.app-prose-scope'],
  ['apply/second-thoughts', 'main'],
  ['apply/start-page', '.app-prose-scope'],
  ['moved/check-your-answers', 'main'],
  ['moved/macros', '.app-prose-scope, main nav'],
  ['somewhere/else', 'main'],
  // Posts whose designs replace each other
  ['first', '.app-replaced, .app-thread', 'details'],
  ['second', '.app-replaced, .app-thread', 'details'],
  ['third', '.app-replaced, .app-thread', 'details'],
  ['both', '.app-replaced, .app-thread'],
  ['before-and-after/before/after', 'main', '.govuk-details__text'],
  ['pages/rar', 'main'],
  // Questions: how each read in every design, what took its place, and posts about it
  [
    'questions/arrange-appointment/rar',
    '.app-question-history__item:first, .app-question-history__item ~ * > p, #posts, #posts ~ *',
  ],
  ['questions/arrange-appointment/category', '.app-question-history__item:last'],
  ['questions/arrange-appointment/toolkit', 'main'],
  // What changed from one version to another: in words, one page side by side, and pages that did not
  [
    'comparing',
    ['> p', 'dl', 'thead', 'tbody:first', 'details']
      .map((part) => `.app-what-changed:first ${part}`)
      .join(),
  ],
  // Rounds of research
  ['rounds', 'main'],
  ['rounds/2026-11-21-first', 'main', figures],
])('the page %s is as it was approved', async (address, part, without?: string) => {
  const outline = outlineOf(pageAt(build, `design-history/${address}`), part, without)
  await expect(outline).toMatchFileSnapshot(`approved/${address.replaceAll('/', '-')}.txt`)
})

const view = '.app-show__views, .app-show__live-words, .app-show__frame'

test.each([
  // Each picture, the page as it was in an older design, and a drawing
  ['captured-post', view],
  // The design that the post replaces, and what is new in its own
  ['newest-post'],
  // Decisions and open questions, where there are no pictures
  ['in-words'],
  // Notes that somebody wrote for the speaker
  ['among', view],
])('the slides of %s are as they were approved', async (slug, without?: string) => {
  const outline = outlineOf(
    pageAt(build, `design-history/${slug}/show`),
    '.app-show__slide',
    without,
  )
  await expect(outline).toMatchFileSnapshot(`approved/slides-of-${slug}.txt`)
})
