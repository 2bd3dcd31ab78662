import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clockAt } from '../clock.ts'
import { takeFlags } from '../server/flags.ts'
import { readSettings, root } from '../server/settings.ts'
import { newPost } from './new-post.ts'

const folder = 'design-history/posts'

/**
 * `npm run new-post -- "Title"`: writes a draft of a post about the newest design, or about the
 * scenario or version that `--about` names. Never writes over a file.
 */
function writePost(): void {
  const { values, positionals } = parseArgs({
    args: [...takeFlags(process.argv.slice(2), process.env)],
    allowPositionals: true,
    options: { about: { type: 'string' } },
  })
  const now = clockAt(readSettings(process.env).now)()
  mkdirSync(join(root, folder), { recursive: true })
  const existing = readdirSync(join(root, folder))
  const post = newPost(positionals.join(' '), values.about, existing, now)
  writeFileSync(join(root, folder, post.file), post.text, { flag: 'wx' })
  console.log(`${folder}/${post.file} is there, as a draft.

1. Take its pictures: npm run capture -- ${post.slug}
2. Look at it while you write: npm run dev, then open /design-history/${post.slug}/
3. Choose other pages or states under ‘capture’ if you like, and take the pictures again.
4. To publish it, take out the line ‘draft: true’.`)
}

try {
  writePost()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
