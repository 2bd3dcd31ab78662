import { join } from 'node:path'
import express from 'express'
import type { Router } from 'express'

const faces = ['/design-history', '/rap', '/docs', '/assets']

/** The built site: the design history, the guidance and the pages about this repository. */
export function site(folder: string): Router {
  const router = express.Router()
  router.use(faces, (request, _, next) => {
    // Express takes the mount path off; the files lie under it.
    request.url = request.baseUrl + request.url
    next()
  })
  router.use(express.static(folder, { extensions: ['html'] }))
  router.use((_, response) => {
    response.status(404).sendFile(join(folder, '404.html'))
  })
  return router
}

/** True for the addresses of the site. */
export function isSite(path: string): boolean {
  return faces.some((face) => path === face || path.startsWith(`${face}/`))
}
