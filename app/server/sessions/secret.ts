import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    return madeIn(folder, file)
  }
}

function madeIn(folder: string, file: string): string {
  const made = randomBytes(32).toString('hex')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    // Another server that started at the same moment has made one: that is the secret of both.
    if (existsSync(file)) return readFileSync(file, 'utf8')
    throw error
  }
}
