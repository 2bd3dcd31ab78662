import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { plainWords } from '../../app/server/prepare/site.ts'
import { approvable } from '../support/approved.ts'
import { copyOfProject } from './build.ts'
import { plainPicture } from './fixture.ts'
import { inBrought, inFrontMatter, inWords } from './post-mistakes.ts'
import { ownHistory, started, startedText } from './project.ts'

// A project that somebody designs: the site goes on being built, as by `npm run dev`

const posts = 'design-history/posts'
const own = `${posts}/2021-11-01-a-test.md`
const brought = `${posts}/apply/a-test.md`
const newPost = `${posts}/${started.file}`
const goodText = '---\ntitle: Good\ndate: 2021-11-01\ndraft: true\n---\n\nWords.\n'
const fileOf = (slug: string) => `${posts}/2031-01-02-${slug}.md`
const post = (title: string, text: string) =>
  `---\ntitle: ${title}\ndescription: About what we changed\ndate: 2031-01-02\ndraft: true\n---\n\n${text}\n`
const slugs = ['in-other-words', 'with-a-new-title', 'to-mend', 'to-show', 'to-delete']

const folder = copyOfProject({
  ...ownHistory,
  add: {
    ...ownHistory.add,
    ...Object.fromEntries(
      slugs.map((slug) => [fileOf(slug), post(`About ${slug}`, 'The first words.')]),
    ),
    [own]: goodText,
    [brought]: goodText,
    [newPost]: startedText,
    'design-history/images/a-test/page.png': await plainPicture([4, 4]),
    'design-history/images/a-test/page.tif': 'not a real picture, but long enough for one',
  },
})
const built = join(folder, 'built')
const site = fork('design-history/dev/index.js', [], {
  cwd: folder,
  env: { ...process.env, SITE_DRAFTS: 'yes', SITE_OUTPUT: built },
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
})
afterAll(async () => {
  const ended = once(site, 'exit')
  site.kill()
  await ended
  rmSync(folder, { recursive: true })
})

/** What the next build says is wrong; null if nothing is. */
async function told(): Promise<string | null> {
  const [{ broken }] = (await once(site, 'message')) as [{ broken: string | null }]
  return broken === null ? null : plainWords(broken)
}

/** Saves a file, or deletes it, and gives what the next build says is wrong. */
function save(path: string, text: string | null): Promise<string | null> {
  if (text === null) rmSync(join(folder, path))
  else {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  site.send({ saved: [path] })
  return told()
}

const pageOf = (address: string) => join(built, 'design-history', address, 'index.html')
const page = (address: string) =>
  existsSync(pageOf(address)) ? readFileSync(pageOf(address), 'utf8') : undefined

expect(await told()).toBeNull()

describe('while somebody writes a post', () => {
  test('its page has the new words when it is saved, and no other page is built again', async () => {
    const before = statSync(pageOf('')).mtimeMs
    const text = post('About in-other-words', 'Quite other words.')
    expect(await save(fileOf('in-other-words'), text)).toBeNull()
    expect(page('in-other-words')).toContain('Quite other words.')
    expect(page('in-other-words')).not.toContain('The first words.')
    expect(statSync(pageOf('')).mtimeMs).toBe(before)
  })

  test('a new title is on its page at once, and then in the lists of posts', async () => {
    expect(await save(fileOf('with-a-new-title'), post('Written anew', 'Words.'))).toBeNull()
    expect(page('with-a-new-title')).toContain('Written anew')
    expect(page('')).not.toContain('Written anew')
    expect(await told()).toBeNull()
    expect(page('')).toContain('Written anew')
  })

  test('a mistake is told with the file and the line, and is gone when it is mended', async () => {
    const file = fileOf('to-mend')
    const says = `${file}, line 2: title: write a short title`
    expect(await save(file, post("''", 'Words.'))).toContain(says)
    expect(await save(file, post('About to-mend', 'Mended words.'))).toBeNull()
    expect(page('to-mend')).toContain('Mended words.')
  })

  test('its presentation has the new words too', async () => {
    const text = 'Words to show.\n\n## What we decided\n\n- to show it'
    expect(await save(fileOf('to-show'), post('About to-show', text))).toBeNull()
    expect(page('to-show/show')).toContain('to show it')
  })

  test('a post that was deleted is gone, from the lists too', async () => {
    expect(page('')).toContain('About to-delete')
    expect(await save(fileOf('to-delete'), null)).toBeNull()
    expect(page('')).not.toContain('About to-delete')
    expect(page('to-delete')).toBeUndefined()
  })

  test('a post that is new gets a page, and a template builds every page', async () => {
    expect(await save(fileOf('new'), post('A new post', 'Words of it.'))).toBeNull()
    expect(page('new')).toContain('Words of it.')
    expect(page('')).toContain('A new post')
    const layout = 'design-history/layouts/base.njk'
    const written = readFileSync(join(folder, layout), 'utf8')
    expect(await save(layout, written.replace('are invented.', 'are made up.'))).toBeNull()
    expect(page('')).toContain('are made up.')
    expect(page('new')).toContain('are made up.')
  })
})

/** What is said of a post that is saved with these words, before it is good again. */
async function saidOf(file: string, text: string, before = goodText): Promise<string> {
  const said = await save(file, text)
  expect(await save(file, before)).toBeNull()
  return said ?? 'Nothing is wrong.'
}

test.each([
  ['at the top of a post', own, inFrontMatter],
  ['in the words of a post', own, inWords],
  ['in a post that was brought here', brought, inBrought],
] as const)('the line and what to do are said of each mistake %s', async (where, file, all) => {
  const mistakes: Record<string, readonly string[]> = {}
  for (const [name, text] of Object.entries(all)) {
    const places = (await saidOf(file, text)).split(`${file}, `).slice(1)
    mistakes[name] = [...new Set(places.map((one) => /^line .*/.exec(one)?.[0] ?? ''))]
  }
  await expect(approvable({ [`Mistakes ${where}`]: mistakes })).toMatchFileSnapshot(
    `approved/mistakes-${where.replaceAll(' ', '-')}.txt`,
  )
})

test('a new post is published when somebody has written each line of it, even the last', async () => {
  const published = startedText.replace('draft: true\n', '')
  const comments = published.match(/<!--.*-->/g) ?? []
  expect(comments).toHaveLength(3)
  const at = (text: string, part: string) =>
    `${newPost}, line ${text.slice(0, text.indexOf(part)).split('\n').length}`
  const nobody = (text: string, part: string) => `${at(text, part)}: text: nobody has written`
  const said = await saidOf(newPost, published, startedText)
  const description = `${at(published, 'description:')}: description: write one sentence`
  expect(said).toContain(description)
  for (const each of comments) expect(said).toContain(nobody(published, each))
  expect(said).toContain('or put the line draft: true at the top until you have')

  const [first = '', ...others] = comments
  const described = published.replace('To write: say in', 'We say in')
  const oneLeft = others.reduce((text, comment) => text.replace(comment, 'Words.'), described)
  const saidOfOne = await saidOf(newPost, oneLeft, startedText)
  expect(saidOfOne).toContain(nobody(oneLeft, first))
  expect(saidOfOne).not.toContain('description: write')
})
