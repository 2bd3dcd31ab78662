import { join } from 'node:path'
import { expect } from 'vitest'
import { newPost } from '../../app/post/new-post.ts'
import { root } from '../../app/server/settings.ts'
import { buildSite } from './build.ts'
import { capturedPost, capturedRound, fixtureOf, otherLook } from './fixture.ts'
import { historyFiles } from './history.ts'
import type { CaptureRecord } from '../../app/capture/record.ts'
import type { Build, BuildOptions } from './build.ts'
import type { Files } from './fixture.ts'

// One project that has everything a test of the site looks for, so that it is built once

const posts = 'design-history/posts'
const captured = 'design-history/captured'

/** Where the site of the project is while it is designed. */
export const designedUrl = 'https://example.org/team/'

/** How many posts are about the overview: more than fit on a page of any list. */
export const many = 201

/** A post as `npm run new-post` makes it, without its pictures, which nobody has captured here. */
export const started = newPost('A new start', undefined, [], '2026-11-21T10:30')
export const startedText = started.text.replace(/\{% from[\s\S]*$/, '')

/** A project without the posts and rounds of this one, to which a test adds its own. */
export const ownHistory: BuildOptions = {
  without: [posts, `${captured}/posts`, `${captured}/rounds`],
  add: { [`${posts}/posts.json`]: '{ "layout": "post" }' },
}

/** A post of a day, with further lines of front matter. */
export const post = (date: string, slug: string, lines = ''): Files => ({
  [`${posts}/${date}-${slug}.md`]: `---\ntitle: About ${slug}\ndescription: A post.\ndate: ${date}\n${lines}\n---\n\nWords.\n`,
})

let published: Promise<Build> | undefined
let designed: Promise<Build> | undefined

/** The project as it is published. */
export function publishedProject(): Promise<Build> {
  published ??= built(async () => ({ add: { ...(await rounds()), ...manyPosts(), ...finished } }))
  return published
}

/** The same while somebody designs it, with its drafts, before it has many posts and a round. */
export function designedProject(): Promise<Build> {
  designed ??= built(() => ({ drafts: true, url: designedUrl.replace(/\/$/, '') }))
  return designed
}

async function built(further: () => BuildOptions | Promise<BuildOptions>): Promise<Build> {
  const options = await further()
  const add = { ...(await historyOfProject()), ...options.add }
  const build = await buildSite({ ...ownHistory, ...options, add })
  expect(build.ok, build.said).toBe(true)
  return build
}

async function historyOfProject(): Promise<Files> {
  return {
    ...ownHistory.add,
    ...(await historyFiles()),
    ...(await capturedPosts()),
    ...thread,
    [`${posts}/${started.file}`]: startedText,
    [`${posts}/2021-11-03-told.md`]: told,
    'docs/a-test-page.md':
      '# How to run `npm test`\n\nSee [why](./decisions/0000-a-test.md#why) and\n[RAP](rap/index.md).\n',
    'docs/decisions/0000-a-test.md': '---\ntitle: A test decision\n---\n\n## Why\n\nBecause.\n',
  }
}

/** Long, so that nothing in it weighs much to the search. */
const told = `---
title: Where quokkas live
description: About a quokka
date: 2021-11-03
tags: [marsupials, sensitive information]
pages: [location]
rules: [sensitive-information]
---

## On an &lt;island&gt; & more

${'They live beside the platypus. '.repeat(60)} We met at Calder House.

## Elsewhere

Nowhere else.
`

const draft = (top: string, start = '---\n'): string =>
  `${start}${top}title: A numbat\ndescription: A post.\ndate: 2021-11-09\n---\n\n![A numbat](numbat.png)\n`

/** Drafts that say so in other ways, each with a picture. */
const drafts: Files = {
  [`${posts}/2021-11-09-half-marked.md`]: draft('draft: true\n', '\uFEFF---\n'),
  [`${posts}/2021-11-09-half-spaced.md`]: draft('draft : true\n', '--- \n'),
  [`${posts}/2021-11-09-half-quoted.md`]: draft('"draft": "yes"\n'),
  [`${posts}/secret/secret.json`]: '{ "draft": true }',
  [`${posts}/secret/2021-11-09-half-of-a-folder.md`]: draft(''),
  ...Object.fromEntries(
    ['half-marked', 'half-spaced', 'half-quoted', 'half-of-a-folder', 'secret/half'].map(
      (folder) => [`design-history/images/${folder}/numbat.png`, 'a picture'],
    ),
  ),
}

/** A draft with mistakes, which stop whoever builds drafts, and a draft that was finished. */
const finished: Files = {
  [`${posts}/${started.file}`]: startedText
    .replace('draft: true\n', '')
    .replace('To write: say in', 'We say in')
    .replaceAll(/<!--.*-->/g, 'Words.'),
  [`${posts}/2021-11-08-half.md`]: '---\ntitle: Half\ndate: 6 October 2021\ndraft: true\n---\n',
  ...drafts,
  ...post('2021-11-09', 'half-a-page', 'permalink: false'),
  ...post('2021-11-09', 'in-no-list', 'eleventyExcludeFromCollections: true\ntags: [lots]'),
}

function manyPosts(): Files {
  const all = Array.from({ length: many }, (_, index) => {
    const date = new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10)
    return post(date, `many-${index}`, 'tags: [lots]\npages: [overview]')
  })
  return Object.fromEntries(all.flatMap((files) => Object.entries(files)))
}

/** Designs that replace each other. */
const thread: Files = {
  ...post('2020-01-01', 'first', 'tags: [Appointment]'),
  ...post('2020-02-01', 'second', 'replaces: first\ntags: [appointments, C]'),
  ...post('2020-03-01', 'third', 'replaces: second\ntags: [appointments, C++]'),
  ...post('2020-02-02', 'other', 'replaces: [first]\nrules: [repeats]'),
  ...post('2020-04-01', 'both', 'replaces:\n  - third\n  - other\npages: [rar]\nrules: [clashes]'),
  ...post(
    '2020-05-01',
    'half-done',
    'draft: true\nreplaces: both\npages: [rar]\ntags: [hush-hush]',
  ),
}

async function capturedPosts(): Promise<Files> {
  const [before, newest] = await Promise.all([fixtureOf('before'), fixtureOf('newest-post')])
  const [newer, older] = before.record.designs
  const [old, later] = [older?.pictures['03-before'], newer?.pictures['01-rar']]
  if (!newer || !older || !old || !later) return expect.unreachable()
  // Designs look different from each other
  const otherwise = { ...older, pictures: { '03-before': { ...old, desktop: old.phone } } }
  const heading = { kind: 'heading', level: 1, text: 'A new question' } as const
  const only = { ...later, desktop: later.phone, text: [heading, ...later.text.slice(1)] }
  const recordOf = (slug: string, ...designs: CaptureRecord['designs']): Files => ({
    [`${captured}/posts/${slug}.json`]: JSON.stringify({ designs }),
  })
  return {
    ...(await capturedPost()),
    ...recordOf('captured-post', newer, otherwise),
    ...before.files,
    ...recordOf('before', older),
    ...post('2021-05-25', 'before', 'pages: [rar]\nrules: [clashes]'),
    ...(await capturedPost('replaces: before\npages: [rar]\nrules: [clashes]\n', {
      title: 'What came after',
      slug: 'after',
    })),
    ...newest.files,
    ...recordOf('newest-post', { ...newer, pictures: { only } }),
    ...(await capturedPost('draft: true # until Monday\ntags: [hush-hush]\n', {
      title: 'Not finished yet',
      slug: 'half-captured',
      look: otherLook,
    })),
  }
}

/** Pictures of pages of one person, whose name is the main heading of each. */
function onCasePages({ designs }: CaptureRecord): CaptureRecord {
  const [design] = designs
  const picture = design?.pictures['01-rar']
  if (!picture) return expect.unreachable()
  const named = (page: string) => ({
    ...picture,
    title: `${page} - Kieran Osgood - Manage supervisions`,
    text: [{ kind: 'heading', level: 1, text: 'Kieran Osgood (Kie)' } as const],
  })
  const [overview, schedule] = [named('Overview'), named('Schedule')]
  return { designs: [{ ...design, pictures: { overview, schedule, 'overview--2': overview } }] }
}

async function rounds(): Promise<Files> {
  const [first, second] = ['2026-11-21-first', '2026-12-01-second']
  return {
    ...(await capturedRound('First & best', first)),
    ...(await capturedRound('Round 2', second)),
    ...(await capturedRound('Round 10', '2026-12-01-third', onCasePages)),
    'app/describe.ts': describing({
      [first]: arranging([
        { title: 'Questions', changes: ['‘Will it repeat?’ is new.', 'It asks <less>.'] },
        { title: 'Pages', changes: ['The page ‘Dates’ is gone.'] },
      ]),
      [second]: arranging([]),
    }),
  }
}

const arranging = (groups: object) => [
  { journey: 'Arrange an appointment', version: '2021-10-06', groups },
]

/** A stand-in for the prototype, which says what has changed since each round, and all else as it is. */
const describing = (changed: object): string => `import { execFileSync } from 'node:child_process'
const said = execFileSync(process.execPath, [${JSON.stringify(join(root, 'app/describe.ts'))}], {
  cwd: ${JSON.stringify(root)},
  maxBuffer: 64 * 1024 * 1024,
})
const rounds = ${JSON.stringify(changed)}
process.stdout.write(JSON.stringify({ ...JSON.parse(String(said)), rounds }))
`
