import { describe, expect, test } from 'vitest'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { appointments, messages, newVisitor, newVisitorOfToolkits, rows } from '../support/http.ts'
import { serverAt } from '../support/servers.ts'

const server = await serverAt(wednesday)

const kieran = '/cases/V410022'
const begin = `${kieran}/arrange-appointment`
const draft = `${begin}/1`

/** Begins a draft for Kieran and answers its pages up to, but without, one of them. */
async function arrangingUpTo(stop: string) {
  const visitor = await newVisitorOfToolkits(server.url)
  await visitor.get(begin)
  for (const [step, form] of toolkitSession) {
    if (step === stop) break
    await visitor.post(`${draft}/${step}`, form)
  }
  return visitor
}

describe('At the same moment', () => {
  test('two confirmations book once, and another visitor sees nothing of it', async () => {
    const visitor = await arrangingUpTo('check-answers')
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

  test('two drafts in two tabs both keep their answers', async () => {
    const visitor = newVisitor(server.url)
    await visitor.get(begin)
    await visitor.get(begin)
    const types = ['CHVS', 'COPT']
    const pages = types.map((_, index) => `${begin}/${index + 1}/type`)
    await Promise.all(pages.map((page, at) => visitor.post(page, { type: types[at] ?? '' })))
    const opened = await Promise.all(pages.map((page) => visitor.get(page)))
    expect(opened.map(({ $ }) => $('input[checked]').attr('value'))).toEqual(types)
  })
})

describe('A page with mistakes', () => {
  test('shows every message, linked to its box, and is there when the browser goes back', async () => {
    const visitor = await arrangingUpTo('when')
    const { status, headers, $ } = await visitor.post(`${draft}/when`, {})
    expect([status, headers.get('cache-control')]).toEqual([400, 'private, no-cache'])
    expect($('title').text()).toBe('Error: When will the appointment be? - Manage supervisions')
    expect($('.govuk-error-summary__title').text().trim()).toBe('There is a problem')
    expect(messages($)).toEqual([
      'Enter the date of the appointment',
      'Enter a valid start time, such as 12:15pm',
      'Enter a valid end time, such as 12:30pm',
    ])
    for (const link of $('.govuk-error-summary__list a').toArray()) {
      expect($($(link).attr('href') ?? '').is('input')).toBe(true)
    }
  })

  test('has what was typed in its box, markup and all, and nothing is kept', async () => {
    const visitor = await arrangingUpTo('when')
    const typed = '<script>alert(1)</script>'
    const page = await visitor.post(`${draft}/when`, { 'date-day': '31', start: typed })
    expect(page.$('#date-day').attr('value')).toBe('31')
    expect(page.$('#start').attr('value')).toBe(typed)
    expect(page.body).not.toContain(typed)
    expect((await visitor.get(`${draft}/when`)).$('#start').attr('value') ?? '').toBe('')
  })
})

test('Notes keep their lines and their markup as text', async () => {
  const visitor = await arrangingUpTo('notes')
  await visitor.post(`${draft}/notes`, { notes: 'One\r\n<b>two</b> & “three” 🙂' })
  await visitor.post(`${draft}/sensitive`, { sensitive: 'no' })
  const check = await visitor.get(`${draft}/check-answers`)
  expect(rows(check.$)).toContainEqual(['Appointment notes', 'One\n<b>two</b> & “three” 🙂'])
})

test.each([
  ['asks what is there', { method: 'HEAD' }, 303],
  ['guesses ahead', { headers: { 'Sec-Purpose': 'prefetch' } }, 503],
  ['draws pages ahead', { headers: { 'Sec-Purpose': 'prefetch;prerender' } }, 503],
])(
  'A browser that %s at a scenario leaves an appointment that is begun as it was',
  async (_, how, status) => {
    const visitor = newVisitor(server.url)
    await visitor.get('/scenarios/clash')
    await visitor.get(begin)
    const stored = await server.stored(visitor)
    const looked = await visitor.send('/scenarios/no-rar', how)
    expect([looked.status, looked.body]).toEqual([status, expect.not.stringContaining('<h1')])
    expect(await server.stored(visitor)).toEqual(stored)
  },
)

test('Pages that are opened are fetched anew, so that Back never shows old answers', async () => {
  const visitor = newVisitor(server.url)
  for (const path of ['/cases', kieran, '/scenarios']) {
    expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store')
  }
})
