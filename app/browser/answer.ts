import { handle } from '../prototype.ts'
import { broken, notFound, tooLarge } from '../pages/messages.ts'
import { isTooLarge } from './limits.ts'
import { cookiesInCopy, notInCopy } from './messages.ts'
import { startOf } from './start.ts'
import type { Outcome, Request } from '../pages/types.ts'
import type { Session } from '../session.ts'
import type { Design } from './design.ts'
import type { Render } from '../pages/templates.ts'

/** A page that a copy answers, with the session that is left. */
export interface AnsweredPage {
  readonly kind: 'page'
  readonly status: number
  readonly html: string
  readonly session: Session
}

/** What a copy answers to one request. */
export type Answer =
  AnsweredPage | { readonly kind: 'redirect'; readonly to: string; readonly session: Session }

/** A copy as the server is to a browser: a request and a session in, an answer out. */
export type Answering = (request: Request, session: Session, design: Design) => Answer

// A copy is fixed: it starts one scenario, or shows one version.
const forResearch = ['/scenarios', '/versions']
// What the server has beside the prototype: the site and the kit.
const around = [
  '/design-history',
  '/docs',
  '/rap',
  '/manage-prototype',
  '/plugin-assets',
  '/public',
]

/** Answers requests with these templates. What goes wrong becomes a page that says so. */
export function answering(render: Render): Answering {
  return (request, session, design) => {
    try {
      return rendered(render, outcomeOf(request, session, design), session)
    } catch (error) {
      console.error(`${request.method} ${request.path}:`, error)
      return rendered(render, broken(), session)
    }
  }
}

function outcomeOf(request: Request, session: Session, design: Design): Outcome {
  const { path } = request
  if ([...forResearch, ...around].some((start) => isAtOrBelow(path, start))) {
    return notInCopy(session.version)
  }
  if (isTooLarge(request)) return tooLarge()
  if (request.method === 'GET' && /^\/cookies\/?$/.test(path)) return cookiesInCopy(session.version)
  const outcome = handle(request, session, () => design.now)
  if (!outcome) return notFound()
  // A copy without its scenario would be another design.
  return outcome.clears ? { ...outcome, session: startOf(design, session).session } : outcome
}

function rendered(render: Render, outcome: Outcome, before: Session): Answer {
  const session = outcome.session ?? before
  if (outcome.kind === 'redirect') return { kind: 'redirect', to: outcome.to, session }
  return { kind: 'page', status: outcome.status, html: render(outcome), session }
}

function isAtOrBelow(path: string, start: string): boolean {
  return path === start || path.startsWith(`${start}/`)
}
