import type { Request } from '../pages/types.ts'

/** What a static copy is of, and from when: the data beside the code in its page. */
export interface Design {
  /** Its own place in the browser's storage, unlike that of any other copy. */
  readonly id: string
  readonly title: string
  /** The scenario that it starts with; null for a copy of a version. */
  readonly scenario: string | null
  readonly version: string
  /** The moment at which its clock stands still, YYYY-MM-DDTHH:MM. */
  readonly now: string
  /** The page where it starts, if that is not the one where its scenario or its version does. */
  readonly opens?: string
  /** The day on which the copy was made, YYYY-MM-DD. */
  readonly made: string
  /** The page that shows pictures of it, relative to the copy; null for a copy on its own. */
  readonly home: { readonly text: string; readonly href: string } | null
  /** Pages that open by name, each with the requests that lead to it from the start. */
  readonly places: Readonly<Record<string, readonly Request[]>>
}
