import { describe, expect, test } from 'vitest'
import { wednesday } from '../support/answers.ts'
import { messages, newVisitor } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'
import type { Sent, Visitor } from '../support/http.ts'

const server = await serverAt(wednesday)
const draft = '/cases/V410022/arrange-appointment/1'
const typePage = `${draft}/type`
const problem = 'There is a problem with your request'

/** A visitor with a draft, in a version, whose first page has this answer if one is given. */
async function begun(version = 'current', type?: string): Promise<Visitor> {
  const visitor = newVisitor(server.url)
  await visitor.post('/versions', { version })
  await visitor.get('/cases/V410022/arrange-appointment')
  if (type !== undefined) await visitor.post(typePage, { type })
  return visitor
}

/** Does something that must leave everything as it was. */
async function keepingAll(visitor: Visitor, work: () => Promise<void>): Promise<void> {
  const stored = await server.stored(visitor)
  await work()
  expect(await server.stored(visitor)).toEqual(stored)
  expect(Object.keys(Object.prototype)).toEqual([])
}

test.each([
  ...['/nothing', '/versions/nothing', '/cases/X000000', `${draft}/nothing`],
  ...['/__proto__', '/constructor', '/cases/toString', `${draft}/hasOwnProperty`],
])('%s leads nowhere, and says so', async (address) => {
  const { status, $ } = await (await begun()).get(address)
  const heading = $('h1').text().toLowerCase()
  expect([status, heading]).toEqual([404, expect.stringContaining('page not found')])
})

test.each([
  ...['/%', '/%E0%A4%A', '/%00', '/cases/%00', '/cases%0d%0aX:y'],
  ...['//evil.example', '/%5cevil', '/cases/%2e%2e%2fpackage.json'],
])('%s, which no browser sends, is refused in plain words', async (address) => {
  const { status, $ } = await newVisitor(server.url).get(address)
  expect([status, $('h1').text()]).toEqual([400, problem])
})

test.each([
  ['PUT', typePage],
  ['OPTIONS', typePage],
  ['POST', '/cases'],
])('%s is not for %s, and whoever sends it gets no cookie', async (method, path) => {
  const visitor = newVisitor(server.url)
  expect((await visitor.send(path, { method })).status).toBe(405)
  expect(visitor.cookie()).toBe('')
})

const type = 'application/x-www-form-urlencoded'
const tooMuch = 'too much text'
test.each([
  ['of 200 KB', `type=COAP&notes=${'a'.repeat(200_000)}`, {}, 413, tooMuch],
  ['of 1,000 fields', '&type=x'.repeat(1000), {}, 413, tooMuch],
  ['in an unknown alphabet', 'type=COAP', { 'Content-Type': `${type}; charset=x` }, 400, problem],
  ['that is not packed as it says', 'type=COAP', { 'Content-Encoding': 'gzip' }, 400, problem],
])('A form %s is refused, and nothing is kept', async (_, body, headers, status, heading) => {
  const visitor = await begun()
  const sent = { method: 'POST', body, headers: { 'Content-Type': type, ...headers } }
  await keepingAll(visitor, async () => {
    const answer = await visitor.send(typePage, sent)
    const found = [answer.status, answer.$('h1').text()]
    expect(found).toEqual([status, expect.stringContaining(heading)])
  })
})

test('A broken message to a page of the kit is refused', async () => {
  const headers = { 'Content-Type': 'application/json' }
  const sent = { method: 'POST', headers, body: '{' }
  expect((await newVisitor(server.url).send('/ad-hoc', sent)).status).toBe(400)
})

const times = { start: '9am', end: '5pm' }
const inBoxes = (year: string) => {
  return { 'date-day': '31', 'date-month': '12', 'date-year': year, ...times }
}

describe('What a page does not offer is refused with its message, and nothing is kept:', () => {
  const noType = 'Select an appointment type'
  const noDate = 'Date must be a real date'
  const march = '2021-03-11'

  test.each<[what: string, says: string, page: string, form: Sent, version?: string]>([
    ['a value that was not offered', noType, 'type', 'type=nothing'],
    ['a name that is sent twice', noType, 'type', 'type=COAP&type=COAP'],
    ['a nested name', noType, 'type', 'type[code]=COAP'],
    ['a list', noType, 'type', 'type[]=COAP'],
    ['names of every object', noType, 'type', '__proto__=COAP&constructor=COAP'],
    ['a nested prototype', noType, 'type', '__proto__[type]=COAP'],
    ['a value that every object has', noType, 'type', 'type=__proto__'],
    ['a day too late for any calendar', noDate, 'when', inBoxes('2200')],
    ['a day too early for any calendar', noDate, 'when', inBoxes('1899')],
    ['the same in one box', noDate, 'when', { date: '2200-01-01', ...times }, march],
  ])('%s', async (_, says, page, form, version) => {
    const visitor = await begun(version, page === 'when' ? 'CHVS' : undefined)
    await keepingAll(visitor, async () => {
      const answer = await visitor.post(`${draft}/${page}`, form)
      expect([answer.status, messages(answer.$)]).toEqual([400, [says]])
    })
  })
})

test('The last day there is can be booked, every month from then on', async () => {
  const visitor = await begun('current', 'CHVS')
  await visitor.post(`${draft}/when`, inBoxes('2199'))
  const monthly = { repeating: 'yes', frequency: 'monthly', repeats: '20' }
  await visitor.post(`${draft}/repeating`, monthly)
  const { $ } = await visitor.get(`${draft}/dates`)
  expect($('tbody').last().find('tr').length).toBe(20)
  expect($('tbody').last().text()).toContain('Wednesday 31 December 2200')
  expect($('main').text()).not.toContain('Invalid')
})

test('What an address asks is neither an answer nor a choice of version', async () => {
  const visitor = newVisitor(server.url)
  const versions = await visitor.get('/versions?version=2021-03-11')
  expect(versions.$('section:contains("In use") h2').text()).toContain('Current')
  expect(visitor.cookie()).toBe('')
  const page = await (await begun()).get(`${typePage}?type=COAP`)
  expect(page.$('input[checked]')).toHaveLength(0)
})
