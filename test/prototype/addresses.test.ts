import { describe, expect, test } from 'vitest'

import { handle, isOurs } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { aMorning } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import {
  atCheckAnswers,
  atRar,
  calderHouse,
  choices,
  countsNot,
  nextWednesday,
  notes,
  notSensitive,
} from './stories.ts'

describe('a step out of turn', () => {
  test.each([
    'location',
    'when',
    'dates',
    'requirement',
    'toolkit',
    'nsi',
    'sensitive',
    'check-answers',
    'clash',
    'another-location',
    'no-locations',
  ])(
    '‘%s’ leads to where the draft has got to, whether opened or sent, and stores nothing',
    (step) => {
      const tab = visit('Kieran')
      tab.arrange()
      const { session } = tab.browser
      const address = `/cases/V410022/arrange-appointment/1/${step}`
      tab.open(address)
      expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type')
      tab.post(address, { ...calderHouse, ...nextWednesday, ...choices, ...notSensitive })
      expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type')
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('a page that is not on this way leads to check your answers', () => {
    const tab = atRar('Kieran')
    tab.answerAll(countsNot, notes, notSensitive)
    for (const page of ['toolkit', 'location', 'dates', 'toolkit/change', 'no-locations/change']) {
      tab.open(`/cases/V410022/arrange-appointment/1/${page}`)
      expect(tab.step).toBe('check-answers')
    }
  })

  test('the draft without a page opens its first', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.open('/cases/V410022/arrange-appointment/1')
    expect(tab.seen.title).toBe('What type of appointment are you arranging?')
  })
})

describe('an address that leads nowhere', () => {
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '%00', '..', 'X000000']

  test.each(hostile)('is not found, with ‘%s’ in any place', (name) => {
    const tab = visit('Kieran')
    tab.arrange()
    for (const path of [
      `/cases/${name}`,
      `/cases/${name}/arrange-appointment`,
      `/cases/${name}/arrange-appointment/1/type`,
      `/cases/V410022/${name}`,
      `/cases/V410022/arrange-appointment/${name}`,
      `/cases/V410022/arrange-appointment/${name}/type`,
      `/cases/V410022/arrange-appointment/1/${name}`,
      `/cases/V410022/arrange-appointment/1/type/${name}`,
      `/cases/V410022/arrange-appointment/1/type/change/${name}`,
      `/scenarios/${name}`,
      `/national-delius/${name}`,
      `/national-delius/V410022/${name}`,
    ]) {
      tab.open(path)
      expect(tab.page.status, path).toBe(404)
      expect(tab.seen.title, path).toBe('Page not found')
    }
  })

  test.each(['check-answers/change', 'no-locations/nothing', 'type/Change', 'type/change/again'])(
    'is not found, such as ‘%s’ of a draft, finished or not',
    (page) => {
      const begun = visit('Kieran')
      begun.arrange()
      for (const tab of [begun, atCheckAnswers()]) {
        const { session } = tab.browser
        tab.open(`/cases/V410022/arrange-appointment/1/${page}`)
        expect(tab.page.status).toBe(404)
        expect(tab.browser.session).toEqual(session)
      }
    },
  )

  test('is left to others if it is not the prototype’s', () => {
    for (const path of ['/nothing', '/casesandmore', '/public/a.css', '/caseS', '/versions/1']) {
      expect(isOurs(path), path).toBe(false)
      expect(handle({ method: 'GET', path, form: {} }, newSession, () => aMorning)).toBeUndefined()
    }
    for (const path of [
      '/',
      '/cases',
      '/cases/',
      '/cases/x/y/z',
      '/scenarios',
      '/scenarios/',
      '/versions',
      '/in-delius',
      '/national-delius',
      '/privacy',
      '/accessibility',
      '/cookies',
      '/sign-out',
    ]) {
      expect(isOurs(path), path).toBe(true)
    }
  })
})

describe('a method that an address does not take', () => {
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
    ['DELETE', '/cases/V410022/arrange-appointment/1/type'],
  ])('%s %s is refused', (method, path) => {
    const outcome = handle({ method, path, form: {} }, newSession, () => aMorning)
    expect(outcome).toMatchObject({ kind: 'page', status: 405 })
    expect(outcome?.session).toBeUndefined()
  })
})
