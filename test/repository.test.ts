import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const readme = readFileSync('README.md', 'utf8')
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>
}

test('npm ci works on every machine: the lockfile has each package of each platform', () => {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !names.has(name))
  expect(missing).toEqual([])
})

test('Node 24 comes with the install on Linux', () => {
  for (const machine of ['x64', 'arm64']) {
    expect(packages[`node_modules/node-linux-${machine}`]?.version).toMatch(/^24\./)
  }
})

test('The lockfile names no place that packages came from', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

test('The journey in the README is the journey that runs', () => {
  const source = readFileSync('app/journeys/arrange-appointment/2021-10-06.ts', 'utf8')
  expect(readme).toContain(source.slice(source.indexOf('/** The design of 6 October 2021')).trim())
})

test('Every file, folder and command that the README names is there', () => {
  const named = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, name = '']) => name)
  const links = named(/\]\((?!https?:)([^)]+)\)/g)
  const folders = named(/`((?:app|design-history|docs|test)[^`]*)`/g)
  expect(links.length).toBeGreaterThan(4)
  expect([...links, ...folders].filter((path) => !existsSync(path))).toEqual([])
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>
  }
  const commands = named(/npm (?:run )?(start|test|dev|new-post|capture|copy|round|bench|fix)\b/g)
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((name) => !scripts[name])).toEqual([])
})

test('Every command of the docs and every script works in any shell', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.md$/.test(name) && !name.startsWith('decisions'))
    .map((name) => readFileSync(`docs/${name}`, 'utf8'))
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>
  }
  const commands = [readme, ...pages]
    .flatMap((text) => [...text.matchAll(/^```(?:sh|bash)?\n([^]*?)^```|`([^`\n]+)`/gm)])
    .flatMap(([, block, inline]) => (block ?? inline ?? '').split('\n'))
    .filter((line) => /\b(?:npm|npx|node)\b/.test(line))
  expect(commands.length).toBeGreaterThan(30)
  const unix = /^\w+=|;|\$[({\w]|'|\\$|^(?:export|rm|cp|mv|cat|ls) |[<>|]\s/
  const wrong = (command: string) => unix.test(command.replaceAll(/<[\w ]+>/g, ''))
  // npm starts scripts in a shell that knows &&, and people type commands into one that may not
  expect(commands.filter((command) => wrong(command) || command.includes('&&'))).toEqual([])
  expect(Object.values(scripts).filter(wrong)).toEqual([])
})
