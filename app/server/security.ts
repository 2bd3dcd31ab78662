import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import helmet from 'helmet'
import { root } from './settings.ts'
import type { RequestHandler } from 'express'

/** Headers that every answer carries, the kit's own pages included. */
export function commonHeaders(useHttps: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: useHttps,
  })
}

/**
 * The content security policy of the prototype's own pages: everything from here, and no inline
 * script but the one line of GOV.UK Frontend's page template. The kit's own pages do without a
 * policy.
 */
export function contentSecurityPolicy(): RequestHandler {
  return helmet.contentSecurityPolicy({ useDefaults: false, directives: directives() })
}

/**
 * The policy of the site: its search runs WebAssembly, and posts may show pictures and videos of
 * other sites.
 */
export function sitePolicy(): RequestHandler {
  const own = directives()
  const elsewhere = ["'self'", 'https:']
  return helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      ...own,
      scriptSrc: [...own.scriptSrc, "'wasm-unsafe-eval'"],
      imgSrc: [...own.imgSrc, 'https:'],
      mediaSrc: elsewhere,
      frameSrc: elsewhere,
    },
  })
}

function directives() {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", templateScriptHash()],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  }
}

/** Read from the template, so that an update of GOV.UK Frontend does not break every page. */
function templateScriptHash(): string {
  const file = join(root, 'node_modules/govuk-frontend/dist/govuk/template.njk')
  const script = /<script[^>]*>(document\.body[^<]*)<\/script>/.exec(
    readFileSync(file, 'utf8'),
  )?.[1]
  if (!script) throw new Error('The page template of GOV.UK Frontend has no inline script any more')
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
