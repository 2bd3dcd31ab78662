import { createRequire } from 'node:module'
import { templateGlobals } from '../pages/templates.ts'
import { root } from './settings.ts'
import type { Express, RequestHandler } from 'express'

const load = createRequire(import.meta.url)

/**
 * A module of the kit, which is CommonJS and has no types: the caller says what is in it. The kit
 * reads its settings, and which project it is in, from the environment as it loads.
 */
export function loadFromKit(path: string): unknown {
  process.env['KIT_PROJECT_DIR'] ??= root
  return load(`govuk-prototype-kit/${path}`)
}

/** The Prototype Kit's own app, unmodified: pages in app/views, its assets, its management pages. */
export interface Kit {
  readonly app: Express
  /** Asks for the password in production, as in any kit prototype. Wants cookies to be read. */
  readonly password: RequestHandler
  /** Stops watching the views, which the kit does while designing; without it nothing ends. */
  readonly close: () => void
}

/** Loads the kit for this project. */
export function loadKit(): Kit {
  const app = loadFromKit('server.js') as Express & { close(): void }
  Object.assign(app.locals, templateGlobals)
  const authentication = loadFromKit('lib/authentication.js') as () => RequestHandler
  return { app, password: authentication(), close: () => app.close() }
}
