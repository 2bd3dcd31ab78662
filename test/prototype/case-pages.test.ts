import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { overviewPage } from '../../app/pages/case/overview.ts'
import { personalDetailsPage } from '../../app/pages/case/personal-details.ts'
import { riskPage } from '../../app/pages/case/risk.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, crnOf, people } from '../support/people.ts'
import { tabAt, visit } from '../support/practitioner.ts'
import { approvable } from '../support/approved.ts'
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

  test('and the schedule show appointments as approved', async () => {
    const days = (count: number, month: string) =>
      Array.from({ length: count }, (_, index) => {
        const day = String(index + 1).padStart(2, '0')
        return aContact({ id: 9_900_001 + index, date: `2021-${month}-${day}` })
      })
    const overview = (...contacts: readonly Contact[]) => {
      const tab = holding(kieran, ...contacts)
      return { next: rowsOf(tab, 'Schedule'), attention: tab.page.model['attention'] }
    }
    const schedule = (...contacts: readonly Contact[]) => {
      const { appointments, arrangeAtTop } = holding(`${kieran}/schedule`, ...contacts).page.model
      return { arrangeAtTop, appointments }
    }
    const text = approvable({
      'Nothing to come and nothing to do': overview(),
      'What comes next': overview(aContact({ id: 9_900_001, date: '2021-10-18' })),
      'Outcomes that are missing, and evidence that did not come': overview(
        aContact({ id: 9_900_001, date: '2021-10-04' }),
        aContact({ id: 9_900_002, date: '2021-09-27', type: 'COPT' }),
        aContact({ id: 9_900_003, date: '2021-09-28', outcome: 'AFTA' }),
      ),
      'Five of seven at once': overview(...days(7, '09')),
      'The schedule, with one of today and one that was moved': schedule(
        aContact({ id: 9_900_001, date: '2021-10-06', start: '08:00', end: '08:30' }),
        aContact({ id: 9_900_002, date: '2021-10-18' }),
        aContact({ id: 9_900_003, date: '2021-10-19', outcome: 'RSOF' }),
      ),
      'The schedule of nine': schedule(...days(9, '11')).arrangeAtTop,
      'The schedule of ten, which has its button at the top too': schedule(...days(10, '11'))
        .arrangeAtTop,
    })
    await expect(text).toMatchFileSnapshot('approved/overview.txt')
  })

  test('of everybody says how far the orders have got, as approved', async () => {
    const overviews = people.map(({ first, name }): [string, unknown] => {
      const tab = visit(first)
      return [name, cardsOf(tab).map(({ title }) => ({ [title]: rowsOf(tab, title) }))]
    })
    const text = approvable(Object.fromEntries(overviews))
    await expect(text).toMatchFileSnapshot('approved/overview-of-people.txt')
  })

  test('says when there is no OASys assessment', () => {
    const { text } = shownWith(overviewPage, { ...noAssessment, flags: [] })
    expect(text).toContain('There is no OASys risk assessment')
    expect(text).toContain('No risk flags')
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

test('The sentence of everybody is told as approved', async () => {
  const said = (first: FirstName) => {
    const tab = openOf(first, 'sentence')
    const cards = cardsOf(tab).map(({ title, level, rows }) => [
      `${title}, level ${level}`,
      ...rows.map(({ key, lines }) => `${key}: ${lines.map(({ text }) => text).join(' / ')}`),
    ])
    const hasDays = cardsOf(tab).some(({ title }) => title === 'RAR days')
    return {
      headings: headingsOf(tab),
      cards,
      requirements: openedIn(tab, 'Sentence', 'Requirements'),
      'RAR days': hasDays && openedIn(tab, 'RAR days', 'RAR days'),
    }
  }
  const text = approvable({
    'Two requirements in one line': said('Connor'),
    'A requirement that is terminated': said('Glyn'),
    'Each RAR day': said('Kieran'),
    'No RAR requirement': said('Marta'),
    'Two orders, each below its heading': said('Derek'),
  })
  await expect(text).toMatchFileSnapshot('approved/sentence.txt')
  const from = encodeURIComponent(`${kieran}/sentence`)
  const guidance = `/guidance/toolkits/choices-and-changes?from=${from}`
  expect(linksOf(openOf('Kieran', 'sentence'))).toContain(guidance)
})

describe('the risk', () => {
  test('says what to do without an assessment', () => {
    const { missing } = shownWith(riskPage, noAssessment).model
    expect(missing).toEqual({ title: 'There is no OASys risk assessment', first: 'Kieran' })
  })

  test('groups who is at risk, and tells immediate from previous concerns, as approved', async () => {
    const levels = {
      children: 'low',
      public: 'medium',
      knownAdult: 'high',
      staff: 'medium',
    } as const
    const words = { whoIsAtRisk: '', natureOfRisk: 'Violence', greatestWhen: '' }
    const community = { overall: 'high', levels, ...words } as const
    const none = { immediate: null, previous: null, previousDate: null }
    const harm = { immediate: 'Low mood', previous: '', previousDate: '2019-03-04' }
    const themselves = { suicideOrSelfHarm: harm, coping: none, vulnerability: none }
    const assessed = { assessedOn: '2021-09-01', community, themselves }
    const { sections, missing } = shownWith(riskPage, assessed).model
    const text = approvable({ 'An assessment of September': { missing, sections } })
    await expect(text).toMatchFileSnapshot('approved/risk.txt')
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

  test('say where they are: the tab that is open and the way there, as approved', async () => {
    const frames = below.map((page) => {
      const { tabs, breadcrumbs } = openAt(`${kieran}${page}`).page.model
      return [`${kieran}${page}`, { tabs, breadcrumbs }]
    })
    const text = approvable(Object.fromEntries(frames) as Readonly<Record<string, unknown>>)
    await expect(text).toMatchFileSnapshot('approved/case-frames.txt')
  })

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
