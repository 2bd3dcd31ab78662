import { mkdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { designOf } from '../../../app/copy/design-of.ts'
import { writeFolder } from '../../../app/copy/folder.ts'
import { copyPage } from '../../../app/copy/page.ts'
import { startInProcess } from '../../../app/server/in-process.ts'
import { listen, portOf } from '../../../app/server/listen.ts'
import { temporary } from '../../../app/server/settings.ts'
import { serveStatic } from '../../copy/serve.ts'
import { builtCopy } from '../../support/copy.ts'
import { pagesToLookAt } from '../../support/pages.ts'
import { publishedOnce } from '../../support/published.ts'
import type { Design } from '../../../app/browser/design.ts'

/**
 * The desk of all browser tests, in a process of its own: prints its address. Whoever asks it gets
 * what a test stands before, made when it is first wanted. Ends when its standard input does, and
 * takes away what it made.
 */
mkdirSync(join(temporary, 'test'), { recursive: true })
const folder = await mkdtemp(join(temporary, 'test', 'desk-'))

const home = { text: 'Back to the post', href: '../../posts/a/' }

async function design(): Promise<Design> {
  const { hash } = await builtCopy()
  const found = designOf('toolkit-session', '2026-11-21T10:30', hash)
  if (!found) throw new Error('There is no such scenario')
  return found
}

/** What is asked for, by path: answers in words, such as an address or the path of a folder. */
const desk: Readonly<Record<string, (asked: URLSearchParams) => Promise<string>>> = {
  /** A server whose clock stands at a moment, or without one is the real one. */
  '/server': async (asked) => (await startInProcess(asked.get('now') ?? undefined)).url,
  /** A folder with a copy of a scenario, as the command writes it for a post. */
  '/copy': async () => {
    const { files } = await builtCopy()
    const copy = join(folder, 'copy')
    writeFolder(
      copy,
      new Map([
        ['index.html', Buffer.from(copyPage({ ...(await design()), home }, 'files/'))],
        ...[...files].map(([file, content]) => [`files/${file}`, content] as const),
      ]),
    )
    return copy
  },
  /** The requests that lead to each place of that scenario. */
  '/places': async () => JSON.stringify((await design()).places),
  /** Pages to look at, of a kind. */
  '/pages': (asked) => {
    const kind = asked.get('kind') === 'cases' ? 'cases' : 'ways'
    return Promise.resolve(JSON.stringify(pagesToLookAt(kind)))
  },
  /** The folder that the whole build writes. */
  '/published': async () => (await publishedOnce()).folder,
  /** A host of the files of a folder and nothing else, below a path. */
  '/host': async (asked) =>
    (await serveStatic(asked.get('folder') ?? '', asked.get('below') ?? '/')).url,
}

const made = new Map<string, Promise<string>>()

const server = createServer((request, response) => {
  const { pathname, search, searchParams } = new URL(request.url ?? '', 'http://localhost')
  const answer =
    made.get(pathname + search) ??
    desk[pathname]?.(searchParams) ??
    Promise.reject(new Error(`The desk has no ${pathname}`))
  made.set(pathname + search, answer)
  answer.then(
    (words) => response.end(words),
    (error: unknown) => {
      response.statusCode = 500
      response.end(error instanceof Error ? error.stack : String(error))
    },
  )
})

process.stdin.resume().on('end', () => {
  rmSync(folder, { recursive: true, force: true })
  process.exit()
})
console.log(`http://localhost:${portOf(await listen(server, 0))}`)
