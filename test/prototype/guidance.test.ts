import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { fixturesOn } from '../../app/data/index.ts'
import { currentFlags } from '../../app/delius/held-flags.ts'
import { isOurs } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, caseAt, crnOf } from '../support/people.ts'
import { tabAt, visit } from '../support/practitioner.ts'

const fixtures = fixturesOn('2021-10-06')
const Person = z.object({
  firstName: z.string(),
  fits: z.boolean(),
  words: z.string(),
  last: z.string(),
  rarDays: z.array(z.string()),
})

const at = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const forPerson = (toolkit: string, crn: string) =>
  Person.parse(at(`/guidance/toolkits/${toolkit}?person=${crn}`).page.model['person'])

describe('the addresses of Guidance', () => {
  test.each(['toolkits/none', 'toolkits/__proto__', 'risk-flags/none', 'toolkits', 'other'])(
    '/guidance/%s is no page',
    (path) => {
      expect(at(`/guidance/${path}`).page.status).toBe(404)
      expect(isOurs(`/guidance/${path}`)).toBe(true)
    },
  )

  test('take no forms', () => {
    const tab = at('/guidance')
    for (const path of ['/guidance/compare', '/guidance/toolkits/nat1', '/guidance/risk-flags']) {
      tab.post(path, { sort: 'who' })
      expect(tab.page.status).toBe(405)
    }
  })

  test('change nothing of what is kept about a visitor', () => {
    const tab = at('/guidance')
    for (const path of ['/guidance/compare?person=V410022', '/guidance/risk-flags/mappa']) {
      tab.open(path)
    }
    expect(tab.browser.session).toEqual(newSession)
  })
})

test('every toolkit that the service knows has a page of its own', () => {
  const tab = visit('Kieran')
  for (const { id, name } of fixtures.toolkits) {
    tab.open(`/guidance/toolkits/${id}`)
    expect(tab.seen.title).toBe(name)
  }
})

describe('a toolkit opened for a person', () => {
  test('says whether it fits, when it was last used and how many RAR days there are', () => {
    expect(forPerson('choices-and-changes', crnOf('Kieran'))).toEqual({
      firstName: 'Kieran',
      fits: true,
      words: 'Yes, as far as is publicly known.',
      last: '4 October',
      rarDays: [expect.stringMatching(/^20 days, \d+ used/)],
    })
  })

  test('does not say that it fits where nothing is known', () => {
    expect(forPerson('connection-and-community', crnOf('Imogen'))).toMatchObject({
      fits: true,
      words: 'Whom it fits is not publicly known.',
    })
  })

  test('gives every reason why it might not fit', () => {
    expect(forPerson('skills-for-relationships', crnOf('Imogen'))).toMatchObject({
      fits: false,
      words:
        'Might not fit Imogen: it is for men and it is for people convicted of violence against a partner.',
      last: 'Not used before',
    })
  })

  test('does not fit a team that has not moved to toolkits; the placeholder does', () => {
    const shanice = crnOf('Shanice')
    expect(forPerson('choices-and-changes', shanice).words).toContain(
      'Derby East has not moved to toolkits yet',
    )
    expect(forPerson('nat1', shanice).fits).toBe(true)
    expect(forPerson('nat1', crnOf('Kieran')).words).toBe(
      'Might not fit Kieran: Leeds North has moved to toolkits.',
    )
  })

  test('counts a session that was booked here once its time has come', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll(
      { type: 'CHVS' },
      { 'date-day': '13', 'date-month': '10', 'date-year': '2021', start: '9am', end: '10am' },
      { repeating: 'no' },
      { rar: 'yes' },
      { toolkit: 'stepping-stones' },
      { addNotes: 'no' },
      { sensitive: 'no' },
      {},
    )
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
  test('say nothing of any person unless opened for one', () => {
    for (const path of ['', ...fixtures.riskFlags.map(({ id }) => `/${id}`)]) {
      expect(at(`/guidance/risk-flags${path}`).page.model['person']).toBeUndefined()
    }
  })

  test('opened for a person are those that the person has now', () => {
    const { risk } = caseAt('Glyn')
    const expected = currentFlags(risk, fixtures).map(({ name }) => name)
    const { person } = at(`/guidance/risk-flags?person=${crnOf('Glyn')}`).page.model
    const flags = z.object({ flags: z.array(z.object({ name: z.string() })) }).parse(person)
    expect(flags.flags.map(({ name }) => name)).toEqual(expected)
  })

  test('opened one by one for a person say whether the person has it', () => {
    const held = new Set(
      caseAt('Glyn')
        .risk.flags.filter((f) => f.removedOn === null)
        .map(({ flag }) => flag),
    )
    for (const { id } of fixtures.riskFlags) {
      const { person } = at(`/guidance/risk-flags/${id}?person=${crnOf('Glyn')}`).page.model
      const shown = z.object({ held: z.array(z.object({ added: z.string() })) }).parse(person)
      expect(shown.held.length > 0, id).toBe(held.has(id))
    }
  })
})
