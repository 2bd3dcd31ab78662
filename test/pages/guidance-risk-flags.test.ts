import { expect, test } from 'vitest'

import { RiskFlag } from '../../app/data/schema.ts'
import { riskFlags } from '../../app/data/risk-flags.ts'
import { levelTag, reviewWords } from '../../app/pages/guidance/flag-words.ts'

test('there are eighteen kinds of flag, A to Z by name', () => {
  const ids = [
    'child-protection domestic-abuse-perpetrator domestic-abuse-victim hate-crime',
    'integrated-offender-management mappa media-interest mental-health-concerns',
    'registered-sex-offender restraining-order risk-to-children risk-to-known-adult',
    'risk-to-public risk-to-staff substance-misuse suicide-self-harm vulnerable-adult weapons',
  ]
  expect(riskFlags.map(({ id }) => id).toSorted()).toEqual(ids.join(' ').split(' '))
  const names = riskFlags.map(({ name }) => name)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  expect(new Set(names).size).toBe(18)
})

test.each(riskFlags)(
  '$name says in whole sentences what it shows, when to add it, what to do and when to remove it',
  (flag) => {
    expect(RiskFlag.safeParse(flag).error).toBeUndefined()
    expect(flag.purpose).toMatch(/^Shows that .*\.$/)
    for (const part of [flag.add, flag.whileItStands, flag.remove]) {
      expect(part.length).toBeGreaterThan(0)
      for (const sentence of part) expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
  },
)

test.each([
  [3, 'Every 3 months'],
  [1, 'Every month'],
  [null, 'No set review'],
])('a flag that is reviewed after %s months says: %s', (reviewMonths, words) => {
  expect(reviewWords({ reviewMonths })).toBe(words)
})

test('a flag says how serious it is, not by colour alone', () => {
  const levels = RiskFlag.shape.level.options
  const tags = levels.map((level) => levelTag({ level }))
  expect(tags.map(({ text }) => text.toLowerCase())).toEqual(levels)
  expect(new Set(tags.map(({ colour }) => colour)).size).toBe(levels.length)
})
