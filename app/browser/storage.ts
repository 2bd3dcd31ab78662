import { newSession, readSession } from '../session.ts'
import type { Session } from '../session.ts'

/** What a browser has to keep something in. */
export interface Stores {
  /** Shared by all tabs. Throws where the browser forbids it, or when it is full. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Kept with one tab, from page to page. */
  name: string
}

/** Where the session of a copy is kept. */
export interface Sessions {
  /** The session that was kept; undefined if none was, or it was of another shape. */
  readonly read: () => Session | undefined
  readonly write: (session: Session) => void
  readonly clear: () => void
  /** True if the browser forbids to keep it: then it stays in this tab, and ends with it. */
  readonly isInTabAlone: () => boolean
}

/** Which copy, and which of its sessions. */
export interface Place {
  /** The id of its design. */
  readonly copy: string
  /** The path of its files: the same copy may be at two addresses of one host. */
  readonly path: string
  readonly slot: string
}

/** Keeps sessions of one copy in the browser's storage or, where that fails, with the tab. */
export function sessionsIn(stores: Stores, { copy, path, slot }: Place): Sessions {
  const key = `manage-supervisions ${path} ${copy} ${slot}`.trim()
  const inTab = () => entryIn(stores.name, key)
  return {
    read: () => sessionFrom(inTab() ?? textIn(stores, key)),
    write(session) {
      const text = JSON.stringify(session)
      try {
        stores.localStorage.setItem(key, text)
        if (inTab() !== undefined) stores.name = ''
      } catch {
        stores.name = JSON.stringify({ [key]: text })
      }
    },
    clear() {
      if (inTab() !== undefined) stores.name = ''
      try {
        stores.localStorage.removeItem(key)
      } catch {
        // Where nothing can be kept, nothing is there.
      }
    },
    isInTabAlone: () => inTab() !== undefined,
  }
}

function textIn(stores: Stores, key: string): string | undefined {
  try {
    return stores.localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function entryIn(name: string, key: string): string | undefined {
  const kept = parsed(name)
  if (typeof kept !== 'object' || kept === null) return undefined
  const entry = Object.entries(kept).find(([one]) => one === key)?.[1] as unknown
  return typeof entry === 'string' ? entry : undefined
}

function sessionFrom(text: string | undefined): Session | undefined {
  const session = readSession(parsed(text ?? ''))
  // What cannot be read is as good as nothing.
  return session === newSession ? undefined : session
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
