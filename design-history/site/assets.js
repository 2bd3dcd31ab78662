import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { writeWhole } from './whole-file.ts'

const cache = '.tmp/site-assets'
const source = 'design-history/assets'

/** Folders that scripts and styles are made of. */
const sources = [source, 'design-history/tools', 'docs/rap/data', 'app/engine']

// A new version of any of these may change what comes out
const packages = [
  'govuk-frontend',
  '@x-govuk/govuk-eleventy-plugin',
  '@x-govuk/govuk-prototype-components',
  'markdown-it-govuk',
  'lit-html',
  'papaparse',
  'rolldown',
  'sass',
  'zod',
]

const kinds = {
  '.scss': { becomes: '.css', make: styles },
  '.js': { becomes: '.js', make: script },
  '.ts': { becomes: '.js', make: script },
}

/**
 * Writes a style sheet or a script for each file that lies in design-history/assets itself, from
 * the cache if nothing they are made of has changed. What they share is in folders there.
 */
export async function writeAssets(output) {
  const folder = join(output, 'assets')
  await mkdir(folder, { recursive: true })
  const hash = await hashOfSources()
  const names = (await readdir(source)).filter((name) => /^[^_].*\.(?:scss|js|ts)$/.test(name))
  await Promise.all(names.map((name) => write(name, folder, hash)))
}

async function write(name, folder, hash) {
  const [, stem, kind] = name.match(/^(.+)(\.\w+)$/)
  const { becomes, make } = kinds[kind]
  const target = join(folder, `${stem}${becomes}`)
  const kept = join(cache, `${hash}-${name}`)
  try {
    await copyFile(kept, target)
  } catch {
    await writeWhole(kept, await make(join(source, name)))
    await copyFile(kept, target)
  }
}

async function hashOfSources() {
  const own = (await Promise.all(sources.map(filesIn))).flat().toSorted()
  const files = [
    ...own,
    join('design-history', 'site', 'assets.js'),
    ...packages.map((each) => join('node_modules', each, 'package.json')),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Makes the style sheet. Loaded only when needed, as Sass takes a while to start. */
async function styles(path) {
  const sass = await import('sass')
  const chosen = pathToFileURL(join(source, '_govuk.scss'))
  const result = await sass.compileAsync(path, {
    // The plugin’s styles ask for all of GOV.UK Frontend, and would bring every
    // component with them. They get what we chose of it
    importers: [
      {
        findFileUrl: (address) =>
          /(?:^|\/)govuk-frontend\/dist\/govuk$/.test(address) ? chosen : null,
      },
    ],
    loadPaths: ['node_modules', '.'],
    quietDeps: true,
    style: 'compressed',
  })
  return result.css
}

/** Bundles a script as one that is not a module: those do not run when a page is opened from disk. */
async function script(path) {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({ input: path, platform: 'browser' })
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
    comments: { legal: true, annotation: false, jsdoc: false },
  })
  await bundle.close()
  return output[0].code
}
