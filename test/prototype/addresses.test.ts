import { describe, expect, test } from 'vitest'
import { clockAt, systemClock } from '../../app/clock.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { handle, isOurs } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { expectFound } from '../support/approved-lines.ts'
import { deepFreeze } from '../support/freeze.ts'
import { aMorning } from '../support/people.ts'
import { startOf, tabAt, visit } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'

const { arranging, atCheckAnswers, homeVisit, nextWednesday } = stories
const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const draft = '/cases/V410022/arrange-appointment/1'
const begun = () => arranging('Kieran', {}, { until: 'type' })

test.each(['location', 'toolkit', 'check-answers', 'clash'])(
  '‘%s’ leads to where the draft has got to, whether opened or sent, and stores nothing',
  (step) => {
    const tab = begun()
    const { session } = tab.browser
    tab.open(`${draft}/${step}`)
    expect(tab.path).toBe(`${draft}/type`)
    tab.post(`${draft}/${step}`, { ...homeVisit, ...stories.calderHouse })
    expect(tab.path).toBe(`${draft}/type`)
    expect(tab.browser.session).toEqual(session)
    tab.open(draft)
    expect(tab.seen.title).toBe('What type of appointment are you arranging?')
  },
)

describe('an address that leads nowhere', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '%00', '..', 'X000000'])(
    'is not found, with ‘%s’ in any place',
    (name) => {
      const tab = begun()
      for (const path of [
        `/cases/${name}`,
        `/cases/${name}/arrange-appointment`,
        `/cases/${name}/arrange-appointment/1/type`,
        `/cases/V410022/${name}`,
        `/cases/V410022/arrange-appointment/${name}`,
        `/cases/V410022/arrange-appointment/${name}/type`,
        ...[name, `type/${name}`, `type/change/${name}`].map((page) => `${draft}/${page}`),
        `/scenarios/${name}`,
        `/national-delius/${name}`,
        `/national-delius/V410022/${name}`,
      ]) {
        tab.open(path)
        expect([path, tab.page.status, tab.seen.title]).toEqual([path, 404, 'Page not found'])
      }
    },
  )

  test.each(['check-answers/change', 'no-locations/nothing', 'type/Change', 'type/change/again'])(
    'is not found, such as ‘%s’ of a draft, finished or not',
    (page) => {
      for (const tab of [begun(), atCheckAnswers()]) {
        const { session } = tab.browser
        tab.open(`${draft}/${page}`)
        expect(tab.page.status).toBe(404)
        expect(tab.browser.session).toEqual(session)
      }
    },
  )

  test.each(['/nothing', '/casesandmore', '/public/a.css', '/caseS', '/versions/1'])(
    'is left to others if it is not the prototype’s: %s',
    (path) => {
      expect(isOurs(path)).toBe(false)
      expect(handle({ method: 'GET', path, form: {} }, newSession, () => aMorning)).toBeUndefined()
    },
  )
})

test.each([
  ...['/', '/cases', '/cases/V410022', '/cases/V410022/arrange-appointment', '/scenarios'],
  ...['/scenarios/toolkit-session', '/in-delius', '/national-delius', '/privacy'],
  ...['PUT /versions', 'PUT /clear-data', `DELETE ${draft}/type`],
])('A method that an address does not take is refused: %s', (asked) => {
  const [path = '', method = 'POST'] = asked.split(' ').toReversed()
  const outcome = handle({ method, path, form: {} }, newSession, () => aMorning)
  expect(outcome).toMatchObject({ kind: 'page', status: 405 })
  expect(outcome?.session).toBeUndefined()
})

test.each([
  ...['/', '/cases/', '/cases/V410022', '/cases/V410022/arrange-appointment', '/guidance'],
  ...['/scenarios/', '/scenarios/toolkit-session', '/versions', '/in-delius', '/privacy'],
  ...[`${draft}/when/change`, 'POST when/change', 'POST check-answers', 'POST clear'],
])('%s answers the same each time, as JSON can write it, and changes no session', (address) => {
  const [, sent] = /^POST (.*)$/.exec(address) ?? []
  const path = sent === undefined ? address : sent === 'clear' ? '/clear-data' : `${draft}/${sent}`
  const session = deepFreeze(atCheckAnswers().browser.session)
  const request = { method: sent === undefined ? 'GET' : 'POST', path, form: { ...nextWednesday } }
  const [one, two] = [1, 2].map(() => handle(deepFreeze(request), session, () => aMorning))
  expect(one).toBeDefined()
  expect(one).toEqual(two)
  if (one?.kind === 'page') expect(JSON.parse(JSON.stringify(one.model))).toEqual(one.model)
})

describe('the other pages', () => {
  test('Clear your data asks first, then forgets what the visitor did, but not the version', () => {
    const tab = atCheckAnswers()
    const { session } = tab.browser
    for (const path of ['/sign-out', '/clear-data']) tab.open(path)
    expect(tab.browser.session).toEqual(session)
    tab.post('/clear-data')
    expect(tab.path).toBe('/cases')
    expect(tab.browser.session).toEqual({ ...newSession, begun: 1, version: '2021-10-06' })
  })

  test('say what they are, as approved', async () => {
    const paths = ['/privacy', '/cookies', '/accessibility', '/national-delius', '/sign-out']
    const said = [...paths, '/national-delius/V410022'].map((path) => {
      const { page, seen, says } = openAt(path)
      return [path, [page.status, seen.title, ...says.slice(0, 1)]] as const
    })
    await expectFound('approved/other-pages.txt', Object.fromEntries(said))
  })

  test('let a visitor choose a version, which stays until another is chosen', () => {
    const tab = visit('Kieran')
    for (const { version, title } of versions) {
      tab.post('/versions', { version })
      expect(tab.path).toBe('/cases')
      tab.open('/cases/V410022')
      expect(tab.seen.arrange?.text).toBe(title)
      tab.arrange()
      expect(tab.browser.session.drafts.at(-1)?.version).toBe(version)
    }
  })

  test('do not let a visitor choose a version that there is not', () => {
    const tab = openAt('/versions')
    for (const version of [undefined, '1999-01-01', ['current', '2021-03-11'], 'constructor']) {
      tab.post('/versions', { version })
      expect(tab.page.status).toBe(400)
    }
    expect(tab.browser.session).toEqual(newSession)
  })
})

describe('the clock', () => {
  test('stands still at the moment that it is given, in London, and refuses one that is none', () => {
    const moments = ['2021-10-06T09:00', '2021-10-06', '2021-07-01T09:00Z', '2021-12-01T09:00Z']
    const shown = ['2021-10-06T09:00', '2021-10-06T00:00', '2021-07-01T10:00', '2021-12-01T09:00']
    expect(moments.map((moment) => clockAt(moment)())).toEqual(shown)
    for (const wrong of ['tomorrow', '2021-02-30T09:00', '2021-10-06T25:00']) {
      const words = `NOW is ‘${wrong}’. Write a moment such as 2021-10-06T09:00.`
      expect(() => clockAt(wrong)).toThrow(words)
    }
  })

  test('refuses a moment that the clock change skips', () => {
    expect(() => clockAt('2021-03-28T01:30')).toThrow(
      'NOW is ‘2021-03-28T01:30’, which no clock showed: the clocks went forward. Write 2021-03-28T02:30 or another moment.',
    )
    expect(clockAt('2021-03-28T01:30Z')()).toBe('2021-03-28T02:30')
    expect(clockAt('2021-10-31T01:30')()).toBe('2021-10-31T01:30')
  })

  test('is the real one when no moment is given', () => {
    expect([clockAt(undefined), clockAt('')]).toEqual([systemClock, systemClock])
    expect(systemClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  })

  test('of a scenario that fixes it stands still, whatever the day', () => {
    const tab = startOf('toolkit-session', '2030-01-01T09:00')
    tab.arrange()
    tab.fill(homeVisit, 'when')
    tab.answer(nextWednesday)
    expect(tab.step).toBe('repeating')
  })
})
