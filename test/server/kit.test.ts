import { describe, expect, test } from 'vitest'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { newVisitor, newVisitorOfToolkits } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'
import type { Visitor } from '../support/http.ts'

const server = await serverAt(wednesday)

const draft = '/cases/V410022/arrange-appointment/1'
const idea = { idea: 'Ask about lunch' }

async function bookToolkitSession(visitor: Visitor): Promise<void> {
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) await visitor.post(`${draft}/${step}`, form)
  await visitor.post(`${draft}/check-answers`, {})
}

describe('A page in app/views', () => {
  test('keeps what is sent, as in any kit prototype, for this visitor alone', async () => {
    const visitor = newVisitor(server.url)
    expect((await visitor.post('/example-page', idea)).location).toBe('/example-page')
    const { $ } = await visitor.get('/example-page')
    expect($('main p strong').text()).toBe('Ask about lunch')
    expect($('.moj-header').text()).toContain('Manage supervisions')
    expect($('.govuk-footer').text()).toContain('All people')
    const stranger = await newVisitor(server.url).get('/example-page')
    expect(stranger.$('main p strong')).toHaveLength(0)
  })

  test('never gets the answers to a journey, and a session is small', async () => {
    const visitor = await newVisitorOfToolkits(server.url)
    await visitor.get('/example-page?seen=yes')
    await bookToolkitSession(visitor)
    const { data, prototype } = await server.stored(visitor)
    expect(data).toEqual({ seen: 'yes' })
    expect(prototype.events.map(({ kind }) => kind)).toContain('appointments arranged')
    expect(JSON.stringify({ data, prototype }).length).toBeLessThan(1500)
  })
})

test.each(['/clear-data', '/manage-prototype/clear-data', '/scenarios/toolkit-session'])(
  '%s clears journeys and pages alike',
  async (path) => {
    const visitor = newVisitor(server.url)
    await visitor.post('/example-page', idea)
    await visitor.get('/cases/V410022/arrange-appointment')
    if (path.startsWith('/scenarios')) await visitor.get(path)
    else await visitor.post(path, {})
    expect((await visitor.get('/example-page')).$('main p strong')).toHaveLength(0)
    expect((await visitor.get(`${draft}/type`)).status).toBe(404)
  },
)

test('Our own pages say what a browser may load; the kit’s are left alone', async () => {
  const visitor = newVisitor(server.url)
  const policy = async (path: string) =>
    (await visitor.get(path)).headers.get('content-security-policy')
  expect(await policy('/cases')).toContain("default-src 'self'")
  expect(await policy('/rap/')).toContain('sha256-')
  expect(await policy('/manage-prototype')).toBeNull()
  const kits = await visitor.get('/manage-prototype')
  expect(kits.headers.get('x-content-type-options')).toBe('nosniff')
})

test('A page is packed for a browser that can unpack it, and the same for one that cannot', async () => {
  const packed = await fetch(`${server.url}/cases`)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const plain = await newVisitor(server.url).get('/cases')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await packed.text()).toBe(plain.body)
})
