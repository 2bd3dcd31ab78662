import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieName } from '../../app/server/sessions/index.ts'
import { newVisitor } from '../support/http.ts'
import { startProcess } from '../support/process.ts'
import type { ServerProcess } from '../support/process.ts'

const PASSWORD = 'correct horse'
const beginning = '/cases/V410022/arrange-appointment'

let withPassword: ServerProcess
let withOpenSite: ServerProcess
let withoutPassword: ServerProcess
beforeAll(async () => {
  const start = (env: Readonly<Record<string, string>>) =>
    startProcess({ NODE_ENV: 'production', SESSION_SECRET: 'known', ...env })
  ;[withPassword, withOpenSite, withoutPassword] = await Promise.all([
    start({ PASSWORD }),
    start({ PASSWORD, OPEN_SITE: 'true' }),
    start({ USE_AUTH: 'false' }),
  ])
})
afterAll(async () => {
  await Promise.all([withPassword, withOpenSite, withoutPassword].map(({ stop }) => stop()))
})

/** A visitor who comes over https, as a host's proxy says. */
function secureVisitor({ url }: ServerProcess, brought = '') {
  const visitor = newVisitor(url, brought)
  const https = { 'X-Forwarded-Proto': 'https' }
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
  return {
    cookie: visitor.cookie,
    get: (path: string) => visitor.send(path, { headers: https }),
    givePassword: (password: string) =>
      visitor.send('/manage-prototype/password', {
        method: 'POST',
        body: new URLSearchParams({ password, returnURL: '/cases' }).toString(),
        headers: { ...https, ...type },
      }),
  }
}

const asked = ['/cases', '/scenarios/toolkit-session', '/example-page', '/design-history/', '/rap/']

test.each(asked)('In production, %s asks for the password', async (path) => {
  const { status, location } = await secureVisitor(withPassword).get(path)
  expect(status).toBe(302)
  expect(location).toContain('/manage-prototype/password?returnURL=')
})

test('Whoever gives the password comes in, and a wrong one does not open anything', async () => {
  const visitor = secureVisitor(withPassword)
  const { headers } = await visitor.givePassword('wrong')
  expect(headers.get('set-cookie') ?? '').not.toContain('authentication=')
  expect((await visitor.get('/cases')).status).toBe(302)
  expect((await visitor.givePassword(PASSWORD)).location).toBe('/cases')
  expect((await visitor.get('/cases')).$('h1').text()).toBe('Your cases')
})

test('Health answers without the password, over http too; all else leads to https', async () => {
  const visitor = newVisitor(withPassword.url)
  expect((await visitor.get('/health')).status).toBe(200)
  expect((await visitor.get('/cases')).location).toMatch(/^https:/)
})

test('With the site open, the design history and the guidance need no password', async () => {
  const paths = ['/design-history/', '/rap/', '/cases']
  const answers = await Promise.all(paths.map((path) => secureVisitor(withOpenSite).get(path)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 302])
})

test('Cookies go over https only, to this site only, not to scripts, and to nobody who does nothing', async () => {
  const visitor = secureVisitor(withoutPassword)
  expect((await visitor.get('/cases')).headers.get('set-cookie')).toBeNull()
  const cookie = (await visitor.get(beginning)).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^manage-supervisions-[0-9a-f]{8}=/)
  for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure']) expect(cookie).toContain(word)
})

test('Each prototype on a host has a cookie of its own, and what was begun under the name of before goes on', async () => {
  const [one, other] = ['/a', '/b'].map((sessionSecret) => cookieName({ sessionSecret }))
  expect(one).not.toBe(other)
  const visitor = secureVisitor(withoutPassword)
  await visitor.get(beginning)
  const before = visitor.cookie().replace(/^[^=]+/, 'manage-supervisions')
  const goesOn = await secureVisitor(withoutPassword, before).get(`${beginning}/1/type`)
  expect(goesOn.status).toBe(200)
})
