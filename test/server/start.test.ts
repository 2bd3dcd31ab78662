import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listen, portOf } from '../../app/server/listen.ts'
import { openSessions } from '../../app/server/sessions/index.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { appointments, newVisitor, newVisitorOfToolkits, rows } from '../support/http.ts'
import { runToEnd, startProcess } from '../support/process.ts'
import type { Visitor } from '../support/http.ts'

const draft = '/cases/V410022/arrange-appointment/1'
const schedule = '/cases/V410022/schedule'
const settings = { NOW: wednesday, SESSION_SECRET: 'known to both' }

/** A visitor who has come as far as check your answers. */
async function atCheckAnswers(url: string): Promise<Visitor> {
  const visitor = await newVisitorOfToolkits(url)
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) await visitor.post(`${draft}/${step}`, form)
  return visitor
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
  const pages = {
    '/cases': 'Your cases',
    '/design-history/': 'Manage supervisions design history',
    '/rap/': 'RAP engagement guidance',
    '/manage-prototype': 'Manage your prototype',
  }
  for (const [path, title] of Object.entries(pages)) {
    expect((await visitor.get(path)).$('h1').text().trim()).toBe(title)
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const health: unknown = JSON.parse((await visitor.get('/health')).body)
  expect(health).toEqual({ status: 'ok', version, uptime: expect.any(Number) as number })

  const begun = await atCheckAnswers(before.url)
  const confirmed = await atCheckAnswers(before.url)
  await confirmed.post(`${draft}/check-answers`, {})
  const booked = appointments((await confirmed.get(schedule)).$)
  // NOW is the clock: two that Delius holds are still to come
  expect(booked).toHaveLength(3)
  await before.stop()

  const after = await startProcess(settings)
  try {
    const goesOn = newVisitor(after.url, begun.cookie())
    const check = await goesOn.get(`${draft}/check-answers`)
    expect(rows(check.$)).toContainEqual(['RAR toolkit', 'Choices and Changes'])
    // Confirmed once more, it is still booked once
    const returned = newVisitor(after.url, confirmed.cookie())
    const again = await returned.post(`${draft}/check-answers`, {})
    expect(again.location).toBe(`${draft}/confirmation`)
    expect((await returned.get(`${draft}/confirmation`)).status).toBe(200)
    expect(appointments((await returned.get(schedule)).$)).toEqual(booked)
    const inDelius = await returned.get('/in-delius')
    expect(inDelius.$('h2:contains("Kieran Osgood")')).toHaveLength(1)
  } finally {
    await after.stop()
  }
})

// Redis is for deployments with several instances; nobody needs it to work on the prototype
// What sets another clock for tests stops Redis: it has the environment of no test
const plain = { env: { PATH: process.env['PATH'] } }
const hasRedis = spawnSync('redis-server', ['--version'], plain).status === 0

test.runIf(hasRedis)('With REDIS_URL, two instances serve one visitor', async () => {
  const free = await listen(createServer(), 0)
  const port = portOf(free)
  free.close()
  await once(free, 'close')
  const here = ['--port', String(port), '--save', '', '--bind', '127.0.0.1']
  const redis = spawn('redis-server', here, plain)
  const ended = once(redis, 'exit')
  await new Promise<void>((resolve, reject) => {
    let said = ''
    redis.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ready to accept connections')) resolve()
    })
    redis.once('exit', () => reject(new Error(said)))
  })
  const env = { ...settings, REDIS_URL: `redis://127.0.0.1:${port}` }
  const servers = await Promise.all([startProcess(env), startProcess(env)])
  try {
    const visitor = await atCheckAnswers(servers[0].url)
    const elsewhere = newVisitor(servers[1].url, visitor.cookie())
    const check = await elsewhere.get(`${draft}/check-answers`)
    expect(rows(check.$)).toContainEqual(['RAR toolkit', 'Choices and Changes'])
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    redis.kill()
    await ended
  }
})

describe('One plain sentence says', () => {
  test('that settings make no sense, and nothing starts', async () => {
    const said = 'PORT is ‘many’. Choose a number from 1 to 65535, such as 3000.'
    expect(await runToEnd({ PORT: 'many' })).toEqual({ code: 1, said })
  })

  test('that a Node is too old', async () => {
    const pretend = 'Object.defineProperty(process.versions, "node", { value: "20.20.2" })'
    expect(await runToEnd({}, ['--import', `data:text/javascript,${pretend}`])).toEqual({
      code: 1,
      said: 'This needs Node 24, and you have 20.20.2. Install Node 24 from nodejs.org, run “npm ci”, then try again.',
    })
  })

  test('that nothing is installed', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'nothing-installed-'))
    const folder = join(empty, 'app/server')
    mkdirSync(folder, { recursive: true })
    copyFileSync('app/server/start.js', join(folder, 'start.mjs'))
    const said = 'Nothing is installed yet. Run “npm ci”, then try again.'
    expect(await runToEnd({}, [], join(folder, 'start.mjs'))).toEqual({ code: 1, said })
    rmSync(empty, { recursive: true })
  })

  test('that a port is in use', async () => {
    const other = await listen(createServer(), 0)
    const port = portOf(other)
    await expect(listen(createServer(), port)).rejects.toThrow(
      `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start`,
    )
    other.close()
  })

  test('that Redis does not answer', async () => {
    await expect(openSessions({ redisUrl: 'redis://localhost:1' }, '')).rejects.toThrow(
      'Redis does not answer at REDIS_URL. Start it, or leave REDIS_URL out.',
    )
  })
})
