import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildCopy } from '../../app/copy/build.ts'
import { designOf } from '../../app/copy/design-of.ts'
import { copyPage } from '../../app/copy/page.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { root } from '../../app/server/settings.ts'
import { builtCopy } from '../support/copy.ts'

const { hash, files } = await builtCopy()
const css = String(files.get('prototype.css'))

/** As a server that compresses sends it. */
const sizeOf = (content: Buffer) => Math.min(content.length, gzipSync(content, { level: 9 }).length)

test('A copy of any scenario is at most 300 KB (300,000 bytes) to load, compressed, with all its files', () => {
  const shared = [...files.values()].reduce((sum, content) => sum + sizeOf(content), 0)
  const sizes = scenarios.map(({ id }) => {
    const design = designOf(id, '2026-11-21T10:30', hash) ?? expect.unreachable(id)
    return { id, size: shared + sizeOf(Buffer.from(copyPage(design, 'files/'))) }
  })
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.filter(({ size }) => size > 300_000)).toEqual([])
})

test('The same sources give the same bytes, and the same hash', async () => {
  const again = await buildCopy()
  expect(again.hash).toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  const different = [...files].filter(([name, content]) => !again.files.get(name)?.equals(content))
  expect(different.map(([name]) => name)).toEqual([])
})

describe('The files of a copy', () => {
  test('are code, styles, two fonts and the images that pages show, all beside each other', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'bold-b542beb274-v2.woff2',
      'favicon.svg',
      'govuk-crest.svg',
      'light-94a07e06a1-v2.woff2',
      'prototype.css',
      'prototype.js',
    ])
  })

  test('name nothing of the machine on which they were made', () => {
    const telling = [...files].filter(([, content]) =>
      [root, 'node_modules'].some((name) => content.includes(name)),
    )
    expect(telling.map(([name]) => name)).toEqual([])
  })

  test('need no file but each other', () => {
    const addresses = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(2)
    expect(addresses.filter((address) => !files.has(address))).toEqual([])
    expect(css).not.toContain('@import')
  })

  test('have the styles of the components that pages have, and of no others', () => {
    for (const name of ['govuk-radios', 'govuk-error-summary', 'moj-sub-navigation', 'app-copy']) {
      expect(css, name).toContain(`.${name}`)
    }
    for (const name of ['govuk-accordion', 'moj-timeline', 'govuk-prototype-kit']) {
      expect(css, name).not.toContain(`.${name}`)
    }
  })
})
