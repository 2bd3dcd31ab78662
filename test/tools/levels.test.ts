import { describe, expect, test } from 'vitest'
import { checkLevels, wayToTarget } from '../../design-history/tools/levels/check.ts'
import { addressOfEvidence, noSiteLinks } from '../../design-history/tools/levels/evidence.ts'
import { levelsExample } from '../../design-history/tools/levels/example.ts'
import { requirementsOf, targetOf } from '../../design-history/tools/levels/requirements.ts'
import { levels } from '../../design-history/tools/levels/tool.ts'
import { emptyRecord, withAnswers } from '../../design-history/tools/record/record.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const all = requirementsOf(emptyRecord)
const codesOf = (requirements: readonly { readonly code: string }[]) =>
  requirements.map(({ code }) => code)
const idOf = (code: string) => all.find((each) => each.code === code)?.id ?? code

/** Entries in which these are in that state, with more under the codes that are named. */
const inState = (state: string, codes: readonly string[]): Answers =>
  Object.fromEntries(codes.map((code) => [`levels.${idOf(code)}.state`, state]))
const done = (level: string) =>
  inState(
    'done',
    codesOf(all).filter((code) => code.startsWith(level)),
  )
const recordWith = (...entries: readonly Answers[]) =>
  withAnswers(emptyRecord, Object.assign({}, ...entries) as Answers)
const check = (...entries: readonly Answers[]) =>
  checkLevels(requirementsOf(recordWith(...entries)))

test('there are 18 requirements: 5 for Baseline, 9 for Silver and 4 for Gold', () => {
  expect(check().counts.map(({ all: number }) => number)).toEqual([5, 9, 4])
  expect(check().sentence).toBe('18 requirements to answer.')
})

describe('The level reached', () => {
  test('adds up: Silver counts only with Baseline, and Gold only with both', () => {
    expect(check(done('B')).reached?.id).toBe('baseline')
    expect(check(done('B'), done('S')).reached?.id).toBe('silver')
    expect(check(done('B'), done('G')).reached?.id).toBe('baseline')
    expect(check(done('S'), done('G')).reached).toBeUndefined()
    const whole = check(done('B'), done('S'), done('G'))
    expect(whole.reached?.id).toBe('gold')
    expect(whole.next).toBeUndefined()
    expect(whole.sentence).toBe('Gold reached: all 18 requirements are met.')
  })

  test.each(codesOf(all))('is below the level of %s if that alone is not met', (code) => {
    const place = ['B', 'S', 'G'].indexOf(code.charAt(0))
    const { reached, stops } = check(done('B'), done('S'), done('G'), inState('not-yet', [code]))
    expect(reached?.id).toBe([undefined, 'baseline', 'silver'][place])
    expect(codesOf(stops)).toEqual([code])
  })

  test('a level whose own requirements are met is said to wait for the one below', () => {
    expect(check(done('S')).held.map(({ id }) => id)).toEqual(['silver'])
    expect(check(done('B')).held).toEqual([])
  })
})

describe('A requirement that does not apply', () => {
  const others = [done('B'), inState('not-applicable', ['B5'])]

  test('counts as met when its note says why', () => {
    const reason = { 'levels.open-code.note': 'The law forbids it' }
    expect(check(...others, reason).reached?.id).toBe('baseline')
  })

  test('stops its level when there is no note, or one of nothing but spaces', () => {
    expect(codesOf(check(...others).stops)).toEqual(['B5'])
    expect(codesOf(check(...others, { 'levels.open-code.note': '  \n' }).stops)).toEqual(['B5'])
    expect(check(...others).counts[0]).toMatchObject({ met: 4, noReason: 1, unanswered: 0 })
  })
})

test('what stops a level begins with what is in progress, then lacks a reason, is missing, has no answer', () => {
  const { stops } = check(
    inState('not-yet', ['B1', 'S1']),
    inState('not-applicable', ['B3']),
    inState('in-progress', ['B4', 'B5']),
  )
  expect(codesOf(stops)).toEqual(['B4', 'B5', 'B3', 'B1', 'B2'])
})

test('every requirement is in exactly one column of the table', () => {
  const { counts } = check(
    inState('done', ['S1']),
    inState('in-progress', ['S2']),
    inState('not-yet', ['S3']),
    inState('not-applicable', ['S4', 'S5']),
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
  const { doneWithoutEvidence, metWithEvidence, counts } = check(done('B'), {
    'levels.readme.evidence': 'On the wiki',
  })
  expect(codesOf(doneWithoutEvidence)).toEqual(['B1', 'B2', 'B4', 'B5'])
  expect(codesOf(metWithEvidence)).toEqual(['B3'])
  expect(counts[0]?.met).toBe(5)
})

test('the way to a target counts every level up to it', () => {
  const record = recordWith(done('B'), inState('done', ['G1']), { 'levels.target': 'silver' })
  const target = targetOf(record)
  if (!target) throw new Error('There is no target')
  expect(wayToTarget(requirementsOf(record), target)).toBe(
    'Your target is Silver: 5 of the 14 requirements up to it are met.',
  )
  expect(wayToTarget(requirementsOf(recordWith(done('B'), done('S'))), target)).toBe(
    'Your target, Silver, is reached: 14 of the 14 requirements up to it are met.',
  )
})

test('states and targets that there are not count as no answer', () => {
  const record = recordWith({ 'levels.readme.state': 'green', 'levels.target': 'platinum' })
  expect(levels.progress(record)).toBe('0 of 18 requirements answered')
  expect(targetOf(record)).toBeUndefined()
})

describe('A link to evidence', () => {
  const siteLinks = new Map([['/rap/worked-example/', '../../worked-example/']])

  test.each(['https://example.org/a?b=1#c', 'http://example.org', 'HTTPS://EXAMPLE.ORG/'])(
    'is a link if it is a web address: %s',
    (address) => {
      expect(addressOfEvidence(address, noSiteLinks)).toBe(address)
    },
  )

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

  test('of an example leads where its page leads, as that knows in which folder it is', () => {
    expect(addressOfEvidence('/rap/worked-example/', siteLinks)).toBe('../../worked-example/')
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

  test('has to speak of every requirement, and of no other', () => {
    expect(() => levelsExample(given.slice(1), 'gold')).toThrow(
      'The example says nothing of open-source-code',
    )
    const strange = { id: 'open-data', state: 'done', note: '' }
    expect(() => levelsExample([...given, strange], 'gold')).toThrow(
      'No requirement is called open-data',
    )
  })
})
