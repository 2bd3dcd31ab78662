/** What the address of a copy asks for: its query, taken apart. */
export interface Asked {
  /** The page of the prototype, such as `/cases?search=osgood`, with one slash; null for the first. */
  readonly at: string | null
  /** Which of its places in the browser's storage; empty for the one of its own links. */
  readonly slot: string
  /** The name of a place to open. */
  readonly picture: string | null
  readonly startsAgain: boolean
}

/** Reads a query such as `?at=/cases&in=rar-error`. */
export function askedIn(search: string): Asked {
  const query = new URLSearchParams(search)
  const at = query.get('at')
  const picture = query.get('picture') || null
  return {
    at: at === null ? null : withinCopy(at),
    slot: picture ?? query.get('in') ?? '',
    picture,
    startsAgain: query.has('start'),
  }
}

/** The address with one slash before it, so that it can never name another site. */
export function withinCopy(address: string): string {
  return address.replace(/^[/\\]*/, '/')
}

/** The query that opens a page of the prototype, with its `#part` if it has one. */
export function queryFor(address: string, slot: string): string {
  const [page = '', part] = address.split(/#(.*)/s)
  return `?at=${encoded(page)}${carried(slot)}${part === undefined ? '' : `#${part}`}`
}

/** The query that starts the copy again. */
export function startQuery(slot: string): string {
  return `?start${carried(slot)}`
}

function carried(slot: string): string {
  return slot === '' ? '' : `&in=${encoded(slot)}`
}

// Slashes may stay as they are in a query, and people can read them.
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/')
}
