import { expect, test } from 'vitest'
import { newVisitor } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'

const { url } = await serverAt()

test.each([
  ['/prototype/?at=/guidance/compare', '/guidance/compare'],
  ['/prototype/?at=/cases/V410022%3Fa%3D1', '/cases/V410022?a=1'],
  ['/prototype/', '/'],
  ['/prototype', '/'],
  ['/prototype/toolkit-session/', '/scenarios/toolkit-session'],
  ['/prototype/2021-10-06/', '/versions'],
  ['/prototype/current/', '/versions'],
])('The link %s of the site leads to the prototype, at %s', async (link, page) => {
  expect((await newVisitor(url).get(link)).location).toBe(page)
})

test.each([
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  'https://example.org',
  '%0d%0aX:y',
])('No such link leads to another site: %s', async (at) => {
  const { status, location, headers } = await newVisitor(url).get(`/prototype/?at=${at}`)
  expect(status).toBe(302)
  expect(location).toMatch(/^\/(?![/\\])/)
  expect(headers.get('x')).toBeNull()
})

test('What is not there is not there', async () => {
  expect((await newVisitor(url).get('/prototype/files/prototype.js')).status).toBe(404)
})
