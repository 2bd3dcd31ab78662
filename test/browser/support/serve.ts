import { createServer } from 'node:http'
import { listen, portOf } from '../../../app/server/listen.ts'
import { startInProcess } from '../../../app/server/in-process.ts'
import type { RunningServer } from '../../../app/server/in-process.ts'

/**
 * The prototype for all browser tests, in a process of its own: prints an address. `?now=` and a
 * moment there answers the address of a server whose clock stands at it, one for each moment;
 * without one, of a server with the real clock. Ends when its standard input does.
 */
const servers = new Map<string, Promise<RunningServer>>()

const desk = createServer((request, response) => {
  const now = new URL(request.url ?? '', 'http://localhost').searchParams.get('now') ?? ''
  const server = servers.get(now) ?? startInProcess(now || undefined)
  servers.set(now, server)
  server.then(
    ({ url }) => response.end(url),
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
})

process.stdin.resume().on('end', () => process.exit())
console.log(`http://localhost:${portOf(await listen(desk, 0))}`)
