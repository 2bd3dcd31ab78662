import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { fixturesOn } from '../../app/data/index.ts'
import { currentFlags } from '../../app/delius/held-flags.ts'
import { isOurs } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, caseAt, crnOf } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import { arranging, counts } from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'

const fixtures = fixturesOn('2021-10-06')
const Person = z.object({ firstName: z.string(), words: z.string(), last: z.string() }).loose()

const at = (path: string) => tabAt({ session: newSession, now: aMorning }, path)

describe('the addresses of Guidance', () => {
  test.each(['toolkits/none', 'toolkits/__proto__', 'risk-flags/none', 'toolkits', 'other'])(
    '/guidance/%s is no page',
    (path) => {
      expect(at(`/guidance/${path}`).page.status).toBe(404)
      expect(isOurs(`/guidance/${path}`)).toBe(true)
    },
  )

  test.each(['compare', 'toolkits/nat1', 'risk-flags'])('take no forms: %s', (path) => {
    const tab = at('/guidance')
    tab.post(`/guidance/${path}`, { sort: 'who' })
    expect(tab.page.status).toBe(405)
  })

  test('change nothing of what is kept about a visitor, and name every toolkit', () => {
    const tab = at('/guidance/compare?person=V410022')
    for (const { id, name } of fixtures.toolkits) {
      tab.open(`/guidance/toolkits/${id}`)
      expect(tab.seen.title).toBe(name)
    }
    tab.open('/guidance/risk-flags/mappa')
    expect(tab.browser.session).toEqual(newSession)
    expect(at('/guidance').page.model['toolkits']).toHaveLength(7)
  })
})

describe('a toolkit opened for a person', () => {
  const days = expect.stringMatching(/^20 days, \d+ used/) as string
  const moved = expect.stringContaining('Derby East has not moved to toolkits yet') as string

  test.each<[FirstName, string, object]>([
    [
      'Kieran',
      'choices-and-changes',
      {
        fits: true,
        words: 'Yes, as far as is publicly known.',
        last: '4 October',
        rarDays: [days],
      },
    ],
    [
      'Imogen',
      'connection-and-community',
      { fits: true, words: 'Whom it fits is not publicly known.' },
    ],
    [
      'Imogen',
      'skills-for-relationships',
      {
        fits: false,
        words:
          'Might not fit Imogen: it is for men and it is for people convicted of violence against a partner.',
        last: 'Not used before',
      },
    ],
    ['Shanice', 'choices-and-changes', { words: moved }],
    ['Shanice', 'nat1', { fits: true }],
    ['Kieran', 'nat1', { words: 'Might not fit Kieran: Leeds North has moved to toolkits.' }],
  ])('says of %s whether %s fits, and why not', (first, toolkit, shown) => {
    const { model } = at(`/guidance/toolkits/${toolkit}?person=${crnOf(first)}`).page
    expect(model['person']).toMatchObject({ firstName: first, ...shown })
  })

  test('counts a session that was booked here once its time has come', () => {
    const session = { ...counts, toolkit: 'stepping-stones' }
    const tab = arranging('Kieran', session, { until: 'confirmation' })
    const last = () => {
      tab.open('/guidance/toolkits/stepping-stones?person=V410022')
      return Person.parse(tab.page.model['person']).last
    }
    expect(last()).toBe('Not used before')
    tab.browser.now = '2021-10-14T09:00'
    expect(last()).toBe('13 October')
  })

  test('leads back to where the practitioner was', () => {
    const tab = at('/guidance/toolkits/nat1?from=/cases/V410022/activity-log')
    expect(tab.seen.back?.text).toBe('Back to Kieran’s activity log')
    tab.goBack()
    expect(tab.path).toBe('/cases/V410022/activity-log')
  })
})

describe('risk flags', () => {
  const { risk } = caseAt('Glyn')
  const person = `?person=${crnOf('Glyn')}`
  const now = currentFlags(risk, fixtures)

  test('opened for a person are those that the person has now', () => {
    const shown = at(`/guidance/risk-flags${person}`).page.model['person']
    expect(at('/guidance/risk-flags').page.model['person']).toBeUndefined()
    expect(shown).toMatchObject({ flags: now.map(({ name }) => ({ name })) })
  })

  const held = new Set(risk.flags.filter((f) => f.removedOn === null).map(({ flag }) => flag))
  test.each(fixtures.riskFlags)(
    'opened one by one say whether the person has it: $id',
    ({ id }) => {
      const address = `/guidance/risk-flags/${id}`
      expect(at(address).page.model['person']).toBeUndefined()
      const shown = z.object({ held: z.array(z.object({ added: z.string() })) })
      const { held: found } = shown.parse(at(address + person).page.model['person'])
      expect(found.length > 0).toBe(held.has(id))
    },
  )
})
