import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'

import { buildSite } from './build.ts'
import { capturedPost, capturedRound, fixtureOf } from './fixture.ts'
import type { CaptureRecord } from '../../app/capture/record.ts'
import type { Files } from './fixture.ts'

const recordFile = 'design-history/captured/posts/captured-post.json'
const remedy =
  'Bring design-history/captured back as it was committed. If that is not possible, npm run capture -- captured-post --replace takes everything again as it is today.'

let good: Files
let record: CaptureRecord
beforeAll(async () => {
  good = await capturedPost()
  record = (await fixtureOf('captured-post')).record
})

async function saidAbout(add: Files): Promise<string> {
  const { ok, said } = await buildSite({ add })
  expect(ok, said).toBe(false)
  return said
}

const without = (gone: string) =>
  Object.fromEntries(Object.entries(good).filter(([file]) => !file.includes(gone)))

/** The record with the first picture changed. */
const changed = (change: object): Files => {
  const [first, ...others] = record.designs
  if (!first) return expect.unreachable()
  const pictures = { ...first.pictures, '01-rar': { ...first.pictures['01-rar'], ...change } }
  return { ...good, [recordFile]: JSON.stringify({ designs: [{ ...first, pictures }, ...others] }) }
}

describe('the build stops, with the file and what to do, at', () => {
  test('a record that is not correct JSON', async () => {
    const said = await saidAbout({ ...good, [recordFile]: '{ "designs": [' })
    expect(said).toContain(`${recordFile} is not correct JSON. ${remedy}`)
  }, 60_000)

  test('a record of another shape', async () => {
    const said = await saidAbout(changed({ phone: { webp: 'somewhere.webp' } }))
    expect(said).toContain(
      `${recordFile} is not what the site can show: designs, 0, pictures, 01-rar`,
    )
    expect(said).toContain(remedy)
  }, 60_000)

  test('a captured picture without words', async () => {
    const nothing = await saidAbout(changed({ text: [] }))
    expect(nothing).toContain('The picture 01-rar of captured-post has no words')
    expect(nothing).toContain(remedy)
    expect(await saidAbout(changed({ alt: ' ' }))).toContain('01-rar of captured-post has no words')
  }, 60_000)

  test.each(['webp', 'png'] as const)(
    'a missing %s of a picture',
    async (kind) => {
      const name = `${record.designs[0]?.pictures['01-rar']?.phone[kind]}.${kind}`
      const said = await saidAbout(without(name))
      expect(said).toContain(
        `design-history/captured/pictures/${name}, a file of the picture 01-rar, is missing. ${remedy}`,
      )
    },
    60_000,
  )

  test('a picture over the budget', async () => {
    const name = `${record.designs[0]?.pictures['01-rar']?.desktop.webp}.webp`
    const file = `design-history/captured/pictures/${name}`
    const said = await saidAbout({ ...good, [file]: randomBytes(120 * 1024 + 1) })
    expect(said).toContain(`${file}, a file of the picture 01-rar, has 121 KB`)
    expect(said).toContain(`A picture may have 120 KB at most. ${remedy}`)
  }, 60_000)

  test.each(['designs/captured-post/toolkit-session', 'copies'])(
    'a design whose %s are missing',
    async (gone) => {
      const said = await saidAbout(without(`captured/${gone}`))
      expect(said).toMatch(
        new RegExp(`design-history/captured/${gone}.* is missing, so the design cannot be opened`),
      )
      expect(said).toContain(remedy)
    },
    60_000,
  )

  test('a draft that has lost a file, which can be taken again', async () => {
    const name = `${record.designs[0]?.pictures['01-rar']?.phone.png}.png`
    const draft = Object.entries(await capturedPost('draft: true\n'))
    const add = Object.fromEntries(draft.filter(([file]) => !file.includes(name)))
    const { ok, said } = await buildSite({ add, drafts: true })
    expect(ok, said).toBe(false)
    expect(said).toContain(
      `${name}, a file of the picture 01-rar, is missing. Run npm run capture -- captured-post to take`,
    )
    expect(said).not.toContain('--replace')
  }, 60_000)

  test('a picture that nobody has captured yet', async () => {
    const said = await saidAbout(without(recordFile))
    expect(said).toContain('2021-11-02-captured-post.md, line 8: the picture 01-rar.png is missing')
    expect(said).toContain('npm run capture -- captured-post')
  }, 60_000)

  test('a round that has lost a picture', async () => {
    const round = await capturedRound('First', '2026-11-21', '2026-11-21-first')
    const png = `${record.designs[0]?.pictures['01-rar']?.phone.png}.png`
    const said = await saidAbout(
      Object.fromEntries(Object.entries(round).filter(([file]) => !file.endsWith(png))),
    )
    expect(said).toContain(`${png}, a file of the picture 01-rar, is missing. A round is a record`)
  }, 60_000)
})
