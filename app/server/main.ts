import { createServer } from 'node:http'
import { clockAt } from '../clock.ts'
import { createApp } from './app.ts'
import { buildAll } from './build/all.ts'
import { siteFolder } from './build/site.ts'
import { checkJourneys } from './check-journeys.ts'
import { loadKit } from './kit.ts'
import { renderer } from './render.ts'
import { openSessions } from './sessions/index.ts'
import { sessionSecret } from './sessions/secret.ts'
import { readSettings, temporary } from './settings.ts'
import type { Server } from 'node:http'

/**
 * Starts the server: checks the journeys, builds what is out of date, listens, and says where to
 * look. Rejects with one plain sentence when it cannot.
 */
export async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const clock = clockAt(settings.now)
  checkJourneys()
  // Before building: nobody should wait for a build to hear that the port is taken.
  const server = await listen(createServer(), settings.port)
  await buildAll()
  const sessions = await openSessions(settings, temporary)
  const app = createApp({
    settings,
    store: sessions.store,
    secret: sessionSecret(settings.sessionSecret, temporary),
    clock,
    render: renderer(process.env['NODE_ENV'] === 'development'),
    kit: loadKit(),
    siteFolder,
  })
  server.on('request', app)
  const stop = () => {
    server.close(() => {
      sessions.close()
      process.exit(0)
    })
    server.closeAllConnections()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  announce(server)
}

/** Listens on a port, or says in a sentence why not. */
export function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(whyNotListening(error, port)))
    })
    server.listen(port, () => resolve(server))
  })
}

function whyNotListening(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is not allowed. Choose one above 1024: PORT=3000 npm start`
  }
  return `The server cannot listen on port ${port}: ${error.message}`
}

function announce(server: Server): void {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : ''
  const at = `http://localhost:${port}`
  console.log(`
The prototype, to click through   ${at}/
The design history, to read       ${at}/design-history/
The RAP guidance, to work with    ${at}/rap/

To stop, press Ctrl and C.`)
  process.send?.('ready')
}
