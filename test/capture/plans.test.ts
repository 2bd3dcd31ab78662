import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plansOf, postPlans } from '../../app/capture/plans.ts'
import { planWith, postWith } from './studio.ts'

const scenario = '  scenario: toolkit-session\n'
const pictures = (lines: string) => `${scenario}  pictures:\n${lines}`

/** The page and state of each picture of the only design. */
const shown = (capture: string) =>
  [...(planWith(capture, false).designs[0]?.pictures ?? [])].map(
    ([name, { page, state }]) => `${name}: ${page}, ${state}`,
  )

describe('A post names its pictures', () => {
  test('by file and page, or page and state, with what is typed in place of nothing', () => {
    const plan = planWith(
      pictures(`    01-rar.png: rar
    02-error: { page: toolkit, state: error }
    03-bad-date.png: { page: when, state: error, typed: { date-day: '31', date-month: '2', date-year: '2021' } }
    04-end.png: { page: schedule }
    05-done.png: { page: rar, state: answered }
`),
      false,
    )
    const taken = plan.designs[0]?.pictures
    expect(
      [...(taken ?? [])].map(([name, { page, state }]) => `${name}: ${page}, ${state}`),
    ).toEqual([
      '01-rar: rar, opened',
      '02-error: toolkit, error',
      '03-bad-date: when, error',
      '04-end: schedule, opened',
      '05-done: rar, answered',
    ])
    const badDate = taken?.get('03-bad-date')
    expect(badDate?.requests.at(-1)?.form).toMatchObject({ 'date-day': '31', start: '' })
    expect(JSON.stringify(badDate?.shown.model['errors'])).toContain('real date')
  })

  test('or not at all: then it shows every page as it opens, and with its errors', () => {
    const names = shown(scenario)
    expect(names).toContain('toolkit: toolkit, opened')
    expect(names).toContain('toolkit-error: toolkit, error')
    expect(names.filter((name) => name.includes('answered'))).toEqual([])
  })

  test('of the second time that somebody comes to a page', () => {
    const again =
      '  scenario: clash\n  pictures:\n    one: when--2\n    two: { page: when--2, state: error }\n'
    expect(shown(again)).toEqual(['one: when, opened', 'two: when, error'])
    const [one, two] = [...(planWith(again, false).designs[0]?.pictures.values() ?? [])]
    expect([one?.id, two?.id]).toEqual(['when--2', 'when-error--2'])
  })

  test('with answers of its own, which lead to other pages', () => {
    const names = shown(`${scenario}  answers:
    type: COAP
    location: calder-house
    date: '2021-10-13'
    start: '09:00'
    end: '09:30'
    repeating: 'no'
    rar: 'no'
    notes: ''
    sensitive: 'no'
`)
    expect(names).not.toContain('toolkit: toolkit, opened')
    expect(names).toContain('check-answers: check-answers, opened')
  })

  test('of a version, from the page that it names', () => {
    const plan = planWith('  version: 2021-10-06\n  opens: /cases/V410022/schedule\n', false)
    const [design] = plan.designs
    expect(design?.id).toBe('2021-10-06')
    expect([...(design?.pictures.keys() ?? [])]).toEqual(['schedule'])
  })

  test('of our own design, whose version is no date', () => {
    const plan = planWith('  version: current\n  opens: /cases/V410022/schedule\n', true)
    expect(plan.designs.map(({ way }) => way.title)).toEqual(['The current design'])
  })

  test('of several designs, which have folders of their own', () => {
    const plan = planWith(
      '  - scenario: toolkit-session\n    pictures:\n      one: rar\n  - scenario: toolkit-session\n    pictures:\n      two: rar\n  - version: 2021-10-06\n    pictures:\n      three: cases\n',
      true,
    )
    expect(plan.designs.map(({ id }) => id)).toEqual([
      'toolkit-session',
      'toolkit-session-2',
      '2021-10-06',
    ])
    expect(plan.published).toBe(false)
  })
})

describe('What is wrong in a post is said with its line, and what to write instead', () => {
  const mistakes: Readonly<Record<string, readonly [string, number, string]>> = {
    'an unknown scenario': [
      '  scenario: toolkits\n',
      5,
      'scenario: there is no scenario ‘toolkits’. Write one of categories, ',
    ],
    'a version that is no date': [
      '  version: october\n',
      5,
      'there is no version ‘october’. Write one of 2021-03-11, ',
    ],
    'an unknown version': [
      '  version: 2020-01-01\n',
      5,
      'there is no version ‘2020-01-01’. Write one of 2021-03-11, ',
    ],
    both: [`${scenario}  version: 2021-10-06\n`, 4, 'one of the two'],
    'an unknown page': [
      pictures('    one: rar\n    two: toolkits\n'),
      8,
      'pictures, two: there is no page ‘toolkits’ on the way. Write one of overview, type, ',
    ],
    'an unknown state': [
      pictures('    one: { page: rar, state: wrong }\n'),
      7,
      'write opened, answered or error',
    ],
    'a state that the page has not': [
      pictures('    one: { page: schedule, state: error }\n'),
      7,
      'the page ‘schedule’ has no state ‘error’. Write opened',
    ],
    'a box that the page has not': [
      pictures("    one: { page: when, state: error, typed: { day: '1' } }\n"),
      7,
      'the page has no box ‘day’. Write one of date-day, date-month, ',
    ],
    'what is typed and accepted': [
      pictures("    one: { page: rar, state: error, typed: { rar: 'yes' } }\n"),
      7,
      'the page accepts this, and shows no error',
    ],
    'answers that are refused': [
      `${scenario}  answers:\n    type: COAP\n    location: nowhere\n`,
      6,
      'the answers do not get past the page ‘location’: Select a location',
    ],
    'a time without quotation marks': [
      `${scenario}  answers:\n    start: true\n`,
      7,
      "write it between quotation marks, for example start: '09:00'",
    ],
    'two pictures of one name': [
      pictures('    one: rar\n    one.png: toolkit\n'),
      8,
      'two pictures are called ‘one’',
    ],
    'a name that is written twice': [
      pictures('    one: rar\n    one: toolkit\n'),
      8,
      '‘one’ is written twice',
    ],
    'a name with a space': [
      pictures('    the first one: rar\n'),
      7,
      'write the name with letters, numbers and hyphens',
    ],
    'a word that is not known': [
      `${scenario}  page: rar\n`,
      6,
      'page: this is not known here, write scenario, version, ',
    ],
    'a mistake in the second design': [
      '  - scenario: toolkit-session\n  - scenario: no-scenario\n',
      6,
      '1, scenario: there is no scenario',
    ],
  }

  test.each(Object.entries(mistakes))('%s', (_, [capture, line, says]) => {
    const file = postWith(capture)
    expect(() => plansOf(file)).toThrow(`${file}, line ${line}: `)
    expect(() => plansOf(file)).toThrow(says)
  })

  test('all mistakes at once, in the order of the file', () => {
    const file = postWith(
      pictures('    one: nowhere\n    two: { page: rar, state: error }\n    three: nothing\n'),
    )
    let said = ''
    try {
      plansOf(file)
    } catch (error) {
      said = error instanceof Error ? error.message : ''
    }
    expect(said.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
      `${file}, line 7`,
      `${file}, line 9`,
    ])
  })
})

test('Every post of the design history can be captured', () => {
  const plans = postPlans()
  expect(plans.length).toBeGreaterThan(0)
  for (const { file, slug, designs } of plans) {
    expect(basename(file)).toContain(slug)
    for (const { pictures: chosen } of designs) expect(chosen.size).toBeGreaterThan(0)
  }
})
