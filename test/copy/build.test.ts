import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildCopy } from '../../app/copy/build.ts'
import { designOf } from '../../app/copy/design-of.ts'
import { copyPage } from '../../app/copy/page.ts'
import { compileTemplates } from '../../app/copy/templates.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { root } from '../../app/server/settings.ts'
import { builtCopy } from '../support/copy.ts'

const { hash, files } = await builtCopy()

/** As a server that compresses sends it. */
const sizeOf = (content: Buffer) => Math.min(content.length, gzipSync(content, { level: 9 }).length)

test('A copy of any scenario is at most 300 KB (300,000 bytes) to load, compressed, with all its files', () => {
  const shared = [...files.values()].reduce((sum, content) => sum + sizeOf(content), 0)
  const large = scenarios.filter(({ id }) => {
    const design = designOf(id, '2026-11-21T10:30', hash) ?? expect.unreachable(id)
    return shared + sizeOf(Buffer.from(copyPage(design, 'files/'))) > 300_000
  })
  expect(large).toEqual([])
})

test('The same sources give the same bytes, and the same hash', async () => {
  const again = await buildCopy()
  expect(again.hash).toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  const different = [...files].filter(([name, content]) => !again.files.get(name)?.equals(content))
  expect(different.map(([name]) => name)).toEqual([])
})

test('The files of a copy need no file but each other, and name nothing of where they were made', () => {
  expect([...files.keys()].toSorted()).toEqual([
    'bold-b542beb274-v2.woff2',
    'favicon.svg',
    'govuk-crest.svg',
    'light-94a07e06a1-v2.woff2',
    'prototype.css',
    'prototype.js',
  ])
  const css = String(files.get('prototype.css'))
  const named = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address)
  expect(named.filter((address) => !files.has(address))).toEqual([])
  expect(css).not.toContain('@import')
  for (const content of files.values()) {
    for (const name of [root, 'node_modules']) expect(content.includes(name)).toBe(false)
  }
})

describe('A template', () => {
  function compile(templates: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'templates-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const [name, source] of Object.entries(templates)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), source)
    }
    return compileTemplates([join(folder, 'views'), join(folder, 'parts')])
  }

  test('brings all that it extends, imports and includes, however deep', () => {
    const compiled = compile({
      'views/question.njk': '{% extends "frame.njk" %}{% from "a/macro.njk" import a %}',
      'parts/frame.njk': '<p>',
      'parts/a/macro.njk': '{% macro a() %}{% include "./template.njk" %}{% endmacro %}',
      'parts/a/template.njk': '{% import "../b.njk" as b %}',
      'parts/b.njk': 'b',
      'parts/nobody-wants-this.njk': '',
    })
    const names = ['a/macro.njk', 'a/template.njk', 'b.njk', 'frame.njk', 'question.njk']
    expect([...compiled.keys()].toSorted()).toEqual(names)
  })

  test.each([
    ['{% include "lost.njk" %}', 'There is no template ‘lost.njk’, which question.njk wants.'],
    ['{% include kind + ".njk" %}', 'question.njk names a template only as it runs.'],
    ['{% if %}', 'question.njk'],
  ])('with %s is named, with what is wrong: %s', (source, says) => {
    expect(() => compile({ 'views/question.njk': source })).toThrow(says)
  })
})
