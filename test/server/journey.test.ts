import { once } from 'node:events'
import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { wednesday } from '../support/answers.ts'
import { appointments, messages, newVisitor, newVisitorAt, rows } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'

const server = await serverAt(wednesday)

const kieran = '/cases/V410022'
const begin = `${kieran}/arrange-appointment`
const draft = `${begin}/1`

describe('At the same moment', () => {
  test('two confirmations book once, and another visitor sees nothing of it', async () => {
    const visitor = await newVisitorAt(server.url)
    const confirm = () => visitor.post(`${draft}/check-answers`, {})
    const both = await Promise.all([confirm(), confirm()])
    const done = `${draft}/confirmation`
    expect(both.map(({ location }) => location)).toEqual([done, done])
    expect(appointments((await visitor.get(`${kieran}/schedule`)).$)).toEqual([
      'Wednesday 13 October, 9am to 9:30am, Office visit with Priya Deshmukh',
      'Monday 18 October, 10am to 11am, Office visit with Priya Deshmukh',
      'Monday 25 October, 10am to 11am, Office visit with Priya Deshmukh',
    ])
    const stranger = newVisitor(server.url)
    expect((await stranger.get(done)).status).toBe(404)
    expect(appointments((await stranger.get(`${kieran}/schedule`)).$)).toHaveLength(2)
  })

  test('two tabs both keep their answers, also when one form arrives while the other is on its way', async () => {
    const visitor = newVisitor(server.url)
    await visitor.get(begin)
    await visitor.get(begin)
    const slow = request(`${server.url}${draft}/type`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': 9,
        Cookie: visitor.cookie(),
        Expect: '100-continue',
      },
    })
    slow.on('response', (response) => response.resume()).flushHeaders()
    await once(slow, 'continue')
    await visitor.post(`${begin}/2/type`, { type: 'COPT' })
    slow.end('type=CHVS')
    await once(slow, 'close')
    const opened = await Promise.all([1, 2].map((id) => visitor.get(`${begin}/${id}/type`)))
    const chosen = opened.map(({ $ }) => $('input[checked]').attr('value'))
    expect(chosen).toEqual(['CHVS', 'COPT'])
  })
})

test('A page with mistakes shows each at its box with what was typed, and Back finds it again', async () => {
  const visitor = await newVisitorAt(server.url, 'when')
  const typed = '<script>alert(1)</script>'
  const page = await visitor.post(`${draft}/when`, { 'date-day': '31', start: typed })
  const { status, headers, $ } = page
  expect([status, headers.get('cache-control')]).toEqual([400, 'private, no-cache'])
  expect($('title').text()).toBe('Error: When will the appointment be? - Manage supervisions')
  expect($('.govuk-error-summary__title').text().trim()).toBe('There is a problem')
  expect(messages($)).toEqual([
    'Date must include a month and year',
    'Enter a valid start time, such as 12:15pm',
    'Enter a valid end time, such as 12:30pm',
  ])
  for (const link of $('.govuk-error-summary__list a').toArray()) {
    expect($($(link).attr('href') ?? '').is('input')).toBe(true)
  }
  expect([$('#date-day').attr('value'), $('#start').attr('value')]).toEqual(['31', typed])
  expect(page.body).not.toContain(typed)
})

test('Pages that are opened are fetched anew, so that Back never shows old answers', async () => {
  const { headers } = await newVisitor(server.url).get('/cases')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('Notes keep their lines and their markup as text', async () => {
  const visitor = await newVisitorAt(server.url, 'notes')
  await visitor.post(`${draft}/notes`, { notes: 'One\r\n<b>two</b> & “three” 🙂' })
  await visitor.post(`${draft}/sensitive`, { sensitive: 'no' })
  const check = await visitor.get(`${draft}/check-answers`)
  expect(rows(check.$)).toContainEqual(['Appointment notes', 'One\n<b>two</b> & “three” 🙂'])
})

test.each([
  ['asks what is there', { method: 'HEAD' }, 303],
  ['draws pages ahead', { headers: { 'Sec-Purpose': 'prefetch;prerender' } }, 503],
])('A browser that only %s starts no scenario', async (_, how, status) => {
  const visitor = newVisitor(server.url)
  await visitor.get('/scenarios/clash')
  await visitor.get(begin)
  const stored = await server.stored(visitor)
  const looked = await visitor.send('/scenarios/no-rar', how)
  expect([looked.status, looked.body]).toEqual([status, expect.not.stringContaining('<h1')])
  expect(await server.stored(visitor)).toEqual(stored)
})
