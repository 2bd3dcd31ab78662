import { fieldsOf, formFrom } from '../pages/fields.ts'
import { handle } from '../prototype.ts'
import type { Request } from '../pages/types.ts'
import type { Clock } from '../prototype.ts'
import type { Session } from '../session.ts'
import type { Arrived } from './types.ts'

const mostRedirects = 10

/**
 * What follows redirects from page to page of whatever answers requests as the prototype does.
 */
export function redirectFollower(answer: typeof handle) {
  return (request: Request, session: Session, clock: Clock): Arrived => {
    let asked = request
    let kept = session
    for (let turn = 0; turn <= mostRedirects; turn += 1) {
      const outcome = withCause(asked, () => answer(asked, kept, clock))
      if (!outcome) throw new Error(`There is no page at ${asked.path}.`)
      kept = outcome.session ?? kept
      if (outcome.kind === 'page') {
        return { page: outcome, address: addressOf(asked), session: kept }
      }
      asked = requestFor(outcome.to)
    }
    throw new Error(`${request.path} leads round in a circle.`)
  }
}

/**
 * Does what a browser does with a request: follows redirects until there is a page. Throws if there
 * is nothing at an address, if redirects go round in a circle or, with a cause, if a page breaks.
 */
export const follow = redirectFollower(handle)

function withCause<T>(request: Request, answer: () => T): T {
  try {
    return answer()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${request.path} does not work: ${why}`, { cause })
  }
}

/** Makes these requests one after another, and shows the last page. Throws as `follow` does. */
export function replay(requests: readonly Request[], session: Session, clock: Clock): Arrived {
  const [first, ...rest] = requests
  if (!first) throw new Error('There is no request to begin with.')
  let arrived = follow(first, session, clock)
  for (const request of rest) arrived = follow(request, arrived.session, clock)
  return arrived
}

/** The request of whoever opens an address such as `/cases?search=osgood`. */
export function requestFor(address: string): Request {
  const [beforeHash = ''] = address.split('#')
  const [path = '', query = ''] = beforeHash.split(/\?(.*)/s)
  return { method: 'GET', path: decoded(path), form: formFrom(new URLSearchParams(query)) }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The address of a request: a form leaves nothing in it, a search does. */
export function addressOf({ method, path, form }: Request): string {
  const plain = path.split('/').map(encodeURIComponent).join('/')
  if (method !== 'GET') return plain
  const query = fieldsOf(form)
  return query.size === 0 ? plain : `${plain}?${query.toString()}`
}
