import { createServer } from 'node:http'
import { clockAt } from '../clock.ts'
import { createApp } from './app.ts'
import { buildAssets } from './prepare/assets.ts'
import { siteFolder } from './prepare/site.ts'
import { loadKit } from './kit.ts'
import { listen, portOf } from './listen.ts'
import { renderer } from './render.ts'
import { sqliteStore } from './sessions/sqlite.ts'
import { readSettings } from './settings.ts'
import type { SqliteStore } from './sessions/sqlite.ts'

/** A running server and how to stop it. */
export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Starts the whole server in this process, on a free port, for pictures and tests. `now` is a moment
 * such as 2021-10-06T09:00; without it the clock is the real one. Sessions are in memory unless a
 * store is given, which is closed with the server.
 */
export async function startInProcess(
  now?: string,
  store: SqliteStore = sqliteStore(':memory:', Date.now),
): Promise<RunningServer> {
  await buildAssets()
  const kit = loadKit()
  const app = createApp({
    settings: readSettings({}),
    store,
    secret: 'kept nowhere, used once',
    clock: clockAt(now),
    render: renderer(false),
    kit,
    siteFolder,
  })
  const server = await listen(createServer(app), 0)
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        store.close()
        kit.close()
        resolve()
      })
      server.closeAllConnections()
    })
  return { url: `http://localhost:${portOf(server)}`, close }
}
