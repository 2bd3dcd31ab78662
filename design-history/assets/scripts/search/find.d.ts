/** What Pagefind says about a page that it found. */
export interface Found {
  readonly url: string
  readonly content: string
  readonly locations: readonly number[]
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sub_results: readonly { readonly title: string; readonly url: string }[]
}

/** Pagefind, as its own script gives it. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>
  readonly init: () => Promise<void>
  readonly search: (
    words: string | null,
    options?: object,
  ) => Promise<{ results: { data: () => Promise<Found> }[] }>
  readonly filters: () => Promise<Record<string, Record<string, number>>>
}

/** How Pagefind orders what it finds. */
export const ranking: object

/** Finds pages. Where no page has every word, finds those that have some of them. */
export function find(
  pagefind: Pagefind,
  typed: string,
  filters: Readonly<Record<string, string>>,
): Promise<{ results: { data: () => Promise<Found> }[]; some: boolean }>
