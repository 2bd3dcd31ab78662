import { describe, expect, test } from 'vitest'
import { checkLevels, wayToTarget } from '../../design-history/tools/levels/check.ts'
import { addressOfEvidence } from '../../design-history/tools/levels/evidence.ts'
import { levelsExample } from '../../design-history/tools/levels/example.ts'
import { requirementsOf, targetOf } from '../../design-history/tools/levels/requirements.ts'
import { levels } from '../../design-history/tools/levels/tool.ts'
import { each, recordOf } from './records.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const all = requirementsOf(recordOf({}))
const codesOf = (requirements: readonly { readonly code: string }[]) =>
  requirements.map(({ code }) => code)
const idOf = (code: string) => all.find((one) => one.code === code)?.id ?? code

/** Entries in which the requirements of these codes are in that state. */
const inState = (state: string, ...codes: readonly string[]): Answers =>
  each(
    codes.map((code) => `levels.${idOf(code)}.state`),
    state,
  )
const done = (level: string) =>
  inState('done', ...codesOf(all).filter((code) => code.startsWith(level)))
const [b, s, g] = [done('B'), done('S'), done('G')]
const merged = (entries: readonly Answers[]) => Object.assign({}, ...entries) as Answers
const check = (...entries: readonly Answers[]) =>
  checkLevels(requirementsOf(recordOf(merged(entries))))

test('there are 18 requirements: 5 for Baseline, 9 for Silver and 4 for Gold', () => {
  expect(check().counts.map(({ all: number }) => number)).toEqual([5, 9, 4])
  expect(check().sentence).toBe('18 requirements to answer.')
})

describe('The level reached', () => {
  // Silver counts only with Baseline, and Gold only with both.
  test.each([
    [[b], 'baseline', []],
    [[b, s], 'silver', []],
    [[b, g], 'baseline', ['gold']],
    [[s], undefined, ['silver']],
    [[s, g], undefined, ['silver', 'gold']],
    [[b, s, g], 'gold', []],
  ])('adds up, and a level of its own waits for the one below: %#', (entries, reached, held) => {
    const found = check(...entries)
    expect(found.reached?.id).toBe(reached)
    expect(found.held.map(({ id }) => id)).toEqual(held)
  })

  test('is Gold when all are met, and then there is no next', () => {
    const whole = check(b, s, g)
    expect(whole.next).toBeUndefined()
    expect(whole.sentence).toBe('Gold reached: all 18 requirements are met.')
  })

  test.each(codesOf(all))('is below the level of %s if that alone is not met', (code) => {
    const place = ['B', 'S', 'G'].indexOf(code.charAt(0))
    const { reached, stops } = check(b, s, g, inState('not-yet', code))
    expect(reached?.id).toBe([undefined, 'baseline', 'silver'][place])
    expect(codesOf(stops)).toEqual([code])
  })
})

test.each([
  ['The law forbids it', 'baseline', []],
  ['', undefined, ['B5']],
  ['  \n', undefined, ['B5']],
])(
  'A requirement that does not apply counts as met when its note says why: %j',
  (note, reached, stops) => {
    const found = check(b, inState('not-applicable', 'B5'), { 'levels.open-code.note': note })
    expect(found.reached?.id).toBe(reached)
    expect(found.stops.filter(({ code }) => code.startsWith('B')).map(({ code }) => code)).toEqual(
      stops,
    )
    if (!reached) expect(found.counts[0]).toMatchObject({ met: 4, noReason: 1, unanswered: 0 })
  },
)

test('what stops a level begins with what is in progress, then lacks a reason, is missing, has no answer', () => {
  const { stops } = check(
    inState('not-yet', 'B1', 'S1'),
    inState('not-applicable', 'B3'),
    inState('in-progress', 'B4', 'B5'),
  )
  expect(codesOf(stops)).toEqual(['B4', 'B5', 'B3', 'B1', 'B2'])
})

test('every requirement is in exactly one column of the table', () => {
  const { counts } = check(
    inState('done', 'S1'),
    inState('in-progress', 'S2'),
    inState('not-yet', 'S3'),
    inState('not-applicable', 'S4', 'S5'),
    { 'levels.coding-standards.note': 'There is no code of ours' },
  )
  expect(counts[1]).toEqual({
    level: { id: 'silver', title: 'Silver' },
    all: 9,
    met: 2,
    inProgress: 1,
    notYet: 1,
    noReason: 1,
    unanswered: 4,
  })
})

test('what is done without evidence counts, and is pointed out', () => {
  const found = check(b, { 'levels.readme.evidence': 'On the wiki' })
  expect(codesOf(found.doneWithoutEvidence)).toEqual(['B1', 'B2', 'B4', 'B5'])
  expect(codesOf(found.metWithEvidence)).toEqual(['B3'])
  expect(found.counts[0]?.met).toBe(5)
})

test.each([
  [[b, inState('done', 'G1')], 'Your target is Silver: 5 of the 14 requirements up to it are met.'],
  [[b, s], 'Your target, Silver, is reached: 14 of the 14 requirements up to it are met.'],
])('the way to a target counts every level up to it, %#', (entries, words) => {
  const record = recordOf(merged([...entries, { 'levels.target': 'silver' }]))
  const target = targetOf(record)
  expect(target && wayToTarget(requirementsOf(record), target)).toBe(words)
})

test('states and targets that there are not count as no answer', () => {
  const record = recordOf({ 'levels.readme.state': 'green', 'levels.target': 'platinum' })
  expect(levels.progress(record)).toBe('0 of 18 requirements answered')
  expect(targetOf(record)).toBeUndefined()
})

describe('A link to evidence', () => {
  const siteLinks = new Map([['/rap/worked-example/', '../../worked-example/']])

  test.each([
    ...['https://example.org/a?b=1#c', 'http://example.org', 'HTTPS://EXAMPLE.ORG/'].map(
      (address) => [address, address],
    ),
    // That of an example leads where its page leads, which knows in which folder it is.
    ['/rap/worked-example/', '../../worked-example/'],
  ])('is a link if it is an address: %s', (address, href) => {
    expect(addressOfEvidence(address, siteLinks)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '//example.org',
    'https://',
    'https://example.org and a note',
    'See the wiki',
    '/rap/worked-example/log/',
    'java\nscript:alert(1)',
    '',
  ])('stays text otherwise: %j', (words) => {
    expect(addressOfEvidence(words, siteLinks)).toBeUndefined()
  })
})

describe('An example', () => {
  const given = all.map(({ id, code }) =>
    code.startsWith('B')
      ? { id, state: 'done', note: 'So it is', evidence: '/rap/' }
      : { id, state: 'not-yet', note: 'Not so' },
  )

  test('fills in the form, and says what is met', () => {
    const { entries, check: result, met, unmet } = levelsExample(given, 'gold')
    expect(entries['levels.readme.evidence']).toBe('/rap/')
    expect(result.sentence).toBe('Baseline reached: 9 requirements stop Silver.')
    expect(codesOf([...met, ...unmet])).toEqual(codesOf(all))
  })

  test.each([
    [given.slice(1), 'The example says nothing of open-source-code'],
    [
      [...given, { id: 'open-data', state: 'done', note: '' }],
      'No requirement is called open-data',
    ],
  ])('has to speak of every requirement, and of no other, %#', (wrong, message) => {
    expect(() => levelsExample(wrong, 'gold')).toThrow(message)
  })
})
