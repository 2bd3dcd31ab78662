import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newVisitor } from '../support/http.ts'
import { startProcess } from '../support/process.ts'
import type { Answer } from '../support/http.ts'
import type { ServerProcess } from '../support/process.ts'

const overHttps = { headers: { 'X-Forwarded-Proto': 'https' } }

describe('In production, with a password', () => {
  let server: ServerProcess
  beforeAll(async () => {
    server = await startProcess({ NODE_ENV: 'production', PASSWORD: 'correct horse' })
  })
  afterAll(() => server.stop())

  const open = (path: string): Promise<Answer> => newVisitor(server.url).send(path, overHttps)

  for (const path of [
    '/cases',
    '/scenarios/toolkit-session',
    '/example-page',
    '/design-history/',
    '/rap/',
  ]) {
    test(`${path} asks for it`, async () => {
      const answer = await open(path)
      expect(answer.status).toBe(302)
      expect(answer.location).toContain('/manage-prototype/password?returnURL=')
    })
  }

  test('Whoever gives it comes in', async () => {
    const visitor = newVisitor(server.url)
    const given = await visitor.send('/manage-prototype/password', {
      method: 'POST',
      body: new URLSearchParams({ password: 'correct horse', returnURL: '/cases' }).toString(),
      headers: { ...overHttps.headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(given.location).toBe('/cases')
    const page = await visitor.send('/cases', overHttps)
    expect(page.$('h1').text()).toBe('Your cases')
  })

  test('A wrong one does not', async () => {
    const wrong = await newVisitor(server.url).send('/manage-prototype/password', {
      method: 'POST',
      body: 'password=wrong&returnURL=/cases',
      headers: { ...overHttps.headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(wrong.headers.get('set-cookie') ?? '').not.toContain('authentication=')
  })

  test('Health answers without it, over http too', async () => {
    expect((await newVisitor(server.url).get('/health')).status).toBe(200)
  })

  test('http leads to https', async () => {
    const answer = await newVisitor(server.url).get('/cases')
    expect(answer.status).toBe(302)
    expect(answer.location).toMatch(/^https:/)
  })
})

describe('In production, with the site open', () => {
  let server: ServerProcess
  beforeAll(async () => {
    const env = { NODE_ENV: 'production', PASSWORD: 'correct horse', OPEN_SITE: 'true' }
    server = await startProcess(env)
  })
  afterAll(() => server.stop())

  test('the design history and the guidance need no password; the prototype does', async () => {
    const visitor = newVisitor(server.url)
    expect((await visitor.send('/design-history/', overHttps)).status).toBe(200)
    expect((await visitor.send('/rap/', overHttps)).status).toBe(200)
    expect((await visitor.send('/cases', overHttps)).status).toBe(302)
  })
})

describe('In production, without a password to ask for', () => {
  let server: ServerProcess
  beforeAll(async () => {
    server = await startProcess({ NODE_ENV: 'production', USE_AUTH: 'false' })
  })
  afterAll(() => server.stop())

  test('Cookies go over https only, to this site only, and not to scripts', async () => {
    const path = '/cases/V410022/arrange-appointment'
    const { headers } = await newVisitor(server.url).send(path, overHttps)
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^manage-supervisions=/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).toContain('Secure')
  })

  test('A visitor who does nothing gets no cookie', async () => {
    const { headers } = await newVisitor(server.url).send('/cases', overHttps)
    expect(headers.get('set-cookie')).toBeNull()
  })
})
