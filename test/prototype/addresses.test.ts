import { describe, expect, test } from 'vitest'

import { handle, isOurs } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { aMorning } from '../support/people.ts'
import { arranging, atCheckAnswers, calderHouse, choices, homeVisit } from '../support/stories.ts'

const draft = '/cases/V410022/arrange-appointment/1'
const begun = () => arranging('Kieran', {}, { until: 'type' })

describe('a step out of turn', () => {
  test.each([
    ...['location', 'when', 'dates', 'requirement', 'toolkit', 'nsi', 'sensitive'],
    ...['check-answers', 'clash', 'another-location', 'no-locations'],
  ])(
    '‘%s’ leads to where the draft has got to, whether opened or sent, and stores nothing',
    (step) => {
      const tab = begun()
      const { session } = tab.browser
      tab.open(`${draft}/${step}`)
      expect(tab.path).toBe(`${draft}/type`)
      tab.post(`${draft}/${step}`, { ...homeVisit, ...calderHouse, ...choices })
      expect(tab.path).toBe(`${draft}/type`)
      expect(tab.browser.session).toEqual(session)
    },
  )

  test.each(['toolkit', 'location', 'dates', 'toolkit/change', 'no-locations/change'])(
    '‘%s’, which is not on this way, leads to check your answers',
    (page) => {
      const tab = arranging('Kieran')
      tab.open(`${draft}/${page}`)
      expect(tab.step).toBe('check-answers')
    },
  )

  test('the draft without a page opens its first', () => {
    const tab = begun()
    tab.open(draft)
    expect(tab.seen.title).toBe('What type of appointment are you arranging?')
  })
})

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

  test.each([
    ...['/', '/cases', '/cases/', '/cases/x/y/z', '/scenarios', '/scenarios/', '/versions'],
    ...['/in-delius', '/national-delius', '/privacy', '/accessibility', '/cookies', '/sign-out'],
  ])('is answered by the prototype if it is: %s', (path) => {
    expect(isOurs(path)).toBe(true)
  })
})

test.each([
  ['POST', '/'],
  ['POST', '/cases'],
  ['POST', '/cases/V410022'],
  ['POST', '/cases/V410022/arrange-appointment'],
  ['POST', '/scenarios'],
  ['POST', '/scenarios/toolkit-session'],
  ['POST', '/in-delius'],
  ['POST', '/national-delius'],
  ['POST', '/privacy'],
  ['PUT', '/versions'],
  ['PUT', '/clear-data'],
  ['DELETE', `${draft}/type`],
])('A method that an address does not take is refused: %s %s', (method, path) => {
  const outcome = handle({ method, path, form: {} }, newSession, () => aMorning)
  expect(outcome).toMatchObject({ kind: 'page', status: 405 })
  expect(outcome?.session).toBeUndefined()
})
