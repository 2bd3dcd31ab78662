import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The sessions that a server has stored, as seen from outside while it runs. */
export interface Stored {
  count(): number
  /** Leaves this many copies of a session that the server itself stored, and nothing else. */
  reset(count: number): void
}

/** Sessions in the SQLite file of our server, which must have stored one already. */
export function storedByOurs(folder: string): Stored {
  const database = new DatabaseSync(join(folder, '.tmp/sessions.sqlite'))
  database.exec('PRAGMA busy_timeout = 5000')
  const sample = database.prepare('SELECT expires, data FROM sessions LIMIT 1').get()
  const [expires, data] = [sample?.['expires'], sample?.['data']]
  if (expires === undefined || data === undefined) throw new Error(nothingStored('Our server'))
  const insert = database.prepare('INSERT INTO sessions (id, expires, data) VALUES (?, ?, ?)')
  return {
    count: () => Number(database.prepare('SELECT count(*) AS n FROM sessions').get()?.['n']),
    reset(count) {
      database.exec('BEGIN IMMEDIATE; DELETE FROM sessions')
      for (let made = 0; made < count; made += 1) insert.run(newId(), expires, data)
      // Writing our rows into the file must not fall to the server in the middle of a measurement.
      database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
    },
  }
}

/** Sessions in the kit's folder, one file each; it must have stored one already. */
export function storedByKit(project: string): Stored {
  const folder = join(project, '.tmp/sessions')
  const [first] = readdirSync(folder)
  if (first === undefined) throw new Error(nothingStored('The plain kit'))
  const sample = readFileSync(join(folder, first))
  return {
    count: () => readdirSync(folder).length,
    reset(count) {
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

function nothingStored(who: string): string {
  return `${who} has stored no session for a new visitor, so there is nothing to compare.`
}
