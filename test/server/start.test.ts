import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listen, portOf } from '../../app/server/listen.ts'
import { appointments, newVisitor, newVisitorOfToolkits, rows } from '../support/http.ts'
import { runToEnd, startProcess } from '../support/process.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'

const draft = '/cases/V410022/arrange-appointment/1'

test('Starting says three addresses and what each is for', async () => {
  const server = await startProcess({})
  try {
    const visitor = newVisitor(server.url)
    expect(server.said().trim().split('\n')).toEqual([
      `The prototype, to click through   ${server.url}/`,
      `The design history, to read       ${server.url}/design-history/`,
      `The RAP guidance, to work with    ${server.url}/rap/`,
      '',
      'To stop, press Ctrl and C.',
    ])
    expect((await visitor.get('/')).location).toBe('/cases')
    const titles = ['/cases', '/design-history/', '/rap/'].map(async (path) =>
      (await visitor.get(path)).$('h1').text().trim(),
    )
    expect(await Promise.all(titles)).toEqual([
      'Your cases',
      'Manage supervisions design history',
      'RAP engagement guidance',
    ])
    const manage = await visitor.get('/manage-prototype')
    expect(manage.$('h1').text().trim()).toBe('Manage your prototype')
    const health: unknown = JSON.parse((await visitor.get('/health')).body)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(health).toEqual({ status: 'ok', version, uptime: expect.any(Number) as number })
  } finally {
    await server.stop()
  }
})

test('Answers survive a restart', async () => {
  const before = await startProcess({ NOW: wednesday })
  const visitor = await newVisitorOfToolkits(before.url)
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) await visitor.post(`${draft}/${step}`, form)
  await before.stop()
  const after = await startProcess({ NOW: wednesday })
  try {
    const returned = newVisitor(after.url, visitor.cookie())
    const check = await returned.get(`${draft}/check-answers`)
    expect(rows(check.$)).toContainEqual(['RAR toolkit', 'Choices and Changes'])
  } finally {
    await after.stop()
  }
})

test('What was confirmed before a restart and is confirmed again after it is booked once', async () => {
  const before = await startProcess({ NOW: wednesday })
  const visitor = await newVisitorOfToolkits(before.url)
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) await visitor.post(`${draft}/${step}`, form)
  await visitor.post(`${draft}/check-answers`, {})
  const booked = appointments((await visitor.get('/cases/V410022/schedule')).$)
  expect(booked).toHaveLength(3)
  await before.stop()
  const after = await startProcess({ NOW: wednesday })
  try {
    const returned = newVisitor(after.url, visitor.cookie())
    const again = await returned.post(`${draft}/check-answers`, {})
    expect(again.location).toBe(`${draft}/confirmation`)
    expect((await returned.get(`${draft}/confirmation`)).status).toBe(200)
    expect(appointments((await returned.get('/cases/V410022/schedule')).$)).toEqual(booked)
    const inDelius = await returned.get('/in-delius')
    expect(inDelius.$('h2:contains("Kieran Osgood")')).toHaveLength(1)
  } finally {
    await after.stop()
  }
})

test('NOW fixes the clock', async () => {
  const server = await startProcess({ NOW: wednesday })
  try {
    const page = await newVisitor(server.url).get('/cases/V410022/schedule')
    expect(page.$('tbody').text()).toContain('Monday 18 October')
  } finally {
    await server.stop()
  }
})

test('A port in use is one plain sentence', async () => {
  const other = await listen(createServer(), 0)
  const port = portOf(other)
  const { code, said } = await runToEnd({ PORT: String(port) })
  other.close()
  expect(code).toBe(1)
  expect(said).toBe(
    `Port ${port} is in use. Stop what is using it, or choose another port: PORT=${port + 1} npm start`,
  )
})

test('A Node that is too old is one plain sentence', async () => {
  const pretend = 'Object.defineProperty(process.versions, "node", { value: "20.20.2" })'
  const { code, said } = await runToEnd({}, ['--import', `data:text/javascript,${pretend}`])
  expect(code).toBe(1)
  expect(said).toBe(
    'This needs Node 24, and you have 20.20.2. Install Node 24 from nodejs.org, run “npm ci”, then try again.',
  )
})

test('A missing install is one plain sentence', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'nothing-installed-')), 'app/server')
  mkdirSync(folder, { recursive: true })
  copyFileSync('app/server/start.js', join(folder, 'start.mjs'))
  const { code, said } = await runToEnd({}, [], join(folder, 'start.mjs'))
  expect(code).toBe(1)
  expect(said).toBe('Nothing is installed yet. Run “npm ci”, then try again.')
})

test('Settings that make no sense are one plain sentence', async () => {
  expect((await runToEnd({ PORT: 'many' })).said).toBe(
    'PORT is ‘many’. Choose a number from 1 to 65535, such as 3000.',
  )
  expect((await runToEnd({ NOW: 'yesterday' })).said).toBe(
    'NOW is ‘yesterday’. Write a moment such as 2021-10-06T09:00.',
  )
  expect((await runToEnd({ PORT: '0', REDIS_URL: 'redis://localhost:1' })).said).toBe(
    'Redis does not answer at REDIS_URL. Start it, or leave REDIS_URL out.',
  )
})
