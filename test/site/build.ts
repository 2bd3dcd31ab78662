import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inputsOf, siteFolder } from '../../app/server/prepare/site.ts'
import { root, temporary } from '../../app/server/settings.ts'
import { forgetOld } from '../support/old.ts'

const builds = join(temporary, 'test')
const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs'

/** How a build went. */
export interface Build {
  readonly ok: boolean
  /** What the build said, as one text. */
  readonly said: string
  /** Where the site is. */
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
  /** Files and folders to take out before the build, by path in the project. */
  readonly without?: readonly string[]
  /** Files to put in before the build, by path in the project. */
  readonly add?: Readonly<Record<string, string | Uint8Array>>
}

/**
 * The site as it is, which was built before the tests; or that of a project with changes. The same
 * build is done once, however many test files ask for it, and stays on the disk by the hash of what
 * it is built from.
 */
export async function buildSite(options?: BuildOptions): Promise<Build> {
  if (!options) return siteIn(siteFolder, { ok: true, said: '' })
  const place = join(builds, `site-${hashOf(options)}`)
  // Other test files may ask for it at the same time
  await navigator.locks.request(place, async () => {
    if (!existsSync(place)) await buildInto(place, options)
  })
  const how = JSON.parse(readFileSync(join(place, 'result.json'), 'utf8')) as Said
  return siteIn(join(place, 'site'), how)
}

/** Makes a project that can be added to without touching the real one. */
export function copyOfProject({ add = {}, without = [] }: BuildOptions): string {
  mkdirSync(builds, { recursive: true })
  const copy = mkdtempSync(join(builds, 'project-'))
  for (const folder of ['design-history', 'docs']) {
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      filter: (path) => !without.includes(relative(root, path)),
    })
  }
  // A stand-in for the prototype takes its place
  const own = Object.keys(add).some((path) => path.startsWith('app/'))
  for (const shared of ['node_modules', 'package.json', 'LICENSE', ...(own ? [] : ['app'])]) {
    symlinkSync(join(root, shared), join(copy, shared))
  }
  if (own) {
    mkdirSync(join(copy, 'app'))
    for (const shared of ['app/pipeline', 'app/engine'])
      symlinkSync(join(root, shared), join(copy, shared))
  }
  // The style sheet takes longer to make than all the pages
  mkdirSync(join(copy, '.tmp'))
  symlinkSync(join(temporary, 'site-assets'), join(copy, '.tmp/site-assets'))
  for (const [path, contents] of Object.entries(add)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), contents)
  }
  return copy
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

type Said = Pick<Build, 'ok' | 'said'>

async function buildInto(place: string, options: BuildOptions): Promise<void> {
  const copy = copyOfProject(options)
  forgetOld(builds, /^(?:site|part|project)-/)
  const part = mkdtempSync(join(builds, 'part-'))
  const site = join(part, 'site')
  mkdirSync(site)
  const said = await runEleventy(copy, site, options)
  writeFileSync(join(part, 'result.json'), JSON.stringify(said))
  rmSync(copy, { recursive: true })
  try {
    renameSync(part, place)
  } catch (error) {
    rmSync(part, { recursive: true })
    // Another process may have finished the same build first
    if (!existsSync(place)) throw error
  }
}

function runEleventy(cwd: string, output: string, options: BuildOptions): Promise<Said> {
  const { url = '', drafts = false } = options
  const env = { SITE_OUTPUT: output, SITE_URL: url, SITE_DRAFTS: drafts ? 'yes' : '' }
  const args = [eleventy, '--config=design-history/eleventy.config.js']
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd, env: { ...process.env, ...env } },
      (error, out, err) => {
        resolve({ ok: error === null, said: out + err })
      },
    )
  })
}

/** Of the project as the site before the tests was built from it, and of what is changed in it. */
function hashOf({ add = {}, ...others }: BuildOptions): string {
  const hash = createHash('sha256').update(`${inputsOf(siteFolder)} ${JSON.stringify(others)}\n`)
  for (const [path, contents] of Object.entries(add)) hash.update(`${path}\n`).update(contents)
  return hash.digest('hex').slice(0, 16)
}

const read = new Map<string, Build>()

/** A site, which is read once: a folder that holds the word of the same inputs holds the same. */
function siteIn(folder: string, said: Said): Build {
  const key = `${folder} ${inputsOf(folder)}`
  const known = read.get(key)
  if (known) return known
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file): [string, string] => [
      relative(folder, file),
      /\.(?:html|css|js|json)$/.test(file) ? readFileSync(file, 'utf8') : '',
    ])
  const build = { ...said, folder, files: new Map(files) }
  read.set(key, build)
  return build
}
