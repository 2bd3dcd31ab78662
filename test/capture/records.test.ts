import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { mostBytes, overBudget } from '../../app/capture/budget.ts'
import { filesOf } from '../../app/capture/encode.ts'
import { contentHash } from '../../app/capture/hashes.ts'
import { postFiles, slugOf } from '../../app/capture/plans.ts'
import { mapName } from '../../app/capture/maps/capture-map.ts'
import { mapVersions } from '../../app/capture/maps/versions.ts'
import { captured, designsFolderOf, everyRecord, mapRecord } from '../../app/capture/stores.ts'
import type { CaptureRecord, Picture } from '../../app/capture/record.ts'

const records = everyRecord(captured)
const pictures = [...records].flatMap(([file, { designs }]) =>
  designs.flatMap((design) =>
    Object.entries(design.pictures).map(([name, picture]) => ({ file, name, picture })),
  ),
)

describe('What is committed', () => {
  test('there are records, and each belongs to a post, a round or a map', () => {
    const slugs = postFiles().map(slugOf)
    const maps = mapVersions().map((version) => mapRecord(mapName(version)))
    expect(pictures.length).toBeGreaterThan(0)
    for (const file of records.keys()) {
      const slug = file.replace('posts/', '').replace('.json', '')
      const isShown = file.startsWith('rounds/') || maps.includes(file) || slugs.includes(slug)
      expect(isShown, file).toBe(true)
    }
  })

  test.each(pictures)(
    '$file, $name: it has words, and its files are there, named after what they hold',
    async ({ picture }) => {
      expect(picture.alt).toMatch(/^The page ‘.+’.*\.$/)
      expect(picture.text.length).toBeGreaterThan(1)
      for (const shot of [picture.desktop, picture.phone]) {
        const [webp, png] = filesOf(shot).map((name) =>
          readFileSync(join(captured, 'pictures', name)),
        )
        const held = { webp: contentHash(webp ?? ''), png: contentHash(png ?? '') }
        expect(held).toEqual({ webp: shot.webp, png: shot.png })
        expect({ webp: webp?.length, png: png?.length }).toEqual(shot.bytes)
        const sizes = await Promise.all([sharp(webp).metadata(), sharp(png).metadata()])
        const { width, height } = shot
        expect(sizes.map((size) => [size.width, size.height])).toEqual([
          [width * 2, height * 2],
          [width, height],
        ])
      }
    },
  )

  test.each([...records])(
    '%s: every design can be opened from each of its pictures',
    (file, { designs }) => {
      const folder = designsFolderOf(file)
      for (const { id, copy, pictures: named } of designs) {
        const html = readFileSync(join(captured, 'designs', folder, id, 'index.html'), 'utf8')
        expect(html).toContain(`../../../copies/${copy}/prototype.js`)
        expect(existsSync(join(captured, 'copies', copy, 'prototype.js'))).toBe(true)
        for (const name of Object.keys(named)) expect(html).toContain(`"${name}":[{`)
      }
    },
  )

  test('all of it is within the budget', () => {
    expect(overBudget([...records.values()])).toEqual([])
  })
})

describe('The budget', () => {
  const [first] = pictures
  const recordOf = (bytes: readonly number[], png = 10): CaptureRecord => {
    const [design] = [...records.values()][0]?.designs ?? []
    if (!design || !first) throw new Error('There is no record to begin with.')
    const hash = (at: number) => at.toString(16).padStart(16, '0')
    const shown = bytes.map((webp, at): readonly [string, Picture] => {
      const shot = { ...first.picture.desktop, webp: hash(at), png: hash(at), bytes: { webp, png } }
      return [`picture-${at}`, { ...first.picture, desktop: shot, phone: shot }]
    })
    return { designs: [{ ...design, pictures: Object.fromEntries(shown) }] }
  }

  test('names the file and the picture that is too large', () => {
    expect(overBudget([recordOf([1, 1, mostBytes + 1])])).toEqual([
      'design-history/captured/pictures/0000000000000002.webp (picture-2) has 121 KB; a picture may have 120 KB. Show another page, or make this one shorter.',
    ])
    expect(overBudget([recordOf([1, 1, mostBytes])])).toEqual([])
  })

  test('fails if the middle one is too large, of either kind', () => {
    const heavy = 31 * 1024
    expect(overBudget([recordOf([1, heavy, heavy])])[0]).toContain(
      'The middle one of all WebP pictures has 31 KB; it may have 30 KB',
    )
    expect(overBudget([recordOf([1], heavy)])[0]).toContain('The middle one of all PNG pictures')
    expect(overBudget([recordOf([1, 1, heavy])])).toEqual([])
  })
})
