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
  test('comes to the page that it leads to, with what was done', () => {
    expect(arriveAt('/')).toMatchObject({ address: '/cases', page: { status: 200 } })
    expect(arriveAt('/cases/nobody').page).toMatchObject({ status: 404 })
    // It keeps the question in the address, and leaves the part of the page out.
    expect(arriveAt('/found').address).toBe('/cases?search=osgood')
    const { session, address } = arriveAt('/cases/V410022/arrange-appointment')
    expect(address).toBe('/cases/V410022/arrange-appointment/1/type')
    expect(session).toMatchObject({ begun: 1, day: '2021-10-06' })
  })

  test.each([
    ['/nowhere', 'There is no page at /nowhere.'],
    ['/away', 'There is no page at /nowhere.'],
    ['/here', '/here leads round in a circle.'],
    ['/broken', '/broken does not work: Out of paper.'],
  ])('at %s is told: %s', (address, sentence) => {
    expect(() => arriveAt(address)).toThrow(sentence)
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

test('Requests one after another lead to the page of the last, with what all of them did', () => {
  const asked = ['/cases/V410022/arrange-appointment', '/cases?search=osgood'].map(requestFor)
  const { address, session } = replay(asked, newSession, clock)
  expect([address, session.drafts.length]).toEqual(['/cases?search=osgood', 1])
  const none = 'There is no request to begin with.'
  expect(() => replay([], newSession, clock)).toThrow(none)
})
