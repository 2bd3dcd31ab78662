import { addressOf, requestFor } from '../walks/follow.ts'
import { placeNamed } from './places.ts'
import { startOf } from './start.ts'
import type { Request } from '../pages/types.ts'
import type { Session } from '../session.ts'
import type { Asked } from './address.ts'
import type { AnsweredPage, Answering } from './answer.ts'
import type { Design } from './design.ts'

/** A form that was answered with a page, with the session as it was when it was sent. */
export interface Sent {
  readonly request: Request
  readonly before: Session
}

/** A page of a copy that is open. */
export interface Opened {
  readonly html: string
  readonly status: number
  readonly address: string
  readonly session: Session
  /** The form that led to the page; null if it was opened by its address. */
  readonly sent: Sent | null
  /** Something that the visitor should know, beside the page. */
  readonly warning: string | null
}

/** A copy that can be opened. */
export interface Copy {
  readonly design: Design
  readonly answer: Answering
}

const mostRedirects = 10

/** Opens what an address asks for, with the session that was kept; undefined if none was. */
export function open(copy: Copy, asked: Asked, kept: Session | undefined): Opened {
  const { design } = copy
  if (asked.picture !== null) return openPlace(copy, asked.picture)
  if (asked.startsAgain) return openStart(copy, kept)
  if (kept) return openAt(copy, asked.at ?? startOf(design, kept).opens, kept)
  const place = placeNamed(design, asked.slot)
  // An address that somebody was sent is of a session that this browser never had.
  const session = place ? replayed(copy, place).session : startOf(design).session
  return openAt(copy, asked.at ?? startOf(design).opens, session)
}

/** Opens the page at an address, wherever that leads. Throws if it leads round in a circle. */
export function openAt(copy: Copy, address: string, session: Session): Opened {
  let at = address
  let before = session
  for (let turn = 0; turn <= mostRedirects; turn += 1) {
    const answer = copy.answer(requestFor(at), before, copy.design)
    if (answer.kind === 'page') return openedBy(answer, at, null)
    at = answer.to
    before = answer.session
  }
  throw new Error(`${address} leads round in a circle.`)
}

/** Sends a form, and opens the page that it leads to. Throws as `openAt` does. */
export function send(copy: Copy, request: Request, before: Session): Opened {
  const answer = copy.answer(request, before, copy.design)
  if (answer.kind === 'redirect') return openAt(copy, answer.to, answer.session)
  return openedBy(answer, addressOf(request), { request, before })
}

/** A page that was answered, at its address. */
export function openedBy(answer: AnsweredPage, address: string, sent: Sent | null): Opened {
  const { html, status, session } = answer
  return { html, status, address, session, sent, warning: null }
}

/** Shows the answer to a form once more, as it was. Nothing is done again. */
export function openSent(copy: Copy, address: string, sent: Sent, kept: Session): Opened {
  const answer = copy.answer(sent.request, sent.before, copy.design)
  if (answer.kind === 'redirect') return openAt(copy, address, kept)
  return { ...openedBy(answer, address, sent), session: kept }
}

/** Opens a place by its name or, where it cannot be reached any more, the start. */
export function openPlace(copy: Copy, name: string): Opened {
  const requests = placeNamed(copy.design, name)
  const opened = requests && replayed(copy, requests)
  if (opened && [200, 400].includes(opened.status)) return opened
  const warning = `The page ‘${name}’ is not in this copy. This is where the copy starts.`
  return { ...openStart(copy, undefined), warning }
}

function openStart(copy: Copy, before: Session | undefined): Opened {
  const { opens, session } = startOf(copy.design, before)
  return openAt(copy, opens, session)
}

function replayed(copy: Copy, requests: readonly Request[]): Opened {
  const { opens, session } = startOf(copy.design)
  const go = (request: Request, before: Session) =>
    request.method === 'GET'
      ? openAt(copy, addressOf(request), before)
      : send(copy, request, before)
  // The first is where its way starts: to open the start before it could begin a draft too many.
  const [first = requestFor(opens), ...rest] = requests
  let opened = go(first, session)
  for (const request of rest) opened = go(request, opened.session)
  return opened
}
