import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** What `npm test` was asked for. */
export interface Request {
  readonly seed: string
  /** Everything in place of samples. */
  readonly exhaustive: boolean
  /** Which part of how many, such as 1/4. */
  readonly shard: string | undefined
  /** The tests in an order that the seed chooses. */
  readonly shuffle: boolean
  /** Only style, format and types. */
  readonly checks: boolean
  /** Only what changes every way into every other, which takes hours. */
  readonly everyPair: boolean
}

/** A part of the tests: one process, or several side by side under one command. */
export interface Part {
  readonly name: string
  /** A script that Node runs, with what it is told. */
  readonly command: readonly [script: string, ...told: string[]]
  /** What it says while it runs is shown at once; otherwise only if it fails. */
  readonly live: boolean
  /** Parts that have to be done before it begins. */
  readonly after: readonly string[]
}

/** Where reports and caches of tests are, in the project. */
export const reports = '.tmp/test'

// The scripts themselves: what npm puts in .bin cannot be started the same way on Windows
const programs = {
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const

const program = (name: keyof typeof programs) => join('node_modules', programs[name])

const cached = (name: string) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `${reports}/${name}`,
]

const checks: readonly Part[] = [
  {
    name: 'style',
    command: [program('eslint'), '.', ...cached('eslint')],
    live: false,
    after: [],
  },
  {
    name: 'types',
    command: [program('tsc'), '--incremental', '--tsBuildInfoFile', `${reports}/types`],
    live: false,
    after: [],
  },
  {
    name: 'format',
    command: [program('prettier'), '--check', '--log-level', 'warn', '.', ...cached('prettier')],
    live: false,
    after: [],
  },
]

const pairs: Part = {
  name: 'every pair',
  command: [
    program('vitest'),
    ...['run', '--project', 'unit', '--testTimeout', '3600000', 'test/journeys/changing.test.ts'],
  ],
  live: true,
  after: [],
}

/** The parts of a run, those first that take longest or that others wait for. */
export function partsFor(request: Request): readonly Part[] {
  const { shard, shuffle, seed } = request
  if (request.checks) return checks
  if (request.everyPair) return [pairs]
  const share = shard === undefined ? [] : [`--shard=${shard}`]
  const order = shuffle
    ? ['--sequence.shuffle.files', '--sequence.shuffle.tests', `--sequence.seed=${number(seed)}`]
    : []
  const first = shard === undefined || shard.startsWith('1/')
  return [
    {
      name: 'builds',
      command: ['test/run/builds.ts'],
      live: false,
      after: [],
    },
    {
      name: 'browser',
      command: [program('playwright'), 'test', ...share],
      live: true,
      after: ['builds'],
    },
    ...(first ? checks : []),
    {
      name: 'tests',
      command: [program('vitest'), 'run', ...share, ...order],
      live: true,
      after: ['builds'],
    },
  ]
}

/** A number that stands for a seed, for programs that take no other. */
function number(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt16BE()
}
