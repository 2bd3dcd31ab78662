import express from 'express'
import { formFrom, largestForm, mostFields } from '../pages/fields.ts'
import { isOurs } from '../prototype.ts'
import type { Request as ExpressRequest, RequestHandler } from 'express'
import type { Form } from '../pages/types.ts'

const readOurForm: RequestHandler = express.urlencoded({
  extended: false,
  limit: largestForm,
  parameterLimit: mostFields,
})
const readKitForm: RequestHandler = express.urlencoded({
  extended: true,
  limit: '1mb',
  parameterLimit: 1000,
})
const readKitJson: RequestHandler = express.json({ limit: '1mb' })

/**
 * Refuses what no browser sends by itself: a path that is not text, that holds control characters
 * or dots that lead upwards, or that starts with two slashes and so could lead to another site. A
 * page named like a part of every JavaScript object does not exist, but the kit would find one.
 */
export const refuseOddPaths: RequestHandler = (request, _, next) => {
  let path: string
  try {
    path = decodeURIComponent(request.path)
  } catch {
    next({ status: 400 })
    return
  }
  const names = path.split('/')
  const upwards = names.some((name) => name === '.' || name === '..')
  const odd = upwards || path.startsWith('//') || path.includes('\\') || /\p{Cc}/u.test(path)
  const nameOfNothing = names.some((name) => name in Object.prototype)
  if (odd) next({ status: 400 })
  else next(nameOfNothing ? { status: 404 } : undefined)
}

/**
 * Reads forms. On the prototype's own pages names are only names; on pages in app/views they may
 * be nested, as the kit has it. Bodies that are too large or make no sense end here.
 */
export const readForms: RequestHandler = (request, response, next) => {
  if (isOurs(decodeURIComponent(request.path))) {
    readOurForm(request, response, next)
    return
  }
  readKitForm(request, response, (error?: unknown) => {
    if (error) next(error)
    else readKitJson(request, response, next)
  })
}

/** The form of a request to one of our pages: what was sent, or of a GET what its address asks. */
export function formOf(request: ExpressRequest): Form {
  if (request.method === 'GET' || request.method === 'HEAD') return queryOf(request.originalUrl)
  const isForm = request.is('application/x-www-form-urlencoded')
  return isForm ? ((request.body as Form | undefined) ?? {}) : {}
}

function queryOf(url: string): Form {
  const at = url.indexOf('?')
  const asked = [...new URLSearchParams(at < 0 ? '' : url.slice(at + 1))]
  const names = new Set([...new Set(asked.map(([name]) => name))].slice(0, mostFields))
  return formFrom(asked.filter(([name]) => names.has(name)))
}
