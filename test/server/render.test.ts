import { expect, test } from 'vitest'
import { renderer } from '../../app/server/render.ts'

const page = (title: string, untouched: boolean) => ({
  view: 'message',
  untouched,
  model: { title, paragraphs: [] },
})

test('The same page is the same HTML, kept or not', () => {
  const render = renderer(false)
  const first = render(page('Hello', true))
  expect(render(page('Hello', true))).toBe(first)
  expect(render(page('Hello', false))).toBe(first)
  expect(renderer(true)(page('Hello', true))).toBe(first)
})

test('Another page is other HTML', () => {
  const render = renderer(false)
  expect(render(page('Hello', true))).toContain('Hello')
  expect(render(page('Goodbye', true))).not.toContain('Hello')
})

test('What people typed is never markup', () => {
  expect(renderer(false)(page('<script>alert(1)</script>', false))).not.toContain('<script>alert')
})
