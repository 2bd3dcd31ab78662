// Plain JavaScript that any Node can read: it is here to say, in one sentence, what is missing.

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (!existsSync(join(root, 'node_modules', 'govuk-prototype-kit'))) {
  stop('Nothing is installed yet. Run “npm ci”, then try again.')
}
if (major < 24 && !(major === 22 && minor >= 18)) {
  stop(
    `This needs Node 24, and you have ${process.versions.node}. Install Node 24 from nodejs.org, run “npm ci”, then try again.`,
  )
}

process.chdir(root)
const { start } = await import(process.argv.includes('--dev') ? './dev.ts' : './main.ts')
const built = process.argv.includes('--built')
await start({ built }).catch((error) =>
  stop(error instanceof Error ? error.message : String(error)),
)

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
