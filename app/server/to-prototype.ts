import { serviceVersions } from '../journeys/service-versions.ts'
import type { RequestHandler } from 'express'

/**
 * Leads on from where the site has its copy of the prototype. The same site stands beside that copy
 * on static hosting; here the prototype itself takes its place.
 */
export const toPrototype: RequestHandler = (request, response, next) => {
  const found = /^\/prototype(?:\/([\w-]*))?\/?$/.exec(request.path)
  if (!found) {
    next()
    return
  }
  const asked = new URL(request.originalUrl, 'http://prototype.invalid').searchParams.get('at')
  // One slash at its start, so that it can never name another site.
  response.redirect(302, asked === null ? startOf(found[1] ?? '') : asked.replace(/^[/\\]*/, '/'))
}

function startOf(name: string): string {
  if (name === '') return '/'
  return serviceVersions.includes(name) ? '/versions' : `/scenarios/${name}`
}
