import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkAddresses } from '../../design-history/site/drop-in/one-address.js'
import { captured, checkRecord, readRecord } from '../../design-history/site/record.js'
import { siteUrl } from '../../design-history/site/site-url.js'
import { approvable } from '../support/approved.ts'
import { buildSite } from './build.ts'
import { capturedPost, capturedRound, fixtureOf } from './fixture.ts'
import { ownHistory, post } from './project.ts'
import { complaint } from './reading.ts'
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
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: written(files),
    env: { ...process.env, SITE_DRAFTS: 'yes' },
    encoding: 'utf8',
  })
  const [, says = ''] = /Error: ([^]*?)\n +at /.exec(stderr) ?? []
  return complaint(() => {
    throw new Error(says)
  })
}

/** What a whole build says that stops. */
async function saidBy(add: Files): Promise<string> {
  const { ok, said } = await buildSite({ ...ownHistory, add: { ...ownHistory.add, ...add } })
  expect(ok, said).toBe(false)
  return said
}

test('what is wrong in the guidance is named, with what to write', async () => {
  const file = 'docs/rap/a-test.md'
  const lines = ['title: A', 'reviewed: 2026-11-31', 'date: 6 October 2021', 'order: first']
  const read = Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]))
  const data = { ...read, description: 'A test.', page: { inputPath: file } }
  const files = { [file]: `---\n${lines.join('\n')}\n---\n\nWords.\n` }
  const wrong = { 'docs/rap/data/wrong.json': '{ "a": 1, }' }
  const guidance = {
    'At the top of a page': saidOf(files, ['site/front-matter', 'checkFrontMatter'], data),
    'A link': saidOf({}, ['site/links', 'addressOfLink'], './gone.md#part', `./${file}`, {}),
    'Data that are not JSON': saidOf(wrong, ['_data/rap', 'default']).split('. Look')[0],
  }
  await expect(approvable(guidance)).toMatchFileSnapshot('approved/mistakes-in-the-guidance.txt')
})

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

test('what was captured is shown only whole, and each kind has its remedy', async () => {
  const { record, files } = await fixtureOf('a-post')
  const [first, ...others] = record.designs
  const shots = first?.pictures['01-rar']
  const folder = join(written(files), captured)
  const gone = 'f'.repeat(16)
  const large = 'a'.repeat(16)
  const full = 'b'.repeat(16)
  writeFileSync(join(folder, 'pictures', `${large}.webp`), Buffer.alloc(120 * 1024 + 1))
  writeFileSync(join(folder, 'pictures', `${full}.webp`), Buffer.alloc(120 * 1024))

  /** The record with the first picture, and the first design, changed. */
  const changed = (picture: object, design: object = {}): CaptureRecord => {
    const pictures = { ...first?.pictures, '01-rar': { ...shots, ...picture } }
    return { designs: [{ ...first, ...design, pictures }, ...others] } as CaptureRecord
  }
  const shot = (width: 'desktop' | 'phone', kind: 'webp' | 'png', hash: string) =>
    checked(changed({ [width]: { ...shots?.[width], [kind]: hash } }))
  const plainly = (work: () => unknown) =>
    complaint(work)
      .replace(above, '')
      .replace(/^.*captured\//, '')
  const checked = (about: CaptureRecord, name = 'a-post') =>
    plainly(() => {
      checkRecord(about, name, 'Take it again.', folder)
    })
  const readFrom = (text: string) => {
    writeFileSync(join(folder, 'record.json'), text)
    return plainly(() => readRecord(join(folder, 'record.json'), 'Take it again.'))
  }
  const lost = `${captured}/pictures/${shots?.phone.png}.png`
  const without = (project: Files, reader: string) => {
    const left = Object.fromEntries(Object.entries(project).filter(([file]) => file !== lost))
    return saidOf(left, ['site/captured', reader])
  }
  const said = {
    'As it was captured': checked(record),
    'No words': checked(changed({ text: [] })),
    'No alternative text': checked(changed({ alt: ' ' })),
    'No WebP for a desktop': shot('desktop', 'webp', gone),
    'No PNG for a desktop': shot('desktop', 'png', gone),
    'No WebP for a phone': shot('phone', 'webp', gone),
    'No PNG for a phone': shot('phone', 'png', gone),
    'Within the budget': shot('desktop', 'webp', full),
    'Over the budget': shot('desktop', 'webp', large),
    'No code': checked(changed({}, { copy: gone })),
    'No page': checked(record, 'another-post'),
    'A record that is cut off': readFrom('{ "designs": ['),
    'A record of no designs': readFrom('{ "designs": [] }'),
    'A record of another shape': readFrom(JSON.stringify(changed({ phone: { webp: 'a.webp' } }))),
    'A lost picture of a post, which is a record': without(await capturedPost(), 'postsOfBuild'),
    'Of a draft, which can be taken again': without(
      await capturedPost('draft: true\n'),
      'postsOfBuild',
    ),
    'Of a round, which is never taken again': without(
      await capturedRound('First', '2026-11-21-a'),
      'capturedOfBuild',
    ),
  }
  await expect(approvable({ 'What was captured': said })).toMatchFileSnapshot(
    'approved/mistakes-in-captured.txt',
  )
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

test('an address that another page has, or that is none, is refused', async () => {
  const folder = 'design-history/posts'
  const front = '---\ntitle: Good\ndate: 2021-11-01\n'
  const tags = `${written({ [`${folder}/tags.md`]: `${front}---\n` })}/${folder}/tags.md`
  const other = `${written({ [`${folder}/a.md`]: `${front}permalink: /b/\n---\n` })}/${folder}/a.md`
  const addresses = (one: string, another: string, own = ['/one/']) =>
    complaint(() => {
      checkAddresses({ [one]: ['/one/'], [another]: [...own, false] })
    }).replaceAll(/\S*(?=design-history\/posts)/g, '')
  const page = './design-history/pages/tags.njk'
  const refused = {
    'That of a page': addresses(tags, page),
    'The same, with a permalink': addresses(page, other),
    'That of another post': addresses(tags, other),
    'One of its own': addresses(tags, other, ['/two/']),
    'Words as SITE_URL': complaint(() => siteUrl('our site')),
    'A file as SITE_URL': complaint(() => siteUrl('file:///tmp')),
  }
  await expect(approvable({ Addresses: refused })).toMatchFileSnapshot(
    'approved/mistakes-in-addresses.txt',
  )
  expect(siteUrl('https://example.org/history')).toBe('https://example.org/history/')
})
