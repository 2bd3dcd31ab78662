import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { lookOf } from '../../app/pages/looks.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { newSession } from '../../app/session.ts'
import { expectFound } from '../support/approved-lines.ts'
import { startOf, tabAt } from '../support/practitioner.ts'
import type { Tab } from '../support/practitioner.ts'

const openAt = (path: string) => tabAt({ session: newSession, now: '2026-11-21T09:00' }, path)

describe('the list of scenarios', () => {
  const Listed = z.array(
    z.looseObject({ id: z.string(), task: z.string(), href: z.string(), started: z.boolean() }),
  )
  const listOf = (tab: Tab) => Listed.parse(tab.page.model['scenarios'])
  const list = listOf(openAt('/scenarios'))

  test('has all of them, with whom each is about, in which version and on which day', () => {
    expect(list.map(({ href }) => href)).toEqual(scenarios.map(({ id }) => `/scenarios/${id}`))
    const first = { person: 'Kieran Osgood, V410022', version: '11 March 2021' }
    expect(list[0]).toMatchObject({ ...first, clock: '11 March 2021' })
    expect(list.find(({ id }) => id === 'used-before')).toMatchObject({
      version: 'Current',
      clock: 'Today',
      // The next Wednesday after Saturday 21 November 2026.
      task: expect.stringContaining('Wednesday 25 November at 9am') as string,
    })
  })

  test('marks the one that was started', () => {
    const tab = startOf('two-requirements')
    tab.open('/scenarios')
    const started = [list, listOf(tab)].map((all) => all.filter((one) => one.started))
    expect(started.map((all) => all.map(({ id }) => id))).toEqual([[], ['two-requirements']])
  })
})

describe('the list of versions', () => {
  const Group = z.object({ title: z.string(), changes: z.array(z.string()).min(1) })
  const Listed = z.array(
    z.object({
      version: z.string(),
      name: z.string(),
      chosen: z.boolean(),
      unchanged: z.array(z.string()),
      designs: z.array(
        z.object({
          journey: z.string(),
          before: z.string().nullable(),
          changes: z.array(Group).transform((all) => all.flatMap(({ changes }) => changes)),
        }),
      ),
    }),
  )
  const listOf = (tab: Tab) => Listed.parse(tab.page.model['versions'])
  const list = listOf(openAt('/versions'))
  const designs = list.flatMap(({ version, designs }) =>
    designs.map((design) => ({ version, ...design })),
  )
  const ofArranging = designs.filter(({ journey }) => journey === 'Arrange an appointment')
  const changesIn = (name: string) =>
    ofArranging.find(({ version }) => version === name)?.changes ?? []

  test('has the newest first, with what is designed in each and what it is compared with', async () => {
    const told = list.map(({ name, unchanged, designs: all }) => {
      const after = all.map(({ journey, before }) => `${journey}, after ${before ?? 'none'}`)
      return [name, { designs: after, unchanged }] as const
    })
    await expectFound('approved/versions.txt', Object.fromEntries(told))
    expect(ofArranging.at(-1)?.changes).toEqual([])
  })

  test('marks the one in use: the default, that of a scenario, or the one chosen', () => {
    const chosen = openAt('/versions')
    chosen.post('/versions', { version: '2021-05-25' })
    const inUse = [openAt('/versions'), startOf('categories'), chosen].map((tab) => {
      tab.open('/versions')
      return listOf(tab).flatMap((one) => (one.chosen ? one.version : []))
    })
    expect(inUse).toEqual([['current'], ['2021-03-11'], ['2021-05-25']])
  })

  test('tells every change: each kind has its group', () => {
    const described = versions.map((version) => describeJourney(version))
    for (const [index, { version }] of versions.entries()) {
      const [before, after] = [described[index - 1], described[index]]
      // The page has messages for the people of the prototype; those are compared elsewhere.
      const changes = before && after ? difference(before, after) : []
      const counted = changes.filter(({ kind }) => !kind.startsWith('message-'))
      const told = changesIn(version).filter((text) => !/\bmessage ‘/.test(text))
      expect(told, version).toHaveLength(counted.length)
    }
  })

  test.each([
    // What depends on answers is named, and not quoted as words of the page.
    [
      'current',
      'Check your answers can now warn: the sessions use more RAR days than are left.',
      '‘Appointments you’re arranging’ can now say: a repeat clashes with another appointment.',
      'When several are confirmed at once, the confirmation now lists them all.',
    ],
    ['2021-05-25', '‘Date’ now has the message ‘Date must include a month and year’.'],
    // A question has its later name, and is not told as asked anew.
    [
      '2021-10-06',
      '‘Will this also count towards repeat appointments?’ is now on the page ‘Will this be a RAR toolkit session?’, under ‘Yes, it will count towards RAR’.',
    ],
  ])('tells in words what changed in %s', (version, ...sentences) => {
    expect(changesIn(version)).toEqual(expect.arrayContaining(sentences))
    expect(changesIn('2021-05-25').join()).not.toContain('day, month or year')
    expect(changesIn('2021-10-06').join()).not.toContain('is now asked')
  })

  test('reads as sentences, with no gap, no word missing and no stop too many', () => {
    for (const sentence of designs.flatMap(({ changes }) => changes)) {
      expect(sentence).toMatch(/^[A-Z‘].*[^.](\.|\.’)$/)
      expect(sentence).not.toMatch(/undefined|null|‘’| {2}|‘the person|[{}]/)
    }
  })
})

const march = { cases: 'My cases', guidance: false, phase: 'purple', banner: true, support: false }
const october = { ...march, cases: 'Your cases', guidance: true, phase: 'blue', banner: false }

test.each<[string | null, object]>([
  ['2021-03-11', march],
  ['2021-05-25', { ...march, banner: false }],
  ['2021-10-06', october],
  ...['2021-11-01', 'current', null, 'no-longer-there', 'toString'].map(
    (version): [string | null, object] => [version, { ...october, support: true }],
  ),
])('The look of %s is %o', (version, look) => {
  expect(lookOf(version)).toEqual(look)
})
