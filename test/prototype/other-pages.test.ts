import { describe, expect, test } from 'vitest'

import { clockAt, systemClock } from '../../app/clock.ts'
import { contactsMade } from '../../app/delius/events.ts'
import { handle } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { deepFreeze } from '../support/freeze.ts'
import { aMorning } from '../support/people.ts'
import { startOf, tabAt } from '../support/practitioner.ts'
import { atCheckAnswers, homeVisit, lastContact, nextWednesday } from '../support/stories.ts'

const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const draft = '/cases/V410022/arrange-appointment/1'

describe('the other pages', () => {
  test('the first page is the list of cases, by last name', () => {
    const tab = openAt('/')
    expect(tab.path).toBe('/cases')
    const listed = tab.page.model['cases'] as readonly { readonly name: string }[]
    expect(listed.map(({ name }) => name.split(' ').at(-1)).join(' ')).toBe(
      'Bex Fallow Harker Lindqvist Maddox Okafor Osgood Prys-Jones Ravindran Vance',
    )
    expect(listed[2]).toMatchObject({ team: 'Ripon', href: '/cases/V410930' })
  })

  test('Clear your data asks first, then forgets what the visitor did, but not the version', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/clear-data')
    expect(contactsMade(tab.browser.session.events)).toHaveLength(1)
    tab.post('/clear-data')
    expect(tab.path).toBe('/cases')
    expect(tab.browser.session).toEqual({ ...newSession, begun: 1, version: '2021-10-06' })
  })

  test('Sign out loses nothing', () => {
    const tab = atCheckAnswers()
    const { session } = tab.browser
    tab.open('/sign-out')
    expect(tab.seen.title).toBe('You have signed out')
    expect(tab.browser.session).toEqual(session)
  })

  const inService = 'In the service, this opens the'
  test.each([
    ['/privacy', 'Privacy', /^This is a prototype/],
    ['/cookies', 'Cookies', /^This prototype sets one cookie/],
    ['/accessibility', 'Accessibility statement', /^We want as many people as possible/],
    ['/national-delius', 'You have left Manage supervisions', `${inService} homepage of`],
    [
      '/national-delius/V410022',
      'You have left Manage supervisions',
      `${inService} contact log of Kieran Osgood (V410022) on National Delius.`,
    ],
  ])('%s says what it is', (path, title, first) => {
    const tab = openAt(path)
    expect([tab.page.status, tab.seen.title]).toEqual([200, title])
    expect(tab.says[0]).toMatch(first)
  })
})

describe('handle is a pure function', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/cases/V410022'],
    ['GET', '/cases/V410022/arrange-appointment'],
    ['GET', `${draft}/when/change`],
    ['POST', `${draft}/when/change`],
    ['POST', `${draft}/check-answers`],
    ['GET', '/scenarios'],
    ['GET', '/scenarios/toolkit-session'],
    ['GET', '/versions'],
    ['GET', '/in-delius'],
    ['POST', '/clear-data'],
  ])('which answers the same to %s %s, and leaves the session alone', (method, path) => {
    const session = deepFreeze(atCheckAnswers().browser.session)
    const form = deepFreeze({ ...nextWednesday })
    const [one, two] = [1, 2].map(() => handle({ method, path, form }, session, () => aMorning))
    expect(one).toBeDefined()
    expect(one).toEqual(two)
  })

  test.each([
    ...[
      '/cases',
      '/cases/V410022',
      '/guidance',
      '/scenarios',
      '/versions',
      '/in-delius',
      '/privacy',
    ],
    ...[`${draft}/confirmation`, '/cases/V410022/arrange-appointment'],
  ])('whose page at %s can be written as JSON', (path) => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open(path)
    expect(tab.page.status).toBe(200)
    expect(JSON.parse(JSON.stringify(tab.page.model))).toEqual(tab.page.model)
  })

  test('whose every page has the look of the version in which it is', () => {
    const march = startOf('categories').page.model['look']
    expect(march).toMatchObject({ phase: 'purple', cases: 'My cases' })
    expect(openAt('/cases').page.model['look']).toMatchObject({ phase: 'blue', support: true })
  })
})

describe('the clock', () => {
  test.each([
    ['2021-10-06T09:00', '2021-10-06T09:00'],
    ['2021-10-06', '2021-10-06T00:00'],
    // With a zone, it is the time in London.
    ['2021-07-01T09:00Z', '2021-07-01T10:00'],
    ['2021-12-01T09:00Z', '2021-12-01T09:00'],
  ])('stands still at the moment that it is given: %s', (moment, shown) => {
    expect(clockAt(moment)()).toBe(shown)
  })

  test.each(['tomorrow', '2021-02-30T09:00', '2021-10-06T25:00'])(
    'refuses a moment that does not exist, in plain words: %s',
    (moment) => {
      expect(() => clockAt(moment)).toThrow(
        `NOW is ‘${moment}’. Write a moment such as 2021-10-06T09:00.`,
      )
    },
  )

  test('is the real one when no moment is given', () => {
    expect([clockAt(undefined), clockAt('')]).toEqual([systemClock, systemClock])
    expect(systemClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  })

  test('of a scenario that fixes it stands still, and that of others goes on', () => {
    const in2030 = (scenario: string) => {
      const tab = startOf(scenario, '2030-01-01T09:00')
      tab.arrange()
      tab.fill(homeVisit, 'when')
      tab.answer(nextWednesday)
      return tab
    }
    expect(in2030('toolkit-session').step).toBe('repeating')
    expect(in2030('used-before').errors).toContain('Enter a date in the future')
  })

  test('says when something was booked', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2021-10-07T11:30'
    tab.answer()
    expect(tab.browser.session.events[0]?.at).toBe('2021-10-07T11:30')
    expect(lastContact(tab.browser.session).date).toBe('2021-10-13')
  })
})
