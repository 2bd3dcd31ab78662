import { describe, expect, test, vi } from 'vitest'
import { startOf } from '../../app/browser/start.ts'
import { newSession } from '../../app/session.ts'
import { copyInVm, scriptInVm } from './in-vm.ts'
import { designAt } from './in-step.ts'
import type { Answer } from '../../app/browser/answer.ts'
import type { Design } from '../../app/browser/design.ts'
import type { Request } from '../../app/pages/types.ts'
import type { Session } from '../../app/session.ts'

const answer = await copyInVm()

const version = designAt('2021-03-11', '2021-03-11T09:00')
const scenario: Design = {
  ...designAt('2021-10-06', '2021-10-06T09:00'),
  scenario: 'toolkit-session',
}

const get = (path: string): Request => ({ method: 'GET', path, form: {} })
const post = (path: string, form: Request['form'] = {}): Request => ({ method: 'POST', path, form })

function headingOf(answered: Answer): string {
  if (answered.kind !== 'page') throw new Error(`It leads to ${answered.to}`)
  return /<h1[^>]*>\s*(.*?)\s*<\/h1>/s.exec(answered.html)?.[1] ?? ''
}

describe('What is not in a copy', () => {
  test.each([
    '/scenarios',
    '/scenarios/no-rar',
    '/versions',
    '/design-history/',
    '/rap/a',
    '/docs',
  ])('%s says that it is not part of it, and changes nothing', (path) => {
    for (const request of [get(path), post(path, { version: 'current' })]) {
      const answered = answer(request, newSession, version)
      expect(headingOf(answered)).toBe('This page is not part of this copy')
      expect(answered.session).toBe(newSession)
    }
  })

  test('An address that leads nowhere is not found, as on the server', () => {
    for (const path of ['/nonsense', '/cases/V999999', '/constructor']) {
      const answered = answer(get(path), newSession, version)
      expect(answered).toMatchObject({ kind: 'page', status: 404 })
      expect(headingOf(answered)).toBe('Page not found')
    }
  })
})

describe('Limits are those of the server', () => {
  const draft = '/cases/V410022/arrange-appointment'
  const design = designAt('current', '2021-10-06T09:00')
  const { session } = answer(get(draft), newSession, design)
  const headingAfter = (form: Request['form']) =>
    headingOf(answer(post(`${draft}/1/type`, form), session, design))
  const fields = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, 'x']))

  test.each([
    ['100 KB of text', { type: 'x'.repeat(102_390) }, { type: 'x'.repeat(102_400) }],
    ['100 KB of text as it is sent', { type: '…' }, { type: '…'.repeat(20_000) }],
    ['200 fields', fields(200), fields(201)],
    ['200 times one field', { type: ['x'] }, { type: Array<string>(201).fill('x') }],
  ])('More than %s is too much', (_, less, more) => {
    expect(headingAfter(less)).not.toContain('too much')
    expect(headingAfter(more)).toBe('You have entered too much text')
  })
})

test.each(['/cookies', '/cookies/'])(
  '%s says what a copy keeps, which is not what the prototype keeps',
  (path) => {
    const answered = answer(get(path), newSession, version)
    expect(headingOf(answered)).toBe('Cookies')
    expect(answered).toMatchObject({ status: 200, session: newSession })
    const html = answered.kind === 'page' ? answered.html : ''
    expect(html).toContain('This copy sets no cookies.')
    expect(html).toContain('sent to nobody')
    expect(html).toContain('this browser’s storage until you start the copy again')
    expect(html).not.toContain('a day after')
    expect(answer(post(path), newSession, version)).toMatchObject({ status: 405 })
  },
)

test('What goes wrong is a page that says so, and keeps the session', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const faulty = (await scriptInVm())((render) => (page) => {
    if (page.view === 'your-cases') throw new Error('A fault in a template')
    return render(page)
  })
  const answered = faulty(get('/cases'), newSession, version)
  expect(headingOf(answered)).toBe('There is a problem with the prototype')
  expect(answered).toMatchObject({ status: 500, session: newSession })
  expect(complained).toHaveBeenCalledOnce()
  complained.mockRestore()
})

describe('Clearing the data', () => {
  test.each([
    ['a scenario', scenario],
    ['a version', version],
  ])('starts a copy of %s again, with its version and its day and nothing done', (_, design) => {
    const started = startOf(design).session
    const begin = get('/cases/V410022/arrange-appointment')
    const begun = answer(begin, started, design).session
    expect(begun.drafts).toHaveLength(1)
    const cleared = answer(post('/clear-data'), begun, design)
    expect(cleared).toMatchObject({ kind: 'redirect', to: '/cases' })
    expect(cleared.session).toEqual({ ...started, begun: 1 } satisfies Session)
  })
})
