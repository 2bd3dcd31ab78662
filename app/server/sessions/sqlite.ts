import { DatabaseSync } from 'node:sqlite'
import session from 'express-session'
import type { SessionData } from 'express-session'

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, expires INTEGER NOT NULL, data TEXT NOT NULL
  );
`

/** A store that can be closed. */
export interface SqliteStore extends session.Store {
  close(): void
}

/**
 * Keeps sessions in one SQLite file, so that they survive a restart and a new one costs the same
 * however many there are. It answers at once: a request reads, works and writes without another
 * coming between, which is what makes two quick submissions book once.
 * `file` is a path, or `:memory:`; `clock` gives the time in milliseconds.
 */
export function sqliteStore(file: string, clock: () => number): SqliteStore {
  // From the first: two servers that start at the same moment may both make the file.
  const database = new DatabaseSync(file, { timeout: 2000 })
  database.exec(schema)
  const read = database.prepare('SELECT data FROM sessions WHERE id = ? AND expires > ?')
  const write = database.prepare(
    'INSERT INTO sessions (id, expires, data) VALUES (?, ?, ?) ' +
      'ON CONFLICT (id) DO UPDATE SET expires = excluded.expires, data = excluded.data',
  )
  const isDue = database.prepare('SELECT 1 FROM sessions WHERE id = ? AND expires < ?')
  const move = database.prepare('UPDATE sessions SET expires = ? WHERE id = ?')
  const remove = database.prepare('DELETE FROM sessions WHERE id = ?')
  const purge = database.prepare('DELETE FROM sessions WHERE expires <= ?')
  let purged = 0

  const expiryOf = ({ cookie }: SessionData) => clock() + (cookie.originalMaxAge ?? 24 * hour)

  const store: Pick<session.Store, 'get' | 'set' | 'destroy'> &
    Required<Pick<session.Store, 'touch'>> = {
    get: (id, done) => answer(done, () => parse(read.get(id, clock())?.['data'])),
    set: (id, data, done) =>
      answer(done, () => {
        if (clock() - purged > hour) {
          purge.run(clock())
          purged = clock()
        }
        write.run(id, expiryOf(data), JSON.stringify(data))
      }),
    // Most requests only move the expiry; a few minutes do not need writing down.
    touch: (id, data, done) =>
      answer(done ? () => done() : undefined, () => {
        if (isDue.get(id, expiryOf(data) - hour / 6)) move.run(expiryOf(data), id)
      }),
    destroy: (id, done) =>
      answer(done, () => {
        remove.run(id)
      }),
  }
  return Object.assign(new PlainStore(), store, {
    close: () => database.close(),
  })
}

const hour = 60 * 60 * 1000

// express-session wants an instance of its Store, whose own methods are abstract.
class PlainStore extends session.Store {
  override get(): void {}
  override set(): void {}
  override destroy(): void {}
}

function parse(data: unknown): SessionData | null {
  if (typeof data !== 'string') return null
  return JSON.parse(data) as SessionData
}

function answer<T>(done: ((error: unknown, result?: T) => void) | undefined, work: () => T): void {
  let result: T
  try {
    result = work()
  } catch (error) {
    done?.(error)
    return
  }
  done?.(null, result)
}
