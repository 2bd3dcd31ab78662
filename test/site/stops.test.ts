import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkAddresses } from '../../design-history/site/drop-in/one-address.js'
import { captured, checkRecord, readRecord } from '../../design-history/site/record.js'
import { siteUrl } from '../../design-history/site/site-url.js'
import { buildSite } from './build.ts'
import { capturedPost, capturedRound, fixtureOf } from './fixture.ts'
import { ownHistory, post } from './project.ts'
import type { CaptureRecord } from '../../app/capture/record.ts'
import type { Files } from './fixture.ts'

// What stops a build. Mistakes in posts are in designing.test.ts

const above = mkdtempSync(join(tmpdir(), 'stops-'))
afterAll(() => rmSync(above, { recursive: true }))

/** A new folder with files. */
function written(files: Files): string {
  const folder = mkdtempSync(join(above, 'folder-'))
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents)
  }
  return folder
}

/** What a function of the site says that stops, in a project of these files. */
function saidOf(files: Files, [module, name]: readonly string[], ...given: readonly unknown[]) {
  const from = resolve('design-history', `${module}.js`)
  const script = `import { ${name} as run } from '${from}'; run(...${JSON.stringify(given)})`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: written(files),
    env: { ...process.env, SITE_DRAFTS: 'yes' },
    encoding: 'utf8',
  }).stderr
}

/** What a whole build says that stops. */
async function saidBy(add: Files): Promise<string> {
  const { ok, said } = await buildSite({ ...ownHistory, add: { ...ownHistory.add, ...add } })
  expect(ok, said).toBe(false)
  return said
}

test('every mistake at the top of a page of the guidance is named with its line', () => {
  const file = 'docs/rap/a-test.md'
  const lines = ['title: A', 'reviewed: 2026-11-31', 'date: 6 October 2021', 'order: first']
  const read = Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]))
  const data = { ...read, description: 'A test.', page: { inputPath: file } }
  const files = { [file]: `---\n${lines.join('\n')}\n---\n\nWords.\n` }
  const said = saidOf(files, ['site/front-matter', 'checkFrontMatter'], data)
  for (const says of [
    'line 1: owner: write the role',
    'line 3: reviewed: 2026-11-31 is not a date in the calendar, write a real date as year-month-day, for example reviewed: 2021-10-06',
    'line 4: date: write a real date as year-month-day, for example date: 2021-10-06',
    'line 5: order: write a number',
  ])
    expect(said).toContain(`${file}, ${says}`)
})

test.each([
  [
    'a link to a page of the guidance that is not there',
    saidOf({}, ['site/links', 'addressOfLink'], './gone.md#part', './docs/rap/a-test.md', {}),
    'docs/rap/a-test.md links to ./gone.md#part, but docs/rap/gone.md is not a page of this site.',
  ],
  [
    'data that is not correct JSON',
    saidOf({ 'docs/rap/data/wrong.json': '{ "a": 1, }' }, ['_data/rap', 'default']),
    'docs/rap/data/wrong.json is not correct JSON',
  ],
])('%s is named', (_, said, says) => expect(said).toContain(says))

test('a figure of the worked example that differs from the published one stops a build', async () => {
  const file = 'rar-toolkit-sessions-2021-04-to-2021-09.csv'
  const path = `docs/rap/worked-example/published/${file}`
  const wales = /^(All months,Wales,All toolkits),.*$/m
  const said = await saidBy({ [path]: readFileSync(path, 'utf8').replace(wales, '$1,44') })
  expect(said).toMatch(
    /The worked example of the RAP guidance has no figures.*Run npm run pipeline/,
  )
  expect(said).toContain(`region Wales: 44 in ${file}, now [c]`)
})

test.each([
  [
    'a post, which is a record',
    () => capturedPost(),
    'Bring design-history/captured back as it was committed. If that is not possible, npm run capture -- captured-post --replace takes everything again as it is today.',
  ],
  [
    'a draft, which can be taken again',
    () => capturedPost('draft: true\n'),
    'Run npm run capture -- captured-post to take the pictures of the post again.',
  ],
  [
    'a round, which is never taken again',
    () => capturedRound('First', '2026-11-21-first'),
    'A round is a record of its day',
  ],
])('a lost picture is named with its remedy if it is of %s', async (_, project, remedy) => {
  const { record } = await fixtureOf('any')
  const lost = `${captured}/pictures/${record.designs[0]?.pictures['01-rar']?.phone.png}.png`
  const { [lost]: gone, ...files } = await project()
  expect(gone).toBeDefined()
  expect(saidOf(files, ['site/captured', 'capturedOfBuild'])).toContain(
    `${lost}, a file of the picture 01-rar, is missing. ${remedy}`,
  )
})

describe('what was captured', async () => {
  const { record, files } = await fixtureOf('a-post')
  const folder = join(written(files), captured)
  const shots = record.designs[0]?.pictures['01-rar']

  /** The record with the first picture, and the first design, changed. */
  const changed = (picture: object, design: object = {}): CaptureRecord => {
    const [first, ...others] = record.designs
    const pictures = { ...first?.pictures, '01-rar': { ...shots, ...picture } }
    return { designs: [{ ...first, ...design, pictures }, ...others] } as CaptureRecord
  }
  const check = (about: CaptureRecord, name = 'a-post') =>
    checkRecord(about, name, 'Take it again.', folder)
  const gone = 'f'.repeat(16)
  const noWords = 'The picture 01-rar of a-post has no words for people who do not see it.'

  test('is shown if nothing of it is missing', () => {
    expect(() => check(record)).not.toThrow()
  })

  const missing = (['desktop', 'phone'] as const).flatMap((width) =>
    (['webp', 'png'] as const).map((kind): readonly [CaptureRecord, string] => [
      changed({ [width]: { ...shots?.[width], [kind]: gone } }),
      `${folder}/pictures/${gone}.${kind}, a file of the picture 01-rar, is missing.`,
    ]),
  )
  test.each([
    [changed({ text: [] }), noWords],
    [changed({ alt: ' ' }), noWords],
    ...missing,
    [
      changed({}, { copy: gone }),
      `${folder}/copies/${gone} is missing, so the design cannot be opened.`,
    ],
  ] as const)('is not shown if something is missing, $#', (about, says) => {
    expect(() => check(about)).toThrow(`${says} Take it again.`)
  })

  test('is not shown if its page is missing', () => {
    expect(() => check(record, 'another-post')).toThrow(
      `${folder}/designs/another-post/toolkit-session/index.html is missing, so the design cannot be opened.`,
    )
  })

  test('is not shown if a picture is over the budget', () => {
    const sized = (name: string, bytes: number) => {
      writeFileSync(join(folder, 'pictures', `${name}.webp`), Buffer.alloc(bytes))
      return () => check(changed({ desktop: { ...shots?.desktop, webp: name } }))
    }
    expect(sized('a'.repeat(16), 120 * 1024)).not.toThrow()
    expect(sized('b'.repeat(16), 120 * 1024 + 1)).toThrow(
      'a file of the picture 01-rar, has 121 KB. A picture may have 120 KB at most. Take it again.',
    )
  })

  test.each([
    ['{ "designs": [', 'is not correct JSON. Take it again.'],
    ['{ "designs": [] }', 'is not what the site can show: designs: '],
    [
      JSON.stringify(changed({ phone: { webp: 'somewhere.webp' } })),
      'is not what the site can show: designs, 0, pictures, 01-rar',
    ],
  ])('is not read from a record that the site cannot show, $#', (text, says) => {
    const file = join(folder, 'record.json')
    writeFileSync(file, text)
    expect(() => readRecord(file, 'Take it again.')).toThrow(`${file} ${says}`)
    expect(() => readRecord(file, 'Take it again.')).toThrow('Take it again.')
  })
})

test('a build stops at all names in posts at once, with the lines and what to write', async () => {
  const named = (date: string, slug: string, lines?: string) => post(`2021-01-${date}`, slug, lines)
  const brought = '---\ntitle: One\n---\n\nWords.\n'
  const said = await saidBy({
    ...named('01', 'recording-rar'),
    ...named('01', 'a-draft', 'draft: true'),
    ...named('02', 'that-names-no-post', 'replaces:\n  - recording-rat'),
    ...named('03', 'that-names-a-file', 'replaces: 2021-01-01-recording-rar.md'),
    ...named('04', 'that-names-itself', 'replaces: that-names-itself'),
    ...named('04', 'with-no-list', 'rules: clashes'),
    ...named('05', 'that-names-a-newer-post', 'replaces: too-late'),
    ...named('06', 'too-late'),
    ...named('07', 'that-names-a-draft', 'replaces:\n  - recording-rar\n  - a-draft'),
    ...named('08', 'with-no-name', 'replaces: 2021'),
    ...named('09', 'about-an-unknown-page', 'pages: [rar, toolkits]'),
    ...named('09', 'about-an-unknown-rule', 'rules: [clashs]'),
    ...named('10', 'with-a-rule-among-pages', 'pages:\n  - rar\n  - clashes'),
    ...named('11', 'with-a-tag-without-letters', 'tags: ["!"]'),
    ...named('13', 'that-names-one-of-two', 'replaces: twice'),
    'design-history/posts/apply/2021-01-01-twice.md': brought,
    'design-history/posts/probate/2021-01-01-twice.md': brought,
    ...named('12', 'one', 'replaces: two'),
    ...named('12', 'two', 'replaces: three'),
    ...named('12', 'three', 'replaces: one'),
  })
  const told = [...new Set(said.match(/(?<=posts\/)2021.*, line .*/g))]
  const [circle, ...others] = told.toSorted(
    (a, b) =>
      Number(b.startsWith('2021-01-12')) - Number(a.startsWith('2021-01-12')) || (a < b ? -1 : 1),
  )
  await expect(`${others.join('\n')}\n`).toMatchFileSnapshot('approved/mistakes-in-names.txt')
  // One of those that name each other
  expect(circle).toMatch(
    /^2021-01-12-(one|two|three)\.md, line 5: replaces: this post and ‘(?!\1)(?:one|two|three)’ replace each other, directly or through other posts/,
  )
})

describe('a post with the address of another page', () => {
  const folder = 'design-history/posts'
  const front = '---\ntitle: Good\ndate: 2021-11-01\n'
  const site = written({
    [`${folder}/tags.md`]: `${front}---\n`,
    [`${folder}/other.md`]: `${front}permalink: /tags/\n---\n`,
  })
  const [tags, other] = ['tags', 'other'].map((name) => join(site, folder, `${name}.md`))
  const page = './design-history/pages/tags.njk'
  const address = ['/design-history/tags/']

  test.each([
    [tags, 'line 1', 'Rename the file.'],
    [other, 'line 4', 'Change its permalink.'],
  ])('is to have another: %s', (file = '', line, remedy) => {
    expect(() => checkAddresses({ [file]: address, [page]: address })).toThrow(
      `${file}, ${line}: its address /design-history/tags/ is that of a page of the site itself, design-history/pages/tags.njk. ${remedy}`,
    )
  })

  test('is told of beside another post too', () => {
    const [one = '', two = ''] = [tags, other]
    const same = { [one]: ['/one/'], [two]: ['/one/', false as const] }
    expect(() => checkAddresses(same)).toThrow(`its address /one/ is that of ${one}.`)
    expect(() => checkAddresses({ [one]: ['/one/'], [two]: ['/two/'] })).not.toThrow()
  })
})

test('an address of the site that is none is refused, with an example', () => {
  expect(siteUrl('https://example.org/history')).toBe('https://example.org/history/')
  for (const none of ['our site', 'file:///tmp']) {
    expect(() => siteUrl(none)).toThrow(`SITE_URL is “${none}”, which is no web address.`)
    expect(() => siteUrl(none)).toThrow('for example SITE_URL=https://example.org/history/')
  }
})
