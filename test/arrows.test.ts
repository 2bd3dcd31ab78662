import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

interface Module {
  readonly path: string
  readonly text: string
  /** Files of ours by their path, packages by their name. */
  readonly imports: readonly string[]
}

/** Each layer with those that it may import besides itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  data: ['engine'],
  delius: ['data', 'engine'],
  journeys: ['delius', 'data', 'engine'],
  session: ['delius', 'data', 'engine'],
  scenarios: ['session', 'journeys', 'delius', 'data', 'engine'],
  pages: ['scenarios', 'session', 'journeys', 'delius', 'data', 'engine'],
  prototype: ['pages', 'scenarios', 'session', 'journeys', 'delius', 'data', 'engine'],
  walks: ['prototype', 'pages', 'scenarios', 'session', 'journeys', 'delius', 'data', 'engine'],
  clock: ['prototype'],
  describe: ['scenarios', 'session', 'journeys', 'delius', 'data', 'engine'],
  pipeline: ['delius', 'data', 'engine'],
}

/** Each host with the hosts that it may import besides layers: what runs in a browser imports none. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  server: [],
  browser: [],
  copy: ['server', 'browser'],
  capture: ['server', 'browser', 'copy'],
  round: ['server', 'browser', 'copy', 'capture'],
  post: ['server', 'capture'],
  publish: ['server', 'browser', 'copy'],
}

/** Which layers and hosts may import a package that is not for all hosts. */
const packages: Readonly<Record<string, readonly string[]>> = {
  express: ['server'],
  'express-session': ['server'],
  helmet: ['server'],
  compression: ['server'],
  'cookie-parser': ['server'],
  'connect-redis': ['server'],
  redis: ['server'],
  'playwright-core': ['capture'],
  sharp: ['capture'],
  rolldown: ['copy'],
  lightningcss: ['copy'],
}

/** What knows the machine it runs on. All else runs in a browser, and in tests. */
const onNode = ['server', 'copy', 'capture', 'round', 'post', 'publish', 'describe']
const entries = ['app/pipeline/index.ts']
const knowsNode = ({ path }: Module) => onNode.includes(layerOf(path)) || entries.includes(path)
const isHost = ({ path }: Module) => layerOf(path) in hosts

const app = modulesIn('app', /\.ts$/)
const site = modulesIn('design-history', /(?<!\.d)\.[jt]s$/)
const tools = site.filter(({ path }) => path.startsWith('design-history/tools/'))

/** What the prototype and the site both need. */
const shared = ['app/engine/pasted.ts']

/** The imports of these modules that are not as they should be, in words. */
function wrong(
  modules: readonly Module[],
  isRight: (to: string, from: Module) => boolean,
): readonly string[] {
  expect(modules.length).toBeGreaterThan(5)
  return modules.flatMap((from) =>
    from.imports.filter((to) => !isRight(to, from)).map((to) => `${from.path} imports ${to}`),
  )
}

describe('Imports point one way', () => {
  test('from each layer and host to those that it may know', () => {
    const mayKnow = (from: string): readonly string[] =>
      below[from] ?? [...Object.keys(below), ...(hosts[from] ?? []), 'design-history']
    expect(app.filter(({ path }) => !below[layerOf(path)] && !hosts[layerOf(path)])).toEqual([])
    const isRight = (to: string, { path }: Module) => {
      const [from, other] = [layerOf(path), layerOf(to)]
      return !isOurs(to) || other === from || mayKnow(from).includes(other)
    }
    expect(wrong(app, isRight)).toEqual([])
  })

  test('from the clock to the prototype only for a type', () => {
    const clock = app.filter(({ path }) => path === 'app/clock.ts').map(({ text }) => text)
    expect(clock.join('').match(/^import .*prototype.*/gm)).toEqual([
      expect.stringMatching(/^import type /),
    ])
  })

  test('from the design history to nothing of the prototype but how to read what was pasted', () => {
    expect(wrong(site, (to) => !to.startsWith('app/') || shared.includes(to))).toEqual([])
  })

  test('from tools to tools, to what the guidance is made of, and to what was made for browsers', () => {
    const own = /^(design-history\/tools|docs\/rap\/data)\//
    const made = /^(lit-html|papaparse|zod\/mini)(\/|$)/
    expect(wrong(tools, (to) => own.test(to) || made.test(to) || shared.includes(to))).toEqual([])
  })

  test('from the rules of tools to nothing of the pages that they are on', () => {
    const rules = tools.filter(({ path }) => path.startsWith('design-history/tools/record/'))
    expect(wrong(rules, (to) => !to.startsWith('design-history/tools/page/'))).toEqual([])
  })

  test('and never back to where they began', () => {
    expect(circlesIn([...app, ...site])).toEqual([])
  })
})

describe('What comes from outside', () => {
  test('stays with the hosts that it is for', () => {
    const isRight = (to: string, from: Module) =>
      packages[packageOf(to)]?.includes(layerOf(from.path)) ?? true
    expect(wrong(app, isRight)).toEqual([])
    expect(wrong(app, (to, from) => packageOf(to) !== 'nunjucks' || isHost(from))).toEqual([])
  })

  test('is luxon and zod alone for what runs in a browser, and nothing of Node', () => {
    const rest = app.filter((one) => !isHost(one) && !knowsNode(one))
    expect(wrong(rest, (to) => isOurs(to) || ['luxon', 'zod'].includes(to))).toEqual([])
    const inBrowsers = app.filter((one) => !knowsNode(one))
    expect(wrong(inBrowsers, (to) => !to.startsWith('node:'))).toEqual([])
    const own = ['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate']
    const named = inBrowsers.flatMap((one) =>
      namesIn(one)
        .filter((name) => own.includes(name))
        .map((name) => `${one.path} uses ${name}`),
    )
    expect(named).toEqual([])
  })

  test('is never the time, but for the clock and the start of a tool, and never chance', () => {
    const readings =
      /\bnew Date\b(?!\([^)])|\bDate(Time)?\.(now|local|utc)\b|\bMath\.random\b|\brandomUUID\b/
    const mayRead = ['app/clock.ts', 'app/describe.ts', 'design-history/tools/page/start.ts']
    const others = [...app.filter((one) => !isHost(one)), ...tools].filter(({ text }) =>
      readings.test(text),
    )
    expect(others.map(({ path }) => path).filter((path) => !mayRead.includes(path))).toEqual([])
  })
})

test('No module is longer than 200 lines', () => {
  const long = app.filter(({ text }) => text.trimEnd().split('\n').length > 200)
  expect(long.map(({ path }) => path)).toEqual([])
})

test('Everything that a module exports says what it promises', () => {
  const exported =
    /(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?^export (?:async )?(?:const|function|interface|type|class) (\w+|\[)/gm
  const silent = app.flatMap(({ path, text }) => {
    const all = [...text.matchAll(exported)].map(([, said, name = '']) => ({ said, name }))
    // A type that shares its name with a value needs nothing of its own
    const isSaid = (wanted: string) => all.some(({ said, name }) => said && name === wanted)
    return all.filter(({ name }) => !isSaid(name)).map(({ name }) => `${path} exports ${name}`)
  })
  expect(silent).toEqual([])
})

function modulesIn(folder: string, wanted: RegExp): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path) && !path.includes('node_modules'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name)
      const text = readFileSync(path, 'utf8')
      const imports = ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName: to }) =>
          to.startsWith('.') ? join(dirname(path), to) : to,
        )
      return { path, text, imports }
    })
}

/** Names that stand alone: names of properties are ours to choose. */
function namesIn({ path, text }: Module): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node
      const isProperty = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)
      if (!isProperty || parent.name !== node) names.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return names
}

/** `app/engine/walk.ts` is of the layer `engine`; `app/session.ts` is a layer of its own. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'app' ? second.replace(/\.ts$/, '') : top
}

function isOurs(to: string): boolean {
  return to.startsWith('app/') || to.startsWith('design-history/')
}

function packageOf(to: string): string {
  return to.split('/')[0] ?? ''
}

function circlesIn(modules: readonly Module[]): readonly string[] {
  const byPath = new Map(modules.map((one) => [one.path, one]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) {
      found.push([...above.slice(above.indexOf(path)), path].join(' to '))
      return
    }
    if (done.has(path)) return
    for (const to of byPath.get(path)?.imports ?? []) visit(to, [...above, path])
    done.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return found
}
