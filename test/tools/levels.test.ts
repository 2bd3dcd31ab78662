import { expect, test } from 'vitest'
import { checkLevels, wayToTarget } from '../../design-history/tools/levels/check.ts'
import { addressOfEvidence } from '../../design-history/tools/levels/evidence.ts'
import { levelsExample } from '../../design-history/tools/levels/example.ts'
import { levelsPanel } from '../../design-history/tools/levels/panel.ts'
import { requirementsOf, targetOf } from '../../design-history/tools/levels/requirements.ts'
import { levels } from '../../design-history/tools/levels/tool.ts'
import { expectFound } from '../support/approved-lines.ts'
import { drawn, recordOf, slotsOf } from './records.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const all = requirementsOf(recordOf({}))
const codesOf = (requirements: readonly { readonly code: string }[]) =>
  requirements.map(({ code }) => code)
const idOf = (code: string) => all.find((one) => one.code === code)?.id ?? code

/** Entries in which the requirements of these codes are in that state. */
const inState = (state: string, ...codes: readonly string[]): Answers =>
  Object.fromEntries(codes.map((code) => [`levels.${idOf(code)}.state`, state]))
const done = (level: string) =>
  inState('done', ...codesOf(all).filter((code) => code.startsWith(level)))
const [b, s, g] = [done('B'), done('S'), done('G')]
const merged = (...entries: readonly Answers[]) =>
  recordOf(Object.assign({}, ...entries) as Answers)

const siteLinks = new Map([['/rap/worked-example/', '../../worked-example/']])

const heldInWords = ({ id }: { readonly id: string }) => `${id} waits`

test('The requirements that are met come to levels as approved', async () => {
  const said = (...entries: readonly Answers[]) => {
    const record = merged(...entries, { 'levels.target': 'silver' })
    const requirements = requirementsOf(record)
    const { reached, next, held, counts, sentence, ...lists } = checkLevels(requirements)
    const target = targetOf(record)
    const { stops, doneWithoutEvidence, metWithEvidence } = lists
    return [
      `${sentence} ${target ? wayToTarget(requirements, target) : ''}`,
      [reached?.id ?? 'none', `next ${next?.id ?? 'none'}`, ...held.map(heldInWords)].join(', '),
      // Of each level: all, met, in progress, not yet, not applicable without a reason, unanswered
      counts.map((each) => Object.values(each).slice(1).join(' ')).join(' | '),
      // What stops the next level, what is met without evidence, and with it
      [stops, doneWithoutEvidence, metWithEvidence]
        .map((all) => codesOf(all).join(' '))
        .join(' | '),
    ]
  }
  const notApplicable = (note: string) => [
    b,
    inState('not-applicable', 'B5'),
    { 'levels.open-code.note': note },
  ]
  const mixed = [
    inState('not-yet', 'B1', 'S1'),
    inState('not-applicable', 'B3'),
    inState('in-progress', 'B4', 'B5'),
  ]
  await expectFound('approved/levels.txt', {
    'Nothing answered': said(),
    Baseline: said(b),
    'Baseline and Silver': said(b, s),
    'Baseline and Gold': said(b, g),
    'Silver waits for Baseline': said(s),
    'Silver and Gold wait for Baseline': said(s, g),
    All: said(b, s, g),
    'Something does not apply, with a note that says why': said(...notApplicable('The law')),
    'Without one': said(...notApplicable('')),
    'With a note of nothing but spaces': said(...notApplicable('  \n')),
    'What stops a level, in its order': said(...mixed),
    'Every requirement in one column': said(
      inState('done', 'S1'),
      inState('in-progress', 'S2'),
      inState('not-yet', 'S3'),
      inState('not-applicable', 'S4', 'S5'),
      { 'levels.coding-standards.note': 'There is no code of ours' },
    ),
    'Evidence of one': said(b, { 'levels.readme.evidence': 'On the wiki' }),
    'One of Gold, before the target': said(b, inState('done', 'G1')),
    'The page of what stops a level': slotsOf(levels, ['result'], { record: merged(...mixed) }),
    'The page of Gold before Silver, with evidence': slotsOf(levels, ['result'], {
      record: merged(b, g, s, inState('', 'S1'), {
        'levels.readme.evidence': '<a href="x">x</a>',
        'levels.readme.note': 'For all',
        'levels.target': 'gold',
      }),
    }),
  })
})

test.each(codesOf(all))(
  'The level reached is below that of %s if that alone is not met',
  (code) => {
    const place = ['B', 'S', 'G'].indexOf(code.charAt(0))
    const { reached, stops } = checkLevels(
      requirementsOf(merged(b, s, g, inState('not-yet', code))),
    )
    expect(reached?.id).toBe([undefined, 'baseline', 'silver'][place])
    expect(codesOf(stops)).toEqual([code])
  },
)

test('states and targets that there are not count as no answer', () => {
  const record = recordOf({ 'levels.readme.state': 'green', 'levels.target': 'platinum' })
  expect(levels.progress(record)).toBe('0 of 18 requirements answered')
  expect(targetOf(record)).toBeUndefined()
})

test('Evidence is a link if it is an address, and stays text otherwise, as approved', async () => {
  const entries = [
    ...['https://example.org/a?b=1#c', 'http://example.org', 'HTTPS://EXAMPLE.ORG/'],
    // That of an example leads where its page leads, which knows in which folder it is
    ...['/rap/worked-example/', '/rap/worked-example/log/', '//example.org', 'file:///etc/passwd'],
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)'],
    ...['data:text/html,<script>alert(1)</script>', 'https://', 'https://example.org and a note'],
    ...['See the wiki', ''],
  ].map((entry) => {
    const record = merged(b, { 'levels.readme.evidence': entry })
    const links = drawn(levelsPanel(record, siteLinks))('a:not([href^="#"])').toArray()
    const drawnTo = links.map((link) => link.attribs['href'] ?? '').join() || 'no link'
    expect(addressOfEvidence(entry, siteLinks) ?? 'no link').toBe(drawnTo)
    return `${JSON.stringify(entry)}: ${drawnTo}`
  })
  await expectFound('approved/evidence.txt', { Evidence: entries })
})

test('An example fills in the form, and has to speak of every requirement, and of no other', () => {
  const given = all.map(({ id, code }) =>
    code.startsWith('B')
      ? { id, state: 'done', note: 'So it is', evidence: '/rap/' }
      : { id, state: 'not-yet', note: 'Not so' },
  )
  const { entries, check, met, unmet } = levelsExample(given, 'gold')
  expect(entries['levels.readme.evidence']).toBe('/rap/')
  expect(check.sentence).toBe('Baseline reached: 9 requirements stop Silver.')
  expect(codesOf([...met, ...unmet])).toEqual(codesOf(all))
  const lacking = 'The example says nothing of open-source-code'
  expect(() => levelsExample(given.slice(1), 'gold')).toThrow(lacking)
  const more = [...given, { id: 'open-data', state: 'done', note: '' }]
  expect(() => levelsExample(more, 'gold')).toThrow('No requirement is called open-data')
})
