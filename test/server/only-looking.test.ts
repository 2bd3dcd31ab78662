import { describe, expect, test } from 'vitest'
import { wednesday } from '../support/answers.ts'
import { appointments, messages, newVisitor } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'

const server = await serverAt(wednesday)

const kieran = '/cases/V410022'

describe('Somebody who is in the middle of an appointment', () => {
  test.each([
    ['asks what is there', { method: 'HEAD' }, 303],
    ['has a browser that guesses ahead', { headers: { 'Sec-Purpose': 'prefetch' } }, 503],
    [
      'has a browser that draws pages ahead',
      { headers: { 'Sec-Purpose': 'prefetch;prerender' } },
      503,
    ],
  ])('loses nothing when the one who %s meets a scenario', async (_, how, status) => {
    const visitor = newVisitor(server.url)
    await visitor.get('/scenarios/clash')
    await visitor.get(`${kieran}/arrange-appointment`)
    const looked = await visitor.send('/scenarios/no-rar', how)
    expect([looked.status, looked.body]).toEqual([status, expect.not.stringContaining('<h1')])
    expect((await visitor.get(`${kieran}/arrange-appointment/1/type`)).status).toBe(200)
    const { $ } = await visitor.get(`${kieran}/schedule`)
    expect(appointments($).join()).toContain('Phone call with Priya Deshmukh')
  })
})

describe('Pages', () => {
  test('that are opened are fetched anew, so that Back never shows old answers', async () => {
    const visitor = newVisitor(server.url)
    for (const path of ['/cases', kieran, '/scenarios']) {
      expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })

  test('with mistakes are there again when the browser goes back to them', async () => {
    const visitor = newVisitor(server.url)
    await visitor.get(`${kieran}/arrange-appointment`)
    const wrong = await visitor.post(`${kieran}/arrange-appointment/1/type`, {})
    expect(messages(wrong.$)).toEqual(['Select an appointment type'])
    expect(wrong.headers.get('cache-control')).toBe('private, no-cache')
  })
})
