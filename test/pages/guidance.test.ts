import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fixturesOn } from '../../app/data/index.ts'
import { columnGroups } from '../../app/data/toolkit-columns.ts'
import { currentFlags } from '../../app/delius/held-flags.ts'
import { levelTag, reviewWords } from '../../app/pages/guidance/flag-words.ts'
import { isOurs } from '../../app/prototype.ts'
import { renderer } from '../../app/server/render.ts'
import { newSession } from '../../app/session.ts'
import { RiskFlag } from '../../app/data/schema.ts'
import { markupFaults } from '../server/markup-faults.ts'
import { distinctBy, isOddPage } from '../server/structure.ts'
import { aMorning, caseAt, crnOf, people } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import { arranging, counts } from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'

const render = renderer(false)
const { toolkits, riskFlags } = fixturesOn('2021-10-06')
const columns = columnGroups.flatMap((group) => group.columns)
const at = (path: string, version: string | null = null) =>
  tabAt({ session: { ...newSession, version }, now: aMorning }, path)
const htmlOf = (path: string, version: string | null = null) => render(at(path, version).page)

const plain = [
  ...['', '/compare', '/risk-flags'].map((page) => `/guidance${page}`),
  ...toolkits.map(({ id }) => `/guidance/toolkits/${id}`),
  ...riskFlags.map(({ id }) => `/guidance/risk-flags/${id}`),
]

describe('Every page of Guidance', () => {
  const forPeople = people.flatMap(({ crn }) =>
    plain.map((path) => `${path}?person=${crn}&from=/cases/${crn}/activity-log`),
  )
  const found = [
    ...columns.map(({ id }) => `sort=${id}&order=z-a`),
    ...['', '&need=relationships', '&need=relationships&person=V410022'].map(
      (more) => `setting=custody${more}`,
    ),
  ].map((query) => `/guidance/compare?${query}`)

  test('is correct HTML, and shows no value that is not there, and no gap', async () => {
    const pages = [...plain, ...found, ...forPeople].map((where) => ({
      ...{ where, html: htmlOf(where) },
    }))
    const tagsIn = (html: string) =>
      new Set(html.replaceAll(/="[^"]*"/g, '').match(/<[^>]+>/g) ?? [])
    const different = distinctBy(pages, (html) => [...tagsIn(html)].join())
    expect(different.length).toBeGreaterThan(7)
    expect(await markupFaults(different)).toEqual([])
    expect(pages.flatMap(({ where, html }) => (isOddPage(html) ? [where] : []))).toEqual([])
  })

  test('is there in designs whose header had no Guidance', () => {
    const inHeader = /moj-primary-navigation__link[^>]*href="\/guidance"/
    for (const address of plain) {
      expect(htmlOf(address), address).toMatch(inHeader)
      expect(htmlOf(address, '2021-03-11'), address).not.toMatch(inHeader)
    }
  })

  test('takes what somebody else wrote into an address for text and nothing more', () => {
    const bad = encodeURIComponent('"><script>alert(1)</script>')
    const query = ['person', 'from', 'sort', 'order', 'setting', 'need'].map(
      (name) => `${name}=${bad}`,
    )
    expect(htmlOf(`/guidance/compare?${query.join('&')}`)).toBe(htmlOf('/guidance/compare'))
  })

  test.each(['toolkits/none', 'toolkits/__proto__', 'risk-flags/none', 'toolkits', 'other'])(
    'has its address, and /guidance/%s is no page',
    (path) => {
      expect(at(`/guidance/${path}`).page.status).toBe(404)
      expect(isOurs(`/guidance/${path}`)).toBe(true)
    },
  )

  test('takes no forms, and changes nothing of what is kept about a visitor', () => {
    const tab = at('/guidance/compare?person=V410022')
    for (const path of ['compare', 'toolkits/nat1', 'risk-flags']) {
      tab.post(`/guidance/${path}`, { sort: 'who' })
      expect(tab.page.status).toBe(405)
    }
    expect(tab.browser.session).toEqual(newSession)
  })
})

test.each(toolkits)(
  'The page of $name has every fact, its source, and no person',
  ({ id, name, facts }) => {
    const html = htmlOf(`/guidance/toolkits/${id}`)
    const keys = [...html.matchAll(/<dt[^>]*>([^<]*)</g)].map(([, key]) => key)
    const labels = columns.map(({ label }) => label)
    expect(keys).toEqual([...labels, 'Available in Leeds North', 'EQuiP'])
    expect(html).toContain(`<h1 class="govuk-heading-xl">${name}</h1>`)
    const known = Object.values(facts).filter((fact) => fact !== null).length
    const unknown = Object.values(facts).length - known
    expect(html.match(/app-fact__line--unknown/g) ?? []).toHaveLength(unknown)
    // Whether a team has it is a fact of the prototype.
    expect(html.match(/Source: /g)).toHaveLength(known + 1)
    for (const person of people) expect(html).not.toContain(person.name)
    expect(html).not.toContain('Last used')
    // What is known of a later toolkit is said to be about that one.
    const later = id === 'connection-and-community' ? 6 : 0
    expect(html.match(/This is about Creating Positive Connections\./g) ?? []).toHaveLength(later)
  },
)

describe('a toolkit opened for a person', () => {
  const unfit = 'it is for men and it is for people convicted of violence against a partner.'
  const notMoved = expect.stringContaining('Derby East has not moved to toolkits yet') as string
  test.each<[FirstName, string, boolean, string, string?]>([
    ['Kieran', 'choices-and-changes', true, 'Yes, as far as is publicly known.', '4 October'],
    [
      'Imogen',
      'connection-and-community',
      true,
      'Whom it fits is not publicly known.',
      '23 September',
    ],
    ['Imogen', 'skills-for-relationships', false, `Might not fit Imogen: ${unfit}`],
    ['Shanice', 'choices-and-changes', false, notMoved],
    ['Shanice', 'nat1', true, 'Yes, as far as is publicly known.', '24 August'],
    ['Kieran', 'nat1', false, 'Might not fit Kieran: Leeds North has moved to toolkits.'],
  ])('says of %s whether %s fits, and why not', (firstName, toolkit, fits, words, last) => {
    const { model } = at(`/guidance/toolkits/${toolkit}?person=${crnOf(firstName)}`).page
    const shown = { firstName, fits, words, last: last ?? 'Not used before' }
    expect(model['person']).toMatchObject(shown)
  })

  test('counts a session that was booked here once its time has come', () => {
    const session = { ...counts, toolkit: 'stepping-stones' }
    const tab = arranging('Kieran', session, { until: 'confirmation' })
    for (const [now, last] of [
      ['2021-10-06T09:00', 'Not used before'],
      ['2021-10-14T09:00', '13 October'],
    ] as const) {
      tab.browser.now = now
      tab.open('/guidance/toolkits/stepping-stones?person=V410022')
      expect(tab.page.model['person']).toMatchObject({ last })
    }
  })
})

describe('risk flags', () => {
  const person = `?person=${crnOf('Glyn')}`
  const current = currentFlags(caseAt('Glyn').risk, { riskFlags })

  test('opened for a person are those that the person has now', () => {
    const shown = at(`/guidance/risk-flags${person}`).page.model['person']
    expect(at('/guidance/risk-flags').page.model['person']).toBeUndefined()
    expect(shown).toMatchObject({ flags: current.map(({ name }) => ({ name })) })
  })

  test.each(riskFlags)('opened one by one say whether the person has it: $id', (flag) => {
    const address = `/guidance/risk-flags/${flag.id}`
    expect(at(address).page.model['person']).toBeUndefined()
    const shown = z.object({ held: z.array(z.object({ added: z.string() })) })
    const { held } = shown.parse(at(address + person).page.model['person'])
    expect(held.length > 0).toBe(current.some(({ name }) => name === flag.name))
    // Each says in whole sentences what it shows, when to add it, what to do and when to remove it.
    expect(flag.purpose).toMatch(/^Shows that .*\.$/)
    for (const part of [flag.add, flag.whileItStands, flag.remove]) {
      expect(part).not.toEqual([])
      for (const sentence of part) expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('go from A to Z by name, and say how often to review them and how serious they are', () => {
    const names = riskFlags.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
    const reviews = [3, 1, null].map((reviewMonths) => reviewWords({ reviewMonths }))
    expect(reviews).toEqual(['Every 3 months', 'Every month', 'No set review'])
    const levels = RiskFlag.shape.level.options
    const tags = levels.map((level) => levelTag({ level }))
    // Not by colour alone
    expect(tags.map(({ text }) => text.toLowerCase())).toEqual(levels)
    expect(new Set(tags.map(({ colour }) => colour)).size).toBe(levels.length)
  })
})
