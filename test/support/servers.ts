import { startInProcess } from '../../app/server/in-process.ts'
import { sqliteStore } from '../../app/server/sessions/sqlite.ts'
import { newSession } from '../../app/session.ts'
import type { SessionData } from 'express-session'
import type { SqliteStore } from '../../app/server/sessions/sqlite.ts'
import type { Visitor } from './http.ts'

/** A server that all the tests of a worker share. It ends with the worker: nobody closes it. */
export interface SharedServer {
  readonly url: string
  /** What is stored about a visitor: the prototype's part, and what the kit keeps. */
  readonly stored: (visitor: Visitor) => Promise<Stored>
}

/** What is stored about a visitor; of one who has done nothing, what a new one would have. */
export type Stored = Pick<SessionData, 'prototype' | 'data'>

const started = new Map<string | undefined, Promise<SharedServer>>()

/** The one server of this worker whose clock stands at a moment, or is the real one. */
export function serverAt(now?: string): Promise<SharedServer> {
  const server = started.get(now) ?? start(now)
  started.set(now, server)
  return server
}

async function start(now: string | undefined): Promise<SharedServer> {
  const store = sqliteStore(':memory:', Date.now)
  const { url } = await startInProcess(now, store)
  return { url, stored: (visitor) => storedIn(store, visitor.cookie()) }
}

function storedIn(store: SqliteStore, cookie: string): Promise<Stored> {
  const [, id = ''] = /=s:([^.]+)/.exec(decodeURIComponent(cookie)) ?? []
  return new Promise((resolve, reject) => {
    store.get(id, (error: unknown, stored) => {
      if (error instanceof Error) reject(error)
      else resolve({ prototype: stored?.prototype ?? newSession, data: stored?.data ?? {} })
    })
  })
}
