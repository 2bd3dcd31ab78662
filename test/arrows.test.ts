import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

interface Module {
  readonly path: string
  readonly text: string
  readonly source: ts.SourceFile
  readonly imports: readonly Import[]
}

/** Each layer with those that it may import besides itself. */
const below = {
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
} as const

/** Each host with the hosts that it may import: what runs in a browser imports none. */
const hostsBelow: Readonly<Record<string, readonly string[]>> = {
  server: [],
  browser: [],
  copy: ['server', 'browser'],
  capture: ['server', 'browser', 'copy'],
  round: ['server', 'browser', 'copy', 'capture'],
  post: ['server', 'capture'],
  publish: ['server', 'browser', 'copy'],
}
const hosts: readonly string[] = Object.keys(hostsBelow)
const layers: readonly string[] = [...Object.keys(below), ...hosts]
/** Layers that know the machine they run on. The others run in a browser, and in tests. */
const onNode = ['server', 'copy', 'capture', 'round', 'post', 'publish', 'describe']
/** Where a layer that runs anywhere is started from the command line. */
const entries = ['app/pipeline/index.ts']
const knowsNode = (path: string) => onNode.includes(layerOf(path)) || entries.includes(path)

const modules = [...filesIn('app', /\.ts$/), ...filesIn('design-history', /(?<!\.d)\.[jt]s$/)].map(
  moduleAt,
)
const app = modules.filter(({ path }) => path.startsWith('app/'))
const site = modules.filter(({ path }) => path.startsWith('design-history/'))
const tools = modules.filter(({ path }) => path.startsWith('design-history/tools/'))

describe('imports point one way', () => {
  test('there are modules to look at', () => {
    expect(app.length).toBeGreaterThan(50)
    expect(site.length).toBeGreaterThan(5)
    expect(app.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
  })

  test('every module belongs to a layer', () => {
    expect(app.map(({ path }) => path).filter((path) => !layers.includes(layerOf(path)))).toEqual(
      [],
    )
  })

  test('every import of ours leads to a file that exists', () => {
    const ours = app.flatMap(({ imports }) => imports.filter(isOurs))
    expect(ours.filter(({ to }) => !existsSync(join(root, to))).map(arrow)).toEqual([])
  })

  test.each(Object.entries(below))('%s imports no layer but %o', (layer, allowed) => {
    const names: readonly string[] = allowed
    const wrong = importsOf(layer)
      .filter(isOurs)
      .filter(({ to }) => layerOf(to) !== layer && !names.includes(layerOf(to)))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('the clock takes only a type from the prototype', () => {
    const run = importsOf('clock').filter((one) => isOurs(one) && !one.typeOnly)
    expect(run.map(arrow)).toEqual([])
  })

  test.each(Object.entries(hostsBelow))('%s imports these hosts alone: %j', (host, names) => {
    const others = hosts.filter((one) => one !== host && !names.includes(one))
    const wrong = importsOf(host).filter((one) => others.some((other) => leadsTo(other)(one)))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('nothing but hosts imports a host', () => {
    const wrong = modules
      .filter(({ path }) => !hosts.includes(layerOf(path)))
      .flatMap(({ imports }) => imports.filter((one) => hosts.some((host) => leadsTo(host)(one))))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('the design history imports nothing of the prototype', () => {
    const wrong = site.flatMap(({ imports }) => imports.filter(({ to }) => to.startsWith('app/')))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('tools import tools, what the guidance is made of, and what was made for browsers', () => {
    const wrong = tools
      .flatMap(({ imports }) => imports)
      .filter(({ to }) => !/^(design-history\/tools|docs\/rap\/data)\//.test(to))
      .filter(({ to }) => !/^(lit-html|papaparse|zod\/mini)(\/|$)/.test(to))
    expect(tools.length).toBeGreaterThan(20)
    expect(wrong.map(arrow)).toEqual([])
  })

  test('the rules of tools know nothing of the pages that they are on', () => {
    const wrong = tools
      .filter(({ path }) => path.startsWith('design-history/tools/record/'))
      .flatMap(({ imports }) => imports)
      .filter(({ to }) => to.startsWith('design-history/tools/page/'))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('nothing but the start of a tool reads the time, and nothing leaves anything to chance', () => {
    const readings = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b/
    const wrong = tools
      .filter(({ path }) => path !== 'design-history/tools/page/start.ts')
      .filter(({ text }) => readings.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('no module comes back to itself', () => {
    expect(circles()).toEqual([])
  })
})

describe('what comes from outside', () => {
  test.each([
    'express',
    'express-session',
    'helmet',
    'compression',
    'cookie-parser',
    'connect-redis',
    'redis',
  ])('%s is for the server alone', (name) => {
    expect(outside(name).filter((layer) => layer !== 'server')).toEqual([])
  })

  test.each(['playwright-core', 'sharp'])('%s is for capture alone', (name) => {
    expect(outside(name).filter((layer) => layer !== 'capture')).toEqual([])
  })

  test.each(['rolldown', 'lightningcss'])('%s is for copies alone', (name) => {
    expect(outside(name).filter((layer) => layer !== 'copy')).toEqual([])
  })

  test('nunjucks is for hosts alone', () => {
    expect(outside('nunjucks').filter((layer) => !hosts.includes(layer))).toEqual([])
  })

  test('what runs in a browser imports luxon and zod alone', () => {
    const names = app
      .filter(({ path }) => !hosts.includes(layerOf(path)) && !knowsNode(path))
      .flatMap(({ imports }) => imports.filter((one) => !isOurs(one)))
      .map(({ to }) => to)
    expect([...new Set(names)].toSorted()).toEqual(['luxon', 'zod'])
  })

  test('Node’s own modules are for hosts that run on Node, for describe and for entries', () => {
    const wrong = app
      .filter(({ path }) => !knowsNode(path))
      .flatMap(({ imports }) => imports.filter(({ to }) => to.startsWith('node:')))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('so are Node’s own names', () => {
    const named = ['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate']
    const wrong = app
      .filter(({ path }) => !knowsNode(path))
      .flatMap(({ path, source }) =>
        identifiersIn(source)
          .filter((name) => named.includes(name))
          .map((name) => `${path} uses ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('nothing but the clock reads the time, and nothing leaves anything to chance', () => {
    const readings =
      /\bnew Date\(\)|\bnew Date\b(?!\()|\bDate\.now\b|\bDateTime\.(now|local|utc)\b|\bMath\.random\b/
    const wrong = app
      .filter(({ path }) => ![...hosts, 'clock', 'describe'].includes(layerOf(path)))
      .filter(({ text }) => readings.test(text))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})

describe('the layout', () => {
  const folders = [
    ...['data', 'delius', 'engine', 'journeys', 'scenarios', 'pages', ...hosts].map(
      (name) => `app/${name}`,
    ),
    'design-history',
    'test',
  ]

  test.each(folders.filter((folder) => existsSync(join(root, folder))))(
    '%s has something in it',
    (folder) => {
      expect(filesIn(folder, /\.(ts|js)$/).length).toBeGreaterThan(0)
    },
  )

  test.each(folders.slice(0, 6))('%s is there', (folder) => {
    expect(existsSync(join(root, folder))).toBe(true)
  })

  test('no module is longer than 200 lines', () => {
    const long = app
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200)
      .map(({ path, lines }) => `${path} has ${lines} lines`)
    expect(long).toEqual([])
  })

  test('everything that a module exports says what it promises', () => {
    expect(app.flatMap(undocumented)).toEqual([])
  })
})

function filesIn(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules'))
    .toSorted()
}

function moduleAt(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return { path, text, source, imports: importsIn(source) }
}

function importsIn(source: ts.SourceFile): readonly Import[] {
  const from = source.fileName
  const found: Import[] = []
  const add = (name: ts.Node | undefined, typeOnly: boolean) => {
    if (!name || !ts.isStringLiteralLike(name)) return
    const to = name.text.startsWith('.') ? join(dirname(from), name.text) : name.text
    found.push({ from, to, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node)) {
      const called = node.expression
      const imports =
        called.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(called) && called.text === 'require')
      if (imports) add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function identifiersIn(source: ts.SourceFile): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    // Names of properties are ours to choose; only names that stand alone are Node's.
    const property =
      ts.isIdentifier(node) &&
      ((ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
        (ts.isPropertyAssignment(node.parent) && node.parent.name === node))
    if (ts.isIdentifier(node) && !property) names.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

/** `app/engine/walk.ts` is of the layer `engine`; `app/session.ts` is a layer of its own. */
function layerOf(path: string): string {
  const [top, second = ''] = path.split('/')
  return top === 'app' ? second.replace(/\.ts$/, '') : (top ?? '')
}

function importsOf(layer: string): readonly Import[] {
  return app.filter(({ path }) => layerOf(path) === layer).flatMap(({ imports }) => imports)
}

function isOurs({ to }: Import): boolean {
  return to.startsWith('app/') || to.startsWith('design-history/')
}

function leadsTo(layer: string): (one: Import) => boolean {
  return (one) => isOurs(one) && layerOf(one.to) === layer
}

function arrow({ from, to }: Import): string {
  return `${from} imports ${to}`
}

/** The layers that import a package. */
function outside(name: string): readonly string[] {
  return app
    .filter(({ imports }) => imports.some(({ to }) => to === name || to.startsWith(`${name}/`)))
    .map(({ path }) => layerOf(path))
}

function circles(): readonly string[] {
  const byPath = new Map(modules.map((one) => [one.path, one]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) {
      found.push([...above.slice(above.indexOf(path)), path].join(' to '))
      return
    }
    if (done.has(path)) return
    for (const { to } of byPath.get(path)?.imports ?? []) visit(to, [...above, path])
    done.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return found
}

/** Exports without a comment before them. A type that shares its name with a value needs none. */
function undocumented({ path, text, source }: Module): readonly string[] {
  const exported = source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    const before = ts.getLeadingCommentRanges(text, statement.getFullStart())?.at(-1)
    const said =
      before !== undefined &&
      text.startsWith('/**', before.pos) &&
      /^\n$/.test(text.slice(before.end, statement.getStart()))
    return namesOf(statement).map((name) => ({ name, said }))
  })
  return exported
    .filter(({ name }) => !exported.some((one) => one.name === name && one.said))
    .map(({ name }) => `${path} does not say what ${name} is`)
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named ? [statement.name?.text ?? 'its default'] : []
}
