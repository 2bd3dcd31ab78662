import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { atLeast, inTurn } from './measure.ts'
import { bothProjects, bothServers, copyPath, firstPath, questionPath } from './projects.ts'
import { loadSide } from './requests.ts'
import type { Bench, Row } from './measure.ts'

/** The sessions that a server has stored, as seen from outside while it runs. */
interface Store {
  readonly count: () => number
  /** Leaves this many copies of a session that the server itself stored, and nothing else. */
  readonly reset: (count: number) => void
}

/** How fast both servers answer new visitors beside none, 1,000 and 10,000 stored sessions. */
export async function sessions(bench: Bench): Promise<readonly Row[]> {
  const servers = await bothServers()
  const projects = await bothProjects()
  const stores = {
    ours: storedByOurs(projects.ours.folder),
    kit: storedByKit(projects.kit.folder),
  }
  const rows = async (text: string, ourPath: string, kitPath: string, target = {}) => {
    const side = (who: 'ours' | 'kit', there: number, seconds: number) =>
      loadSide({
        url: servers[who].url + (who === 'ours' ? ourPath : kitPath),
        seconds: seconds * bench.share,
        before: () => stores[who].reset(there),
        stored: () => stores[who].count() - there,
      })
    const found = await inTurn(bench, 40, {
      ours0: side('ours', 0, 1.2),
      // Shorter from none, as the kit gets slower with every visitor that comes
      kit0: side('kit', 0, 1),
      ours10000: side('ours', 10_000, 1.2),
      kit1000: side('kit', 1000, 2.5),
      ours1000: side('ours', 1000, 1.2),
    })
    const row = (name: 'ours0' | 'ours1000' | 'ours10000', there: string) => {
      return {
        text: `${text}, ${there} before`,
        unit: 'requests a second',
        ours: found(name, 'rate'),
      }
    }
    const kit = (numbers: readonly number[]) => ({ text: 'the kit', numbers })
    const atNone = { text: 'ours at none', numbers: found('ours0', 'rate') }
    return [
      { ...row('ours0', 'none'), beside: kit(found('kit0', 'rate')) },
      { ...row('ours1000', '1,000'), beside: kit(found('kit1000', 'rate')), ...target },
      { ...row('ours10000', '10,000'), beside: atNone, target: atLeast(0.9) },
      {
        text: `${text}, sessions that they leave`,
        unit: 'of a hundred',
        ours: found('ours0', 'stored'),
        beside: kit(found('kit0', 'stored')),
      },
    ]
  }
  const alike = 'New visitors to one view, shown by the kit and stored in both'
  return [
    ...(await rows('New visitors to our first page', firstPath, copyPath, { target: atLeast(30) })),
    ...(await rows(alike, questionPath, questionPath)),
  ]
}

/** Sessions in the SQLite file of our server, which must have stored one already. */
function storedByOurs(folder: string): Store {
  const database = new DatabaseSync(join(folder, '.tmp/sessions.sqlite'))
  database.exec('PRAGMA busy_timeout = 5000')
  const sample = database.prepare('SELECT expires, data FROM sessions LIMIT 1').get()
  const [expires, data] = [sample?.['expires'], sample?.['data']]
  if (expires === undefined || data === undefined) throw new Error('Ours has stored no session.')
  const insert = database.prepare('INSERT INTO sessions (id, expires, data) VALUES (?, ?, ?)')
  return {
    count: () => Number(database.prepare('SELECT count(*) AS n FROM sessions').get()?.['n']),
    reset: (count) => {
      database.exec('BEGIN IMMEDIATE; DELETE FROM sessions')
      for (let made = 0; made < count; made += 1) insert.run(newId(), expires, data)
      // Writing our rows into the file must not fall to the server in the middle of a measurement.
      database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
    },
  }
}

/** Sessions in the kit's folder, one file each; it must have stored one already. */
function storedByKit(project: string): Store {
  const folder = join(project, '.tmp/sessions')
  const [first] = readdirSync(folder)
  if (first === undefined) throw new Error('The kit has stored no session.')
  const sample = readFileSync(join(folder, first))
  return {
    count: () => readdirSync(folder).length,
    reset: (count) => {
      rmSync(folder, { recursive: true, maxRetries: 5 })
      mkdirSync(folder)
      for (let made = 0; made < count; made += 1) {
        writeFileSync(join(folder, `${newId()}.json`), sample)
      }
    },
  }
}

/** As long, and as scattered, as the ids of express-session. */
function newId(): string {
  return randomBytes(24).toString('base64url')
}
