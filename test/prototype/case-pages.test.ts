import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { overviewPage } from '../../app/pages/case/overview.ts'
import { personalDetailsPage } from '../../app/pages/case/personal-details.ts'
import { riskPage } from '../../app/pages/case/risk.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, people } from '../support/people.ts'
import { tabAt, visit } from '../support/practitioner.ts'
import { aContact } from '../delius/samples.ts'
import { cardOf, cardsOf, headingsOf, linksOf, openedIn, rowsOf } from './cards.ts'
import type { Contact, Fixtures, PersonalDetails, Risk } from '../../app/data/schema.ts'
import type { Event } from '../../app/delius/events.ts'
import type { PageFunction } from '../../app/pages/types.ts'
import type { Tab } from '../support/practitioner.ts'

const kieran = '/cases/V410022'
const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)

/** A tab in which these appointments of Kieran are all that Delius holds of him. */
function holding(path: string, ...contacts: readonly Contact[]): Tab {
  const before = fixturesOn('2021-10-06').contacts.filter(({ crn }) => crn === 'V410022')
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

/** What a page shows if Delius holds other things of Kieran than the fixtures. */
function shownWith(page: PageFunction, change: (fixtures: Fixtures) => Partial<Fixtures>) {
  const fixtures = fixturesOn('2021-10-06')
  const visitor = {
    request: { method: 'GET', path: kieran, form: {} },
    session: newSession,
    fixtures: { ...fixtures, ...change(fixtures) },
    now: aMorning,
    wallClock: aMorning,
  }
  const outcome = page(visitor, { crn: 'V410022' })
  if (outcome.kind !== 'page') throw new Error('There is no page')
  return outcome.model
}

const withDetails =
  (rest: Partial<PersonalDetails>) =>
  ({ personalDetails }: Fixtures): Partial<Fixtures> => ({
    personalDetails: personalDetails.map((one) =>
      one.crn === 'V410022' ? { ...one, ...rest } : one,
    ),
  })

const withRisk =
  (rest: Partial<Risk>) =>
  ({ risks }: Fixtures): Partial<Fixtures> => ({
    risks: risks.map((one) => (one.crn === 'V410022' ? { ...one, ...rest } : one)),
  })

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
    expect(linksOf(tab)).toEqual(
      expect.arrayContaining([`${kieran}/compliance`, `${kieran}/activity-log`]),
    )
    expect(tab.seen.arrange).toEqual({
      text: 'Arrange an appointment',
      href: `${kieran}/arrange-appointment`,
    })
  })

  test('says what comes next, and links to it', () => {
    const next = aContact({ id: 9_900_001, date: '2021-10-18', outcome: null })
    expect(cardOf(holding(kieran, next), 'Schedule').rows[0]?.lines).toEqual([
      {
        text: 'Monday 18 October at 10am (Office visit with Priya Deshmukh)',
        href: `${kieran}/appointments/9900001`,
      },
    ])
    expect(rowsOf(holding(kieran), 'Schedule')['Next appointment']).toBe(
      'No appointments scheduled',
    )
  })

  test('asks for the outcomes that are missing, each with its link', () => {
    const tab = holding(
      kieran,
      aContact({ id: 9_900_001, date: '2021-10-04' }),
      aContact({ id: 9_900_002, date: '2021-09-27', type: 'COPT' }),
      aContact({ id: 9_900_003, date: '2021-09-28', outcome: 'AFTA' }),
    )
    expect(tab.page.model['attention']).toEqual({
      title: 'You have appointments that need attention',
      calls: [
        {
          text: 'You need to record an outcome for 2 appointments',
          first: [
            {
              text: 'Phone call with Priya Deshmukh on Monday 27 September at 10am',
              href: `${kieran}/appointments/9900002`,
            },
            {
              text: 'Office visit with Priya Deshmukh on Monday 4 October at 10am',
              href: `${kieran}/appointments/9900001`,
            },
          ],
          more: [],
          moreText: 'Show 0 more appointments',
        },
        {
          text: 'The time to give evidence has ended for an absence. Change the outcome',
          first: [expect.objectContaining({ href: `${kieran}/appointments/9900003` })],
          more: [],
          moreText: 'Show 0 more appointments',
        },
      ],
    })
  })

  test('shows five of many at once, and says nothing when there is nothing to do', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      aContact({ id: 9_900_000 + day, date: `2021-09-0${day}` }),
    )
    expect(holding(kieran, ...seven).page.model['attention']).toMatchObject({
      calls: [{ first: { length: 5 }, more: { length: 2 }, moreText: 'Show 2 more appointments' }],
    })
    expect(holding(kieran).page.model['attention']).toBeNull()
  })

  test('says how far the order and the RAR days have got', () => {
    const rows = rowsOf(visit('Kieran'), 'Sentence')
    expect(rows['Order']).toBe('12 month Community Order (4 months elapsed)')
    expect(rows['Requirements']).toBe('20 days RAR, 6 completed')
    expect(rowsOf(visit('Connor'), 'Sentence')['Requirements']).toBe('40 days RAR, 21 completed')
    expect(rowsOf(visit('Marta'), 'Sentence')['Requirements']).toBe('100 hours unpaid work')
    expect(rowsOf(visit('Derek'), 'Sentence')['Orders']?.split(' / ')).toHaveLength(2)
  })

  test('names no numbers that nobody holds', () => {
    expect(rowsOf(visit('Imogen'), 'Personal details')['Phone number']).toBe('No phone number')
    expect(rowsOf(visit('Kieran'), 'Personal details')).toMatchObject({ Mobile: '07700 900 412' })
  })

  test('says when there is no OASys assessment', () => {
    const nothing = { assessedOn: null, community: null, themselves: null, flags: [] }
    const model = shownWith(overviewPage, withRisk(nothing))
    expect(JSON.stringify(model)).toContain('There is no OASys risk assessment')
    expect(JSON.stringify(model)).toContain('No risk flags')
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
    expect(tab.page.model['appointments']).toMatchObject([
      { date: 'Wednesday 6 October', today: true, href: `${kieran}/appointments/9900001` },
      {
        date: 'Monday 18 October',
        today: false,
        label: 'Office visit with Priya Deshmukh on Monday 18 October at 10am',
      },
    ])
  })

  test('has its button at the top too once there are more than nine', () => {
    const many = (number: number) =>
      Array.from({ length: number }, (_, index) =>
        aContact({ id: 9_900_001 + index, date: `2021-11-${String(index + 1).padStart(2, '0')}` }),
      )
    const atTop = (number: number) =>
      holding(`${kieran}/schedule`, ...many(number)).page.model['arrangeAtTop']
    expect([atTop(9), atTop(10)]).toEqual([false, true])
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
    const told = shownWith(personalDetailsPage, withDetails({ addresses: [address] }))
    expect(JSON.stringify(told)).toContain('1 Grey Lane')
    const hidden = shownWith(
      personalDetailsPage,
      withDetails({ addresses: [{ ...address, noFixedAbode: true }] }),
    )
    expect(JSON.stringify(hidden)).toContain('No fixed abode')
    expect(JSON.stringify(hidden)).not.toContain('1 Grey Lane')
  })

  test('have the middle names in the name, and say in which language to speak', () => {
    const model = shownWith(personalDetailsPage, withDetails({ middleNames: 'Ann Marie' }))
    expect(JSON.stringify(model)).toContain('Kieran Ann Marie Osgood')
    const imogen = rowsOf(openAt('/cases/V410699/personal-details'), 'Personal details')
    expect(imogen['Preferred language']).toBe('British Sign Language (interpreter required)')
  })

  test('do not show what the design left out', () => {
    for (const { crn } of people) {
      const shown = JSON.stringify(openAt(`/cases/${crn}/personal-details`).page.model)
      expect(shown).not.toMatch(/ethnic|nationality|immigration|national insurance|\bCRO\b/i)
    }
  })

  test('lead to a page for each contact, and to nobody else’s', () => {
    const contacts = people.flatMap(({ crn }) =>
      linksOf(openAt(`/cases/${crn}/personal-details`))
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
    const tab = openAt('/cases/V410814/personal-details/circumstances')
    expect(headingsOf(tab)).toEqual(['Current circumstances', 'Previous circumstances'])
    const none = openAt('/cases/V410814/personal-details/disabilities')
    expect(headingsOf(none)[1]).toBe('Previous disabilities: No previous disabilities')
  })
})

describe('the sentence', () => {
  test('opens both requirements of Connor in their one line', () => {
    const tab = openAt('/cases/V410814/sentence')
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
    const tab = openAt('/cases/V410930/sentence')
    const opened = openedIn(tab, 'Sentence', 'Requirements')
    const [ended = ''] = Object.keys(opened).filter((summary) => summary.includes('(terminated)'))
    expect(ended).toMatch(/^20 days RAR, /)
    expect(opened[ended]?.join()).toContain('Termination date: 26 July 2021')
    expect(Object.keys(rowsOf(tab, 'RAR days'))).toEqual([
      'Requirement 1',
      'Requirement 2 (terminated)',
    ])
  })

  test('says what each RAR day was for', () => {
    const tab = openAt(`${kieran}/sentence`)
    expect(rowsOf(tab, 'RAR days')['RAR days']).toBe('6 of 20 days completed / 1 booked / 13 left')
    const [days] = Object.values(openedIn(tab, 'RAR days', 'RAR days'))
    expect(days).toHaveLength(7)
    expect(days?.[0]).toBe('25 October 2021, Choices and Changes, Booked')
    expect(linksOf(tab)).toContain(
      `/guidance/toolkits/choices-and-changes?from=${encodeURIComponent(`${kieran}/sentence`)}`,
    )
  })

  test('has no RAR days without a RAR requirement', () => {
    const tab = openAt('/cases/V410137/sentence')
    expect(cardsOf(tab).map(({ title }) => title)).not.toContain('RAR days')
  })

  test('keeps the two orders of Derek apart, each below its heading', () => {
    const tab = openAt('/cases/V410586/sentence')
    expect(headingsOf(tab)).toEqual([
      '12 month Community Order',
      'Discretionary life sentence, on licence since 2012',
      'Before these orders',
    ])
    expect(cardsOf(tab).every(({ level }) => level === 4)).toBe(true)
    const elapsed = cardsOf(tab).flatMap(({ title, rows }) =>
      title === 'Sentence' ? rows.filter(({ key }) => key === 'Time elapsed') : [],
    )
    expect(elapsed.map(({ lines }) => lines[0]?.text)).toEqual([
      '2 months elapsed (of 12 months)',
      '23 years elapsed',
    ])
  })
})

describe('the risk', () => {
  const concern = { immediate: null, previous: null, previousDate: null }

  test('says what to do without an assessment', () => {
    const none = { assessedOn: null, community: null, themselves: null }
    expect(shownWith(riskPage, withRisk(none))['missing']).toEqual({
      title: 'There is no OASys risk assessment',
      first: 'Kieran',
    })
  })

  test('groups who is at risk by how much', () => {
    const community = {
      overall: 'high' as const,
      levels: {
        children: 'low' as const,
        public: 'medium' as const,
        knownAdult: 'high' as const,
        staff: 'medium' as const,
      },
      whoIsAtRisk: '',
      natureOfRisk: 'Violence',
      greatestWhen: '',
    }
    const model = shownWith(riskPage, withRisk({ assessedOn: '2021-09-01', community }))
    expect(model['missing']).toBeNull()
    expect(JSON.stringify(model['sections'])).toContain(
      JSON.stringify([
        { key: 'OASys assessment date', lines: [{ text: '1 September 2021' }] },
        { key: 'Overall', lines: [{ text: 'High risk of serious harm', tag: 'red' }] },
        { key: 'High risk', lines: [{ text: 'Known adult' }] },
        { key: 'Medium risk', lines: [{ text: 'Public' }, { text: 'Staff' }] },
        { key: 'Low risk', lines: [{ text: 'Children' }] },
        { key: 'Who is at risk', lines: [{ text: 'No detail given' }] },
        { key: 'Nature of risk', lines: [{ text: 'Violence' }] },
        { key: 'When is risk greatest', lines: [{ text: 'No detail given' }] },
      ]),
    )
  })

  test('tells immediate from previous concerns, with their notes behind them', () => {
    const themselves = {
      suicideOrSelfHarm: { immediate: 'Low mood', previous: '', previousDate: '2019-03-04' },
      coping: concern,
      vulnerability: concern,
    }
    const model = JSON.stringify(shownWith(riskPage, withRisk({ themselves })))
    expect(model).toContain('Immediate concerns about suicide or self-harm')
    expect(model).toContain('"value":"Low mood"')
    expect(model).toContain('Previous concerns about suicide or self-harm')
    expect(model).toContain('"value":"4 March 2019"')
    expect(model).toContain('"value":"No detail given"')
    expect(model.split('No concerns')).toHaveLength(3)
  })

  test('says when the review of a flag is overdue, and leads to its page and its guidance', () => {
    const [flag] = fixturesOn('2021-10-06').riskFlags
    if (!flag) throw new Error('There are no kinds of risk flag')
    const held = {
      id: 'a-flag',
      flag: flag.id,
      notes: '',
      addedOn: '2021-01-04',
      lastReview: null,
      nextReview: '2021-10-05',
      removedOn: null,
      removalNotes: '',
    }
    const removed = { ...held, id: 'another', removedOn: '2021-02-01' }
    const model = shownWith(riskPage, withRisk({ flags: [held, removed] }))
    expect(model).toMatchObject({
      flags: [
        [
          [{ text: flag.name, href: `${kieran}/risk/flags/a-flag` }],
          [{ text: 'No notes' }],
          [{ text: '5 October 2021' }, { text: 'Overdue', tag: 'red' }],
        ],
      ],
      removed: { count: 1, href: `${kieran}/risk/removed-flags` },
    })
  })

  test('has a page for each flag, removed or not', () => {
    const flags = fixturesOn('2021-10-06').risks.flatMap((risk) =>
      risk.flags.map((flag) => ({ crn: risk.crn, flag })),
    )
    expect(flags.length).toBeGreaterThan(0)
    for (const { crn, flag } of flags) {
      const tab = openAt(`/cases/${crn}/risk/flags/${flag.id}`)
      expect(tab.page.status).toBe(200)
      const card = cardOf(tab, 'About this flag')
      expect(card.action?.href).toMatch(new RegExp(`^/guidance/risk-flags/${flag.flag}\\?from=`))
      const keys = card.rows.map(({ key }) => key)
      expect(keys.includes('Next review')).toBe(flag.removedOn === null)
      expect(keys.includes('Date removed')).toBe(flag.removedOn !== null)
    }
  })
})

describe('pages below the tabs', () => {
  test.each([
    'personal-details/nothing',
    'personal-details/contacts',
    'personal-details/contacts/__proto__',
    'personal-details/contacts/toString',
    'risk/flags',
    'risk/flags/constructor',
    'risk/nothing',
    'sentence/nothing',
  ])('are not found at ‘%s’', (path) => {
    expect(openAt(`${kieran}/${path}`).page.status).toBe(404)
  })

  test('are there for everybody, whatever Delius holds, at any date', () => {
    const pages = [
      '',
      '/schedule',
      '/personal-details',
      '/personal-details/addresses',
      '/personal-details/circumstances',
      '/personal-details/disabilities',
      '/risk',
      '/risk/removed-flags',
      '/sentence',
      '/sentence/previous-orders',
    ]
    for (const now of [aMorning, '2026-02-28T23:59']) {
      for (const { crn } of people) {
        for (const page of pages) {
          const tab = tabAt({ session: newSession, now }, `/cases/${crn}${page}`)
          expect(tab.page.status, tab.path).toBe(200)
          expect(JSON.stringify(tab.page.model), tab.path).not.toMatch(
            /\bundefined\b|\bNaN\b|Invalid/,
          )
        }
      }
    }
  })

  test('of nobody are not found', () => {
    for (const page of ['', '/schedule', '/risk', '/sentence', '/personal-details/addresses']) {
      expect(openAt(`/cases/X000000${page}`).page.status).toBe(404)
    }
  })
})
