import type { Answers } from '../engine/types.ts'
import type { Page, Request } from '../pages/types.ts'
import type { Leg } from '../scenarios/types.ts'
import type { Session } from '../session.ts'

/** A way through the prototype that can be gone again: where it starts, and what is done on it. */
export interface Way {
  /** The scenario that it is of, or the version. */
  readonly id: string
  readonly title: string
  readonly scenario: string | null
  readonly version: string
  /** The moment at which the clock stands still, YYYY-MM-DDTHH:MM. */
  readonly now: string
  /** The first page, and the session with which it opens. */
  readonly opens: string
  readonly start: Session
  readonly legs: readonly Leg[]
  /** What the gaps in answers mean: moments, YYYY-MM-DDTHH:MM. */
  readonly moments: Answers
}

/** How a page looks: as it first opens, with what was answered before, or with errors. */
export type State = 'opened' | 'answered' | 'error'

/** A page on a way, in one state, with the requests that lead to it from the way's start. */
export interface Place {
  /** Unique on its way: `rar`, `rar-error`, `rar-answered`, `schedule`. */
  readonly id: string
  /** The step of its journey; else the last part of the address, or `overview`, or `appointment`. */
  readonly page: string
  readonly state: State
  /** The journey that it is a page of; null for other pages. */
  readonly journey: { readonly id: string; readonly version: string } | null
  readonly address: string
  readonly requests: readonly Request[]
  readonly shown: Page
}

/** What a visitor sees after a request: the page, where it is, and the session that is left. */
export interface Arrived {
  readonly page: Page
  readonly address: string
  readonly session: Session
}
