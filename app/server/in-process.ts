import { createServer } from 'node:http'
import { clockAt } from '../clock.ts'
import { createApp } from './app.ts'
import { buildAssets } from './build/assets.ts'
import { siteFolder } from './build/site.ts'
import { loadKit } from './kit.ts'
import { listen, portOf } from './listen.ts'
import { renderer } from './render.ts'
import { sqliteStore } from './sessions/sqlite.ts'
import { readSettings } from './settings.ts'

/** A running server and how to stop it. */
export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Starts the whole server in this process, on a free port, with sessions in memory, for pictures
 * and tests. `now` is a moment such as 2021-10-06T09:00; without it the clock is the real one.
 */
export async function startInProcess(now?: string): Promise<RunningServer> {
  await buildAssets()
  const store = sqliteStore(':memory:', Date.now)
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
