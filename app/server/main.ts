import { createServer } from 'node:http'
import { clockAt } from '../clock.ts'
import { createApp } from './app.ts'
import { buildAll } from './prepare/all.ts'
import { designedSiteFolder, siteFolder } from './prepare/site.ts'
import { checkJourneys } from './check-journeys.ts'
import { takeFlags } from './flags.ts'
import { checkFolder } from './project-folder.ts'
import { addressesOf, listen, portOf } from './listen.ts'
import { loadKit } from './kit.ts'
import { renderer } from './render.ts'
import { openSessions } from './sessions/index.ts'
import { sessionSecret } from './sessions/secret.ts'
import { readSettings, root, temporary } from './settings.ts'
import { waitingPage } from './waiting.ts'

/** For whoever comes while the first build runs. */
const building = waitingPage('The prototype is starting', 'This page opens when it is ready.')

/**
 * Starts the server: checks the journeys, builds what is out of date, listens, and says where to
 * look. Rejects with one plain sentence when it cannot. `built` says that somebody else builds.
 */
export async function start({ built }: { readonly built: boolean }): Promise<void> {
  checkFolder(root)
  takeFlags(process.argv.slice(2), process.env)
  const settings = readSettings(process.env)
  const clock = clockAt(settings.now)
  checkJourneys(clock())
  // Before building: nobody should wait for a build to hear that the port is taken.
  const server = await listen(createServer(building), settings.port)
  if (!built) await buildAll()
  const sessions = await openSessions(settings, temporary)
  const app = createApp({
    settings,
    store: sessions.store,
    secret: sessionSecret(settings.sessionSecret, temporary),
    clock,
    render: renderer(settings.designing),
    kit: loadKit(),
    siteFolder: settings.designing ? designedSiteFolder : siteFolder,
  })
  server.off('request', building).on('request', app)
  const stop = () => {
    server.close(() => {
      sessions.close()
      process.exit(0)
    })
    server.closeAllConnections()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  // Whoever started this as a part of something larger announces it too.
  if (process.send) process.send('ready')
  else console.log(`${addressesOf(portOf(server))}\nTo stop, press Ctrl and C.`)
}
