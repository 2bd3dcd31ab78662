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
  '/guidance',
  '/guidance/compare',
  '/guidance/risk-flags',
  ...toolkits.map(({ id }) => `/guidance/toolkits/${id}`),
  ...riskFlags.map(({ id }) => `/guidance/risk-flags/${id}`),
]
const forPeople = people.flatMap(({ crn }) =>
  plain.map((path) => `${path}?person=${crn}&from=/cases/${crn}/activity-log`),
)
const found = [
  ...columns.map(({ id }) => `/guidance/compare?sort=${id}&order=z-a`),
  '/guidance/compare?setting=custody',
  '/guidance/compare?setting=custody&need=relationships',
  '/guidance/compare?setting=custody&need=relationships&person=V410022',
]
const every = [...plain, ...forPeople, ...found]

test('every page is correct HTML', async () => {
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
  const faults = new Set<string>()
  for (const address of [...plain, ...found, ...forPeople.slice(0, plain.length)]) {
    const { results } = await validator.validateString(htmlOf(address))
    for (const { ruleId, message } of results.flatMap((result) => result.messages)) {
      faults.add(`${address}: ${ruleId}: ${message}`)
    }
  }
  expect([...faults]).toEqual([])
})

test('no page shows a value that is not there, or a gap', () => {
  for (const address of every) {
    const words = htmlOf(address).replaceAll(/<script.*?<\/script>/gs, '')
    expect(words, address).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\w+\}/)
  }
})

describe.each(toolkits.map(({ id, name }) => [name, id]))('the page of %s', (name, id) => {
  const html = htmlOf(`/guidance/toolkits/${id}`)

  test('has every heading in the order that all toolkits share', () => {
    const keys = [...html.matchAll(/<dt[^>]*>([^<]*)</g)].map(([, key]) => key)
    expect(keys).toEqual([
      ...columns.map(({ label }) => label),
      'Available in Leeds North',
      'EQuiP',
    ])
    expect(html).toContain(`<h1 class="govuk-heading-xl">${name}</h1>`)
  })

  test('says where each fact is from, and what is not publicly known', () => {
    const facts = Object.values(toolkits.find((one) => one.id === id)?.facts ?? {})
    const unknown = facts.filter((fact) => fact === null).length
    expect(html.match(/app-fact__line--unknown/g) ?? []).toHaveLength(unknown)
    // Whether a team has it is a fact of the prototype.
    expect(html.match(/Source: /g)).toHaveLength(facts.length - unknown + 1)
  })

  test('says nothing of anybody’s case unless it is opened for a person', () => {
    for (const { name: person } of people) expect(html).not.toContain(person)
    expect(html).not.toContain('Last used')
  })
})

test('what is known of a later toolkit only is said to be about that one', () => {
  const html = htmlOf('/guidance/toolkits/connection-and-community')
  expect(html).toContain('Creating Positive Connections is a later toolkit, which probably took')
  expect(html.match(/This is about Creating Positive Connections\./g)).toHaveLength(6)
  expect(htmlOf('/guidance/toolkits/maps-for-change')).not.toContain('This is about')
})

test('every page is there in designs whose header had no Guidance', () => {
  const inHeader = /moj-primary-navigation__link[^>]*href="\/guidance"/
  for (const address of plain) {
    expect(htmlOf(address), address).toMatch(inHeader)
    expect(htmlOf(address, '2021-03-11'), address).not.toMatch(inHeader)
  }
})

test('what somebody else wrote into an address is text and nothing more', () => {
  const bad = encodeURIComponent('"><script>alert(1)</script>')
  const html = htmlOf(
    `/guidance/compare?person=${bad}&from=${bad}&sort=${bad}&order=${bad}&setting=${bad}&need=${bad}`,
  )
  expect(html).toBe(htmlOf('/guidance/compare'))
})
