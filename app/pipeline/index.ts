import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { fixtures, writtenOn } from '../data/index.ts'
import { figuresFile, hiddenMark, readFiguresFile, shown } from './figures-file.ts'
import { logText } from './log.ts'
import { publication } from './publication.ts'
import { runPipeline } from './run.ts'
import { dayWords, monthWords, periodWords } from './words.ts'
import type { Published } from './back-test.ts'
import type { Run } from './run.ts'

const root = join(import.meta.dirname, '../..')
const name = 'rar-toolkit-sessions'

/**
 * `npm run pipeline -- [folder]`: makes the publication and writes it to the folder, .tmp/pipeline
 * if none is named. With --json it prints everything for the site and writes nothing. --published
 * names another folder of figures to compare with; --first is for when there are none yet.
 */
function publish(): void {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      first: { type: 'boolean' },
      published: { type: 'string', default: join(root, 'docs/rap/worked-example/published') },
    },
  })
  const [folder = join(root, '.tmp/pipeline'), ...more] = positionals
  if (more.length > 0) throw new Error(`Name one folder to write to, not ${positionals.length}.`)
  const before = options.first ? [] : publishedIn(options.published)
  const run = runPipeline(fixtures, publication, writtenOn, before)
  const { from, to } = publication
  const files = {
    [`${name}-${from}-to-${to}.csv`]: figuresFile(run.figures),
    'log.txt': logText(run.log),
  }
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...forSite(run), files })}\n`)
    return
  }
  writeAll(folder, files)
  const { title, version, counted, figures, hidden, checks } = run.log
  console.log(`${title}, version ${version}
${shown(counted)} sessions in England and Wales, ${periodWords(from, to)}
${figures} figures, ${hidden} of them hidden as ${hiddenMark}. All ${checks.length} checks passed.
In ${relative(process.cwd(), folder) || '.'}: ${Object.keys(files).join(', ')}`)
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  } catch (error) {
    throw new Error(
      `The files cannot be written to ${folder}. Use none that is there: it may be of another run. ${messageOf(error)}`,
      { cause: error },
    )
  }
}

function publishedIn(folder: string): readonly Published[] {
  const files = namesIn(folder).filter((file) => file.endsWith('.csv'))
  if (files.length === 0) {
    throw new Error(
      `There are no published figures in ${folder} to compare with. If nothing was ever published, add --first.`,
    )
  }
  return files.toSorted().map((file) => {
    try {
      return { name: file, figures: readFiguresFile(readFileSync(join(folder, file), 'utf8')) }
    } catch (error) {
      throw new Error(`${join(folder, file)} cannot be read. ${messageOf(error)}`, { cause: error })
    }
  })
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Everything that the page shows, with the words for months and days. */
function forSite({ values, figures, log }: Run) {
  return {
    ...log,
    mark: hiddenMark,
    threshold: publication.threshold,
    asOf: dayWords(log.asOf),
    period: periodWords(log.from, log.to),
    withoutOutcome: shown(
      log.leftOut.find(({ reason }) => reason === 'No outcome recorded')?.rows ?? null,
    ),
    months: (values.month ?? []).map((month) => ({ id: month, words: monthWords(month) })),
    regions: values.region,
    toolkits: values.toolkit,
    values: figures.map(({ place, sessions }) => ({ ...place, shown: shown(sessions), sessions })),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

try {
  publish()
} catch (error) {
  console.error(`The pipeline stopped before it was done.\n${messageOf(error)}`)
  process.exitCode = 1
}
