import express from 'express'
import type { Response, Router } from 'express'

const faces = ['/design-history', '/rap', '/docs', '/assets', '/pagefind', '/sitemap.xml']

// Called after what they hold: under the same name there is never anything else.
const neverChanges = /[\\/]design-history[\\/](?:pictures|copies)[\\/][0-9a-f]{16}/

/** The built site: the design history, the guidance and the pages about this repository. */
export function site(folder: string): Router {
  const router = express.Router()
  router.use(express.static(folder, { extensions: ['html'], setHeaders: keepWhatNeverChanges }))
  router.use((_, response) => {
    response.status(404).sendFile('404.html', { root: folder })
  })
  return router
}

function keepWhatNeverChanges(response: Response, path: string): void {
  if (neverChanges.test(path)) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  }
}

/** True for the addresses of the site. */
export function isSite(path: string): boolean {
  return faces.some((face) => path === face || path.startsWith(`${face}/`))
}
