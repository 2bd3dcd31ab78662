import { describe, expect, test } from 'vitest'

import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { people, theTen } from '../support/people.ts'
import { moments } from './moments.ts'
import { waysThrough } from './ways.ts'
import type { Version } from './ways.ts'

const datesMatter = 'current'
const others = versions.filter(({ version }) => version !== datesMatter)
const everyVersion = others.map((journey) => ({ version: journey.version, journey }))

const named = (journey: Version, now?: string) =>
  waysThrough(journey, now).map(({ who, paths }) => [
    who,
    paths.map(({ name, steps }) => [name, steps]),
  ])

/** The different ways of the ten: what comes after what, whatever the dates. */
const turns = (journey: Version, now?: string) =>
  waysThrough(journey, now, theTen).map(({ who, paths }) => [
    who,
    [...new Set(paths.map(({ steps }) => steps.join()))].toSorted(),
  ])

describe.each(everyVersion)('version $version', ({ journey }) => {
  test.each(moments)('has the same ways through at %s', (now) => {
    expect(named(journey, now)).toEqual(named(journey))
  })
})

describe('the current version, which looks at dates,', () => {
  const current = versions.filter(({ version }) => version === datesMatter)

  test.each(moments)('leads through the same pages at %s', (now) => {
    const [journey] = current
    if (!journey) throw new Error('There is no current version')
    const found = turns(journey, now)
    expect(found).toHaveLength(people.length)
    expect(found).toEqual(turns(journey))
  })
})
