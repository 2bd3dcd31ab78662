import { startInProcess } from '../../app/server/in-process.ts'
import { sqliteStore } from '../../app/server/sessions/sqlite.ts'
import { newSession } from '../../app/session.ts'
import type { SqliteStore } from '../../app/server/sessions/sqlite.ts'
import type { Session } from '../../app/session.ts'
import type { Visitor } from './http.ts'

/** A server that all the tests of a worker share. It ends with the worker: nobody closes it. */
export interface SharedServer {
  readonly url: string
  /** What is kept about a visitor; a new session for one who has done nothing. */
  readonly sessionOf: (visitor: Visitor) => Promise<Session>
}

const started = new Map<string | undefined, Promise<SharedServer>>()

/**
 * The one server of this worker whose clock stands at a moment such as 2021-10-06T09:00, or whose
 * clock is the real one. Visitors share nothing, so tests need no server of their own unless they
 * are about its settings, its store or how it ends.
 */
export function serverAt(now?: string): Promise<SharedServer> {
  const server = started.get(now) ?? start(now)
  started.set(now, server)
  return server
}

async function start(now: string | undefined): Promise<SharedServer> {
  const store = sqliteStore(':memory:', Date.now)
  const { url } = await startInProcess(now, store)
  return { url, sessionOf: (visitor) => sessionIn(store, visitor.cookie()) }
}

function sessionIn(store: SqliteStore, cookie: string): Promise<Session> {
  const [, id = ''] = /=s:([^.]+)/.exec(decodeURIComponent(cookie)) ?? []
  return new Promise((resolve, reject) => {
    store.get(id, (error: unknown, data) => {
      if (error instanceof Error) reject(error)
      else resolve(data?.prototype ?? newSession)
    })
  })
}
