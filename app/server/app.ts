import { constants } from 'node:zlib'
import compression from 'compression'
import cookieParser from 'cookie-parser'
import express from 'express'
import { isOurs } from '../prototype.ts'
import { clearedSession, readSession } from '../session.ts'
import { prototypePages, requestErrors } from './prototype.ts'
import { readForms, refuseOddPaths } from './requests.ts'
import { contentSecurityPolicy, commonHeaders, sitePolicy } from './security.ts'
import { sessionMiddleware } from './sessions/index.ts'
import { isSite, site } from './site.ts'
import { toPrototype } from './to-prototype.ts'
import type { Express, RequestHandler } from 'express'
import type { Store } from 'express-session'
import type { Clock } from '../prototype.ts'
import type { Kit } from './kit.ts'
import type { Render } from '../pages/templates.ts'
import type { Settings } from './settings.ts'

/** Everything that the server needs from outside. */
export interface Parts {
  readonly settings: Settings
  readonly store: Store
  readonly secret: string
  readonly clock: Clock
  readonly render: Render
  readonly kit: Kit
  /** The folder of the built site. */
  readonly siteFolder: string
}

// The default takes five times as long to make a page a seventh smaller.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/**
 * The server: our own pages first, then the Prototype Kit, which serves assets and the pages in
 * app/views. The order matters: a form is read before the session is opened, so that from reading
 * the session to writing it nothing else comes between.
 */
export function createApp(parts: Parts): Express {
  const { settings, kit, render } = parts
  const pages = prototypePages(render, parts.clock)
  const started = process.hrtime.bigint()
  const app = express()
  app.disable('x-powered-by')
  if (settings.useHttps) app.set('trust proxy', 1)
  app.get('/health', (_, response) => {
    const uptime = Number((process.hrtime.bigint() - started) / 1_000_000_000n)
    response.json({ status: 'ok', version: settings.version, uptime })
  })
  if (settings.useHttps) app.use(onlyHttps)
  app.use(commonHeaders(settings.useHttps), compression({ brotli }), refuseOddPaths, cookieParser())
  app.use(unless((path) => settings.openSite && isSite(path), kit.password))
  // While designing, BrowserSync puts a script of its own into each page.
  if (!settings.designing) {
    app.use(only(isOurs, contentSecurityPolicy()), only(isSite, sitePolicy()))
  }
  app.use(only(isSite, site(parts.siteFolder)), toPrototype)
  app.use(readForms)
  app.use(unless(isAsset, sessionMiddleware(parts.store, parts.secret, settings)))
  app.use(clearWithKit)
  app.use(only(isOurs, pages))
  app.use(requestErrors(render))
  app.use(kit.app)
  return app
}

/** The kit's own "Clear data" clears the journeys too. */
const clearWithKit: RequestHandler = (request, _, next) => {
  if (request.method === 'POST' && request.path === '/manage-prototype/clear-data') {
    const before = readSession(request.session.prototype)
    request.session.prototype = { ...clearedSession(before), version: before.version }
  }
  next()
}

const onlyHttps: RequestHandler = (request, response, next) => {
  if (request.secure) next()
  else response.redirect(302, `https://${request.get('host') ?? ''}${request.originalUrl}`)
}

const isAsset = (path: string) =>
  ['/public/', '/plugin-assets/', '/extension-assets/'].some((start) => path.startsWith(start))

function only(when: (path: string) => boolean, then: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (when(request.path)) then(request, response, next)
    else next()
  }
}

function unless(when: (path: string) => boolean, then: RequestHandler): RequestHandler {
  return only((path) => !when(path), then)
}
