import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const cache = '.tmp/site-assets'
const source = 'design-history/assets'

// A new version of any of these may change what comes out
const packages = [
  'govuk-frontend',
  '@x-govuk/govuk-eleventy-plugin',
  '@x-govuk/govuk-prototype-components',
  'markdown-it-govuk',
  'rollup',
  'sass',
]

/** Writes the style sheet and the script of the site, from the cache if nothing they are made of has changed. */
export async function writeAssets(output) {
  const folder = join(output, 'assets')
  await mkdir(folder, { recursive: true })
  await Promise.all([
    write('site.scss', join(folder, 'site.css'), styles),
    write('site.js', join(folder, 'site.js'), script),
  ])
}

async function write(name, target, make) {
  const kept = join(cache, `${await hashOf(name)}-${name}`)
  try {
    await copyFile(kept, target)
  } catch {
    await mkdir(cache, { recursive: true })
    // Under its final name only when complete: two builds may run at once
    const part = `${kept}.${process.pid}`
    await writeFile(part, await make(join(source, name)))
    await rename(part, kept)
    await copyFile(kept, target)
  }
}

async function hashOf(name) {
  const files = [
    join(source, name),
    join(source, '_govuk.scss'),
    join('design-history', 'site', 'assets.js'),
    ...packages.map((each) => join('node_modules', each, 'package.json')),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
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

async function script(path) {
  const [{ rollup }, { nodeResolve }, { default: terser }] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
    import('@rollup/plugin-terser'),
  ])
  const bundle = await rollup({
    input: path,
    context: 'window',
    plugins: [nodeResolve(), terser({ format: { comments: false } })],
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  return output[0].code
}
