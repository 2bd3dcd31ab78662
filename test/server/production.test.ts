import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
function secureVisitor({ url }: ServerProcess) {
  const visitor = newVisitor(url)
  const https = { 'X-Forwarded-Proto': 'https' }
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
  return {
    get: (path: string) => visitor.send(path, { headers: https }),
    givePassword: (password: string) =>
      visitor.send('/manage-prototype/password', {
        method: 'POST',
        body: new URLSearchParams({ password, returnURL: '/cases' }).toString(),
        headers: { ...https, ...type },
      }),
  }
}

describe('In production, with a password', () => {
  test.each(['/cases', '/scenarios/toolkit-session', '/example-page', '/design-history/', '/rap/'])(
    '%s asks for it',
    async (path) => {
      const { status, location } = await secureVisitor(withPassword).get(path)
      expect(status).toBe(302)
      expect(location).toContain('/manage-prototype/password?returnURL=')
    },
  )

  test('whoever gives it comes in', async () => {
    const visitor = secureVisitor(withPassword)
    expect((await visitor.givePassword(PASSWORD)).location).toBe('/cases')
    expect((await visitor.get('/cases')).$('h1').text()).toBe('Your cases')
  })

  test('a wrong one does not open it', async () => {
    const visitor = secureVisitor(withPassword)
    const { headers } = await visitor.givePassword('wrong')
    expect(headers.get('set-cookie') ?? '').not.toContain('authentication=')
    expect((await visitor.get('/cases')).status).toBe(302)
  })

  test('health answers without it, over http too; all else leads to https', async () => {
    const visitor = newVisitor(withPassword.url)
    expect((await visitor.get('/health')).status).toBe(200)
    const { status, location } = await visitor.get('/cases')
    expect(status).toBe(302)
    expect(location).toMatch(/^https:/)
  })
})

test('With the site open, the design history and the guidance need no password', async () => {
  const visitor = secureVisitor(withOpenSite)
  const statuses = ['/design-history/', '/rap/', '/cases'].map(async (path) => {
    return (await visitor.get(path)).status
  })
  expect(await Promise.all(statuses)).toEqual([200, 200, 302])
})

test('Cookies go over https only, to this site only, not to scripts, and to nobody who does nothing', async () => {
  const visitor = secureVisitor(withoutPassword)
  expect((await visitor.get('/cases')).headers.get('set-cookie')).toBeNull()
  const cookie = (await visitor.get(beginning)).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^manage-supervisions=/)
  for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure']) expect(cookie).toContain(word)
})
