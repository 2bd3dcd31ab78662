import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileTemplates } from '../../app/copy/templates.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function compile(templates: Readonly<Record<string, string>>) {
  for (const [name, source] of Object.entries(templates)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), source)
  }
  return compileTemplates([join(folder, 'views'), join(folder, 'parts')])
}

test('A view brings all that it extends, imports and includes, however deep', () => {
  const compiled = compile({
    'views/question.njk': '{% extends "frame.njk" %}{% from "a/macro.njk" import a %}',
    'parts/frame.njk': '<p>',
    'parts/a/macro.njk': '{% macro a() %}{% include "./template.njk" %}{% endmacro %}',
    'parts/a/template.njk': '{% import "../b.njk" as b %}',
    'parts/b.njk': 'b',
    'parts/nobody-wants-this.njk': '',
  })
  expect([...compiled.keys()].toSorted()).toEqual([
    'a/macro.njk',
    'a/template.njk',
    'b.njk',
    'frame.njk',
    'question.njk',
  ])
})

test('A template that is missing is named, with the one that wants it', () => {
  expect(() => compile({ 'views/question.njk': '{% include "lost.njk" %}' })).toThrow(
    'There is no template ‘lost.njk’, which question.njk wants.',
  )
})

test('A template that names another only as it runs is named', () => {
  expect(() => compile({ 'views/question.njk': '{% include kind + ".njk" %}' })).toThrow(
    'question.njk names a template only as it runs.',
  )
})

test('A template that makes no sense is named', () => {
  expect(() => compile({ 'views/question.njk': '{% if %}' })).toThrow('question.njk')
})
