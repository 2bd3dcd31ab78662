import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { designSite } from './dev-site.ts'
import { takeFlags } from './flags.ts'
import { checkFolder } from './project-folder.ts'
import { addressesOf, listen, portOf } from './listen.ts'
import { readSettings, root } from './settings.ts'
import { isSite } from './site.ts'
import { waitingPage } from './waiting.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Change = 'code' | 'pages' | 'styles'

/**
 * Starts the server for designing: pages reload by themselves when a file is saved. Templates are
 * read afresh for each page; Sass is built again; TypeScript restarts the server, whose sessions are
 * in a file and so survive. The site builds what is saved by itself.
 */
export async function start(): Promise<void> {
  checkFolder(root)
  takeFlags(process.argv.slice(2), process.env)
  const { port } = readSettings(process.env)
  // BrowserSync would quietly take another port; say so instead.
  await freePort(port)
  // A dependency of BrowserSync's calls what Node no longer likes; that is nobody's concern here.
  process.noDeprecation = true
  const { default: browserSync } = await import('browser-sync')
  const browser = browserSync.create()
  const [site] = await Promise.all([designSite(() => browser.reload()), buildStyles()])
  const innerPort = await freePort(0)
  let inner = await startServer(innerPort)
  let work: Promise<void> = Promise.resolve()

  const perform = async (change: Change) => {
    if (change === 'styles') await buildStyles()
    if (change === 'code') {
      await inner.stop()
      inner = await startServer(innerPort)
    }
    browser.reload()
  }
  // One after the other: a second save during a restart waits for it.
  const onChange = (change: Change) => () => {
    work = work.then(() => perform(change)).catch((error: unknown) => console.error(String(error)))
  }
  const watch = (patterns: readonly string[], change: Change) => {
    for (const pattern of patterns) {
      browser.watch(pattern, { ignoreInitial: true, cwd: root }, onChange(change))
    }
  }
  watch(['app/**/*.ts', 'app/*.js', 'app/data/*.js', 'app/config.json'], 'code')
  watch(['app/pages/**/*.njk', 'app/views/**/*', 'app/assets/javascripts/**/*'], 'pages')
  watch(['app/assets/sass/**/*'], 'styles')
  for (const pattern of ['docs/**/*', 'design-history/**/*', 'app/**/*.ts']) {
    const options = { ignoreInitial: true, cwd: root }
    // The event, then the path: what BrowserSync calls statistics in its types.
    browser.watch(pattern, options, (...changed: readonly unknown[]) => {
      site.saved(String(changed[1]))
    })
  }

  await new Promise((resolve) => {
    const options = {
      proxy: { target: `http://localhost:${innerPort}`, ws: true },
      port,
      ui: false,
      open: false,
      notify: false,
      ghostMode: false,
      online: false,
      logLevel: 'silent',
      middleware: showWhatIsWrong(site.wrong),
    } as const
    browser.init(options, resolve)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      site.stop()
      void inner.stop().then(() => process.exit(0))
    })
  }
  console.log(addressesOf(port))
  console.log('Pages reload when you save a file. To stop, press Ctrl and C.')
}

/** What answers behind BrowserSync: the server, or a page that says why there is none. */
interface Inner {
  readonly stop: () => Promise<void>
}

async function startServer(port: number): Promise<Inner> {
  const env = { ...process.env, PORT: String(port), NODE_ENV: 'development' }
  const server = fork(join(root, 'app/server/start.js'), ['--built'], { env })
  const ended = once(server, 'exit').then(() => 'ended')
  const outcome = await Promise.race([once(server, 'message'), ended])
  if (outcome === 'ended') return sayStopped(port)
  const stop = async () => {
    server.kill()
    await ended
  }
  return { stop }
}

async function sayStopped(port: number): Promise<Inner> {
  console.error('Mend this and save the file: the server starts again.')
  const page = waitingPage(
    'The prototype has stopped',
    'There is a mistake in the code. The terminal says where. This page opens again when you have mended it and saved the file.',
  )
  const server = await listen(createServer(page), port)
  const stop = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { stop }
}

/** In place of the pages of the site, what is wrong with it: nobody should look at pages of before. */
function showWhatIsWrong(wrong: () => string | undefined) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const sentences = wrong()
    const isPage = (request.headers.accept ?? '').includes('text/html')
    if (sentences === undefined || !isPage || !isSite(request.url ?? '')) next()
    else waitingPage('The design history does not build', sentences)(request, response)
  }
}

async function buildStyles(): Promise<void> {
  const building = spawn(process.execPath, [join(root, 'app/server/prepare/assets-now.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: root,
  })
  await once(building, 'exit')
}

async function freePort(port: number): Promise<number> {
  const server = await listen(createServer(), port)
  const free = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return free
}
