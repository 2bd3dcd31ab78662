import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { listen, portOf } from '../../app/server/listen.ts'

/** A host of files and nothing else. */
export interface StaticHost {
  readonly url: string
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"

/** Serves a folder below a path, with as strict a security policy as there is. */
export async function serveStatic(folder: string, below: string): Promise<StaticHost> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = normalize(pathname.replace(below, '/')).replace(/\/$/, '/index.html')
    try {
      if (!pathname.startsWith(below)) throw new Error('Outside')
      const content = readFileSync(join(folder, path))
      const type = types[extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await listen(server, 0)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://localhost:${portOf(server)}${below}`, close }
}
