import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fixturesOn } from '../../app/data/index.ts'
import { overviewPage } from '../../app/pages/case/overview.ts'
import { personalDetailsPage } from '../../app/pages/case/personal-details.ts'
import { riskPage } from '../../app/pages/case/risk.ts'
import { schedulePage } from '../../app/pages/case/schedule.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, crnOf, people } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import { approvable, facts, variations } from '../support/approved.ts'
import { aContact } from '../delius/samples.ts'
import type { Contact, PersonalDetails, Risk } from '../../app/data/schema.ts'
import type { Page, PageFunction } from '../../app/pages/types.ts'
import type { FirstName } from '../support/people.ts'

const kieran = '/cases/V410022'
const fixtures = fixturesOn('2021-10-06')
const openAt = (path: string) => tabAt({ session: newSession, now: aMorning }, path)
const modelAt = (path: string) => openAt(path).page.model
const openOf = (first: FirstName, page: string) => modelAt(`/cases/${crnOf(first)}/${page}`)

/** What a page shows if Delius holds other details, risk or appointments of Kieran. */
function shownWith(
  page: PageFunction,
  change: Partial<PersonalDetails> & Partial<Risk>,
  contacts = fixtures.contacts,
) {
  const changed = <T extends { readonly crn: string }>(all: readonly T[]) =>
    all.map((one) => (one.crn === 'V410022' ? { ...one, ...change } : one))
  const { personalDetails, risks } = fixtures
  const visit = {
    request: { method: 'GET', path: kieran, form: {} },
    session: newSession,
    fixtures: {
      ...{ ...fixtures, contacts },
      ...{ personalDetails: changed(personalDetails), risks: changed(risks) },
    },
    now: aMorning,
    wallClock: aMorning,
  }
  const outcome = page(visit, { crn: 'V410022' })
  if (outcome.kind !== 'page') throw new Error('There is no page')
  return outcome.model
}

const noAssessment = { assessedOn: null, community: null, themselves: null }
/** What the main part of a page says: all of it, or what is about something. */
function said(model: Page['model'], about = /./): readonly string[] {
  const { attention, arrange, cards, sections, missing, flags, removed } = model
  const lines = facts({ attention, arrange, cards, sections, missing, flags, removed })
  return lines.filter((line) => about.test(line))
}

test('The Overview and the schedule show what is approved', async () => {
  const days = (count: number, month: string) =>
    Array.from({ length: count }, (_, index) => {
      const day = String(index + 1).padStart(2, '0')
      return aContact({ id: 1 + index, date: `2021-${month}-${day}` })
    })
  const overview = (...contacts: readonly Contact[]) => {
    const model = shownWith(overviewPage, {}, contacts)
    return said(model, /^attention|^Schedule, Next/)
  }
  const schedule = (...contacts: readonly Contact[]) => {
    const { appointments, arrangeAtTop } = shownWith(schedulePage, {}, contacts)
    return { arrangeAtTop, appointments }
  }
  const text = [
    variations({
      'The Overview of Kieran': said(modelAt(kieran)),
      'Without an assessment and without flags': said(
        shownWith(overviewPage, { ...noAssessment, flags: [] }),
      ),
    }),
    approvable({
      'Marta, who has no RAR': said(openOf('Marta', ''), /Next|Requirements|Previous|Compliance: /),
      'Derek, who has two orders': said(openOf('Derek', ''), /attention|Sentence, /),
      'Glyn, who is in breach, with a review that is overdue': said(
        openOf('Glyn', ''),
        /flags|Requirements|Compliance: /,
      ),
      'Nothing to come and nothing to do': overview(),
      'Outcomes that are missing, and evidence that did not come': overview(
        aContact({ id: 1, date: '2021-10-04' }),
        aContact({ id: 2, date: '2021-09-27', type: 'COPT' }),
        aContact({ id: 3, date: '2021-09-28', outcome: 'AFTA' }),
      ),
      'Five of seven at once': overview(...days(7, '09')),
      'The schedule, with one of today and one that was moved': schedule(
        aContact({ id: 1, date: '2021-10-06', start: '08:00', end: '08:30' }),
        aContact({ id: 2, date: '2021-10-18' }),
        aContact({ id: 3, date: '2021-10-19', outcome: 'RSOF' }),
      ),
    }),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('approved/overview.txt')
  // A schedule of ten has its button at the top too.
  expect([9, 10].map((count) => schedule(...days(count, '11')).arrangeAtTop)).toEqual([false, true])
})

test('Personal details, the risk and the sentence show what is approved', async () => {
  const address = {
    ...{ kind: 'main' as const, type: 'Householder', verified: true, telephone: null },
    ...{ lines: ['1 Grey Lane', 'Leeds'], startDate: '2020-01-06', endDate: null, notes: '' },
  }
  const details = (change: Partial<PersonalDetails>) => said(shownWith(personalDetailsPage, change))
  const at = (noFixedAbode: boolean) => details({ addresses: [{ ...address, noFixedAbode }] })
  const levels = { children: 'low', public: 'medium', knownAdult: 'high', staff: 'medium' } as const
  const words = { whoIsAtRisk: '', natureOfRisk: 'Violence', greatestWhen: '' }
  const community = { overall: 'high', levels, ...words } as const
  const none = { immediate: null, previous: null, previousDate: null }
  const harm = { immediate: 'Low mood', previous: '', previousDate: '2019-03-04' }
  const themselves = { suicideOrSelfHarm: harm, coping: none, vulnerability: none }
  const flag = {
    ...{ id: 'a-flag', flag: 'mappa', notes: '', addedOn: '2021-01-04', lastReview: null },
    ...{ nextReview: '2021-10-05', removedOn: null, removalNotes: '' },
  }
  const removed = { ...flag, id: 'another', removedOn: '2021-02-01' }
  const risk = (change: Partial<Risk>) => said(shownWith(riskPage, change))
  const sentence = (first: FirstName, about?: RegExp) => said(openOf(first, 'sentence'), about)
  const text = [
    variations({
      'Personal details, with an address': at(false),
      'Of no fixed abode': at(true),
      'With middle names': details({ middleNames: 'Ann Marie' }),
    }),
    approvable({
      'What is over apart from what holds now': ['circumstances', 'disabilities'].map((page) =>
        said(openOf('Connor', `personal-details/${page}`), /Current|Previous/),
      ),
    }),
    variations({
      'An assessment of September': risk({ assessedOn: '2021-09-01', community, themselves }),
      'No assessment, a flag to review and one that was removed': risk({
        ...noAssessment,
        flags: [flag, removed],
      }),
    }),
    variations({
      'The sentence of Kieran, with each RAR day': sentence('Kieran'),
    }),
    approvable({
      'No RAR requirement': sentence('Marta', /Requirements|RAR|Previous/),
      'Two requirements in one line': sentence('Connor', /Requirements, |RAR days, Req[^,]*: /),
      'A requirement that is terminated': sentence('Glyn', /Requirements, |RAR days, Req[^,]*: /),
      'Two orders, each below its heading': sentence('Derek', /head|level|OGRS|end|elapsed|s: /),
    }),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('approved/case-pages.txt')
})

describe('personal details', () => {
  test('do not show what the design left out', () => {
    const shown = people.map(({ first }) => openOf(first, 'personal-details'))
    const leftOut = /ethnic|nationality|immigration|national insurance|\bCRO\b/i
    expect(JSON.stringify(shown)).not.toMatch(leftOut)
  })

  test('lead to a page for each contact, and to nobody else’s', () => {
    const hrefs = people.flatMap(({ first }) => [
      ...JSON.stringify(openOf(first, 'personal-details')).matchAll(/"([^"]*\/contacts\/[^"]*)"/g),
    ])
    expect(hrefs.length).toBeGreaterThan(0)
    for (const [, href = ''] of hrefs) {
      const { model } = openAt(href).page
      expect(said(model)).toContain(`Contact details, Name: ${String(model['heading'])}`)
      const other = people.find(({ crn }) => !href.includes(crn))?.crn ?? ''
      const others = href.replace(/V\d+/, other)
      expect(openAt(others).page.status).toBe(404)
    }
  })
})

test.each(fixtures.risks.flatMap(({ crn, flags }) => flags.map((flag) => ({ crn, ...flag }))))(
  'The flag $id has a page, removed or not',
  ({ crn, id, flag, removedOn }) => {
    const shown = said(modelAt(`/cases/${crn}/risk/flags/${id}`)).join('\n')
    expect(shown).toMatch(
      new RegExp(`^About this flag, action: .* → /guidance/risk-flags/${flag}\\?from=`, 'm'),
    )
    expect(shown.includes('Next review: ')).toBe(removedOn === null)
    expect(shown.includes('Date removed: ')).toBe(removedOn !== null)
  },
)

describe('pages of a case', () => {
  const below = [
    ...['', '/schedule', '/personal-details', '/personal-details/addresses'],
    ...['/personal-details/circumstances', '/personal-details/disabilities', '/risk'],
    ...['/risk/removed-flags', '/sentence', '/sentence/previous-orders'],
  ]

  test('say where they are: the tab that is open and the way there, as approved', async () => {
    const Frame = z.object({
      tabs: z.array(z.object({ text: z.string(), href: z.string(), active: z.boolean() })),
      breadcrumbs: z.array(z.object({ text: z.string(), href: z.string().optional() })),
    })
    const frames = below.map((page) => Frame.parse(modelAt(`${kieran}${page}`)))
    const ways = frames.map(({ tabs, breadcrumbs }) => {
      const way = breadcrumbs.map(({ text, href = '' }) => `${text} ${href}`).join(' / ')
      return `${way}: ${tabs.flatMap(({ text, active }) => (active ? text : [])).join()}`
    })
    const tabs = frames[0]?.tabs.map(({ text, href }) => `${text} ${href}`) ?? []
    await expect([...tabs, ...ways, ''].join('\n')).toMatchFileSnapshot('approved/case-frames.txt')
  })

  test.each([
    ...['', '/__proto__', '/toString'].map((id) => `${kieran}/personal-details/contacts${id}`),
    ...['personal-details', 'risk', 'sentence'].map((tab) => `${kieran}/${tab}/nothing`),
    ...['', '/constructor'].map((id) => `${kieran}/risk/flags${id}`),
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
