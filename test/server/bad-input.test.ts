import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startInProcess } from '../../app/server/in-process.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { messages, newVisitor } from '../support/http.ts'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startInProcess(wednesday)
})
afterAll(() => server.close())

const draft = '/cases/V410022/arrange-appointment/1'
const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']

async function visitorWithDraft() {
  const visitor = newVisitor(server.url)
  await visitor.get('/cases/V410022/arrange-appointment')
  return visitor
}

describe('An address that leads nowhere', () => {
  const addresses = [
    '/cases/X000000',
    '/cases/v410022',
    '/cases/V410022/nothing',
    '/cases/X000000/arrange-appointment',
    '/cases/V410022/arrange-appointment/99/type',
    '/cases/V410137/arrange-appointment/1/type',
    `${draft}/nothing`,
    `${draft}/type/nothing`,
    `${draft}/check-answers/change`,
    '/scenarios/nothing',
    '/nothing',
    ...hostileNames.flatMap((name) => [
      `/${name}`,
      `/cases/${name}`,
      `/cases/V410022/arrange-appointment/${name}/type`,
      `${draft}/${name}`,
      `/scenarios/${name}`,
    ]),
  ]
  for (const address of addresses) {
    test(`${address} is a page that says so`, async () => {
      const visitor = await visitorWithDraft()
      const answer = await visitor.get(address)
      expect(answer.status).toBe(404)
      expect(answer.$('h1').text().toLowerCase()).toContain('page not found')
    })
  }
})

describe('A request that no browser sends by itself', () => {
  const odd = [
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/cases/%00',
    '/cases%0d%0aX:y',
    '//evil.example',
    '/%5cevil',
    '/cases/%2e%2e%2fpackage.json',
  ]
  for (const address of odd) {
    test(`${address} is refused in plain words`, async () => {
      const answer = await newVisitor(server.url).get(address)
      expect(answer.status).toBe(400)
      expect(answer.$('h1').text()).toBe('There is a problem with your request')
    })
  }

  test('A body that is too large is refused and nothing is kept', async () => {
    const visitor = await visitorWithDraft()
    const answer = await visitor.post(`${draft}/type`, `type=COAP&notes=${'a'.repeat(200_000)}`)
    expect(answer.status).toBe(413)
    expect(answer.$('h1').text()).toBe('You have entered too much text')
    expect((await visitor.get(`${draft}/type`)).$('input[checked]')).toHaveLength(0)
  })

  test('A thousand fields are refused', async () => {
    const visitor = await visitorWithDraft()
    const form = Array.from({ length: 1000 }, (_, index) => `type${index}=x`).join('&')
    expect((await visitor.post(`${draft}/type`, form)).status).toBe(413)
  })

  test('A body in a character set or packing that does not exist is refused', async () => {
    const visitor = await visitorWithDraft()
    const base = { method: 'POST', body: 'type=COAP' }
    const type = 'application/x-www-form-urlencoded'
    const charset = { 'Content-Type': `${type}; charset=klingon` }
    const packed = { 'Content-Type': type, 'Content-Encoding': 'gzip' }
    expect((await visitor.send(`${draft}/type`, { ...base, headers: charset })).status).toBe(400)
    expect((await visitor.send(`${draft}/type`, { ...base, headers: packed })).status).toBe(400)
    const json = { 'Content-Type': 'application/json' }
    expect(
      (await visitor.send('/ad-hoc', { method: 'POST', headers: json, body: '{' })).status,
    ).toBe(400)
  })

  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    test(`${method} is not for these pages`, async () => {
      const visitor = await visitorWithDraft()
      expect((await visitor.send(`${draft}/type`, { method })).status).toBe(405)
    })
  }

  test('A form sent to a page without one is not taken', async () => {
    expect((await newVisitor(server.url).post('/cases', {})).status).toBe(405)
  })
})

describe('A form with fields that nobody was asked for', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['a value that is not among the options', 'type=nothing'],
    ['a name that is sent twice', 'type=COAP&type=CHVS'],
    ['a nested name', 'type[code]=COAP'],
    ['a list', 'type[]=COAP'],
    ['the name of a part of every object', '__proto__=COAP&constructor=COAP'],
    ['a nested prototype', '__proto__[type]=COAP'],
    ['a value that every object has', 'type=__proto__'],
    ['nothing', ''],
  ]
  for (const [what, form] of forms) {
    test(`${what} is no answer`, async () => {
      const visitor = await visitorWithDraft()
      const answer = await visitor.post(`${draft}/type`, form)
      expect(answer.status).toBe(400)
      expect(messages(answer.$)).toEqual(['Select an appointment type'])
      expect((await visitor.get(`${draft}/type`)).$('input[checked]')).toHaveLength(0)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  }

  test('Answers in the address are not answers', async () => {
    const visitor = await visitorWithDraft()
    const page = await visitor.get(`${draft}/type?type=COAP`)
    expect(page.$('input[checked]')).toHaveLength(0)
  })
})

describe('A step out of turn', () => {
  for (const [step, form] of toolkitSession.slice(1)) {
    test(`${step} leads to the first question, opened or sent`, async () => {
      const visitor = await visitorWithDraft()
      expect((await visitor.get(`${draft}/${step}`)).location).toBe(`${draft}/type`)
      expect((await visitor.post(`${draft}/${step}`, form)).location).toBe(`${draft}/type`)
      expect((await visitor.post(`${draft}/check-answers`, {})).location).toBe(`${draft}/type`)
    })
  }
})

describe('Two visitors, a thousand requests, one after another and side by side', () => {
  test('share nothing', async () => {
    const visitors = [await visitorWithDraft(), await visitorWithDraft()] as const
    const types = ['CHVS', 'COPT'] as const
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) => {
        const which = index % 2 === 0 ? 0 : 1
        const form = index % 10 < 2 ? `type=${types[which]}` : '__proto__[type]=COAP&a[b][c]=d'
        return visitors[which].post(`${draft}/type`, form)
      }),
    )
    for (const [index, visitor] of visitors.entries()) {
      const page = await visitor.get(`${draft}/type`)
      expect(page.$('input[checked]').attr('value')).toBe(types[index])
    }
  })
})
