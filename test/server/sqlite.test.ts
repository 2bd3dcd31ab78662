import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import session from 'express-session'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessionSecret } from '../../app/server/sessions/secret.ts'
import { sqliteStore } from '../../app/server/sessions/sqlite.ts'
import { newSession } from '../../app/session.ts'
import type { SessionData } from 'express-session'
import type { SqliteStore } from '../../app/server/sessions/sqlite.ts'

const hour = 60 * 60 * 1000
const cookie = new session.Cookie()
cookie.maxAge = 24 * hour
const aDay: SessionData = { cookie, prototype: newSession, data: {} }
const asStored: unknown = JSON.parse(JSON.stringify(aDay))

let folder = ''
let now = 1_000_000
let store: SqliteStore
const open = () => sqliteStore(join(folder, 'sessions.sqlite'), () => now)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
  store = open()
  store.set('a', aDay)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

function read(id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    store.get(id, (error: unknown, data) => {
      if (error instanceof Error) reject(error)
      else resolve(data)
    })
  })
}

test('A session is there after the file has been closed and opened; while it is closed, that is said', async () => {
  store.close()
  await expect(read('a')).rejects.toThrow()
  store = open()
  expect(await read('a')).toEqual(asStored)
})

test('A session that is used goes on, and one that nobody uses ends after its time', async () => {
  now += 24 * hour - 1
  expect(await read('a')).toEqual(asStored)
  store.touch?.('a', aDay)
  now += 24 * hour - 1
  expect(await read('a')).toEqual(asStored)
  now += 1
  expect(await read('a')).toBeNull()
})

test('A session that was ended is gone, and the others are not', async () => {
  store.set('b', aDay)
  store.destroy('a')
  expect([await read('a'), await read('b')]).toEqual([null, asStored])
})

test('The secret of cookies is the one that is given, or is made once and stays', () => {
  const made = sessionSecret(undefined, folder)
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(sessionSecret(undefined, folder)).toBe(made)
  expect(sessionSecret('given', folder)).toBe('given')
})
