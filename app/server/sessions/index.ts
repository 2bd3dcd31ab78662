import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import session from 'express-session'
import { root } from '../settings.ts'
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

/** What the cookie of every prototype was called; somebody may be half-way through a journey. */
const formerName = 'manage-supervisions'

/**
 * What the cookie of this prototype is called. A browser sends the cookies of a host to all of its
 * ports, so each prototype there has a name of its own: that of its folder or, where several
 * instances are one prototype, of the secret that they share.
 */
export function cookieName({ sessionSecret }: Pick<Settings, 'sessionSecret'>): string {
  const place = createHash('sha256').update(sessionSecret ?? root)
  return `${formerName}-${place.digest('hex').slice(0, 8)}`
}

/** Gives each request its session. A visitor who does nothing gets no cookie and costs no space. */
export function sessionMiddleware(
  store: session.Store,
  secret: string,
  settings: Pick<Settings, 'production' | 'useHttps' | 'sessionSecret'>,
): RequestHandler {
  const { production, useHttps } = settings
  const name = cookieName(settings)
  const handler = session({
    name,
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
  return (request, response, next) => {
    const sent = request.headers.cookie ?? ''
    if (isFormer.test(sent) && !sent.includes(`${name}=`)) {
      request.headers.cookie = sent.replace(isFormer, `$1${name}=`)
    }
    handler(request, response, next)
  }
}

const isFormer = new RegExp(`(^|;\\s*)${formerName}=`)
