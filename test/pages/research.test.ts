import { describe, expect, test } from 'vitest'

import { z } from 'zod'

import { lookOf } from '../../app/pages/looks.ts'
import { versionName } from '../../app/pages/versions.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { newSession } from '../../app/session.ts'
import { startOf, tabAt } from '../support/practitioner.ts'

const openAt = (path: string) => tabAt({ session: newSession, now: '2026-11-21T09:00' }, path)

describe('the list of scenarios', () => {
  const Listed = z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      shows: z.string(),
      person: z.string(),
      version: z.string(),
      clock: z.string(),
      task: z.string(),
      href: z.string(),
      started: z.boolean(),
    }),
  )
  const listed = (path: string) => Listed.parse(openAt(path).page.model['scenarios'])

  test('has all of them, each with a way to start it', () => {
    const list = listed('/scenarios')
    expect(list.map(({ href }) => href)).toEqual(scenarios.map(({ id }) => `/scenarios/${id}`))
    expect(list.every(({ started }) => !started)).toBe(true)
  })

  test('says whom each is about, in which version and on which day', () => {
    const [march] = listed('/scenarios')
    expect(march).toMatchObject({
      title: 'Arrange a session with a RAR category',
      person: 'Kieran Osgood, V410022',
      version: '11 March 2021',
      clock: '11 March 2021',
    })
    const usedBefore = listed('/scenarios').find(({ id }) => id === 'used-before')
    expect(usedBefore).toMatchObject({ version: 'Current', clock: 'Today' })
  })

  test('tells tasks in full sentences, with real dates and no gaps left', () => {
    const list = listed('/scenarios')
    for (const { task } of list) expect(task).not.toMatch(/[{}]/)
    const usedBefore = list.find(({ id }) => id === 'used-before')
    // The next Wednesday after Saturday 21 November 2026.
    expect(usedBefore?.task).toContain('Wednesday 25 November at 9am')
  })

  test('marks the one that was started', () => {
    const tab = startOf('two-requirements')
    tab.open('/scenarios')
    const list = Listed.parse(tab.page.model['scenarios'])
    expect(list.filter(({ started }) => started).map(({ id }) => id)).toEqual(['two-requirements'])
  })
})

describe('the list of versions', () => {
  const Listed = z.array(
    z.object({
      version: z.string(),
      name: z.string(),
      chosen: z.boolean(),
      unchanged: z.array(z.string()),
      designs: z.array(
        z.object({
          journey: z.string(),
          about: z.string(),
          before: z.string().nullable(),
          changes: z.array(z.object({ title: z.string(), changes: z.array(z.string()) })),
        }),
      ),
    }),
  )
  const listed = () => Listed.parse(openAt('/versions').page.model['versions'])

  test('has the newest first, and names each by its date', () => {
    expect(listed().map(({ name }) => name)).toEqual([
      'Current',
      '23 November 2021',
      '1 November 2021',
      '13 October 2021',
      '6 October 2021',
      '25 May 2021',
      '11 March 2021',
    ])
    expect(versionName('2021-10-06')).toBe('6 October 2021')
    expect(versionName('current')).toBe('Current')
  })

  test('marks the one in use: the default, that of a scenario, or the one chosen', () => {
    const inUse = (tab: ReturnType<typeof openAt>) => {
      tab.open('/versions')
      const list = Listed.parse(tab.page.model['versions'])
      return list.filter(({ chosen }) => chosen).map(({ version }) => version)
    }
    expect(inUse(openAt('/versions'))).toEqual(['current'])
    expect(inUse(startOf('categories'))).toEqual(['2021-03-11'])
    const tab = openAt('/versions')
    tab.post('/versions', { version: '2021-05-25' })
    expect(inUse(tab)).toEqual(['2021-05-25'])
  })

  test('says what changed since the version before, in groups, and nothing of the first', () => {
    const list = listed()
    const arranging = list.flatMap(({ designs }) =>
      designs.filter(({ journey }) => journey === 'Arrange an appointment'),
    )
    expect(arranging.map(({ before }) => before)).toEqual([
      '1 November 2021',
      '6 October 2021',
      '25 May 2021',
      '11 March 2021',
      null,
    ])
    expect(arranging.at(-1)?.changes).toEqual([])
    const october = list.find(({ version }) => version === '2021-10-06')
    const groups = october?.designs.flatMap(({ changes }) => changes) ?? []
    const all = groups.flatMap(({ changes }) => changes)
    expect(all.join('\n')).toContain('Which RAR toolkit will you use?')
    expect(groups.map(({ title }) => title)).toContain('Questions')
    for (const { changes } of list.flatMap(({ designs }) => designs)) {
      for (const group of changes) {
        expect(group.changes.length).toBeGreaterThan(0)
        expect(group.changes.join()).not.toMatch(/[{}]/)
      }
    }
  })

  test('says which designs of other journeys belong with a version', () => {
    const november = listed().find(({ version }) => version === '2021-11-01')
    expect(november?.designs.map(({ journey }) => journey)).toEqual(['Arrange an appointment'])
    expect(november?.unchanged).toContain('Record an outcome: 13 October 2021')
  })
})

describe('the look of a version', () => {
  const march = {
    cases: 'My cases',
    guidance: false,
    phase: 'purple',
    banner: true,
    support: false,
  }
  const october = {
    cases: 'Your cases',
    guidance: true,
    phase: 'blue',
    banner: false,
    support: false,
  }

  test.each([
    ['2021-03-11', march],
    ['2021-05-25', { ...march, banner: false }],
    ['2021-10-06', october],
    ['2021-11-01', { ...october, support: true }],
    ['current', { ...october, support: true }],
    [null, { ...october, support: true }],
    ['no-longer-there', { ...october, support: true }],
    ['toString', { ...october, support: true }],
  ])('of %s is %o', (version, look) => {
    expect(lookOf(version)).toEqual(look)
  })
})
