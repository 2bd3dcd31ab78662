import { describe, expect, test } from 'vitest'

import { newPost } from '../../app/post/new-post.ts'
import { buildSite } from './build.ts'

const made = newPost('A new start', undefined, [], '2026-11-21T10:30')
const file = `design-history/posts/${made.file}`
// Without the pictures, which nobody has captured here
const draft = made.text.replace(/\{% from[\s\S]*$/, '')
const published = draft.replace('draft: true\n', '')
const lineOf = (text: string, part: string) =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1

const building = (text: string, drafts = false) => buildSite({ add: { [file]: text }, drafts })

describe('a post as npm run new-post makes it', () => {
  test('cannot be published: the build names each line that nobody has written', async () => {
    const { ok, said } = await building(published)
    expect(ok, said).toBe(false)
    const description = lineOf(published, 'description:')
    expect(said).toContain(`${file}, line ${description}: description: write one sentence`)
    const comments = published.split('\n').filter((line) => line.startsWith('<!--'))
    expect(comments).toHaveLength(3)
    for (const each of comments) {
      expect(said).toContain(`${file}, line ${lineOf(published, each)}: text: nobody has written`)
    }
    expect(said).toContain('or put the line draft: true at the top until you have')
  })

  test('is built while it is a draft', async () => {
    const { ok, said, files } = await building(draft, true)
    expect(ok, said).toBe(true)
    expect(files.has(`design-history/${made.slug}/index.html`)).toBe(true)
  })

  test('cannot be published with one part left, even where only the comment is', async () => {
    const written = published.replace('To write: say in', 'We say in')
    const [first = '', ...others] = written.match(/<!--.*-->/g) ?? []
    const oneLeft = others.reduce((text, comment) => text.replace(comment, 'Words.'), written)
    const { ok, said } = await building(oneLeft)
    expect(ok, said).toBe(false)
    expect(said).toContain(`${file}, line ${lineOf(oneLeft, first)}: text: nobody has written`)
    expect(said).not.toContain('description: write')
  })

  test('is published when somebody has written it all', async () => {
    const written = published.replace('To write: say in', 'We say in')
    const { ok, said, files } = await building(written.replaceAll(/<!--.*-->/g, 'Words.'))
    expect(ok, said).toBe(true)
    expect(files.has(`design-history/${made.slug}/index.html`)).toBe(true)
  })
})
