import { describe, expect, test } from 'vitest'
import { handle } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { redirectFollower, replay, requestFor } from '../../app/walks/follow.ts'
import { wednesday } from './stage.ts'
import type { Outcome, Request } from '../../app/pages/types.ts'

/** Addresses that lead on to others; the prototype has none that lead in a circle. */
const signs: Readonly<Record<string, Outcome>> = {
  '/here': { kind: 'redirect', to: '/there' },
  '/there': { kind: 'redirect', to: '/here' },
  '/away': { kind: 'redirect', to: '/nowhere' },
  '/found': { kind: 'redirect', to: '/cases?search=osgood#results' },
}

const withSigns = redirectFollower((request, ...rest) =>
  request.path === '/broken' ? fail() : (signs[request.path] ?? handle(request, ...rest)),
)
const fail = () => {
  throw new Error('Out of paper.')
}

const clock = () => wednesday
const arriveAt = (address: string) => withSigns(requestFor(address), newSession, clock)

describe('somebody who opens an address', () => {
  test('comes to the page that it leads to, which has an address of its own', () => {
    expect(arriveAt('/')).toMatchObject({ address: '/cases', page: { status: 200 } })
  })

  test('keeps the question in the address, and leaves the part of the page out', () => {
    expect(arriveAt('/found').address).toBe('/cases?search=osgood')
  })

  test('has a session with what was done', () => {
    const { session, address } = arriveAt('/cases/V410022/arrange-appointment')
    expect(address).toBe('/cases/V410022/arrange-appointment/1/type')
    expect(session).toMatchObject({ begun: 1, day: '2021-10-06' })
  })

  test('is told when there is no page', () => {
    expect(() => arriveAt('/nowhere')).toThrow('There is no page at /nowhere.')
    expect(() => arriveAt('/away')).toThrow('There is no page at /nowhere.')
  })

  test('is not sent round in a circle for ever', () => {
    expect(() => arriveAt('/here')).toThrow('/here leads round in a circle.')
  })

  test('is told when a page breaks, and why', () => {
    expect(() => arriveAt('/broken')).toThrow('/broken does not work: Out of paper.')
  })

  test('sees a page that says so, if there is none of ours', () => {
    expect(arriveAt('/cases/nobody').page).toMatchObject({ status: 404 })
  })
})

test.each<[string, string, Request['form']]>([
  ['/cases', '/cases', {}],
  ['/cases?search=osgood', '/cases', { search: 'osgood' }],
  ['/cases?search=', '/cases', { search: '' }],
  ['/cases?search', '/cases', { search: '' }],
  ['/cases#results', '/cases', {}],
  ['/cases?search=kieran+osgood', '/cases', { search: 'kieran osgood' }],
  ['/cases?search=a%26b%3Dc', '/cases', { search: 'a&b=c' }],
  ['/cases?search=what?', '/cases', { search: 'what?' }],
  ['/cases?search=a&search=b', '/cases', { search: ['a', 'b'] }],
  ['/cases?search=a&order=z-a&search=b', '/cases', { search: ['a', 'b'], order: 'z-a' }],
  ['/guidance?from=%2Fcases%2FV410022', '/guidance', { from: '/cases/V410022' }],
  ['/cases/Z%C3%BCrich%20HB', '/cases/Zürich HB', {}],
  ['/cases/100%', '/cases/100%', {}],
])('The address %s asks for %s with %o', (address, path, form) => {
  expect(requestFor(address)).toEqual({ method: 'GET', path, form })
})

test.each([
  '/cases?search=a%26b%3Dc',
  '/cases?search=a&search=b',
  '/guidance/compare?person=V410930&setting=&need=&sort=name&order=a-z',
  '/cases?search=Z%C3%BCrich+HB',
  '/cases/50%25',
  '/cases/a%3Fb',
])('Somebody at %s is at that address, and finds it again', (address) => {
  const arrived = arriveAt(address)
  expect(arrived.address).toBe(address)
  expect(requestFor(arrived.address)).toEqual(requestFor(address))
})

describe('requests one after another', () => {
  const asked = ['/cases/V410022/arrange-appointment', '/cases?search=osgood'].map(requestFor)

  test('lead to the page of the last, with what all of them did', () => {
    const { address, session } = replay(asked, newSession, clock)
    expect(address).toBe('/cases?search=osgood')
    expect(session.drafts).toHaveLength(1)
  })

  test('lead nowhere if there are none', () => {
    expect(() => replay([], newSession, clock)).toThrow('There is no request to begin with.')
  })
})
