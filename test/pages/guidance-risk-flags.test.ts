import { describe, expect, test } from 'vitest'

import { RiskFlag } from '../../app/data/schema.ts'
import { riskFlags } from '../../app/data/risk-flags.ts'
import { levelTag, reviewWords } from '../../app/pages/guidance/flag-words.ts'

const ids = [
  'child-protection',
  'domestic-abuse-perpetrator',
  'domestic-abuse-victim',
  'hate-crime',
  'integrated-offender-management',
  'mappa',
  'media-interest',
  'mental-health-concerns',
  'registered-sex-offender',
  'restraining-order',
  'risk-to-children',
  'risk-to-known-adult',
  'risk-to-public',
  'risk-to-staff',
  'substance-misuse',
  'suicide-self-harm',
  'vulnerable-adult',
  'weapons',
]

test('there are eighteen kinds of flag, A to Z by name', () => {
  expect(riskFlags.map(({ id }) => id).toSorted()).toEqual(ids)
  const names = riskFlags.map(({ name }) => name)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  expect(new Set(names).size).toBe(ids.length)
})

test.each(riskFlags.map((flag) => [flag.name, flag] as const))(
  '%s says in whole sentences what it shows, when to add it, what to do and when to remove it',
  (_, flag) => {
    expect(RiskFlag.safeParse(flag).error).toBeUndefined()
    expect(flag.purpose).toMatch(/^Shows that .*\.$/)
    for (const part of [flag.add, flag.whileItStands, flag.remove]) {
      expect(part.length).toBeGreaterThan(0)
      for (const sentence of part) expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
  },
)

describe('the words of a flag', () => {
  test('say how often it is reviewed', () => {
    expect(reviewWords({ reviewMonths: 3 })).toBe('Every 3 months')
    expect(reviewWords({ reviewMonths: 1 })).toBe('Every month')
    expect(reviewWords({ reviewMonths: null })).toBe('No set review')
  })

  test('say how serious it is, not by colour alone', () => {
    const levels = RiskFlag.shape.level.options
    const tags = levels.map((level) => levelTag({ level }))
    expect(tags.map(({ text }) => text.toLowerCase())).toEqual(levels)
    expect(new Set(tags.map(({ colour }) => colour)).size).toBe(levels.length)
  })
})
