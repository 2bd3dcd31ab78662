import { describe, expect, test } from 'vitest'
import { wednesday } from '../support/answers.ts'
import { newVisitor, newVisitorAt } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'

const server = await serverAt(wednesday)
const { url } = server

const draft = '/cases/V410022/arrange-appointment/1'
const idea = { idea: 'Ask about lunch' }

describe('A page in app/views', () => {
  test('keeps what is sent, as in any kit prototype, for this visitor alone', async () => {
    const visitor = newVisitor(url)
    expect((await visitor.post('/example-page', idea)).location).toBe('/example-page')
    const { $ } = await visitor.get('/example-page')
    expect($('main p strong').text()).toBe('Ask about lunch')
    expect($('.moj-header').text()).toContain('Manage supervisions')
    expect($('.govuk-footer').text()).toContain('All people')
    const stranger = await newVisitor(url).get('/example-page')
    expect(stranger.$('main p strong')).toHaveLength(0)
  })

  test('never gets the answers to a journey, and a session is small', async () => {
    const visitor = await newVisitorAt(url)
    await visitor.get('/example-page?seen=yes')
    await visitor.post(`${draft}/check-answers`, {})
    const { data, prototype } = await server.stored(visitor)
    expect(data).toEqual({ seen: 'yes' })
    expect(prototype.events.map(({ kind }) => kind)).toContain('appointments arranged')
    expect(JSON.stringify({ data, prototype }).length).toBeLessThan(1500)
  })

  // Starting a scenario does too: test/scenarios
  test.each(['/clear-data', '/manage-prototype/clear-data'])(
    'is cleared by %s, and journeys are alike',
    async (path) => {
      const visitor = newVisitor(url)
      await visitor.post('/example-page', idea)
      await visitor.get('/cases/V410022/arrange-appointment')
      await visitor.post(path, {})
      expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(0)
      expect((await visitor.get(`${draft}/type`)).status).toBe(404)
    },
  )
})

test('Our own pages say what a browser may load; the kit’s are left alone', async () => {
  const headersOf = async (path: string) => (await newVisitor(url).get(path)).headers
  const policy = 'content-security-policy'
  expect((await headersOf('/cases')).get(policy)).toContain("default-src 'self'")
  expect((await headersOf('/rap/')).get(policy)).toContain('sha256-')
  const kits = await headersOf('/manage-prototype')
  expect([kits.get(policy), kits.get('x-content-type-options')]).toEqual([null, 'nosniff'])
})

test('A page is packed for a browser that can unpack it, and the same for one that cannot', async () => {
  const packed = await fetch(`${url}/cases`)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const plain = await newVisitor(url).get('/cases')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await packed.text()).toBe(plain.body)
})

test.each([
  ['/prototype/?at=/guidance/compare', '/guidance/compare'],
  ['/prototype/?at=/cases/V410022%3Fa%3D1', '/cases/V410022?a=1'],
  ['/prototype', '/'],
  ['/prototype/toolkit-session/', '/scenarios/toolkit-session'],
  ['/prototype/2021-10-06/', '/versions'],
  // Never to another site
  ['/prototype/?at=//example.org', '/example.org'],
  ['/prototype/?at=/\\example.org', '/example.org'],
  ['/prototype/?at=https://example.org', '/https://example.org'],
  ['/prototype/?at=%0d%0aX:y', '/%0D%0AX:y'],
  ['/prototype/files/prototype.js', null],
])('The link %s of the site leads to the prototype, at %s', async (link, page) => {
  expect((await newVisitor(url).get(link)).location).toBe(page)
})
