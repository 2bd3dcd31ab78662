import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const project = resolve(import.meta.dirname, '../..')
const inputs = ['design-history', 'docs', 'app', 'package-lock.json']
const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs'

/** How a build went. */
export interface Build {
  readonly ok: boolean
  /** What the build said, as one text. */
  readonly said: string
  /** Where the site is. It stays for an hour. */
  readonly folder: string
  /** Every file that came out. Only text files have contents. */
  readonly files: ReadonlyMap<string, string>
}

/** What to build. */
export interface BuildOptions {
  /** Where the site will be, as SITE_URL says it. */
  readonly url?: string
  /** Build posts that are drafts too, as while designing. */
  readonly drafts?: boolean
  /** Files to put in before the build, by path in the project. */
  readonly add?: Readonly<Record<string, string | Uint8Array>>
  /** Take the rounds of the project out: those that are put in are all that there are. */
  readonly ownRounds?: boolean
  /** Files to take out before the build. */
  readonly remove?: readonly string[]
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

function fingerprint(options: BuildOptions): string {
  const hash = createHash('sha256')
  for (const input of inputs) {
    const path = join(project, input)
    const files = statSync(path).isDirectory() ? filesIn(path) : [path]
    for (const file of files) {
      // An editor may have had a file for a moment
      const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {}
      hash.update(`${file} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.update(JSON.stringify(options)).digest('hex').slice(0, 16)
}

/** Makes a project that can be added to without touching the real one. */
export function copyOfProject({ add = {}, remove = [], ownRounds }: BuildOptions): string {
  const copy = mkdtempSync(join(tmpdir(), 'site-project-'))
  for (const folder of ['design-history', 'docs']) {
    cpSync(join(project, folder), join(copy, folder), { recursive: true })
  }
  // Tests of rounds bring their own
  if (ownRounds)
    rmSync(join(copy, 'design-history/captured/rounds'), { recursive: true, force: true })
  // A stand-in for the prototype takes its place
  const own = Object.keys(add).some((path) => path.startsWith('app/'))
  for (const shared of ['node_modules', 'package.json', 'LICENSE', ...(own ? [] : ['app'])]) {
    symlinkSync(join(project, shared), join(copy, shared))
  }
  if (own) {
    mkdirSync(join(copy, 'app'))
    symlinkSync(join(project, 'app/pipeline'), join(copy, 'app/pipeline'))
  }
  // The style sheet takes longer to make than all the pages
  mkdirSync(join(project, '.tmp/site-assets'), { recursive: true })
  mkdirSync(join(copy, '.tmp'))
  symlinkSync(join(project, '.tmp/site-assets'), join(copy, '.tmp/site-assets'))

  for (const path of remove) rmSync(join(copy, path), { recursive: true })
  for (const [path, contents] of Object.entries(add)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), contents)
  }
  return copy
}

/** Takes away what earlier runs kept, an hour after they did. */
function forgetOldBuilds() {
  const old = Date.now() - 60 * 60 * 1000
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith('site-build-')) continue
    const path = join(tmpdir(), name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? old
    if (made < old) rmSync(path, { recursive: true, force: true })
  }
}

async function runEleventy(cwd: string, output: string, { url = '', drafts }: BuildOptions) {
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      [eleventy, '--config=design-history/eleventy.config.js'],
      {
        cwd,
        env: {
          ...process.env,
          SITE_OUTPUT: output,
          SITE_URL: url,
          SITE_DRAFTS: drafts ? 'yes' : '',
        },
      },
    )
    return { ok: true, said: stdout + stderr }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as {
      stdout?: string
      stderr?: string
    }
    return { ok: false, said: stdout + stderr }
  }
}

/**
 * Builds the site in a temporary folder. The same build is done once, however
 * many test files ask for it.
 */
export async function buildSite(options: BuildOptions = {}): Promise<Build> {
  const kept = join(tmpdir(), `site-build-${fingerprint(options)}`)
  if (!existsSync(kept)) {
    forgetOldBuilds()
    const copy = copyOfProject(options)
    const part = mkdtempSync(join(tmpdir(), 'site-part-'))
    const result = await runEleventy(copy, join(part, 'site'), options)
    mkdirSync(join(part, 'site'), { recursive: true })
    writeFileSync(join(part, 'result.json'), JSON.stringify(result))
    rmSync(copy, { recursive: true })
    try {
      renameSync(part, kept)
    } catch {
      // Another test file finished the same build first
      rmSync(part, { recursive: true })
    }
  }

  const { ok, said } = JSON.parse(readFileSync(join(kept, 'result.json'), 'utf8')) as {
    ok: boolean
    said: string
  }
  const site = join(kept, 'site')
  const files = new Map(
    filesIn(site).map((file) => [
      file.slice(site.length + 1),
      /\.(?:html|css|js|json)$/.test(file) ? readFileSync(file, 'utf8') : '',
    ]),
  )
  return { ok, said, folder: site, files }
}

/**
 * Gives a page of a build, or fails with what the build said. Its links are as they are written in
 * templates, from the root of the site, so that tests can say where they lead.
 */
export function pageOf(build: Build, file: string): string {
  const page = build.files.get(file)
  if (page === undefined) throw new Error(`No ${file} was built.\n${build.said}`)
  const up = '../'.repeat(file.split('/').length - 1) || './'
  return page.replaceAll(`="${up}`, '="/').replaceAll(`, ${up}`, ', /')
}

/** Gives the pages of a build, by path. The pages of runnable designs are not the site’s own. */
export const pagesOf = (build: Build): [string, string][] =>
  [...build.files].filter(
    ([file]) => file.endsWith('.html') && !file.startsWith('design-history/designs/'),
  )
