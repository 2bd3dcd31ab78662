import { describe, expect, test } from 'vitest'

import { z } from 'zod'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { newSession } from '../../app/session.ts'
import { tabAt } from '../support/practitioner.ts'

describe('what changed from version to version', () => {
  const Listed = z.array(
    z.object({
      version: z.string(),
      designs: z.array(
        z.object({
          journey: z.string(),
          changes: z.array(z.object({ changes: z.array(z.string()) })),
        }),
      ),
    }),
  )
  const listed = Listed.parse(
    tabAt({ session: newSession, now: '2026-11-21T09:00' }, '/versions').page.model['versions'],
  )
  const said = listed.flatMap(({ designs }) =>
    designs.map(({ changes }) => changes.flatMap((group) => group.changes)),
  )
  const arranging = (name: string) =>
    listed
      .filter(({ version }) => version === name)
      .flatMap(({ designs }) => designs)
      .filter(({ journey }) => journey === 'Arrange an appointment')
      .flatMap(({ changes }) => changes.flatMap((group) => group.changes))
  const [current, october, may] = ['current', '2021-10-06', '2021-05-25'].map(arranging)

  test('is all told: every kind of change has its group', () => {
    const described = versions.map((version) => describeJourney(version))
    // The page has messages for the people of the prototype; those are compared elsewhere.
    const counts = described.map((after, index) => {
      const before = described[index - 1]
      if (!before) return 0
      return difference(before, after).filter(({ kind }) => !kind.startsWith('message-')).length
    })
    const told = versions.map(
      ({ version }) => arranging(version).filter((text) => !/\bmessage ‘/.test(text)).length,
    )
    expect(told).toEqual(counts)
  })

  test('names what depends on answers, and does not quote it as words of the page', () => {
    expect(current).toContain(
      'Check your answers can now warn: the sessions use more RAR days than are left.',
    )
    expect(current).toContain(
      '‘Appointments you’re arranging’ can now say: a repeat clashes with another appointment.',
    )
    expect(may).toContain(
      'The button of check your answers is now ‘Confirm appointment’ or ‘Confirm appointments’, no longer ‘Arrange this session’.',
    )
  })

  test('gives messages that somebody can get', () => {
    expect(may).toContain('‘Date’ now has the message ‘Date must include a month and year’.')
    expect(may?.join()).not.toContain('day, month or year')
  })

  test('tells how the end and the way out have changed', () => {
    expect(may).toContain(
      "The link at the top of pages is now ‘Back’, no longer ‘Back to the person's progress’.",
    )
    expect(may).toContain(
      "The confirmation now ends with the button ‘Finish’, which leads to the schedule, no longer with the link ‘Back to the person's progress’, which leads to the overview.",
    )
    expect(current).toContain(
      'When several are confirmed at once, the confirmation now lists them all.',
    )
  })

  test('calls a question by its later name, and says where it has gone', () => {
    expect(october).toContain(
      '‘Will this also count towards repeat appointments?’ is now on the page ‘Will this be a RAR toolkit session?’, under ‘Yes, it will count towards RAR’.',
    )
    expect(october?.join()).not.toContain('is now asked')
  })

  test('reads as sentences, with no gap, no word missing and no stop too many', () => {
    for (const sentence of said.flat()) {
      expect(sentence).toMatch(/^[A-Z‘].*[^.](\.|\.’)$/)
      expect(sentence).not.toMatch(/undefined|null|‘’| {2}|‘the person/)
    }
  })
})
