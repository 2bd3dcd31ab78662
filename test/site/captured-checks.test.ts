import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captured, checkRecord, readRecord } from '../../design-history/site/record.js'
import { fixtureOf } from './fixture.ts'
import type { CaptureRecord } from '../../app/capture/record.ts'

const folder = mkdtempSync(join(tmpdir(), 'captured-'))
const remedy = 'Take it again.'

let record: CaptureRecord
beforeAll(async () => {
  const fixture = await fixtureOf('a-post')
  record = fixture.record
  for (const [path, contents] of Object.entries(fixture.files)) {
    const file = join(folder, path.replace(captured, ''))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The record with the first picture, and the first design, changed. */
function changed(picture: object, design: object = {}): CaptureRecord {
  const [first, ...others] = record.designs
  if (!first) return expect.unreachable()
  const pictures = { ...first.pictures, '01-rar': { ...first.pictures['01-rar'], ...picture } }
  return { designs: [{ ...first, ...design, pictures }, ...others] } as CaptureRecord
}

const saidOf = (about: CaptureRecord, name = 'a-post') => {
  try {
    checkRecord(about, name, remedy, folder)
  } catch (error) {
    return String(error)
  }
  return ''
}

describe('what was captured', () => {
  test('is shown if nothing of it is missing', () => {
    expect(saidOf(record)).toBe('')
  })

  test.each([
    ['without words for people who do not see it', { text: [] }],
    ['with an empty alternative text', { alt: ' ' }],
  ])('is not shown %s', (_, change) => {
    expect(saidOf(changed(change))).toContain(
      `The picture 01-rar of a-post has no words for people who do not see it. ${remedy}`,
    )
  })

  test.each([
    ['desktop', 'webp'],
    ['desktop', 'png'],
    ['phone', 'webp'],
    ['phone', 'png'],
  ] as const)('is not shown if its picture for a %s, as %s, is missing', (width, kind) => {
    const shot = record.designs[0]?.pictures['01-rar']?.[width]
    const gone = 'f'.repeat(16)
    expect(saidOf(changed({ [width]: { ...shot, [kind]: gone } }))).toContain(
      `${folder}/pictures/${gone}.${kind}, a file of the picture 01-rar, is missing. ${remedy}`,
    )
  })

  test('is not shown if a picture is over the budget', () => {
    const shot = record.designs[0]?.pictures['01-rar']?.desktop
    const sized = (name: string, bytes: number) => {
      writeFileSync(join(folder, 'pictures', `${name}.webp`), Buffer.alloc(bytes))
      return saidOf(changed({ desktop: { ...shot, webp: name } }))
    }
    expect(sized('a'.repeat(16), 120 * 1024)).toBe('')
    expect(sized('b'.repeat(16), 120 * 1024 + 1)).toContain(
      `a file of the picture 01-rar, has 121 KB. A picture may have 120 KB at most. ${remedy}`,
    )
  })

  test.each([
    ['its page', {}, 'another-post', 'designs/another-post/toolkit-session/index.html'],
    ['its copy', { copy: 'c'.repeat(16) }, 'a-post', `copies/${'c'.repeat(16)}`],
  ])('is not shown if %s is missing', (_, design, name, gone) => {
    expect(saidOf(changed({}, design), name)).toContain(
      `${folder}/${gone} is missing, so the design cannot be opened. ${remedy}`,
    )
  })

  test.each([
    ['is not correct JSON', '{ "designs": [', `is not correct JSON. ${remedy}`],
    ['has no designs', '{ "designs": [] }', 'is not what the site can show: designs: '],
    [
      'has another shape',
      () => JSON.stringify(changed({ phone: { webp: 'somewhere.webp' } })),
      'is not what the site can show: designs, 0, pictures, 01-rar',
    ],
  ])('is not read if its record %s', (_, text, says) => {
    const file = join(folder, 'record.json')
    writeFileSync(file, typeof text === 'string' ? text : text())
    expect(() => readRecord(file, remedy)).toThrow(`${file} ${says}`)
    expect(() => readRecord(file, remedy)).toThrow(remedy)
  })
})
