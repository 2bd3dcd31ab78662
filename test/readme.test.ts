import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')

test('The journey in the README is the journey that runs', () => {
  const source = readFileSync('app/journeys/arrange-appointment/2021-10-06.ts', 'utf8')
  const table = source.slice(source.indexOf('/** The design of 6 October 2021')).trim()
  expect(readme).toContain(table)
})

test('Every file and folder that the README names is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path ?? '')
  const folders = [...readme.matchAll(/`((?:app|design-history|docs|test)[^`]*)`/g)].map(
    ([, path]) => path ?? '',
  )
  expect(links.length).toBeGreaterThan(4)
  expect([...links, ...folders].filter((path) => !existsSync(path))).toEqual([])
})

test('Every command that the README names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>
  }
  const named = [
    ...readme.matchAll(/npm (?:run )?(start|test|dev|new-post|capture|copy|round|bench|fix)\b/g),
  ].map(([, name]) => name ?? '')
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !scripts[name])).toEqual([])
})
