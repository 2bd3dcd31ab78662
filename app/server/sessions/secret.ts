import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs cookies: the one given, else one made at random on the first run and kept
 * in `folder`, so that visitors stay who they are across restarts.
 */
export function sessionSecret(given: string | undefined, folder: string): string {
  if (given) return given
  const file = join(folder, 'session-secret')
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const made = randomBytes(32).toString('hex')
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, made, { mode: 0o600 })
    return made
  }
}
