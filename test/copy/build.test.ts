import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildCopy } from '../../app/copy/build.ts'
import { designOf } from '../../app/copy/design-of.ts'
import { copyPage } from '../../app/copy/page.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { root } from '../../app/server/settings.ts'
import type { BuiltCopy } from '../../app/copy/build.ts'

let built: BuiltCopy
beforeAll(async () => {
  built = await buildCopy()
})

const now = '2026-11-21T10:30'

const textOf = (name: string) => String(built.files.get(name))

/** As a server that compresses sends it. */
const sizeOf = (content: Buffer) => Math.min(content.length, gzipSync(content, { level: 9 }).length)

test('A copy of any scenario is at most 300 KB (300,000 bytes) to load, compressed, with all its files', () => {
  const shared = [...built.files.values()].reduce((sum, content) => sum + sizeOf(content), 0)
  const sizes = scenarios.map(({ id }) => {
    const design = designOf(id, now, built.hash)
    if (!design) throw new Error(`There is no ${id}.`)
    return { id, size: shared + sizeOf(Buffer.from(copyPage(design, 'files/'))) }
  })
  const largest = sizes.toSorted((a, b) => b.size - a.size)[0]
  console.log(`The largest copy: ${largest?.id} with ${largest?.size} bytes, compressed`)
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.filter(({ size }) => size > 300_000)).toEqual([])
})

test('The same sources give the same bytes, and the same hash', async () => {
  const again = await buildCopy()
  expect(again.hash).toBe(built.hash)
  expect([...again.files.keys()]).toEqual([...built.files.keys()])
  for (const [name, content] of built.files) {
    expect(again.files.get(name)?.equals(content), name).toBe(true)
  }
  expect(built.hash).toMatch(/^[0-9a-f]{16}$/)
})

describe('The files of a copy', () => {
  test('are code, styles, two fonts and the images that pages show, all beside each other', () => {
    expect([...built.files.keys()].toSorted()).toEqual([
      'bold-b542beb274-v2.woff2',
      'favicon.svg',
      'govuk-crest.svg',
      'light-94a07e06a1-v2.woff2',
      'prototype.css',
      'prototype.js',
    ])
  })

  test('name nothing of the machine on which they were made', () => {
    for (const [name, content] of built.files) {
      expect(content.includes(root), name).toBe(false)
      expect(content.includes('node_modules'), name).toBe(false)
    }
  })

  test('need no file but each other', () => {
    const addresses = [...textOf('prototype.css').matchAll(/url\(["']?([^"')]+)/g)].map(
      ([, address = '']) => address,
    )
    expect(addresses.length).toBeGreaterThan(2)
    expect(addresses.filter((address) => !built.files.has(address))).toEqual([])
    expect(textOf('prototype.css')).not.toContain('@import')
  })

  test('have the styles of the components that pages have, and of no others', () => {
    const css = textOf('prototype.css')
    for (const name of ['govuk-radios', 'govuk-error-summary', 'moj-sub-navigation', 'app-copy']) {
      expect(css, name).toContain(`.${name}`)
    }
    for (const name of ['govuk-accordion', 'moj-timeline', 'govuk-prototype-kit']) {
      expect(css, name).not.toContain(`.${name}`)
    }
  })
})
