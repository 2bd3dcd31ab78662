import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkAddresses } from '../../design-history/site/drop-in/one-address.js'
import { siteUrl } from '../../design-history/site/site-url.js'
import { sample } from '../support/seed.ts'
import { buildSite } from './build.ts'
import { capturedPost, capturedRound, fixtureOf } from './fixture.ts'
import { ownHistory, post } from './project.ts'
import type { BuildOptions } from './build.ts'
import type { Files } from './fixture.ts'

/** What a build says that stops. Mistakes in posts are in designing.test.ts. */
async function saidBy(add: Files, options: BuildOptions = {}): Promise<string> {
  const { ok, said } = await buildSite({
    ...ownHistory,
    ...options,
    add: { ...ownHistory.add, ...add },
  })
  expect(ok, said).toBe(false)
  return said
}

const doors = [
  'every mistake at the top of a page of the guidance',
  'a link to a page of the guidance that is not there',
  'a link of a post that was brought here to a post that there is not',
  'data that is not correct JSON',
  'a figure of the worked example that differs from the published one',
  'of a post, which is a record',
  'of a draft, which can be taken again',
  'of a round, which is never taken again',
] as const

// Each takes a build of its own, so that a run tries some
const chosen = sample(doors, 3, 'builds that stop')

const testDoor = (name: (typeof doors)[number], look: () => Promise<void>) => {
  test.runIf(chosen.includes(name))(name, look)
}

const guidance = 'docs/rap/a-test.md'

describe('the build stops, and says where and what to do, at', () => {
  testDoor('every mistake at the top of a page of the guidance', async () => {
    const said = await saidBy({
      [guidance]:
        '---\ntitle: A test\ndescription: A test.\nreviewed: 2026-11-31\ndate: 6 October 2021\norder: first\n---\n\nWords.\n',
    })
    for (const says of [
      'line 1: owner: write the role',
      'line 4: reviewed: 2026-11-31 is not a date in the calendar, write a real date as year-month-day, for example reviewed: 2021-10-06',
      'line 5: date: write a real date as year-month-day, for example date: 2021-10-06',
      'line 6: order: write a number',
    ])
      expect(said).toContain(`${guidance}, ${says}`)
  })

  testDoor('a link to a page of the guidance that is not there', async () => {
    const said = await saidBy({
      [guidance]:
        '---\ntitle: A test\ndescription: A test.\nreviewed: 2026-11-21\nowner: RAP lead\norder: 999\n---\n\n[Gone](./gone.md#part)\n',
    })
    expect(said).toContain(
      `${guidance} links to ./gone.md#part, but docs/rap/gone.md is not a page of this site.`,
    )
  })

  testDoor('a link of a post that was brought here to a post that there is not', async () => {
    const file = 'design-history/posts/apply/2021-11-01-a-test.md'
    const said = await saidBy({ [file]: '---\ntitle: Good\n---\n\nSee [it](/apply/gone/).\n' })
    expect(said).toContain(`${file}, line 5: there is no post at /apply/gone/.`)
  })

  testDoor('data that is not correct JSON', async () => {
    const said = await saidBy({ 'docs/rap/data/wrong.json': '{ "a": 1, }' })
    expect(said).toContain('docs/rap/data/wrong.json is not correct JSON')
  })

  testDoor('a figure of the worked example that differs from the published one', async () => {
    const file = 'rar-toolkit-sessions-2021-04-to-2021-09.csv'
    const path = `docs/rap/worked-example/published/${file}`
    const text = readFileSync(path, 'utf8').replace(
      /^(All months,Wales,All toolkits),.*$/m,
      '$1,44',
    )
    const said = await saidBy({ [path]: text })
    expect(said).toContain('The worked example of the RAP guidance has no figures')
    expect(said).toContain('Run npm run pipeline')
    expect(said).toContain(`region Wales: 44 in ${file}, now [c]`)
  })
})

describe('the build stops at a captured picture that is lost', () => {
  const again = 'npm run capture -- captured-post'
  const without = async (files: Files) => {
    const { record } = await fixtureOf('any')
    const lost = `${record.designs[0]?.pictures['01-rar']?.phone.png}.png`
    return {
      lost: `${lost}, a file of the picture 01-rar, is missing.`,
      files: Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith(lost))),
    }
  }

  testDoor('of a post, which is a record', async () => {
    const { lost, files } = await without(await capturedPost())
    expect(await saidBy(files)).toContain(
      `design-history/captured/pictures/${lost} Bring design-history/captured back as it was committed. If that is not possible, ${again} --replace takes everything again as it is today.`,
    )
  })

  testDoor('of a draft, which can be taken again', async () => {
    const { lost, files } = await without(await capturedPost('draft: true\n'))
    const said = await saidBy(files, { drafts: true })
    expect(said).toContain(`${lost} Run ${again} to take the pictures of the post again.`)
    expect(said).not.toContain('--replace')
  })

  testDoor('of a round, which is never taken again', async () => {
    const { lost, files } = await without(await capturedRound('First', '2026-11-21', 'first'))
    expect(await saidBy(files)).toContain(`${lost} A round is a record of its day`)
  })
})

describe('the build stops at all names in posts at once', () => {
  const wrong: readonly (readonly [date: string, slug: string, lines: string])[] = [
    ['2021-01-02', 'that-names-no-post', 'replaces:\n  - recording-rat'],
    ['2021-01-03', 'that-names-a-file', 'replaces: 2021-01-01-recording-rar.md'],
    ['2021-01-04', 'that-names-itself', 'replaces: that-names-itself'],
    ['2021-01-04', 'with-no-list', 'rules: clashes'],
    ['2021-01-05', 'that-names-a-newer-post', 'replaces: too-late'],
    ['2021-01-07', 'that-names-a-draft', 'replaces:\n  - recording-rar\n  - a-draft'],
    ['2021-01-08', 'with-no-name', 'replaces: 2021'],
    ['2021-01-09', 'about-an-unknown-page', 'pages: [rar, toolkits]'],
    ['2021-01-09', 'about-an-unknown-rule', 'rules: [clashs]'],
    ['2021-01-10', 'with-a-rule-among-pages', 'pages:\n  - rar\n  - clashes'],
    ['2021-01-11', 'with-a-tag-without-letters', 'tags: ["!"]'],
    ['2021-01-13', 'that-names-one-of-two', 'replaces: twice'],
  ]
  const said = () =>
    saidBy({
      ...Object.fromEntries(
        wrong.flatMap(([date, slug, lines]) => Object.entries(post(date, slug, lines))),
      ),
      ...post('2021-01-01', 'recording-rar'),
      ...post('2021-01-01', 'a-draft', 'draft: true'),
      ...post('2021-01-06', 'too-late'),
      'design-history/posts/apply/2021-01-01-twice.md': '---\ntitle: One\n---\n\nWords.\n',
      'design-history/posts/probate/2021-01-01-twice.md': '---\ntitle: Other\n---\n\nWords.\n',
      ...post('2021-01-12', 'one', 'replaces: two'),
      ...post('2021-01-12', 'two', 'replaces: three'),
      ...post('2021-01-12', 'three', 'replaces: one'),
    })

  test('with what is wrong, on which line, and what to write', async () => {
    const places = (await said()).match(/(?<=posts\/)2021.*, line .*/g) ?? []
    const told = [...new Set(places)].filter((place) => !place.startsWith('2021-01-12'))
    await expect(`${told.toSorted().join('\n\n')}\n`).toMatchFileSnapshot(
      'approved/mistakes-in-names.txt',
    )
  })

  test('with one of those that name each other in a circle', async () => {
    const found =
      /2021-01-12-(one|two|three)\.md, line 5: replaces: this post and ‘(one|two|three)’ replace each other, directly or through other posts/.exec(
        await said(),
      )
    expect(['one two', 'two three', 'three one', 'one three', 'three two', 'two one']).toContain(
      `${found?.[1]} ${found?.[2]}`,
    )
  })
})

describe('a post with the address of another page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const posts = join(folder, 'design-history/posts')
  mkdirSync(posts, { recursive: true })
  const written = (name: string, lines = '') => {
    const file = join(posts, name)
    writeFileSync(file, `---\ntitle: Good\ndate: 2021-11-01\n${lines}---\n`)
    return file
  }

  test.each([
    ['is to be renamed', '', 1, 'Rename the file.'],
    ['is to have another', 'permalink: /tags/\n', 4, 'Change its permalink.'],
  ])('%s', (_, lines, line, remedy) => {
    const file = written('2021-11-01-tags.md', lines)
    const page = './design-history/pages/tags.njk'
    const address = ['/design-history/tags/']
    expect(() => checkAddresses({ [file]: address, [page]: address })).toThrow(
      `${file}, line ${line}: its address /design-history/tags/ is that of a page of the site itself, design-history/pages/tags.njk. ${remedy}`,
    )
  })

  test('is told of beside another post too', () => {
    const [file, other] = [written('2021-11-01-one.md'), written('2021-11-02-one.md')]
    const addresses = { [file]: ['/one/'], [other]: ['/one/', false as const] }
    expect(() => checkAddresses(addresses)).toThrow(`its address /one/ is that of ${file}.`)
    expect(() => checkAddresses({ [file]: ['/one/'], [other]: ['/two/'] })).not.toThrow()
  })
})

test('an address of the site that is none stops the build, with an example', () => {
  expect(siteUrl('https://example.org/history')).toBe('https://example.org/history/')
  for (const none of ['our site', 'file:///tmp']) {
    expect(() => siteUrl(none)).toThrow(`SITE_URL is “${none}”, which is no web address.`)
    expect(() => siteUrl(none)).toThrow('for example SITE_URL=https://example.org/history/')
  }
})
