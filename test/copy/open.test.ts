import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { askedIn, queryFor, startQuery } from '../../app/browser/address.ts'
import { linkTo } from '../../app/browser/links.ts'
import { open, openSent } from '../../app/browser/open.ts'
import { designOf } from '../../app/copy/design-of.ts'
import { requestFor } from '../../app/walks/follow.ts'
import { copyInVm } from './in-vm.ts'
import type { Design } from '../../app/browser/design.ts'
import type { Copy } from '../../app/browser/open.ts'
import type { Session } from '../../app/session.ts'

const designNamed = (name: string) =>
  designOf(name, '2026-11-21T10:30', 'test') ?? expect.unreachable(name)
const copy: Copy = { design: designNamed('toolkit-session'), answer: await copyInVm() }

const overview = '/cases/V410022'
const heading = 'Overview - Kieran Osgood'
const begin = `${overview}/arrange-appointment`
const question = `${begin}/1/toolkit`

/** What a copy opens for a query: of the scenario, or of the same but for this. */
function opened(search: string, kept?: Session, change: Partial<Design> = {}) {
  const page = open({ ...copy, design: { ...copy.design, ...change } }, askedIn(search), kept)
  const [, title = ''] = /<title>(.*?) - Manage supervisions/.exec(page.html) ?? []
  return { ...page, title }
}

describe('A first visit', () => {
  const lost = (name: string) =>
    `The page ‘${name}’ is not in this copy. This is where the copy starts.`

  test.each([
    ['', overview, heading, null],
    ['?at=/guidance', '/guidance', 'Guidance', null],
    // An address that somebody was sent, from a picture, has what the picture had
    [`?at=${question}&in=toolkit`, question, 'Which RAR toolkit will you use?', null],
    [`?at=${question}&in=toolkit~2`, question, 'Which RAR toolkit will you use?', null],
    [`?at=${question}`, question, 'Page not found', null],
    ['?picture=toolkit', question, 'Which RAR toolkit will you use?', null],
    ['?picture=', overview, heading, null],
    ['?picture=lost', overview, heading, lost('lost')],
    // Every object has something of this name
    ['?picture=constructor', overview, heading, lost('constructor')],
    ['?picture=__proto__', overview, heading, lost('__proto__')],
    ['?at=/guidance&in=__proto__', '/guidance', 'Guidance', null],
  ])('by ‘%s’ opens %s, ‘%s’', (search, address, title, warning) => {
    expect(opened(search)).toMatchObject({ address, title, warning, sent: null })
  })

  test('starts the scenario, or the version', () => {
    const started = { scenario: 'toolkit-session', now: '2021-10-06T09:00' }
    expect(opened('').session).toMatchObject(started)
    const march = opened('', undefined, designNamed('2021-03-11'))
    expect(march).toMatchObject({ address: '/cases', title: 'My cases' })
    expect(march.session).toMatchObject({ version: '2021-03-11', day: '2021-03-11' })
  })

  test.each(['toolkit-session', '2021-03-11'])(
    'to a copy of %s that names a page starts there, also later and again',
    (name) => {
      const named = { ...designNamed(name), opens: `${overview}/schedule` }
      const at = (search: string, kept?: Session) => opened(search, kept, named)
      const first = at('')
      expect(first.session).toEqual(opened('', undefined, designNamed(name)).session)
      const { session } = at(`?at=${begin}`, first.session)
      const again = at('?start', session)
      expect(again.session).toEqual({ ...first.session, begun: 1 })
      for (const { address } of [first, at('', session), again, at('?picture=lost')]) {
        expect(address).toBe(named.opens)
      }
    },
  )
})

test('A later visit goes on where it was, or starts again: nothing is left but the number of drafts', () => {
  const { session } = opened(`?at=${begin}`)
  for (const search of ['', '?picture=']) {
    expect(opened(search, session)).toMatchObject({ address: overview, session })
  }
  expect(opened(`?at=${begin}/1/type`, session)).toMatchObject({ status: 200, session })
  const again = opened('?start', session)
  expect(again.address).toBe(overview)
  expect(again.session).toEqual({ ...opened('').session, begun: 1 })
})

describe('A place that a picture opens', () => {
  test('is what the picture shows, every one of them', () => {
    for (const [name, requests] of Object.entries(copy.design.places)) {
      const { status, warning } = opened(`?picture=${name}`)
      const isError = requests.at(-1)?.method === 'POST' && name.includes('-error')
      expect([name, status, warning]).toEqual([name, isError ? 400 : 200, null])
    }
  })

  test('has the same address in a design that starts by beginning a draft', () => {
    const change = { opens: begin, places: { type: [requestFor(begin)] } }
    const place = opened('?picture=type', undefined, change)
    expect(place).toMatchObject({ address: `${begin}/1/type`, session: { begun: 1 } })
  })

  test('with errors knows the form that led to it, and shows it again without sending it', () => {
    const { title, ...place } = opened('?picture=toolkit-error')
    expect(title).toMatch(/^Error: Which RAR toolkit/)
    const sent = place.sent ?? expect.unreachable('It knows no form.')
    expect(openSent(copy, place.address, sent, place.session)).toEqual(place)
  })

  test('that cannot be reached any more says so, and opens the start', () => {
    const places = { gone: [requestFor(`${overview}/appointments/1`)] }
    const { address, warning } = opened('?picture=gone', undefined, { places })
    expect([address, warning]).toEqual([overview, expect.stringContaining('gone')])
  })
})

test('A form that confirmed something is not sent again when history remembers it', () => {
  const { session: before } = opened('?picture=check-answers')
  const path = `${begin}/1/check-answers`
  const request = { method: 'POST', path, form: {} }
  const { session } = copy.answer(request, before, copy.design)
  expect(session.events).not.toEqual(before.events)
  expect(openSent(copy, path, { request, before }, session).session).toBe(session)
})

describe('Addresses of a copy', () => {
  test.each([
    ['/cases/V410022', 'rar', '?at=/cases/V410022&in=rar'],
    ['/cases?search=o’brien&sort=name', '', '?at=/cases%3Fsearch%3Do%E2%80%99brien%26sort%3Dname'],
    ['/cases/V410022/risk/flags/a%2Fb', '', '?at=/cases/V410022/risk/flags/a%252Fb'],
    ['/guidance?from=%2Fcases&need=a+b', '', '?at=/guidance%3Ffrom%3D%252Fcases%26need%3Da%2Bb'],
  ])('%s is in the query, readable, and is found there', (address, slot, query) => {
    expect(queryFor(address, slot)).toBe(query)
    expect(queryFor(`${address}#use`, slot)).toBe(`${query}#use`)
    expect(askedIn(query)).toMatchObject({ at: address, slot })
  })

  test('of the start keep whose place it is', () => {
    expect([startQuery(''), startQuery('rar')]).toEqual(['?start', '?start&in=rar'])
    expect(askedIn('?picture=&in=rar').slot).toBe('rar')
  })

  test.each([
    ['', '/'],
    ['//x', '/x'],
    ['/\\x', '/x'],
    [':abc', '/:abc'],
    ['@evil.example/x', '/@evil.example/x'],
    ['https://evil.example', '/https://evil.example'],
    ['javascript:alert(1)', '/javascript:alert(1)'],
    ['%E0%A4%A', '/\uFFFD%A'],
  ])('‘%s’ is an address within the copy, and so is each that its page leads to', (at, within) => {
    expect(askedIn(`?at=${at}`).at).toBe(within)
    const page = opened(`?at=${at}`)
    const $ = load(page.html)
    const found = $('a[href]').toArray()
    const links = found.map((link) => $(link).attr('href') ?? '')
    const own = links.filter((link) => !/^(#|https:|mailto:)/.test(link))
    expect(own.length).toBeGreaterThan(3)
    // Without the slash it would name a site, and links beside it would lead there.
    for (const address of [page.address, at]) {
      for (const link of [...own, 'beside', '?sort=name']) {
        expect(linkTo(link, { address, slot: '', filesAt: 'files/' })).toMatch(/^(\?at=\/|files\/)/)
      }
    }
  })
})
