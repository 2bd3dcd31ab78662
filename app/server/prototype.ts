import { handle } from '../prototype.ts'
import { badRequest, broken, notFound, tooLarge } from '../pages/messages.ts'
import { readSession } from '../session.ts'
import { formOf } from './requests.ts'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Outcome } from '../pages/types.ts'
import type { Clock } from '../prototype.ts'
import type { Session as PrototypeSession } from '../session.ts'
import type { Render } from '../pages/templates.ts'

declare module 'express-session' {
  interface SessionData {
    /** The prototype's own part of a session; `data` beside it is the kit's. */
    prototype: PrototypeSession
    data: Readonly<Record<string, unknown>>
  }
}

/** Answers with the prototype's pages; what is not the prototype's goes on to the kit. */
export function prototypePages(render: Render, clock: Clock): RequestHandler {
  return (request, response, next) => {
    // A browser that only guesses what somebody will open must not start a scenario.
    if (request.get('Sec-Purpose')?.startsWith('prefetch')) {
      response.status(503).set('Cache-Control', 'no-store').end()
      return
    }
    const isHead = request.method === 'HEAD'
    const method = isHead ? 'GET' : request.method
    const path = decodeURIComponent(request.path)
    const session = readSession(request.session.prototype)
    const outcome = handle({ method, path, form: formOf(request) }, session, clock)
    if (!outcome) {
      next()
      return
    }
    if (outcome.session && !isHead) request.session.prototype = outcome.session
    // What the kit has stored for pages in app/views goes too.
    if (outcome.clears && !isHead) delete request.session.data
    send(response, outcome, render)
  }
}

/** Turns whatever goes wrong with a request into a page that says so, without a trace of code. */
export function requestErrors(render: Render): ErrorRequestHandler {
  return (error: { readonly status?: number }, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status = error.status ?? 500
    if (status === 413) send(response, tooLarge(), render)
    else if (status === 404) send(response, notFound(), render)
    else if (status >= 400 && status < 500) send(response, badRequest(), render)
    else {
      console.error(`${request.method} ${request.path}:`, error)
      send(response, broken(), render)
    }
  }
}

function send(response: Response, outcome: Outcome, render: Render): void {
  if (outcome.kind === 'redirect') {
    response.redirect(303, encodeURI(outcome.to))
    return
  }
  // The browser’s Back has to find a page with mistakes again without sending the form once more.
  const keep = response.req.method === 'POST' ? 'private, no-cache' : 'no-store'
  response.status(outcome.status).set('Cache-Control', keep)
  response.type('html').send(render(outcome))
}
