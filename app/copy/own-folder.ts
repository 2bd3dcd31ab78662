import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a folder holds: what a copy wrote, nothing, or also something else, which is named. */
export type Held = 'copy' | 'nothing' | 'file' | { readonly other: string }

// What operating systems leave in folders that people look at
const isLeft =
  /^(?:\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|\.localized|\.directory|\.Spotlight-V100|\.Trashes|\.fseventsd)$/i

const [page, script, styles] = ['index.html', 'files/prototype.js', 'files/prototype.css']

/** Looks at what is in a folder, or is none, before a copy takes its place. */
export function heldIn(folder: string): Held {
  if (!existsSync(folder)) return 'nothing'
  if (!statSync(folder).isDirectory()) return 'file'
  const held = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isLeft.test(name))
  const [first] = held
  if (!first) return 'nothing'
  const other = held.find(
    (one) => !(one.isFile() && one.name === page) && !(one.isDirectory() && one.name === 'files'),
  )
  if (other) return { other: other.name }
  const missing = [page, script, styles].some((name) => !existsSync(join(folder, name)))
  return missing ? { other: first.name } : heldInFiles(folder)
}

/** Files of another build may have other names. A copy names all that it needs. */
function heldInFiles(folder: string): Held {
  const names = [page, script, styles].map((name) => readFileSync(join(folder, name), 'utf8'))
  const other = readdirSync(join(folder, 'files'), { withFileTypes: true }).find(
    (one) =>
      !isLeft.test(one.name) && (!one.isFile() || !names.some((text) => text.includes(one.name))),
  )
  return other ? { other: `files/${other.name}` } : 'copy'
}
