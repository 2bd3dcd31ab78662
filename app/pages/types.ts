import type { Fixtures } from '../data/schema.ts'
import type { Session } from '../session.ts'

/** The fields of a form as they were sent: a name that was sent twice has a list. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * What a visitor asks for. The host has decoded the path and checked that it is text. `form` is what
 * was sent or, of a GET, what stands after the question mark: a search, or an order to sort by.
 */
export interface Request {
  readonly method: string
  readonly path: string
  readonly form: Form
}

/** A request with all that a page may know to answer it. `now` is YYYY-MM-DDTHH:MM, London. */
export interface Visit {
  readonly request: Request
  readonly session: Session
  readonly fixtures: Fixtures
  readonly now: string
  /** What the clock says outside the scenario, which may have fixed `now`. */
  readonly wallClock: string
}

/** A page to show: the template `<view>.njk` in this folder and what it shows. */
export interface Page {
  readonly kind: 'page'
  readonly status: 200 | 400 | 404 | 405 | 409 | 413 | 500
  readonly view: string
  /** Nobody has typed anything that this page shows: a host may keep it and show it again. */
  readonly untouched?: boolean
  readonly model: Readonly<Record<string, unknown>> & { readonly title: string }
}

/** Somewhere else to go. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly to: string
}

/**
 * What a page answers. With a `session`, the host keeps it in place of the one it had; if it also
 * `clears`, the host forgets whatever else it holds about the visitor.
 */
export type Outcome = (Page | Redirect) & {
  readonly session?: Session
  readonly clears?: boolean
}

/** The named parts of a path. */
export type Params = Readonly<Record<string, string>>

/** One page, or one group of pages, of the prototype. */
export type PageFunction = (visit: Visit, params: Params) => Outcome
