import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { plansOf, postPlans } from '../../app/capture/plans.ts'
import { approvable } from '../support/approved.ts'
import { planWith, postWith } from './studio.ts'

const scenario = '  scenario: toolkit-session\n'
const pictures = (lines: string) => `${scenario}  pictures:\n${lines}`
const onePicture = (what: string) => pictures(`    one: ${what}\n`)

test('A post names its pictures by page and state, or none: then it has all pages as they open and with errors', async () => {
  const posts: Readonly<Record<string, string>> = {
    'by file, page and state': pictures(`    01-rar.png: rar
    02-error: { page: toolkit, state: error }
    03-bad-date.png: { page: when, state: error, typed: { date-day: '31', date-month: '2', date-year: '2021' } }
    04-end.png: { page: schedule }
    05-done.png: { page: rar, state: answered }
`),
    'no pictures': scenario,
    'the second time on a page':
      '  scenario: clash\n  pictures:\n    one: when--2\n    two: { page: when--2, state: error }\n',
    'answers of its own, which lead to other pages': `${scenario}  answers:
    type: COAP
    location: calder-house
    date: '2021-10-13'
    start: '09:00'
    end: '09:30'
    repeating: 'no'
    rar: 'no'
    notes: ''
    sensitive: 'no'
`,
    'a version': '  version: 2021-10-06\n  opens: /cases/V410022/schedule\n',
    'our own design': '  version: current\n  opens: /cases/V410022/schedule\n',
    'several designs': `  - scenario: toolkit-session
    pictures: { one: rar }
  - scenario: toolkit-session
    pictures: { two: rar }
  - version: 2021-10-06
    pictures: { three: cases }
`,
  }
  const planned = Object.entries(posts).map(([name, capture]) => {
    const designs = planWith(capture, false).designs.map(({ id, way, pictures: taken }) => {
      const named = [...taken].map(([one, place]) =>
        one === place.id ? one : `${one} = ${place.id}`,
      )
      return `${id} (${way.title}): ${named.join(', ')}`
    })
    return [name, designs] as const
  })
  const found: Readonly<Record<string, unknown>> = Object.fromEntries(planned)
  await expect(approvable(found)).toMatchFileSnapshot('approved/pictures-of-posts.txt')
})

test('What is typed takes the place of nothing on a page with errors', () => {
  const typed = "{ date-day: '31', date-month: '2', date-year: '2021' }"
  const { designs } = planWith(onePicture(`{ page: when, state: error, typed: ${typed} }`), true)
  const badDate = designs[0]?.pictures.get('one')
  expect(badDate?.requests.at(-1)?.form).toMatchObject({ 'date-day': '31', start: '' })
  expect(JSON.stringify(badDate?.shown.model['errors'])).toContain('real date')
})

test('A draft is not published', () => {
  expect([planWith(scenario, true).published, planWith(scenario, false).published]).toEqual([
    false,
    true,
  ])
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
