import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What can be set from outside, read once. */
export interface Settings {
  readonly port: number
  readonly production: boolean
  /** `npm run dev`: templates are read afresh, and pages take the script that reloads them. */
  readonly designing: boolean
  /** Redirect http to https; only ever in production, as in any kit prototype. */
  readonly useHttps: boolean
  /** Let people read the design history and the guidance without the prototype's password. */
  readonly openSite: boolean
  readonly now: string | undefined
  readonly redisUrl: string | undefined
  readonly sessionSecret: string | undefined
  readonly version: string
}

/** The root of the project. */
export const root = join(import.meta.dirname, '..', '..')

/** Where everything is kept that can be made again, and the sessions. */
export const temporary = join(root, '.tmp')

/** The settings of these environment variables. Throws a plain sentence if PORT is no port. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env['PORT'] || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is ‘${env['PORT']}’. Choose a number from 1 to 65535, such as 3000.`)
  }
  const environment = env['NODE_ENV']?.toLowerCase()
  const production = environment === 'production'
  return {
    port,
    production,
    designing: environment === 'development',
    useHttps: production && env['USE_HTTPS']?.toLowerCase() !== 'false',
    openSite: env['OPEN_SITE']?.toLowerCase() === 'true',
    now: env['NOW'] || undefined,
    redisUrl: env['REDIS_URL'] || undefined,
    sessionSecret: env['SESSION_SECRET'] || undefined,
    version: versionOf(),
  }
}

function versionOf(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  const found = /"version": "([^"]+)"/.exec(text)
  return found?.[1] ?? 'unknown'
}
