import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import session from 'express-session'
import { beforeEach, expect, test } from 'vitest'
import { sqliteStore } from '../../app/server/sessions/sqlite.ts'
import { newSession } from '../../app/session.ts'
import type { SessionData } from 'express-session'

const { Cookie } = session
const hour = 60 * 60 * 1000
const cookie = new Cookie()
cookie.maxAge = 24 * hour
const aDay: SessionData = { cookie, prototype: newSession, data: {} }

let file: string
let now: number
const open = () => sqliteStore(file, () => now)
const read = (store: ReturnType<typeof open>, id: string) =>
  new Promise<SessionData | null | undefined>((resolve, reject) => {
    store.get(id, (error: unknown, data) => {
      if (error instanceof Error) reject(error)
      else resolve(data)
    })
  })

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'store-')), 'sessions.sqlite')
  now = 1_000_000
})

test('A session is there after the file has been closed and opened', async () => {
  const before = open()
  before.set('a', aDay)
  before.close()
  const after = open()
  expect(await read(after, 'a')).toEqual(JSON.parse(JSON.stringify(aDay)))
  after.close()
})

test('A session that nobody uses ends after its time', async () => {
  const store = open()
  store.set('a', aDay)
  now += 24 * hour - 1
  expect(await read(store, 'a')).toEqual(JSON.parse(JSON.stringify(aDay)))
  now += 1
  expect(await read(store, 'a')).toBeNull()
})

test('A session that is used goes on', async () => {
  const store = open()
  store.set('a', aDay)
  now += 20 * hour
  store.touch?.('a', aDay)
  now += 20 * hour
  expect(await read(store, 'a')).toEqual(JSON.parse(JSON.stringify(aDay)))
})

test('A session that was ended is gone, and the others are not', async () => {
  const store = open()
  store.set('a', aDay)
  store.set('b', aDay)
  store.destroy('a')
  expect(await read(store, 'a')).toBeNull()
  expect(await read(store, 'b')).toEqual(JSON.parse(JSON.stringify(aDay)))
})

test('What went wrong is said to whoever asked', async () => {
  const store = open()
  store.close()
  await expect(read(store, 'a')).rejects.toThrow()
})
