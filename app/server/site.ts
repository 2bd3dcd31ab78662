import express from 'express'
import type { Router } from 'express'

const faces = ['/design-history', '/rap', '/docs', '/assets']

/** The built site: the design history, the guidance and the pages about this repository. */
export function site(folder: string): Router {
  const router = express.Router()
  router.use(express.static(folder, { extensions: ['html'] }))
  router.use((_, response) => {
    response.status(404).sendFile('404.html', { root: folder })
  })
  return router
}

/** True for the addresses of the site. */
export function isSite(path: string): boolean {
  return faces.some((face) => path === face || path.startsWith(`${face}/`))
}
