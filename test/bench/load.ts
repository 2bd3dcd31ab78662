import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { owned } from './cleanup.ts'

/** What to ask for, how often, and over how many connections. */
export interface Load {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly requests: number
  readonly connections: number
}

/** How long it took from the first question to the last answer. */
export interface Loaded {
  readonly seconds: number
  readonly failed: number
}

/** A client with autocannon, and how to be rid of it. */
export interface Client {
  /** Rejects unless every answer was good. */
  readonly run: (load: Load) => Promise<Loaded>
  readonly close: () => void
}

/** Starts the client. */
export function openClient(): Client {
  const child = owned(fork(join(import.meta.dirname, 'load-child.ts'), [], { detached: true }))
  const gone = once(child, 'exit').then((): never => {
    throw new Error('The client has stopped.')
  })
  gone.catch(() => {})
  const run = async (load: Load) => {
    child.send(load)
    const answer = once(child, 'message').then(([message]) => message as Loaded)
    const loaded = await Promise.race([answer, gone])
    if (loaded.failed > 0) {
      throw new Error(`${loaded.failed} of ${load.requests} requests failed at ${load.url}`)
    }
    return loaded
  }
  return { run, close: () => child.disconnect() }
}
