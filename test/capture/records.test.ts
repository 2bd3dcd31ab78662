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

const records = [...everyRecord(captured)]

describe('What is committed', () => {
  test('belongs to a post, a round or a map, and is within the budget', () => {
    const posts = postFiles().map((file) => `posts/${slugOf(file)}.json`)
    const maps = mapVersions().map((version) => mapRecord(mapName(version)))
    const others = records.filter(([file]) => !file.startsWith('rounds/')).map(([file]) => file)
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((file) => ![...maps, ...posts].includes(file))).toEqual([])
    expect(overBudget(records.map(([, record]) => record))).toEqual([])
  })

  test.each(records)(
    'opens from each of its pictures, and they are whole: %s',
    async (file, { designs }) => {
      for (const { id, copy, pictures } of designs) {
        const page = join(captured, 'designs', designsFolderOf(file), id, 'index.html')
        const html = readFileSync(page, 'utf8')
        expect(html).toContain(`../../../copies/${copy}/prototype.js`)
        expect(existsSync(join(captured, 'copies', copy, 'prototype.js'))).toBe(true)
        for (const [name, picture] of Object.entries(pictures)) {
          expect(html).toContain(`"${name}":[{`)
          expect(picture.alt).toMatch(/^The page ‘.+’.*\.$/)
          expect(picture.text.length).toBeGreaterThan(1)
          await expectWhole(picture.desktop)
          await expectWhole(picture.phone)
        }
      }
    },
  )
})

/** The files of a picture are there, named after what they hold, and as large as is said. */
async function expectWhole(shot: Picture['desktop']) {
  const [webp, png] = filesOf(shot).map((name) => readFileSync(join(captured, 'pictures', name)))
  const held = { webp: contentHash(webp ?? ''), png: contentHash(png ?? '') }
  expect(held).toEqual({ webp: shot.webp, png: shot.png })
  expect({ webp: webp?.length, png: png?.length }).toEqual(shot.bytes)
  const { width, height } = shot
  expect(await sharp(webp).metadata()).toMatchObject({ width: width * 2, height: height * 2 })
  expect(await sharp(png).metadata()).toMatchObject({ width, height })
}

test('The budget names what is too large: a picture, or the middle one of either kind', () => {
  const [design] = records[0]?.[1].designs ?? []
  const [picture] = Object.values(design?.pictures ?? {})
  if (!design || !picture) expect.unreachable()
  const over = (bytes: readonly number[], png = 10) => {
    const shown = bytes.map((webp, at): readonly [string, Picture] => {
      const hash = at.toString(16).padStart(16, '0')
      const shot = { ...picture.desktop, webp: hash, png: hash, bytes: { webp, png } }
      return [`picture-${at}`, { ...picture, desktop: shot, phone: shot }]
    })
    const record: CaptureRecord = { designs: [{ ...design, pictures: Object.fromEntries(shown) }] }
    return overBudget([record])
  }
  expect(over([1, 1, mostBytes + 1])).toEqual([
    'design-history/captured/pictures/0000000000000002.webp (picture-2) has 121 KB; a picture may have 120 KB. Show another page, or make this one shorter.',
  ])
  expect(over([1, 1, mostBytes])).toEqual([])
  const heavy = 31 * 1024
  const middle = 'The middle one of all WebP pictures has 31 KB; it may have 30 KB'
  expect(over([1, heavy, heavy])[0]).toContain(middle)
  expect(over([1], heavy)[0]).toContain('The middle one of all PNG pictures')
  expect(over([1, 1, heavy])).toEqual([])
})
