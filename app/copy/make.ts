import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { root } from '../server/settings.ts'
import { checkPages } from './check.ts'
import { copyable, designId, designOf } from './design-of.ts'
import { writeFolder } from './folder.ts'
import { heldIn } from './own-folder.ts'
import { copyPage } from './page.ts'
import type { Render } from '../pages/templates.ts'
import type { BuiltCopy } from './build.ts'

/** What a copy is made with. */
export interface Making {
  /** The moment at which it is made, such as 2021-10-06T09:00. */
  readonly now: string
  readonly render: Render
  /** Builds the files that every copy shares. */
  readonly build: () => Promise<BuiltCopy>
}

/**
 * Makes the copy that these arguments ask for, and answers what there is to say of it. Throws a
 * sentence, and writes nothing, if they make no sense, if a page does not render, or if the folder
 * holds anything that no copy wrote.
 */
export async function makeCopy(
  args: readonly string[],
  { now, render, build }: Making,
): Promise<string> {
  const { name, to } = wanted(args)
  const unbuilt = designOf(name, now, '')
  if (!unbuilt) throw new Error(`There is no scenario or version ‘${name}’. ${names()}`)
  const folder = to === undefined ? join(root, 'copies', name) : resolve(to)
  const shown = to ?? relative(process.cwd(), folder)
  const isReplaced = isCopy(folder, shown)
  checkPages(unbuilt, render)
  const { hash, files } = await build()
  const design = { ...unbuilt, id: designId(name, unbuilt.made, hash) }
  const all = new Map<string, Buffer>([
    ['index.html', Buffer.from(copyPage(design, 'files/'))],
    ...[...files].map(([path, content]) => [`files/${path}`, content] as const),
  ])
  writeFolder(folder, all)
  const sum = (sizes: readonly number[]) => kilobytes(sizes.reduce((a, b) => a + b, 0))
  const contents = [...all.values()]
  return [
    `The copy of ‘${design.title}’ is in ${shown}.${isReplaced ? ' It replaced the copy that was there.' : ''}`,
    `It has ${all.size} files with ${sum(contents.map(({ length }) => length))}, ${sum(contents.map(compressed))} compressed.`,
    'Open its index.html in a browser, with or without a network. To share it, send the whole folder.',
  ].join('\n')
}

/** True of a folder with a copy, false of one that is free. Throws if it holds anything else. */
function isCopy(folder: string, shown: string): boolean {
  const held = heldIn(folder)
  if (held === 'file') throw new Error(`${shown} is a file. Choose a folder.`)
  if (typeof held === 'string') return held === 'copy'
  throw new Error(
    `${shown} holds ‘${held.other}’, which is not part of a copy. Choose another folder.`,
  )
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
