import { mkdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { designOf } from '../../../app/copy/design-of.ts'
import { writeFolder } from '../../../app/copy/folder.ts'
import { copyPage } from '../../../app/copy/page.ts'
import { publish } from '../../../app/publish/publish.ts'
import { startInProcess } from '../../../app/server/in-process.ts'
import { listen, portOf } from '../../../app/server/listen.ts'
import { renderer } from '../../../app/server/render.ts'
import { temporary } from '../../../app/server/settings.ts'
import { serveStatic } from '../../copy/serve.ts'
import { builtCopy } from '../../support/copy.ts'
import { pagesToLookAt } from '../../support/pages.ts'
import { designSchema } from './designs.ts'

/**
 * The desk of all browser tests, in a process of its own: prints its address. Whoever asks it gets
 * what a test stands before, made when it is first wanted. Ends when its standard input does, and
 * takes away what it made.
 */
mkdirSync(join(temporary, 'test'), { recursive: true })
const folder = await mkdtemp(join(temporary, 'test', 'desk-'))

/** What is asked for, by path: answers in words, such as an address or the path of a folder. */
const desk: Readonly<Record<string, (asked: URLSearchParams) => Promise<string>>> = {
  /** A server whose clock stands at a moment, or without one is the real one. */
  '/server': async (asked) => (await startInProcess(asked.get('now') ?? undefined)).url,
  /** A folder with a copy of a scenario or version, as the command writes it. */
  '/copy': async (asked) => {
    const { hash, files } = await builtCopy()
    const { name, ...changed } = designSchema.parse(JSON.parse(asked.get('design') ?? ''))
    const design = designOf(name, '2026-11-21T10:30', hash)
    if (!design) throw new Error(`There is no ${name}`)
    const copy = join(await mkdtemp(join(folder, `${name}-`)), 'copy')
    writeFolder(
      copy,
      new Map([
        ['index.html', Buffer.from(copyPage({ ...design, ...changed }, 'files/'))],
        ...[...files].map(([file, content]) => [`files/${file}`, content] as const),
      ]),
    )
    return copy
  },
  /** The requests that lead to each place of a scenario. */
  '/places': async (asked) => {
    const { hash } = await builtCopy()
    return JSON.stringify(designOf(asked.get('name') ?? '', '2026-11-21T10:30', hash)?.places)
  },
  /** Pages to look at, of a kind. */
  '/pages': (asked) => {
    const kind = asked.get('kind') === 'cases' ? 'cases' : 'ways'
    return Promise.resolve(JSON.stringify(pagesToLookAt(kind)))
  },
  /** The folder that the whole build writes. */
  '/published': async () => {
    const dist = join(folder, 'dist')
    await publish('2021-10-06', renderer(false), dist)
    return dist
  },
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
