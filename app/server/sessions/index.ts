import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import session from 'express-session'
import { sqliteStore } from './sqlite.ts'
import type { RequestHandler } from 'express'
import type { Settings } from '../settings.ts'

const day = 24 * 60 * 60 * 1000

/** Where sessions are kept, and how to let go of it. */
export interface Sessions {
  readonly store: session.Store
  readonly close: () => void
}

/**
 * Redis if `redisUrl` is set, so that several instances serve one team; else one SQLite file in
 * `folder`. Rejects if Redis does not answer.
 */
export async function openSessions(
  { redisUrl }: Pick<Settings, 'redisUrl'>,
  folder: string,
): Promise<Sessions> {
  if (redisUrl) return openRedis(redisUrl)
  mkdirSync(folder, { recursive: true })
  const store = sqliteStore(join(folder, 'sessions.sqlite'), Date.now)
  return { store, close: () => store.close() }
}

async function openRedis(url: string): Promise<Sessions> {
  // Loaded only where it is used: the ordinary start does not pay for it.
  const [{ createClient }, { RedisStore }] = await Promise.all([
    import('redis'),
    import('connect-redis'),
  ])
  let connected = false
  // At the start, say so at once if there is no Redis; later, wait for it to come back.
  const reconnectStrategy = (retries: number) => connected && Math.min(retries * 100, 2000)
  const client = createClient({
    url,
    socket: { connectTimeout: 5000, reconnectStrategy },
  })
  client.on('error', () => {})
  try {
    await client.connect()
    connected = true
  } catch {
    throw new Error('Redis does not answer at REDIS_URL. Start it, or leave REDIS_URL out.')
  }
  return {
    store: new RedisStore({ client, prefix: 'manage-supervisions:' }),
    close: () => client.destroy(),
  }
}

/** Gives each request its session. A visitor who does nothing gets no cookie and costs no space. */
export function sessionMiddleware(
  store: session.Store,
  secret: string,
  { production, useHttps }: Pick<Settings, 'production' | 'useHttps'>,
): RequestHandler {
  return session({
    name: 'manage-supervisions',
    secret,
    store,
    resave: false,
    saveUninitialized: false,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      // Without https in production, a cookie that only https carries would lose every answer.
      secure: production && (useHttps || 'auto'),
      maxAge: day,
    },
  })
}
