import { statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainPicture } from './fixture.ts'
import { inBrought, inFrontMatter, inWords } from './post-mistakes.ts'
import { ownHistory, started, startedText } from './project.ts'
import { designing } from './designing.ts'
import type { Designing } from './designing.ts'

const posts = 'design-history/posts'
const own = `${posts}/2021-11-01-a-test.md`
const brought = `${posts}/apply/a-test.md`
const newPost = `${posts}/${started.file}`
const goodText = '---\ntitle: Good\ndate: 2021-11-01\ndraft: true\n---\n\nWords.\n'
const fileOf = (slug: string) => `${posts}/2031-01-02-${slug}.md`
const post = (title: string, text: string) =>
  `---\ntitle: ${title}\ndescription: About what we changed\ndate: 2031-01-02\ndraft: true\n---\n\n${text}\n`

let site: Designing
beforeAll(async () => {
  const slugs = ['in-other-words', 'with-a-new-title', 'to-mend', 'to-show', 'to-delete']
  const written = Object.fromEntries(
    slugs.map((slug) => [fileOf(slug), post(`About ${slug}`, 'The first words.')]),
  )
  site = await designing({
    ...ownHistory,
    add: {
      ...ownHistory.add,
      ...written,
      [own]: goodText,
      [brought]: goodText,
      [newPost]: startedText,
      'design-history/images/a-test/page.png': await plainPicture([4, 4]),
      'design-history/images/a-test/page.tif': 'not a real picture, but long enough for one',
    },
  })
})
afterAll(() => site.stop())

const written = (slug: string) => site.read(`design-history/${slug}`)
const home = () => site.read('design-history')

describe('while somebody writes a post', () => {
  test('its page has the new words when it is saved, and no other page is built again', async () => {
    const before = statSync(site.page('design-history')).mtimeMs
    const text = post('About in-other-words', 'Quite other words.')
    expect(await site.save(fileOf('in-other-words'), text)).toBeNull()
    expect(written('in-other-words')).toContain('Quite other words.')
    expect(written('in-other-words')).not.toContain('The first words.')
    expect(statSync(site.page('design-history')).mtimeMs).toBe(before)
  })

  test('a new title is on its page at once, and then in the lists of posts', async () => {
    expect(await site.save(fileOf('with-a-new-title'), post('Written anew', 'Words.'))).toBeNull()
    expect(written('with-a-new-title')).toContain('Written anew')
    expect(home()).not.toContain('Written anew')
    expect(await site.told()).toBeNull()
    expect(home()).toContain('Written anew')
  })

  test('a mistake is told with the file and the line, and is gone when it is mended', async () => {
    const file = fileOf('to-mend')
    expect(await site.save(file, post("''", 'Words.'))).toContain(
      `${file}, line 2: title: write a short title`,
    )
    expect(await site.save(file, post('About to-mend', 'Mended words.'))).toBeNull()
    expect(written('to-mend')).toContain('Mended words.')
  })

  test('its presentation has the new words too', async () => {
    const text = 'Words to show.\n\n## What we decided\n\n- to show it'
    expect(await site.save(fileOf('to-show'), post('About to-show', text))).toBeNull()
    expect(written('to-show/show')).toContain('to show it')
  })

  test('a post that was deleted is gone, from the lists too', async () => {
    expect(home()).toContain('About to-delete')
    expect(await site.remove(fileOf('to-delete'))).toBeNull()
    expect(home()).not.toContain('About to-delete')
    expect(written('to-delete')).toBeUndefined()
  })

  test('a post that is new gets a page, and a template builds every page', async () => {
    expect(await site.save(fileOf('new'), post('A new post', 'Words of it.'))).toBeNull()
    expect(written('new')).toContain('Words of it.')
    expect(home()).toContain('A new post')
    const layout = 'design-history/layouts/base.njk'
    const changed = site.source(layout).replace('are invented.', 'are made up.')
    expect(await site.save(layout, changed)).toBeNull()
    expect(home()).toContain('are made up.')
    expect(written('new')).toContain('are made up.')
  })
})

/** What is said of a post that is saved with these words, before it is good again. */
async function saidOf(file: string, text: string, before = goodText): Promise<string> {
  const said = await site.save(file, text)
  expect(await site.save(file, before)).toBeNull()
  return said ?? 'Nothing is wrong.'
}

test.each([
  ['at the top of a post', own, inFrontMatter],
  ['in the words of a post', own, inWords],
  ['in a post that was brought here', brought, inBrought],
] as const)(
  'the line and what to do are said of each mistake %s',
  async (where, file, mistakes) => {
    const told: string[] = []
    for (const [name, text] of Object.entries(mistakes)) {
      const said = (await saidOf(file, text)).split('\n').map((line) => line.trim())
      const places = said.filter((line) => line.includes(`${file}, line `))
      told.push(
        `# ${name}`,
        ...new Set(places.map((line) => line.replace(/^(?:Error: )+/, ''))),
        '',
      )
    }
    const approved = `approved/mistakes-${where.replaceAll(' ', '-')}.txt`
    await expect(told.join('\n')).toMatchFileSnapshot(approved)
  },
)

describe('a post as npm run new-post makes it', () => {
  const published = startedText.replace('draft: true\n', '')
  const described = published.replace('To write: say in', 'We say in')
  const comments = published.match(/<!--.*-->/g) ?? []
  const lineOf = (text: string, part: string) =>
    text.slice(0, text.indexOf(part)).split('\n').length
  const saidOfStarted = (text: string) => saidOf(newPost, text, startedText)

  test('cannot be published: each line that nobody has written is named', async () => {
    const said = await saidOfStarted(published)
    const description = lineOf(published, 'description:')
    expect(said).toContain(`${newPost}, line ${description}: description: write one sentence`)
    expect(comments).toHaveLength(3)
    for (const each of comments) {
      expect(said).toContain(
        `${newPost}, line ${lineOf(published, each)}: text: nobody has written`,
      )
    }
    expect(said).toContain('or put the line draft: true at the top until you have')
  })

  test('cannot be published with one part left, even where only the comment is', async () => {
    const [first = '', ...others] = comments
    const oneLeft = others.reduce((text, comment) => text.replace(comment, 'Words.'), described)
    const said = await saidOfStarted(oneLeft)
    expect(said).toContain(`${newPost}, line ${lineOf(oneLeft, first)}: text: nobody has written`)
    expect(said).not.toContain('description: write')
  })
})
