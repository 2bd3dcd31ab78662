import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { askedIn, queryFor, startQuery } from '../../app/browser/address.ts'
import { linkTo } from '../../app/browser/links.ts'
import { open, openSent } from '../../app/browser/open.ts'
import { designOf } from '../../app/copy/design-of.ts'
import { requestFor } from '../../app/walks/follow.ts'
import { copyInVm } from './in-vm.ts'
import type { Copy, Opened } from '../../app/browser/open.ts'

const designNamed = (name: string) =>
  designOf(name, '2026-11-21T10:30', 'test') ?? expect.unreachable(name)
const copy: Copy = { design: designNamed('toolkit-session'), answer: await copyInVm() }

const begin = '/cases/V410022/arrange-appointment'
const opened = (search: string, kept?: Opened['session']) => open(copy, askedIn(search), kept)
const titleOf = ({ html }: Opened) => /<title>([^<]*)/.exec(html)?.[1]

describe('A first visit', () => {
  test('starts the scenario on its first page', () => {
    const first = opened('')
    expect(first).toMatchObject({ status: 200, address: '/cases/V410022', sent: null })
    expect(first.session).toMatchObject({ scenario: 'toolkit-session', now: '2021-10-06T09:00' })
  })

  test('starts a version on the list of cases', () => {
    const design = designNamed('2021-03-11')
    const first = open({ ...copy, design }, askedIn(''), undefined)
    expect(titleOf(first)).toBe('My cases - Manage supervisions')
    expect(first.session).toMatchObject({ version: '2021-03-11', day: '2021-03-11' })
  })

  test.each(['toolkit-session', '2021-03-11'])(
    'to a copy of %s that names a page starts there, also later and again',
    (name) => {
      const usual = designNamed(name)
      const opens = '/cases/V410022/schedule'
      const named = { ...copy, design: { ...usual, opens } }
      const at = (search: string, kept?: Opened['session']) => open(named, askedIn(search), kept)
      const first = at('')
      expect(first).toMatchObject({ status: 200, address: opens, sent: null })
      expect(first.session).toEqual(
        open({ ...copy, design: usual }, askedIn(''), undefined).session,
      )
      const { session } = at(`?at=${begin}`, first.session)
      expect(at('', session)).toMatchObject({ address: opens, session })
      expect(at('?start', session)).toMatchObject({
        address: opens,
        session: { ...first.session, begun: 1 },
      })
      expect(at('?picture=lost').address).toBe(opens)
    },
  )

  test('to an address that somebody was sent opens that page', () => {
    expect(titleOf(opened('?at=/guidance'))).toBe('Guidance - Manage supervisions')
  })

  test('to an address among those of a picture has what the picture had', () => {
    const question = `${begin}/1/toolkit`
    expect(titleOf(opened(`?at=${question}&in=toolkit`))).toMatch(/^Which RAR toolkit/)
    expect(titleOf(opened(`?at=${question}`))).toMatch(/^Page not found/)
  })

  test('to an address of another opening of the picture has it too', () => {
    expect(titleOf(opened(`?at=${begin}/1/toolkit&in=toolkit~2`))).toMatch(/^Which RAR toolkit/)
  })
})

describe('A later visit', () => {
  test('goes on where it was', () => {
    const { session } = opened(`?at=${begin}`)
    expect(opened('', session)).toMatchObject({ address: '/cases/V410022' })
    const again = opened(`?at=${begin}/1/type`, session)
    expect(again.address).toBe(`${begin}/1/type`)
    expect(again.session).toBe(session)
  })

  test('can start again: nothing is left but the number of drafts', () => {
    const { session } = opened(`?at=${begin}`)
    const again = opened('?start', session)
    expect(again.address).toBe('/cases/V410022')
    expect(again.session).toEqual({ ...opened('').session, begun: 1 })
  })
})

describe('A place that a picture opens', () => {
  test('is what the picture shows, every one of them', () => {
    for (const [name, requests] of Object.entries(copy.design.places)) {
      const place = opened(`?picture=${name}`)
      const isError = requests.at(-1)?.method === 'POST' && name.includes('-error')
      expect([name, place.status]).toEqual([name, isError ? 400 : 200])
      expect(place.warning).toBeNull()
    }
    expect(Object.keys(copy.design.places)).toContain('toolkit-error')
  })

  test('has the same address in a design that starts by beginning a draft', () => {
    const places = { type: [requestFor(begin)] }
    const design = { ...copy.design, opens: begin, places }
    const place = open({ ...copy, design }, askedIn('?picture=type'), undefined)
    expect(place).toMatchObject({ address: `${begin}/1/type`, session: { begun: 1 } })
  })

  test('with errors knows the form that led to it, and shows it again without sending it', () => {
    const place = opened('?picture=toolkit-error')
    expect(titleOf(place)).toMatch(/^Error: Which RAR toolkit/)
    const sent = place.sent ?? expect.unreachable('It knows no form.')
    const again = openSent(copy, place.address, sent, place.session)
    expect(again).toEqual(place)
  })

  test('that is not there says so, and opens the start', () => {
    const place = opened('?picture=lost')
    expect(place).toMatchObject({
      address: '/cases/V410022',
      warning: 'The page ‘lost’ is not in this copy. This is where the copy starts.',
    })
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'called %s is no place, though every object has something of this name',
    (name) => {
      const place = opened(`?picture=${name}`)
      expect(place.address).toBe('/cases/V410022')
      expect(place.warning).toContain(name)
      expect(opened(`?at=/guidance&in=${name}`)).toMatchObject({ address: '/guidance' })
    },
  )

  test('without a name is no picture: the copy goes on where it was', () => {
    expect(askedIn('?picture=')).toEqual(askedIn(''))
    expect(askedIn('?picture=&in=rar').slot).toBe('rar')
    const { session } = opened(`?at=${begin}`)
    expect(opened('?picture=', session).session).toBe(session)
  })

  test('that cannot be reached any more does the same', () => {
    const places = { gone: [{ method: 'GET', path: '/cases/V410022/appointments/1', form: {} }] }
    const design = { ...copy.design, places }
    const place = open({ ...copy, design }, askedIn('?picture=gone'), undefined)
    expect(place).toMatchObject({ address: '/cases/V410022', status: 200 })
    expect(place.warning).toContain('gone')
  })
})

test('A form that confirmed something is not sent again when history remembers it', () => {
  const check = opened('?picture=check-answers')
  const request = { method: 'POST', path: `${begin}/1/check-answers`, form: {} }
  const confirmed = copy.answer(request, check.session, copy.design).session
  expect(confirmed.events).not.toEqual(check.session.events)
  const sent = { request, before: check.session }
  const again = openSent(copy, `${begin}/1/check-answers`, sent, confirmed)
  expect(again.session).toBe(confirmed)
})

describe('Addresses of a copy', () => {
  test.each([
    '/cases/V410022',
    '/cases?search=o’brien&sort=name',
    '/cases/V410022/risk/flags/a%2Fb',
    '/guidance/compare?from=%2Fcases%2FV410022&need=a+b',
  ])('%s is in the query, and is found there', (address) => {
    expect(askedIn(queryFor(address, '')).at).toBe(address)
    expect(askedIn(queryFor(address, 'rar-error'))).toMatchObject({
      at: address,
      slot: 'rar-error',
    })
  })

  test.each([
    ['cases', '/cases'],
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
    const links = $('a[href]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '')
      .filter((link) => !/^(#|https:|mailto:)/.test(link))
    expect(links.length).toBeGreaterThan(3)
    // Without the slash it would name a site, and links beside it would lead there.
    for (const address of [page.address, at]) {
      for (const link of [...links, 'beside', '?sort=name']) {
        expect(linkTo(link, { address, slot: '', filesAt: 'files/' })).toMatch(/^(\?at=\/|files\/)/)
      }
    }
  })

  test('People can read them', () => {
    expect(queryFor('/cases/V410022', '')).toBe('?at=/cases/V410022')
    expect(queryFor('/guidance/compare?a=b#use', 'rar')).toBe(
      '?at=/guidance/compare%3Fa%3Db&in=rar#use',
    )
    expect(startQuery('rar')).toBe('?start&in=rar')
  })
})
