import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { capturePost } from '../../app/capture/capture-post.ts'
import { contentHash } from '../../app/capture/hashes.ts'
import { removeOrphans } from '../../app/capture/orphans.ts'
import { run } from '../../app/capture/run.ts'
import { everyRecord } from '../../app/capture/stores.ts'
import { summaryOf } from '../../app/capture/summary.ts'
import { wantedFrom } from '../../app/capture/wanted.ts'
import { toolkit } from '../../app/journeys/arrange-appointment/questions/toolkits.ts'
import { approvable } from '../support/approved.ts'
import { told } from './stories.ts'
import { filesIn, planWith, postWith, testWorkshop } from './studio.ts'
import type { Wanted } from '../../app/capture/wanted.ts'
import type { Step } from './stories.ts'
import type { TestWorkshop } from './studio.ts'

const scenario = '  scenario: toolkit-session\n'
const three = `${scenario}  pictures:
    rar: rar
    toolkit: toolkit
    error: { page: toolkit, state: error }
`
const draft = { posts: [postWith(three, true)] }
const published = { posts: [postWith(three)] }
const withNew = { posts: [postWith(`${three}    check: check-answers\n`)] }
const twice = { posts: [postWith(`${scenario}  pictures:\n    one: rar\n    two: rar\n`)] }
const pathOf = ({ workshop }: TestWorkshop, name: string) => join(workshop.folder, name)
const picturesIn = ({ workshop }: TestWorkshop) =>
  [...filesIn(workshop.folder).keys()].filter((file) => file.startsWith('pictures/'))

const redesign = (made: TestWorkshop) => made.redesign('in another way')
const recode = (made: TestWorkshop) => made.recode('other code')
const back = (made: TestWorkshop) => made.recode('code')
const restyle = (made: TestWorkshop) => made.restyle('other styles')
const loseCode = (made: TestWorkshop) => rmSync(pathOf(made, 'copies'), { recursive: true })
const breakPage = (made: TestWorkshop) => made.breakPage('Which RAR toolkit will you use?')
const loseAndDamage = (made: TestWorkshop) => {
  const [lost = '', damaged = ''] = picturesIn(made)
  rmSync(pathOf(made, lost))
  writeFileSync(pathOf(made, damaged), 'half')
}

const brokenRule = () => {
  const rule = vi.spyOn(toolkit.rules[0] ?? expect.unreachable(), 'passes')
  onTestFinished(() => rule.mockRestore())
  rule.mockImplementation(({ value }) => {
    if (value === undefined) throw new Error('a rule is broken')
    return true
  })
  return rule
}

test('A run tells what came of each picture, and what to do', async () => {
  const bad = postWith(`${scenario}  version: no-version\n`)
  const whole = async (...steps: readonly Step[]) => (await told(steps)).flat()
  const later = async (steps: readonly Step[], stopAt?: number) =>
    (await told(steps, stopAt)).slice(1).flat()
  const replaced = { ...published, replace: true }
  await expect(
    approvable({
      'A post': await whole(published),
      'The same again': await later([published, published]),
      'A draft follows the design, once': await later([draft, redesign, recode, draft, draft]),
      'A published post stays as it is, until it is replaced': await later([
        ...[published, redesign, recode, published, replaced],
      ]),
      'A new picture has the code of its day': await later([published, recode, withNew]),
      'A new picture beside pages that changed': await later([published, redesign, withNew]),
      'New styles that change no picture': await later([published, restyle, published]),
      'The same page twice': await whole(twice),
      'Pictures that were lost or damaged': await later([published, loseAndDamage, published]),
      'Code that was lost': await later([published, loseCode, recode, published, back, published]),
      'A page that cannot be shown, and a post with a mistake': await later([
        ...[draft, redesign, breakPage, { posts: [bad, ...draft.posts] }],
      ]),
      'Stopped at the first page': await later([draft, redesign, draft], 4),
      'Stopped at the last page': await later([draft, redesign, draft], 6),
    }),
  ).toMatchFileSnapshot('approved/runs.txt')
})

test('A page that breaks loses neither those before it nor what was captured of the rest', async () => {
  const post = { posts: [postWith(`${three}    done: confirmation\n`)] }
  let rule = brokenRule()
  const mend = () => rule.mockRestore()
  const again = () => {
    rule = brokenRule()
  }
  const [first, mended, broken] = await told([post, mend, post, again, post])
  expect(first).toContain('  Opens rar toolkit with code of 2021-10-06')
  expect(mended?.[0]).toBe(
    'On 7 October: rar unchanged, toolkit unchanged, error taken, done taken',
  )
  expect(broken?.[0]).toBe(
    'On 8 October, not well: rar unchanged, toolkit unchanged, error failed, done failed',
  )
  expect(broken?.join()).not.toContain('Files')
  const page = '/cases/V410022/arrange-appointment/1/toolkit'
  expect(broken?.join()).toContain(`${page} does not work: a rule is broken`)
})

test('A run says how far it is and counts, and names each picture after what it holds', async () => {
  const made = testWorkshop()
  const steps: string[] = []
  const capture = () =>
    run(wantedFrom(['a-post'], published.posts), made.workshop, '', (...step) =>
      steps.push(step.join(' ')),
    )
  const { lines } = summaryOf(await capture(), [...everyRecord(made.workshop.folder).values()], 1)
  expect(steps).toEqual(['a-post 0 3', 'a-post 1 3', 'a-post 2 3', 'a-post 3 3'])
  expect(lines).toEqual([
    'Pictures: 3 taken, 0 unchanged, 0 changed since publication, 0 could not be taken. 1.0 seconds.',
    'All that is stored: 12 files with 1 KB. The middle one has 1 KB as WebP and 1 KB as PNG.',
    'Files that have changed: 15.',
  ])
  loseAndDamage(made)
  await capture()
  for (const file of picturesIn(made)) {
    expect(basename(file)).toMatch(contentHash(readFileSync(pathOf(made, file))))
  }
})

test('What no record names goes, and nothing goes while a record cannot be read', async () => {
  const made = testWorkshop()
  const { folder } = made.workshop
  await capturePost(planWith(three, false), false, made.workshop)
  const before = filesIn(folder)
  writeFileSync(join(folder, 'pictures/.0123.webp.unfinished'), 'half')
  writeFileSync(join(folder, 'pictures/0123456789abcdef.webp'), 'old')
  expect(removeOrphans(folder, ['a-post'])).toBe(2)
  expect(filesIn(folder)).toEqual(before)
  const other = join(folder, 'posts/other.json')
  writeFileSync(other, '{')
  expect(() => removeOrphans(folder, ['a-post'])).toThrow('posts/other.json is no JSON')
  expect(() => everyRecord(folder)).toThrow('Bring it back as it was committed')
  rmSync(other)
  expect(removeOrphans(folder, [])).toBeGreaterThan(0)
  expect(filesIn(folder).size).toBe(0)
})

test('A run of a scenario puts all its pages on one sheet, and takes none of them again', async () => {
  const made = testWorkshop()
  const sheets = mkdtempSync(join(tmpdir(), 'sheets-'))
  const capture = () => run(wantedFrom(['categories'], []), made.workshop, sheets, () => undefined)
  const report = await capture()
  const taken = made.seen()
  expect(report.sheets[0]?.outcomes.length).toBe(taken)
  expect(summaryOf(report, [], 1).lines.join()).toContain('categories/index.html')
  const page = readFileSync(join(sheets, 'categories/index.html'), 'utf8')
  expect(page).toContain('{ page: rar, state: error }')
  expect(page.match(/<img /g)?.length).toBe(2 * taken)
  const before = filesIn(sheets)
  await capture()
  expect(made.seen()).toBe(taken)
  expect(filesIn(sheets)).toEqual(before)
  redesign(made)
  await capture()
  expect(filesIn(sheets).size).toBe(before.size)
})

describe('What is asked for', () => {
  const files = ['/posts/2021-10-06-one.md', '/posts/2021-11-01-two.md']
  const two = { posts: ['/posts/2021-11-01-two.md'], scenarios: [], whole: false, replace: false }

  test.each<readonly [readonly string[], Partial<Wanted>]>([
    [[], { posts: files, scenarios: [], maps: true, whole: true }],
    [['two'], two],
    [['two.md'], two],
    [['2021-11-01-two'], two],
    [['design-history/posts/2021-11-01-two.md'], two],
    [['two', '--replace'], { ...two, replace: true }],
    [['2021-11-23'], { scenarios: ['waiting-for-evidence', 'change-outcome'] }],
    [['clash'], { scenarios: ['clash'], posts: files, whole: false }],
    [['maps'], { maps: true, posts: [], whole: false }],
  ])('is everything, a post, a version, a scenario or maps: %j', (args, wanted) => {
    expect(wantedFrom(args, files)).toMatchObject(wanted)
  })

  test.each([
    ['three', 'nothing called ‘three’. Choose a post (one, two), a scenario (categories, '],
    ['--replace', 'npm run capture -- one --replace'],
    ['clash --replace', 'post by post'],
    ['maps --replace', 'npm run capture -- maps'],
    ['one two', 'one thing at a time'],
    ['--all', 'Write npm run capture'],
  ])('is refused in one sentence: %s', (args, says) => {
    expect(() => wantedFrom(args.split(' '), files)).toThrow(says)
  })
})
