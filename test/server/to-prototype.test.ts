import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInProcess } from '../../app/server/in-process.ts'
import { newVisitor } from '../support/http.ts'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startInProcess()
})
afterAll(() => server.close())

const leadsTo = async (path: string) => (await newVisitor(server.url).send(path, {})).location

test('Links of the site to pages of the prototype lead there', async () => {
  expect(await leadsTo('/prototype/?at=/guidance/compare')).toBe('/guidance/compare')
  expect(await leadsTo('/prototype/?at=/cases/V410022%3Fa%3D1')).toBe('/cases/V410022?a=1')
  expect(await leadsTo('/prototype/')).toBe('/')
  expect(await leadsTo('/prototype')).toBe('/')
})

test('What the site says of scenarios and versions leads to where they are started', async () => {
  expect(await leadsTo('/prototype/toolkit-session/')).toBe('/scenarios/toolkit-session')
  expect(await leadsTo('/prototype/2021-10-06/')).toBe('/versions')
  expect(await leadsTo('/prototype/current/')).toBe('/versions')
})

test.each([
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  'https://example.org',
  '%0d%0aX:y',
])('No such link leads to another site: %s', async (at) => {
  const answer = await newVisitor(server.url).send(`/prototype/?at=${at}`, {})
  expect(answer.status).toBe(302)
  expect(answer.location).toMatch(/^\/(?![/\\])/)
  expect(answer.headers.get('x')).toBeNull()
})

test('What is not there is not there', async () => {
  expect((await newVisitor(server.url).get('/prototype/files/prototype.js')).status).toBe(404)
})
