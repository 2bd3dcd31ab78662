import { mkdtempSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInProcess } from '../../app/server/in-process.ts'
import { sqliteStore } from '../../app/server/sessions/sqlite.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { newVisitor, newVisitorOfToolkits } from '../support/http.ts'
import type { RunningServer } from '../../app/server/in-process.ts'

const file = join(mkdtempSync(join(tmpdir(), 'sessions-')), 'sessions.sqlite')
let server: RunningServer
beforeAll(async () => {
  server = await startInProcess(wednesday, sqliteStore(file, Date.now))
})
afterAll(() => server.close())

const draft = '/cases/V410022/arrange-appointment/1'

/** All that is stored, as text, newest rows too. */
function stored(): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const found = database.prepare('SELECT data FROM sessions').all()
  database.close()
  return found.map(({ data }) => String(data))
}

test('A page in app/views keeps what is sent, as in any kit prototype', async () => {
  const visitor = newVisitor(server.url)
  const sent = await visitor.post('/example-page', { idea: 'Ask about lunch' })
  expect(sent.location).toBe('/example-page')
  const page = await visitor.get('/example-page')
  expect(page.$('main p strong').text()).toBe('Ask about lunch')
  expect(page.$('.moj-header').text()).toContain('Manage supervisions')
  expect(page.$('.govuk-footer').text()).toContain('All people')
})

test('Another visitor does not see it', async () => {
  const visitor = newVisitor(server.url)
  await visitor.post('/example-page', { idea: 'Ask about lunch' })
  expect((await newVisitor(server.url).get('/example-page')).$('main p strong')).toHaveLength(0)
})

test('Answers to a journey never enter what the kit keeps', async () => {
  const visitor = await newVisitorOfToolkits(server.url)
  await visitor.get('/example-page?seen=yes')
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) await visitor.post(`${draft}/${step}`, form)
  const session = stored().find((data) => data.includes('choices-and-changes')) ?? '{}'
  const { data, prototype } = JSON.parse(session) as { data: unknown; prototype: unknown }
  expect(data).toEqual({ seen: 'yes' })
  expect(JSON.stringify(prototype)).toContain('calder-house')
})

test('A session is small', async () => {
  const visitor = await newVisitorOfToolkits(server.url)
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) await visitor.post(`${draft}/${step}`, form)
  await visitor.post(`${draft}/check-answers`, {})
  const session = stored().find((data) => data.includes('appointments arranged')) ?? ''
  expect(session.length).toBeGreaterThan(0)
  expect(session.length).toBeLessThan(1500)
})

for (const path of ['/clear-data', '/manage-prototype/clear-data']) {
  test(`${path} clears journeys and pages alike`, async () => {
    const visitor = newVisitor(server.url)
    await visitor.post('/example-page', { idea: 'Ask about lunch' })
    await visitor.get('/cases/V410022/arrange-appointment')
    await visitor.post(path, {})
    expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(0)
    expect((await visitor.get(`${draft}/type`)).status).toBe(404)
  })
}

test('Starting a scenario clears what the last participant did', async () => {
  const visitor = newVisitor(server.url)
  await visitor.post('/example-page', { idea: 'Ask about lunch' })
  await visitor.get('/cases/V410022/arrange-appointment')
  expect((await visitor.get('/scenarios/toolkit-session')).location).toBe('/cases/V410022')
  expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(0)
  expect((await visitor.get(`${draft}/type`)).status).toBe(404)
})

test('Our own pages say what a browser may load; the kit’s are left alone', async () => {
  const visitor = newVisitor(server.url)
  const ours = await visitor.get('/cases')
  expect(ours.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect((await visitor.get('/rap/')).headers.get('content-security-policy')).toContain('sha256-')
  const kits = await visitor.get('/manage-prototype')
  expect(kits.headers.get('content-security-policy')).toBeNull()
  expect(kits.headers.get('x-content-type-options')).toBe('nosniff')
})

test('A page is packed for a browser that can unpack it, and the same for one that cannot', async () => {
  const packed = await fetch(`${server.url}/cases`)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const plain = await newVisitor(server.url).get('/cases')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await packed.text()).toBe(plain.body)
})
