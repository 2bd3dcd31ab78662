import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { columnGroups } from '../../app/data/toolkit-columns.ts'
import { handle } from '../../app/prototype.ts'
import { renderer } from '../../app/server/render.ts'
import { newSession } from '../../app/session.ts'
import { aMorning, people } from '../support/people.ts'

const render = renderer(false)
const { toolkits, riskFlags } = fixturesOn('2021-10-06')
const columns = columnGroups.flatMap((group) => group.columns)

/** The HTML of an address of Guidance, in some version. */
function htmlOf(address: string, version: string | null = null): string {
  const [path = '', query = ''] = address.split('?')
  const form = Object.fromEntries(new URLSearchParams(query))
  const outcome = handle({ method: 'GET', path, form }, { ...newSession, version }, () => aMorning)
  if (outcome?.kind !== 'page' || outcome.status !== 200) throw new Error(`No page at ${address}`)
  return render(outcome)
}

const plain = [
  ...['', '/compare', '/risk-flags'].map((page) => `/guidance${page}`),
  ...toolkits.map(({ id }) => `/guidance/toolkits/${id}`),
  ...riskFlags.map(({ id }) => `/guidance/risk-flags/${id}`),
]
const forPeople = people.flatMap(({ crn }) =>
  plain.map((path) => `${path}?person=${crn}&from=/cases/${crn}/activity-log`),
)
const found = [
  ...columns.map(({ id }) => `sort=${id}&order=z-a`),
  'setting=custody',
  'setting=custody&need=relationships',
  'setting=custody&need=relationships&person=V410022',
].map((query) => `/guidance/compare?${query}`)
const pages = [...plain, ...found, ...forPeople].map((address) => ({
  address,
  html: htmlOf(address),
}))

test('Every page is correct HTML: one of each structure', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'presentation-role-style': 'off',
      'no-redundant-role': 'off',
    },
  })
  const structures = new Map(
    pages.map((page) => {
      const tags = page.html.match(/<[^>]+>/g) ?? []
      return [[...new Set(tags.map((tag) => tag.replaceAll(/="[^"]*"/g, '')))].join(), page]
    }),
  )
  expect(structures.size).toBeGreaterThan(7)
  const faults = new Set<string>()
  for (const { address, html } of structures.values()) {
    const { results } = await validator.validateString(html)
    for (const { ruleId, message } of results.flatMap((result) => result.messages)) {
      faults.add(`${address}: ${ruleId}: ${message}`)
    }
  }
  expect([...faults]).toEqual([])
})

test('No page shows a value that is not there, or a gap', () => {
  for (const { address, html } of pages) {
    const words = html.replaceAll(/<script.*?<\/script>/gs, '')
    expect(words, address).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\w+\}/)
  }
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
  },
)

describe('a page of Guidance', () => {
  test('says of what is known of a later toolkit only that it is about that one', () => {
    const html = htmlOf('/guidance/toolkits/connection-and-community')
    expect(html).toContain('Creating Positive Connections is a later toolkit, which probably took')
    expect(html.match(/This is about Creating Positive Connections\./g)).toHaveLength(6)
    expect(htmlOf('/guidance/toolkits/maps-for-change')).not.toContain('This is about')
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
})
