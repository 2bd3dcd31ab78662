import { describe, expect, test } from 'vitest'

import { clockAt, systemClock } from '../../app/clock.ts'
import { contactsMade } from '../../app/delius/events.ts'
import { handle } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { deepFreeze } from '../support/freeze.ts'
import { aMorning } from '../support/people.ts'
import { startOf, tabAt } from '../support/practitioner.ts'
import { atCheckAnswers, lastContact, nextWednesday } from './stories.ts'

const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)

describe('the other pages', () => {
  test('the first page is the list of cases, by last name', () => {
    const tab = openAt('/')
    expect(tab.path).toBe('/cases')
    expect(tab.page.model['cases']).toMatchObject([
      { name: 'Tyrone Bex' },
      { name: 'Derek Fallow' },
      { name: 'Glyn Harker', team: 'Ripon', href: '/cases/V410930' },
      { name: 'Marta Lindqvist' },
      { name: 'Connor Maddox' },
      { name: 'Shanice Okafor' },
      { name: 'Kieran Osgood' },
      { name: 'Alun Prys-Jones' },
      { name: 'Paul Ravindran' },
      { name: 'Imogen Vance' },
    ])
  })

  test('Guidance names the seven toolkits', () => {
    expect(openAt('/guidance').page.model['toolkits']).toHaveLength(7)
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

  test.each([
    ['/privacy', 'Privacy', /^This is a prototype/],
    ['/cookies', 'Cookies', /^This prototype sets one cookie/],
    ['/accessibility', 'Accessibility statement', /^We want as many people as possible/],
  ])('%s is about the prototype itself', (path, title, first) => {
    const tab = openAt(path)
    expect(tab.page.status).toBe(200)
    expect(tab.seen.title).toBe(title)
    expect(tab.says[0]).toMatch(first)
  })

  test('National Delius is not there, and the page says what would open', () => {
    expect(openAt('/national-delius').says[0]).toBe(
      'In the service, this opens the homepage of National Delius.',
    )
    const kieran = openAt('/national-delius/V410022')
    expect(kieran.seen.title).toBe('You have left Manage supervisions')
    expect(kieran.says[0]).toBe(
      'In the service, this opens the contact log of Kieran Osgood (V410022) on National Delius.',
    )
  })
})

describe('handle is a pure function', () => {
  test('it answers the same to the same, and leaves the session that it is given alone', () => {
    const tab = atCheckAnswers()
    const session = deepFreeze(tab.browser.session)
    const requests = [
      ['GET', '/'],
      ['GET', '/cases/V410022'],
      ['GET', '/cases/V410022/arrange-appointment'],
      ['GET', '/cases/V410022/arrange-appointment/1/when/change'],
      ['POST', '/cases/V410022/arrange-appointment/1/when/change'],
      ['POST', '/cases/V410022/arrange-appointment/1/check-answers'],
      ['GET', '/scenarios'],
      ['GET', '/scenarios/toolkit-session'],
      ['GET', '/versions'],
      ['GET', '/in-delius'],
      ['POST', '/clear-data'],
    ] as const
    for (const [method, path] of requests) {
      const form = deepFreeze({ ...nextWednesday })
      const answers = [1, 2].map(() => handle({ method, path, form }, session, () => aMorning))
      expect(answers[0], path).toBeDefined()
      expect(answers[0], path).toEqual(answers[1])
    }
  })

  test('every page that it answers can be written as JSON', () => {
    const tab = atCheckAnswers()
    tab.answer()
    const draft = '/cases/V410022/arrange-appointment/2'
    for (const path of [
      '/cases',
      '/cases/V410022',
      '/guidance',
      '/scenarios',
      '/versions',
      '/in-delius',
      '/privacy',
      `${draft.replace(/2$/, '1')}/confirmation`,
      draft.replace('/2', ''),
      `${draft}/type`,
    ]) {
      tab.open(path)
      expect(tab.page.status, path).toBe(200)
      expect(JSON.parse(JSON.stringify(tab.page.model)), path).toEqual(tab.page.model)
    }
  })

  test('every page has the look of the version in which it is', () => {
    const tab = startOf('categories')
    expect(tab.page.model['look']).toMatchObject({ phase: 'purple', cases: 'My cases' })
    expect(openAt('/cases').page.model['look']).toMatchObject({ phase: 'blue', support: true })
  })
})

describe('the clock', () => {
  test('stands still at the moment that it is given', () => {
    expect(clockAt('2021-10-06T09:00')()).toBe('2021-10-06T09:00')
    expect(clockAt('2021-10-06')()).toBe('2021-10-06T00:00')
  })

  test('shows the time in London to a minute that is given with a zone', () => {
    expect(clockAt('2021-07-01T09:00Z')()).toBe('2021-07-01T10:00')
    expect(clockAt('2021-12-01T09:00Z')()).toBe('2021-12-01T09:00')
  })

  test('refuses a moment that does not exist, in plain words', () => {
    for (const moment of ['tomorrow', '2021-02-30T09:00', '2021-10-06T25:00']) {
      expect(() => clockAt(moment)).toThrow(
        `NOW is ‘${moment}’. Write a moment such as 2021-10-06T09:00.`,
      )
    }
  })

  test('is the real one when no moment is given', () => {
    expect(clockAt(undefined)).toBe(systemClock)
    expect(clockAt('')).toBe(systemClock)
    expect(systemClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  })

  test('of a scenario that fixes it stands still, and that of others goes on', () => {
    const fixed = startOf('toolkit-session', '2030-01-01T09:00')
    fixed.arrange()
    fixed.answerAll({ type: 'CHVS' }, nextWednesday)
    expect(fixed.step).toBe('repeating')
    const running = startOf('used-before', '2030-01-01T09:00')
    running.arrange()
    running.answerAll({ type: 'CHVS' }, nextWednesday)
    expect(running.errors).toContain('Enter a date in the future')
  })

  test('says when something was booked', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2021-10-07T11:30'
    tab.answer()
    expect(tab.browser.session.events[0]?.at).toBe('2021-10-07T11:30')
    expect(lastContact(tab.browser.session).date).toBe('2021-10-13')
  })
})
