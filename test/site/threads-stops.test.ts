import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite, type Build } from './build.ts'
import { ownPosts, post } from './threads-posts.ts'

/** What is wrong in a post, on which line, and what the build must say. */
const mistakes: Record<string, [file: string, line: number, says: string]> = {
  'an older post that is not there': [
    '2021-01-02-unknown',
    6,
    'replaces: there is no post ‘recording-rat’. The nearest is ‘recording-rar’. Write the name of a post’s file without its date and without .md.',
  ],
  'an older post by the name of its file': [
    '2021-01-03-by-file',
    5,
    'replaces: there is no post ‘2021-01-01-recording-rar.md’. The nearest is ‘recording-rar’.',
  ],
  itself: [
    '2021-01-04-itself',
    5,
    'replaces: the post names itself. Write the name of the older post',
  ],
  'a post that is newer': [
    '2021-01-05-too-early',
    5,
    'replaces: ‘too-late’ is of 6 January 2021, and this post is of 5 January 2021, before it. Correct one of the dates, or write replaces: too-early in that post',
  ],
  'a draft': [
    '2021-01-07-of-a-draft',
    7,
    'replaces: ‘a-draft’ is a draft, which readers cannot open. Take the line draft: true out of design-history/posts/2021-01-01-a-draft.md',
  ],
  'no name': ['2021-01-08-no-name', 5, 'replaces: write the name of the older post, for example'],
  'a page that is not known': [
    '2021-01-09-topics',
    5,
    'pages: there is no page ‘toolkits’. The nearest is ‘toolkit’. All ids are in design-history/_data/topics.json',
  ],
  'a rule among the pages': [
    '2021-01-10-mixed',
    7,
    'pages: ‘clashes’ is a rule. Write it under rules: instead.',
  ],
  'a rule that is not known': [
    '2021-01-09-topics',
    6,
    'rules: there is no rule ‘clashs’. The nearest is ‘clashes’.',
  ],
  'rules in no list': ['2021-01-04-itself', 6, 'rules: write rules: [clashes]'],
  'a name that two posts in other folders have': [
    '2021-01-13-of-two',
    5,
    'replaces: ‘twice’ is the name of design-history/posts/apply/2021-01-01-twice.md and design-history/posts/probate/2021-01-01-twice.md. Rename all of them but one',
  ],
  'a tag without letters': ['2021-01-11-tag', 5, 'tags: the tag ‘!’ has no letters or numbers'],
}

let build: Build
beforeAll(async () => {
  build = await buildSite({
    remove: ownPosts.remove,
    add: {
      ...ownPosts.layout,
      ...post('2021-01-01', 'recording-rar'),
      ...post('2021-01-01', 'a-draft', 'draft: true'),
      ...post('2021-01-02', 'unknown', 'replaces:\n  - recording-rat'),
      ...post('2021-01-03', 'by-file', 'replaces: 2021-01-01-recording-rar.md'),
      ...post('2021-01-04', 'itself', 'replaces: itself\nrules: clashes'),
      ...post('2021-01-05', 'too-early', 'replaces: too-late'),
      ...post('2021-01-06', 'too-late'),
      ...post('2021-01-07', 'of-a-draft', 'replaces:\n  - recording-rar\n  - a-draft'),
      ...post('2021-01-08', 'no-name', 'replaces: 2021'),
      ...post('2021-01-09', 'topics', 'pages: [rar, toolkits]\nrules: [clashs]'),
      ...post('2021-01-10', 'mixed', 'pages:\n  - rar\n  - clashes'),
      ...post('2021-01-11', 'tag', 'tags: ["!"]'),
      ...post('2021-01-13', 'of-two', 'replaces: twice'),
      'design-history/posts/apply/2021-01-01-twice.md': '---\ntitle: One\n---\n\nWords.\n',
      'design-history/posts/probate/2021-01-01-twice.md': '---\ntitle: Other\n---\n\nWords.\n',
      ...post('2021-01-12', 'one', 'replaces: two'),
      ...post('2021-01-12', 'two', 'replaces: three'),
      ...post('2021-01-12', 'three', 'replaces: one'),
    },
  })
}, 120_000)

describe('posts stop the build, each with its file, its line and the remedy, if they name', () => {
  for (const [name, [file, line, says]] of Object.entries(mistakes)) {
    test(name, () => {
      expect(build.ok).toBe(false)
      expect(build.said).toContain(`design-history/posts/${file}.md, line ${line}: ${says}`)
    })
  }

  test('each other in a circle', () => {
    const found = build.said.match(
      /2021-01-12-(one|two|three)\.md, line 5: replaces: this post and ‘(one|two|three)’ replace each other, directly or through other posts/,
    )
    expect(`${found?.[1]} ${found?.[2]}`).toMatch(
      /^(?:one two|two three|three one|one three|two one|three two)$/,
    )
  })
})
