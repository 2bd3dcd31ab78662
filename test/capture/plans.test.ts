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

/** What is said of a post, line by line, with the first two of what there is to choose from. */
function saidOf(capture: string): readonly string[] {
  const file = postWith(capture)
  try {
    plansOf(file)
  } catch (error) {
    const said = (error instanceof Error ? error.message : '').replaceAll(file, 'post.md')
    return said.replaceAll(/(Write one of (?:[^,\n]+, ){2}).*/g, '$1…').split('\n')
  }
  return ['nothing']
}

test('What is wrong in a post is said with its line, and what to write instead', async () => {
  const onePicture = (what: string) => pictures(`    one: ${what}\n`)
  const mistakes: Readonly<Record<string, string>> = {
    'an unknown scenario': '  scenario: toolkits\n',
    'a version that is no date': '  version: october\n',
    'an unknown version': '  version: 2020-01-01\n',
    'both a scenario and a version': `${scenario}  version: 2021-10-06\n`,
    'an unknown page': pictures('    one: rar\n    two: toolkits\n'),
    'an unknown state': onePicture('{ page: rar, state: wrong }'),
    'a state that the page has not': onePicture('{ page: schedule, state: error }'),
    'a box that the page has not': onePicture("{ page: when, state: error, typed: { day: '1' } }"),
    'what is typed and accepted': onePicture("{ page: rar, state: error, typed: { rar: 'yes' } }"),
    'answers that are refused': `${scenario}  answers:\n    type: COAP\n    location: nowhere\n`,
    'a time without quotation marks': `${scenario}  answers:\n    start: true\n`,
    'two pictures of one name': pictures('    one: rar\n    one.png: toolkit\n'),
    'a name that is written twice': pictures('    one: rar\n    one: toolkit\n'),
    'a name with a space': pictures('    the first one: rar\n'),
    'a word that is not known': `${scenario}  page: rar\n`,
    'a mistake in the second design': `  - scenario: toolkit-session\n  - scenario: no-scenario\n`,
    'several mistakes, in the order of the file': pictures(
      '    one: nowhere\n    two: { page: rar, state: error }\n    three: nothing\n',
    ),
  }
  const said = Object.entries(mistakes).map(([mistake, capture]) =>
    [mistake, ...saidOf(capture)].join('\n  '),
  )
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('approved/mistakes-in-posts.txt')
})

test('Every post of the design history can be captured', () => {
  const plans = postPlans()
  expect(plans.length).toBeGreaterThan(0)
  for (const { file, slug, designs } of plans) {
    expect(basename(file)).toContain(slug)
    for (const { pictures: chosen } of designs) expect(chosen.size).toBeGreaterThan(0)
  }
})
