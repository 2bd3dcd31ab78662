import { expect, test, vi } from 'vitest'
import { startOf } from '../../app/browser/start.ts'
import { newSession } from '../../app/session.ts'
import { copyInVm, scriptInVm } from './in-vm.ts'
import { designAt } from './in-step.ts'
import type { Answer } from '../../app/browser/answer.ts'
import type { Design } from '../../app/browser/design.ts'
import type { Request } from '../../app/pages/types.ts'

const answer = await copyInVm()

const version = designAt('2021-03-11', '2021-03-11T09:00')
const october = designAt('2021-10-06', '2021-10-06T09:00')
const begin = '/cases/V410022/arrange-appointment'

const get = (path: string): Request => ({ method: 'GET', path, form: {} })
const post = (path: string, form: Request['form'] = {}): Request => ({ method: 'POST', path, form })

function headingOf(answered: Answer): string {
  if (answered.kind !== 'page') throw new Error(`It leads to ${answered.to}`)
  return /<h1[^>]*>\s*(.*?)\s*<\/h1>/s.exec(answered.html)?.[1] ?? ''
}

const outside = 'This page is not part of this copy'
test.each<[Request, string]>([
  [get('/scenarios'), outside],
  [get('/scenarios/no-rar'), outside],
  [get('/versions'), outside],
  [post('/versions', { version: 'current' }), outside],
  [get('/design-history/'), outside],
  [get('/rap/a'), outside],
  [get('/docs'), outside],
  // What leads nowhere is not found, as on the server
  [get('/nonsense'), 'Page not found'],
  [get('/cases/V999999'), 'Page not found'],
  [get('/constructor'), 'Page not found'],
])('What is not in a copy says so, and changes nothing: %o, ‘%s’', (request, heading) => {
  const answered = answer(request, newSession, version)
  expect(answered).toMatchObject({ status: 404, session: newSession })
  expect(headingOf(answered)).toBe(heading)
})

const fields = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, 'x']))
test.each([
  ['100 KB of text', { type: 'x'.repeat(102_390) }, { type: 'x'.repeat(102_400) }],
  ['100 KB of text as it is sent', { type: '…' }, { type: '…'.repeat(20_000) }],
  ['200 fields', fields(200), fields(201)],
  ['200 times one field', { type: ['x'] }, { type: Array<string>(201).fill('x') }],
])('More than %s is too much, as on the server', (_, less, more) => {
  const { session } = answer(get(begin), newSession, october)
  const headings = [less, more].map((form) =>
    headingOf(answer(post(`${begin}/1/type`, form), session, october)),
  )
  expect(headings).toEqual([
    expect.not.stringContaining('too much'),
    'You have entered too much text',
  ])
})

test.each(['/cookies', '/cookies/'])('%s says what a copy keeps', (path) => {
  const answered = answer(get(path), newSession, version)
  expect(headingOf(answered)).toBe('Cookies')
  expect(answered).toMatchObject({ status: 200, session: newSession })
  const html = answered.kind === 'page' ? answered.html : ''
  expect(html).toContain('This copy sets no cookies.')
  expect(html).toContain('this browser’s storage until you start the copy again')
  expect(html).not.toContain('a day after')
  expect(answer(post(path), newSession, version)).toMatchObject({ status: 405 })
})

test('What goes wrong is a page that says so, and keeps the session', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const faulty = (await scriptInVm())((render) => (page) => {
    if (page.view === 'your-cases') throw new Error('A fault in a template')
    return render(page)
  })
  const answered = faulty(get('/cases'), newSession, version)
  expect(complained).toHaveBeenCalledOnce()
  complained.mockRestore()
  expect(headingOf(answered)).toBe('There is a problem with the prototype')
  expect(answered).toMatchObject({ status: 500, session: newSession })
})

test.each<[string, Design]>([
  ['a scenario', { ...october, scenario: 'toolkit-session' }],
  ['a version', version],
])('Clearing the data starts a copy of %s again, with its day and nothing done', (_, design) => {
  const started = startOf(design).session
  const begun = answer(get(begin), started, design).session
  expect(begun.drafts).toHaveLength(1)
  const session = { ...started, begun: 1 }
  const cleared = answer(post('/clear-data'), begun, design)
  expect(cleared).toEqual({ kind: 'redirect', to: '/cases', session })
})
