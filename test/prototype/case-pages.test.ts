import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { overviewPage } from '../../app/pages/case/overview.ts'
import { personalDetailsPage } from '../../app/pages/case/personal-details.ts'
import { riskPage } from '../../app/pages/case/risk.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, crnOf, people } from '../support/people.ts'
import { tabAt, visit } from '../support/practitioner.ts'
import { aContact } from '../delius/samples.ts'
import { cardOf, cardsOf, headingsOf, linksOf, openedIn, rowsOf } from './cards.ts'
import type { Contact, PersonalDetails, Risk } from '../../app/data/schema.ts'
import type { Event } from '../../app/delius/events.ts'
import type { PageFunction } from '../../app/pages/types.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

const kieran = '/cases/V410022'
const fixtures = fixturesOn('2021-10-06')
const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const openOf = (first: FirstName, page: string) => openAt(`/cases/${crnOf(first)}/${page}`)

/** A tab in which these appointments of Kieran are all that Delius holds of him. */
function holding(path: string, ...contacts: readonly Contact[]): Tab {
  const before = fixtures.contacts.filter(({ crn }) => crn === 'V410022')
  const gone: readonly Event[] = before.map((contact) => ({
    kind: 'appointment cancelled',
    at: aMorning,
    before: contact,
    contact: { ...contact, cancelledBy: 'staff' },
    link: null,
  }))
  const added: Event = { kind: 'already arranged', at: aMorning, contacts }
  return tabAt({ session: { ...newSession, events: [...gone, added] }, now: aMorning }, path)
}

/** What a page shows if Delius holds other details or another risk of Kieran than the fixtures. */
function shownWith(page: PageFunction, change: Partial<PersonalDetails> & Partial<Risk>) {
  const changed = <T extends { readonly crn: string }>(all: readonly T[]) =>
    all.map((one) => (one.crn === 'V410022' ? { ...one, ...change } : one))
  const { personalDetails, risks } = fixtures
  const visitor = {
    request: { method: 'GET', path: kieran, form: {} },
    session: newSession,
    fixtures: { ...fixtures, personalDetails: changed(personalDetails), risks: changed(risks) },
    now: aMorning,
    wallClock: aMorning,
  }
  const outcome = page(visitor, { crn: 'V410022' })
  if (outcome.kind !== 'page') throw new Error('There is no page')
  return { model: outcome.model, text: JSON.stringify(outcome.model) }
}

const noAssessment = { assessedOn: null, community: null, themselves: null }

describe('the Overview', () => {
  test('has a card for each tab, with the way there, and the button to arrange', () => {
    const tab = visit('Kieran')
    expect(cardsOf(tab).map(({ title, action }) => [title, action?.href])).toEqual([
      ['Schedule', `${kieran}/schedule`],
      ['Personal details', `${kieran}/personal-details`],
      ['Risk', `${kieran}/risk`],
      ['Sentence', `${kieran}/sentence`],
      ['Activity and compliance', undefined],
    ])
    const others = [`${kieran}/compliance`, `${kieran}/activity-log`]
    expect(linksOf(tab)).toEqual(expect.arrayContaining(others))
    const href = `${kieran}/arrange-appointment`
    expect(tab.seen.arrange).toEqual({ text: 'Arrange an appointment', href })
  })

  test('says what comes next, and links to it', () => {
    const next = aContact({ id: 9_900_001, date: '2021-10-18', outcome: null })
    const text = 'Monday 18 October at 10am (Office visit with Priya Deshmukh)'
    const [row] = cardOf(holding(kieran, next), 'Schedule').rows
    expect(row?.lines).toEqual([{ text, href: `${kieran}/appointments/9900001` }])
    const none = rowsOf(holding(kieran), 'Schedule')['Next appointment']
    expect(none).toBe('No appointments scheduled')
  })

  test('asks for the outcomes that are missing, each with its link, and for nothing when there is none', () => {
    const tab = holding(
      kieran,
      aContact({ id: 9_900_001, date: '2021-10-04' }),
      aContact({ id: 9_900_002, date: '2021-09-27', type: 'COPT' }),
      aContact({ id: 9_900_003, date: '2021-09-28', outcome: 'AFTA' }),
    )
    const call = 'Phone call with Priya Deshmukh on Monday 27 September at 10am'
    const visited = 'Office visit with Priya Deshmukh on Monday 4 October at 10am'
    const more = { more: [], moreText: 'Show 0 more appointments' }
    expect(tab.page.model['attention']).toMatchObject({
      title: 'You have appointments that need attention',
      calls: [
        {
          text: 'You need to record an outcome for 2 appointments',
          first: [
            { text: call, href: `${kieran}/appointments/9900002` },
            { text: visited, href: `${kieran}/appointments/9900001` },
          ],
          ...more,
        },
        {
          text: 'The time to give evidence has ended for an absence. Change the outcome',
          first: [{ href: `${kieran}/appointments/9900003` }],
          ...more,
        },
      ],
    })
    expect(holding(kieran).page.model['attention']).toBeNull()
  })

  test('shows five of many at once', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      aContact({ id: 9_900_000 + day, date: `2021-09-0${day}` }),
    )
    expect(holding(kieran, ...seven).page.model['attention']).toMatchObject({
      calls: [{ first: { length: 5 }, more: { length: 2 }, moreText: 'Show 2 more appointments' }],
    })
  })

  test.each<[FirstName, string, string, string]>([
    ['Kieran', 'Sentence', 'Order', '12 month Community Order (4 months elapsed)'],
    ['Kieran', 'Sentence', 'Requirements', '20 days RAR, 6 completed'],
    ['Connor', 'Sentence', 'Requirements', '40 days RAR, 21 completed'],
    ['Marta', 'Sentence', 'Requirements', '100 hours unpaid work'],
    ['Imogen', 'Personal details', 'Phone number', 'No phone number'],
    ['Kieran', 'Personal details', 'Mobile', '07700 900 412'],
  ])(
    'of %s says how far the orders have got, and which numbers there are',
    (first, card, row, text) => {
      expect(rowsOf(visit(first), card)[row]).toBe(text)
    },
  )

  test('has both orders of Derek, and says when there is no OASys assessment', () => {
    expect(rowsOf(visit('Derek'), 'Sentence')['Orders']?.split(' / ')).toHaveLength(2)
    const { text } = shownWith(overviewPage, { ...noAssessment, flags: [] })
    expect(text).toContain('There is no OASys risk assessment')
    expect(text).toContain('No risk flags')
  })
})

describe('the schedule', () => {
  test('links each appointment to its page and marks those of today', () => {
    const tab = holding(
      `${kieran}/schedule`,
      aContact({ id: 9_900_001, date: '2021-10-06', start: '08:00', end: '08:30' }),
      aContact({ id: 9_900_002, date: '2021-10-18' }),
      aContact({ id: 9_900_003, date: '2021-10-19', outcome: 'RSOF' }),
    )
    const label = 'Office visit with Priya Deshmukh on Monday 18 October at 10am'
    expect(tab.page.model['appointments']).toMatchObject([
      { date: 'Wednesday 6 October', today: true, href: `${kieran}/appointments/9900001` },
      { date: 'Monday 18 October', today: false, label },
    ])
  })

  test.each([
    [9, false],
    [10, true],
  ])('of %i has its button at the top too: %s', (count, atTop) => {
    const many = Array.from({ length: count }, (_, index) =>
      aContact({ id: 9_900_001 + index, date: `2021-11-${String(index + 1).padStart(2, '0')}` }),
    )
    expect(holding(`${kieran}/schedule`, ...many).page.model['arrangeAtTop']).toBe(atTop)
  })
})

describe('personal details', () => {
  const address = {
    kind: 'main' as const,
    type: 'Householder',
    verified: true,
    noFixedAbode: false,
    lines: ['1 Grey Lane', 'Leeds'],
    telephone: null,
    startDate: '2020-01-06',
    endDate: null,
    notes: '',
  }

  test('hide the address of somebody of no fixed abode', () => {
    const told = (noFixedAbode: boolean) =>
      shownWith(personalDetailsPage, { addresses: [{ ...address, noFixedAbode }] }).text
    expect(told(false)).toContain('1 Grey Lane')
    expect(told(true)).toContain('No fixed abode')
    expect(told(true)).not.toContain('1 Grey Lane')
  })

  test('have the middle names in the name, and say in which language to speak', () => {
    const { text } = shownWith(personalDetailsPage, { middleNames: 'Ann Marie' })
    expect(text).toContain('Kieran Ann Marie Osgood')
    const imogen = rowsOf(openOf('Imogen', 'personal-details'), 'Personal details')
    expect(imogen['Preferred language']).toBe('British Sign Language (interpreter required)')
  })

  test('do not show what the design left out', () => {
    for (const { first } of people) {
      const shown = JSON.stringify(openOf(first, 'personal-details').page.model)
      expect(shown).not.toMatch(/ethnic|nationality|immigration|national insurance|\bCRO\b/i)
    }
  })

  test('lead to a page for each contact, and to nobody else’s', () => {
    const contacts = people.flatMap(({ first, crn }) =>
      linksOf(openOf(first, 'personal-details'))
        .filter((href) => href.includes('/contacts/'))
        .map((href) => ({ crn, href })),
    )
    expect(contacts.length).toBeGreaterThan(0)
    for (const { crn, href } of contacts) {
      const tab = openAt(href)
      expect(tab.page.status).toBe(200)
      expect(rowsOf(tab, 'Contact details')['Name']).toBe(tab.page.model['heading'])
      const other = people.find((one) => one.crn !== crn)?.crn ?? ''
      expect(openAt(href.replace(crn, other)).page.status).toBe(404)
    }
  })

  test('keep what is over apart from what holds now', () => {
    const headings = (page: string) => headingsOf(openOf('Connor', `personal-details/${page}`))
    const circumstances = ['Current circumstances', 'Previous circumstances']
    expect(headings('circumstances')).toEqual(circumstances)
    expect(headings('disabilities')[1]).toBe('Previous disabilities: No previous disabilities')
  })
})

describe('the sentence', () => {
  test('opens both requirements of Connor in their one line', () => {
    const tab = openOf('Connor', 'sentence')
    const facts = openedIn(tab, 'Sentence', 'Requirements')['40 days RAR, 21 completed']
    expect(facts?.filter((fact) => /^(Requirement|Length|Completed|Left)/.test(fact))).toEqual([
      'Requirement 1',
      'Length: 30 days',
      'Completed: 12 days',
      'Left: 18 days',
      'Requirement 2',
      'Length: 10 days',
      'Completed: 9 days',
      'Left: 1 day',
    ])
  })

  test('says that a requirement of Glyn is terminated', () => {
    const tab = openOf('Glyn', 'sentence')
    const opened = openedIn(tab, 'Sentence', 'Requirements')
    const [ended = ''] = Object.keys(opened).filter((summary) => summary.includes('(terminated)'))
    expect(ended).toMatch(/^20 days RAR, /)
    expect(opened[ended]?.join()).toContain('Termination date: 26 July 2021')
    const keys = Object.keys(rowsOf(tab, 'RAR days'))
    expect(keys).toEqual(['Requirement 1', 'Requirement 2 (terminated)'])
  })

  test('says what each RAR day was for, if there is a RAR requirement', () => {
    const tab = openAt(`${kieran}/sentence`)
    expect(rowsOf(tab, 'RAR days')['RAR days']).toBe('6 of 20 days completed / 1 booked / 13 left')
    const [days] = Object.values(openedIn(tab, 'RAR days', 'RAR days'))
    expect(days).toHaveLength(7)
    expect(days?.[0]).toBe('25 October 2021, Choices and Changes, Booked')
    const from = encodeURIComponent(`${kieran}/sentence`)
    expect(linksOf(tab)).toContain(`/guidance/toolkits/choices-and-changes?from=${from}`)
    const marta = cardsOf(openOf('Marta', 'sentence'))
    expect(marta.map(({ title }) => title)).not.toContain('RAR days')
  })

  test('keeps the two orders of Derek apart, each below its heading', () => {
    const tab = openOf('Derek', 'sentence')
    expect(headingsOf(tab)).toEqual([
      '12 month Community Order',
      'Discretionary life sentence, on licence since 2012',
      'Before these orders',
    ])
    expect(cardsOf(tab).every(({ level }) => level === 4)).toBe(true)
    const elapsed = cardsOf(tab).flatMap(({ title, rows }) =>
      title === 'Sentence' ? rows.filter(({ key }) => key === 'Time elapsed') : [],
    )
    const texts = elapsed.map(({ lines }) => lines[0]?.text)
    expect(texts).toEqual(['2 months elapsed (of 12 months)', '23 years elapsed'])
  })
})

describe('the risk', () => {
  test('says what to do without an assessment', () => {
    const { missing } = shownWith(riskPage, noAssessment).model
    expect(missing).toEqual({ title: 'There is no OASys risk assessment', first: 'Kieran' })
  })

  test('groups who is at risk by how much', () => {
    const levels = {
      children: 'low',
      public: 'medium',
      knownAdult: 'high',
      staff: 'medium',
    } as const
    const words = { whoIsAtRisk: '', natureOfRisk: 'Violence', greatestWhen: '' }
    const community = { overall: 'high', levels, ...words } as const
    const tab = { page: shownWith(riskPage, { assessedOn: '2021-09-01', community }) }
    expect(tab.page.model['missing']).toBeNull()
    expect(tab.page.text).toContain('{"text":"High risk of serious harm","tag":"red"}')
    const [card] = cardsOf(tab).filter(({ rows }) => rows.some(({ key }) => key === 'Overall'))
    expect(Object.entries(rowsOf(tab, card?.title ?? ''))).toEqual([
      ['OASys assessment date', '1 September 2021'],
      ['Overall', 'High risk of serious harm'],
      ['High risk', 'Known adult'],
      ['Medium risk', 'Public / Staff'],
      ['Low risk', 'Children'],
      ['Who is at risk', 'No detail given'],
      ['Nature of risk', 'Violence'],
      ['When is risk greatest', 'No detail given'],
    ])
  })

  test('tells immediate from previous concerns, with their notes behind them', () => {
    const none = { immediate: null, previous: null, previousDate: null }
    const themselves = {
      suicideOrSelfHarm: { immediate: 'Low mood', previous: '', previousDate: '2019-03-04' },
      coping: none,
      vulnerability: none,
    }
    const { text } = shownWith(riskPage, { themselves })
    for (const said of [
      'Immediate concerns about suicide or self-harm',
      '"value":"Low mood"',
      'Previous concerns about suicide or self-harm',
      '"value":"4 March 2019"',
      '"value":"No detail given"',
    ]) {
      expect(text).toContain(said)
    }
    expect(text.split('No concerns')).toHaveLength(3)
  })

  test('says when the review of a flag is overdue, and leads to its page and its guidance', () => {
    const [flag] = fixtures.riskFlags
    const held = {
      id: 'a-flag',
      flag: flag?.id ?? '',
      notes: '',
      addedOn: '2021-01-04',
      lastReview: null,
      nextReview: '2021-10-05',
      removedOn: null,
      removalNotes: '',
    }
    const removed = { ...held, id: 'another', removedOn: '2021-02-01' }
    expect(shownWith(riskPage, { flags: [held, removed] }).model).toMatchObject({
      flags: [
        [
          [{ text: flag?.name, href: `${kieran}/risk/flags/a-flag` }],
          [{ text: 'No notes' }],
          [{ text: '5 October 2021' }, { text: 'Overdue', tag: 'red' }],
        ],
      ],
      removed: { count: 1, href: `${kieran}/risk/removed-flags` },
    })
  })

  const flags = fixtures.risks.flatMap(({ crn, flags: all }) =>
    all.map((flag) => ({ crn, ...flag })),
  )
  test.each(flags)(
    'has a page for the flag $id, removed or not',
    ({ crn, id, flag, removedOn }) => {
      const tab = openAt(`/cases/${crn}/risk/flags/${id}`)
      expect(tab.page.status).toBe(200)
      const card = cardOf(tab, 'About this flag')
      expect(card.action?.href).toMatch(new RegExp(`^/guidance/risk-flags/${flag}\\?from=`))
      const keys = card.rows.map(({ key }) => key)
      expect(keys.includes('Next review')).toBe(removedOn === null)
      expect(keys.includes('Date removed')).toBe(removedOn !== null)
    },
  )
})

describe('pages below the tabs', () => {
  const below = [
    ...['', '/schedule', '/personal-details', '/personal-details/addresses'],
    ...['/personal-details/circumstances', '/personal-details/disabilities', '/risk'],
    ...['/risk/removed-flags', '/sentence', '/sentence/previous-orders'],
  ]

  test.each([
    ...['nothing', 'contacts', 'contacts/__proto__', 'contacts/toString'].map(
      (page) => `${kieran}/personal-details/${page}`,
    ),
    ...['risk/flags', 'risk/flags/constructor', 'risk/nothing', 'sentence/nothing'].map(
      (page) => `${kieran}/${page}`,
    ),
    ...below.map((page) => `/cases/X000000${page}`),
  ])('are not found at ‘%s’', (path) => {
    expect(openAt(path).page.status).toBe(404)
  })

  test.each(below)('are there for everybody, whatever Delius holds, at any date: ‘%s’', (page) => {
    for (const now of [aMorning, '2026-02-28T23:59']) {
      for (const { crn } of people) {
        const tab = tabAt({ session: newSession, now }, `/cases/${crn}${page}`)
        expect(tab.page.status, tab.path).toBe(200)
        const shown = JSON.stringify(tab.page.model)
        expect(shown, tab.path).not.toMatch(/\bundefined\b|\bNaN\b|Invalid/)
      }
    }
  })
})
