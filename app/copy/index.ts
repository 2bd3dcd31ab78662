import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { clockAt } from '../clock.ts'
import { readSettings, root } from '../server/settings.ts'
import { buildCopy } from './build.ts'
import { copyable, designOf } from './design-of.ts'
import { writeFolder } from './folder.ts'
import { copyPage } from './page.ts'

/** `npm run copy -- <scenario or version>`: writes a copy that runs with no server. */
async function makeCopy(args: readonly string[]): Promise<string> {
  const { name, to } = wanted(args)
  const now = clockAt(readSettings(process.env).now)()
  if (!copyable.includes(name))
    throw new Error(`There is no scenario or version ‘${name}’. ${names()}`)
  const folder = resolve(to ?? join(root, 'copies', name))
  // A folder is replaced as a whole, so it has to be one of ours.
  if (existsSync(folder) && !existsSync(join(folder, 'files/prototype.js'))) {
    throw new Error(`${folder} is there already, and is no copy. Choose another folder.`)
  }
  const { hash, files } = await buildCopy()
  const design = designOf(name, now, hash)
  if (!design) throw new Error(names())
  const all = new Map<string, Buffer>([
    ['index.html', Buffer.from(copyPage(design, 'files/'))],
    ...[...files].map(([path, content]) => [`files/${path}`, content] as const),
  ])
  writeFolder(folder, all)
  const sum = (sizes: readonly number[]) => kilobytes(sizes.reduce((a, b) => a + b, 0))
  const contents = [...all.values()]
  return [
    `The copy of ‘${design.title}’ is in ${relative(process.cwd(), folder) || '.'}.`,
    `It has ${all.size} files with ${sum(contents.map(({ length }) => length))}, ${sum(contents.map(compressed))} compressed.`,
    'Open its index.html in a browser, with or without a network. To share it, send the whole folder.',
  ].join('\n')
}

function wanted(args: readonly string[]): {
  readonly name: string
  readonly to?: string | undefined
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } },
    })
    const [name, ...others] = positionals
    if (name !== undefined && others.length === 0) return { name, to: values.to }
  } catch {
    // An option that does not exist: what follows says how it is meant.
  }
  throw new Error(
    `Say of what: npm run copy -- toolkit-session, with --to <folder> if you like. ${names()}`,
  )
}

function names(): string {
  return `Choose one of: ${copyable.join(', ')}.`
}

function compressed(content: Buffer): number {
  return Math.min(content.length, gzipSync(content, { level: 9 }).length)
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} KB`
}

try {
  console.log(await makeCopy(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
