import { describe, expect, test } from 'vitest'
import { fixturesOn } from '../../app/data/index.ts'
import { guidanceHref, withQuery } from '../../app/pages/guidance/links.ts'
import { arrivalOf } from '../../app/pages/guidance/way-back.ts'
import { newSession } from '../../app/session.ts'
import { aMorning } from '../support/people.ts'
import type { Form } from '../../app/pages/types.ts'

const arrival = (form: Form) =>
  arrivalOf({
    request: { method: 'GET', path: '/guidance/compare', form },
    session: newSession,
    fixtures: fixturesOn('2021-10-06'),
    now: aMorning,
    wallClock: aMorning,
  })
const log = '/cases/V410022/activity-log'

test('a link to guidance says where from, so that the page leads back there', () => {
  expect(guidanceHref('toolkit', 'maps-for-change')).toBe('/guidance/toolkits/maps-for-change')
  const from = `${log}?filter=complied&page=2`
  const [path, query] = guidanceHref('risk flag', 'mappa', from).split('?')
  expect(path).toBe('/guidance/risk-flags/mappa')
  const form = Object.fromEntries(new URLSearchParams(query))
  expect(arrival(form).back).toEqual({ text: 'Back to Kieran’s activity log', href: from })
})

test('a link keeps empty parts of a query, and leaves out those that are missing', () => {
  expect(withQuery('/a', { b: null, c: undefined })).toBe('/a')
  expect(withQuery('/a', { b: '', c: 'd&e' })).toBe('/a?b=&c=d%26e')
})

describe('the way back', () => {
  test.each([
    ['/cases/V410022', 'case'],
    ['/cases/V410022/risk', 'risk'],
    ['/cases/V410022/personal-details/addresses', 'personal details'],
    ['/cases/V410022/appointments/9100001', 'appointment'],
    ['/cases/V410022/appointments/9100001/record-outcome/3/attendance', 'appointment'],
    ['/cases/V410022/entries/9300001', 'log entry'],
    ['/cases/V410022/arrange-appointment/1/toolkit', 'new appointment'],
    ['/cases/V410022/anything-else', 'case'],
    ['/cases/V410022/constructor', 'case'],
  ])('from %s is “Back to Kieran’s %s”', (from, place) => {
    expect(arrival({ from }).back).toEqual({ text: `Back to Kieran’s ${place}`, href: from })
  })

  test.each<readonly [Form[string]]>(
    [
      ...[
        'https://example.com/cases/V410022',
        '//example.com/cases/V410022',
        'javascript:alert(1)',
      ],
      ...['/cases/../sign-out', '/cases/V410022/%2e%2e/sign-out', '/cases/V410022/\\example.com'],
      ...['/cases//example.com', '/cases/V410022/', '/cases/V410022@example.com'],
      ...['/cases/V410022#a', '/cases/V410022\n', ` ${log}`, '/cases/V410022/"><script>'],
      ...['/cases/V410022?a="><script>', '/cases/V999999', '/cases', '/cases/', '/sign-out', ''],
      ...[`/cases/V410022/${'a/'.repeat(5000)}a`, [log, log]],
    ].map((from) => [from]),
  )('is Guidance for %j', (from) => {
    const { back, theCase, keep } = arrival({ from })
    expect(back).toEqual({ text: 'Back to Guidance', href: '/guidance' })
    expect(theCase).toBeUndefined()
    expect(keep('/guidance/compare')).toBe('/guidance/compare')
  })
})

describe('whom a page is for', () => {
  test.each<[string, Form, string | undefined]>([
    ['nothing', {}, undefined],
    ['the person in its address', { person: 'V410930' }, 'Glyn'],
    ['the case that the visitor came from', { from: log }, 'Kieran'],
    ['both', { person: 'V410930', from: log }, 'Glyn'],
    ['nobody, who was chosen', { person: '', from: log }, undefined],
    ['no such person', { person: 'V999999' }, undefined],
    ['a part of somebody', { person: 'V41002' }, undefined],
    ['somebody in small letters', { person: 'v410022' }, undefined],
    ['__proto__', { person: '__proto__' }, undefined],
    ['two people', { person: ['V410022', 'V410930'] }, undefined],
    ['markup', { person: '"><script>alert(1)</script>' }, undefined],
  ])('is told by %s', (_, form, first) => {
    expect(arrival(form).theCase?.person.firstName).toBe(first)
  })

  test('stays with the links to other pages of Guidance, also that nobody was chosen', () => {
    const from = encodeURIComponent(log)
    const { keep } = arrival({ person: 'V410930', from: log })
    const kept = `/guidance/compare?sort=who&person=V410930&from=${from}`
    expect(keep('/guidance/compare', { sort: 'who' })).toBe(kept)
    const nobody = arrival({ person: '', from: log })
    expect(nobody.keep('/guidance')).toBe(`/guidance?person=&from=${from}`)
  })
})
