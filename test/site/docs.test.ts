import { beforeAll, describe, expect, test } from 'vitest'
import { publishedProject } from './project.ts'
import { pageAt } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

describe('a page about this repository', () => {
  test('may be plain Markdown, with its first heading as its title', () => {
    const $ = pageAt(build, 'docs/a-test-page')
    expect($('h1')).toHaveLength(1)
    expect($('head title').text()).toBe('How to run npm test - About this repository')
  })

  test('may link to other files of Markdown', () => {
    const $ = pageAt(build, 'docs/a-test-page')
    expect($('main a:contains("why")').attr('href')).toBe('/docs/decisions/0000-a-test/#why')
    expect($('main a:contains("RAP")').attr('href')).toBe('/rap/')
    expect($('main br')).toHaveLength(0)
  })

  test('is listed, with decisions under a heading of their own', () => {
    const $ = pageAt(build, 'docs')
    expect($('main a[href="/docs/a-test-page/"]').length).toBeGreaterThan(0)
    expect($('h2:contains("Decisions")').next('ul').text()).toContain('A test decision')
  })
})
