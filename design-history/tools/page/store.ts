import { readFile } from '../record/read-file.ts'
import { emptyRecord, isEmpty } from '../record/record.ts'
import { writeFile } from '../record/write-file.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Where the browser keeps a record: localStorage, or something like it. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What was entered, kept in the browser, and whoever wants to know when it changes. */
export interface Store {
  readonly record: () => EngagementRecord
  /** Changes what is kept. Starts from what is there now: another tab may have changed it. */
  readonly update: (change: (record: EngagementRecord) => EngagementRecord) => void
  readonly onChange: (listener: () => void) => void
  /** Reads again what is kept, when another tab has changed it. */
  readonly refresh: () => void
  /** Why nothing is kept beyond this page, in a sentence, if it is not. */
  readonly fault: () => string | undefined
}

// Every site on a host used this name until each had its own
const formerPlace = 'rap-engagement'

/** What a browser that keeps nothing is told. */
export const notKept =
  'Your browser does not keep what you enter here. Save it to a file before you leave this page.'

/** What is told of something kept that cannot be read, which then stays as it is. */
export const notRead =
  'What this browser kept before cannot be read, so it was left as it is and what you enter now is not kept. Save it to a file before you leave this page.'

/**
 * Keeps a record in the browser, under the path of its site. Where that is not possible, or something
 * is there that cannot be read, it is kept for as long as the page is open, and `fault` says so.
 */
export function createStore(keeping: Keeping, now: () => string, site = '/'): Store {
  const place = `${formerPlace} ${site}`
  const listeners: (() => void)[] = []
  let fault: string | undefined
  let current = emptyRecord

  const read = () => {
    if (fault !== undefined) return
    try {
      const text = keeping.getItem(place) ?? keeping.getItem(formerPlace)
      const kept = text === null ? { record: emptyRecord } : readFile(text, formerPlace)
      if ('problem' in kept) fault = notRead
      else current = kept.record
    } catch {
      fault = notKept
    }
  }
  const write = () => {
    if (fault !== undefined) return
    try {
      if (isEmpty(current)) keeping.removeItem(place)
      else keeping.setItem(place, writeFile(current, now()))
      // It is this site’s own from now on
      keeping.removeItem(formerPlace)
    } catch {
      fault = notKept
    }
  }
  const tell = () => {
    for (const listener of listeners) listener()
  }

  read()
  return {
    record: () => current,
    update(change) {
      read()
      current = change(current)
      write()
      tell()
    },
    onChange: (listener) => listeners.push(listener),
    refresh() {
      read()
      tell()
    },
    fault: () => fault,
  }
}

/** Keeps things for as long as the page is open. */
export function keptInPage(): Keeping {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}

/** Gives the storage of a browser, or one for this page where the browser allows none. */
export function keptInBrowser(window: Window): Keeping {
  try {
    return window.localStorage
  } catch {
    return {
      getItem: () => {
        throw new Error(notKept)
      },
      setItem: () => undefined,
      removeItem: () => undefined,
    }
  }
}
