import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listen, portOf } from '../../app/server/listen.ts'
import { openSessions } from '../../app/server/sessions/index.ts'
import { wednesday } from '../support/answers.ts'
import { appointments, newVisitor, newVisitorAt, rows } from '../support/http.ts'
import { runToEnd, startProcess } from '../support/process.ts'
import type { Visitor } from '../support/http.ts'

const draft = '/cases/V410022/arrange-appointment/1'
const schedule = '/cases/V410022/schedule'
const settings = { NOW: wednesday, SESSION_SECRET: 'known to both' }

/** Fails unless the toolkit that was chosen is on check your answers. */
async function expectToolkit(visitor: Visitor): Promise<void> {
  const { $ } = await visitor.get(`${draft}/check-answers`)
  expect(rows($)).toContainEqual(['RAR toolkit', 'Choices and Changes'])
}

test('Starting says three addresses, and answers survive a restart', async () => {
  const before = await startProcess(settings)
  expect(before.said().trim().split('\n')).toEqual([
    `The prototype, to click through   ${before.url}/`,
    `The design history, to read       ${before.url}/design-history/`,
    `The RAP guidance, to work with    ${before.url}/rap/`,
    '',
    'To stop, press Ctrl and C.',
  ])
  const visitor = newVisitor(before.url)
  expect((await visitor.get('/')).location).toBe('/cases')
  const pages = ['/cases', '/design-history/', '/rap/', '/manage-prototype']
  const opened = await Promise.all(pages.map((path) => visitor.get(path)))
  expect(opened.map(({ $ }) => $('h1').text().trim())).toEqual([
    'Your cases',
    'Manage supervisions design history',
    'RAP engagement guidance',
    'Manage your prototype',
  ])
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const health: unknown = JSON.parse((await visitor.get('/health')).body)
  expect(health).toEqual({ status: 'ok', version, uptime: expect.any(Number) as number })

  const begun = await newVisitorAt(before.url)
  const confirmed = await newVisitorAt(before.url)
  await confirmed.post(`${draft}/check-answers`, {})
  const booked = appointments((await confirmed.get(schedule)).$)
  // NOW is the clock: two that Delius holds are still to come
  expect(booked).toHaveLength(3)
  await before.stop()

  const after = await startProcess(settings)
  onTestFinished(after.stop)
  await expectToolkit(newVisitor(after.url, begun.cookie()))
  // Confirmed once more, it is still booked once
  const returned = newVisitor(after.url, confirmed.cookie())
  const again = await returned.post(`${draft}/check-answers`, {})
  expect(again.location).toBe(`${draft}/confirmation`)
  expect(appointments((await returned.get(schedule)).$)).toEqual(booked)
})

// Redis is for deployments with several instances; nobody needs it to work on the prototype
// What sets another clock for tests stops Redis: it has the environment of no test
const plain = { env: { PATH: process.env['PATH'] } }
const hasRedis = spawnSync('redis-server', ['--version'], plain).status === 0

test.runIf(hasRedis)('With REDIS_URL, two instances serve one visitor', async () => {
  const free = await listen(createServer(), 0)
  const port = String(portOf(free))
  free.close()
  await once(free, 'close')
  const redis = spawn('redis-server', ['--port', port, '--save', '', '--bind', '127.0.0.1'], plain)
  onTestFinished(() => void redis.kill())
  for await (const chunk of redis.stdout) {
    if (String(chunk).includes('Ready to accept connections')) break
  }
  const env = { ...settings, REDIS_URL: `redis://127.0.0.1:${port}` }
  const [one, other] = await Promise.all([startProcess(env), startProcess(env)])
  onTestFinished(async () => {
    await Promise.all([one.stop(), other.stop()])
  })
  const visitor = await newVisitorAt(one.url)
  await expectToolkit(newVisitor(other.url, visitor.cookie()))
})

test('One plain sentence says that settings make no sense, and nothing starts', async () => {
  const said = 'PORT is ‘many’. Choose a number from 1 to 65535, such as 3000.'
  expect(await runToEnd({ PORT: 'many' })).toEqual({ code: 1, said })
})

test('One plain sentence says that a Node is too old', async () => {
  const pretend = 'Object.defineProperty(process.versions, "node", { value: "20.20.2" })'
  const said =
    'This needs Node 24, and you have 20.20.2. Install Node 24 from nodejs.org, run “npm ci”, then try again.'
  const options = ['--import', `data:text/javascript,${pretend}`]
  expect(await runToEnd({}, options)).toEqual({ code: 1, said })
})

test('One plain sentence says that nothing is installed', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'nothing-installed-'))
  onTestFinished(() => rmSync(empty, { recursive: true }))
  copyFileSync('app/server/start.js', join(empty, 'start.mjs'))
  const said = 'Nothing is installed yet. Run “npm ci”, then try again.'
  expect(await runToEnd({}, [], join(empty, 'start.mjs'))).toEqual({ code: 1, said })
})

test('One plain sentence says that a port is in use, or that Redis does not answer', async () => {
  const other = await listen(createServer(), 0)
  onTestFinished(() => void other.close())
  const port = portOf(other)
  await expect(listen(createServer(), port)).rejects.toThrow(
    `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start`,
  )
  await expect(openSessions({ redisUrl: 'redis://localhost:1' }, '')).rejects.toThrow(
    'Redis does not answer at REDIS_URL. Start it, or leave REDIS_URL out.',
  )
})
