import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { run } from '../../app/capture/run.ts'
import { everyRecord, readPostRecord } from '../../app/capture/stores.ts'
import { summaryOf } from '../../app/capture/summary.ts'
import { wantedFrom } from '../../app/capture/wanted.ts'
import { toolkit } from '../../app/journeys/arrange-appointment/questions/toolkits.ts'
import { toolkitSession } from '../../app/scenarios/toolkit-session.ts'
import { placesReached } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { filesIn, postWith, testWorkshop } from './studio.ts'
import type { Wanted } from '../../app/capture/wanted.ts'
import type { TestWorkshop } from './studio.ts'

const capture = `  scenario: toolkit-session
  pictures:
    a-rar: rar
    b-toolkit: toolkit
`
const whole = (posts: readonly string[]): Wanted => ({
  posts,
  scenarios: [],
  whole: true,
  replace: false,
})

async function done({ workshop }: TestWorkshop, wanted: Wanted, sheets = '') {
  const steps: string[] = []
  const report = await run(wanted, workshop, sheets, (name, at, all) =>
    steps.push(`${name} ${at}/${all}`),
  )
  const { lines, isWell } = summaryOf(report, [...everyRecord(workshop.folder).values()], 1)
  return { report, isWell, said: lines.join('\n'), steps }
}

describe('A run', () => {
  test('says how far it is, what was taken, and the second time that nothing has changed', async () => {
    const made = testWorkshop()
    const wanted = whole([postWith(capture)])
    const first = await done(made, wanted)
    expect(first.steps).toEqual(['a-post 0/2', 'a-post 1/2', 'a-post 2/2'])
    expect(first.said).toContain(
      'Pictures: 2 taken, 0 unchanged, 0 changed since publication, 0 could not be taken. 1.0 seconds.',
    )
    expect(first.said).toContain('All that is stored: 8 files with 1 KB.')
    expect(first.said).not.toContain('Nothing has changed')
    const before = filesIn(made.workshop.folder)
    const second = await done(made, wanted)
    expect(second.said).toContain('Pictures: 0 taken, 2 unchanged')
    expect(second.said).toContain('Nothing has changed.')
    expect(second.isWell).toBe(true)
    expect(filesIn(made.workshop.folder)).toEqual(before)
  })

  test('names what changed since a post was published, and how to replace it', async () => {
    const made = testWorkshop()
    const wanted = whole([postWith(capture)])
    await done(made, wanted)
    made.redesign('in another way')
    const { said, isWell } = await done(made, wanted)
    expect(said).toContain('Changed since the post was published')
    expect(said).toContain('a-post, b-toolkit')
    expect(said).toContain('npm run capture -- a-post --replace')
    expect(said).toContain('No file has changed.')
    expect(isWell).toBe(true)
  })

  test('with one bad post and one broken page captures all the rest, and ends in failure', async () => {
    const made = testWorkshop()
    made.breakPage('Which RAR toolkit will you use?')
    const bad = postWith('  scenario: no-such-scenario\n')
    const { said, isWell, report } = await done(made, whole([bad, postWith(capture)]))
    expect(report.posts.map(({ written }) => written > 0)).toEqual([true])
    expect(said).toContain('a-post, b-toolkit: This template is broken.')
    expect(said).toContain(`${bad}, line 5: scenario: there is no scenario ‘no-such-scenario’`)
    expect(said).toContain(
      '1 taken, 0 unchanged, 0 changed since publication, 1 could not be taken',
    )
    expect(isWell).toBe(false)
    // What the bad post shows stays until it is mended.
    expect(report.removed).toBe(0)
  })

  test('that is stopped says what was kept', async () => {
    const made = testWorkshop((seen) => {
      if (seen === 2) made.stop.abort()
    })
    const { said, report } = await done(made, whole([postWith(capture)]))
    expect(report.isStopped).toBe(true)
    expect(said).toContain('Stopped. Everything is as it was.')
    expect(filesIn(made.workshop.folder).size).toBe(0)
  })

  test('of a scenario puts all its pages on one sheet, and takes none of them again', async () => {
    const made = testWorkshop()
    const sheets = mkdtempSync(join(tmpdir(), 'sheets-'))
    const wanted = { ...whole([]), scenarios: ['categories'], whole: false }
    const { report, said } = await done(made, wanted, sheets)
    const taken = made.seen()
    expect(report.sheets[0]?.outcomes.length).toBe(taken)
    expect(said).toContain('categories/index.html')
    const page = readFileSync(join(sheets, 'categories/index.html'), 'utf8')
    expect(page).toContain('{ page: rar, state: error }')
    expect(page.match(/<img /g)?.length).toBe(2 * taken)
    const before = filesIn(sheets)
    await done(made, wanted, sheets)
    expect(made.seen()).toBe(taken)
    expect(filesIn(sheets)).toEqual(before)
    made.redesign('in another way')
    await done(made, wanted, sheets)
    expect(filesIn(sheets).size).toBe(before.size)
  })
})

/** Until the test ends, sending the page about toolkits without an answer breaks it. */
function breakRule() {
  const broken = vi.spyOn(toolkit.rules[0] ?? expect.unreachable(), 'passes')
  onTestFinished(() => broken.mockRestore())
  return broken.mockImplementation(({ value }) => {
    if (value === undefined) throw new Error('a rule is broken')
    return true
  })
}

test('A page that breaks loses neither those before it nor what was captured of the rest', async () => {
  const made = testWorkshop()
  const post = postWith(`  scenario: toolkit-session
  pictures:
    a-rar: rar
    b-error: { page: toolkit, state: error }
    c-done: confirmation
`)
  const became = async () => {
    const { report } = await done(made, whole([post]))
    return report.posts[0]?.outcomes.map(([name, { what }]) => `${name} ${what}`)
  }
  const broken = breakRule()
  expect(await became()).toEqual(['a-rar taken', 'b-error failed', 'c-done failed'])
  broken.mockRestore()
  expect(await became()).toEqual(['a-rar unchanged', 'b-error taken', 'c-done taken'])
  const record = readPostRecord(made.workshop.folder, 'a-post')
  breakRule()
  expect(await became()).toEqual(['a-rar unchanged', 'b-error failed', 'c-done failed'])
  expect(readPostRecord(made.workshop.folder, 'a-post')).toEqual(record)
  // Whoever mends it reads which page it was, and why
  const { places, broken: fault } = placesReached(wayOf(toolkitSession, '2021-10-06T09:00'))
  expect(places.map(({ id }) => id)).toContain('toolkit')
  const page = '/cases/V410022/arrange-appointment/1/toolkit'
  expect(fault?.message).toBe(`${page} does not work: a rule is broken`)
})

describe('What is asked for', () => {
  const files = ['/posts/2021-10-06-one.md', '/posts/2021-11-01-two.md']

  test('is everything, a post by its name or its file, or a scenario', () => {
    expect(wantedFrom([], files)).toMatchObject({ posts: files, whole: true })
    for (const name of [
      'two',
      'two.md',
      '2021-11-01-two',
      'design-history/posts/2021-11-01-two.md',
    ]) {
      expect(wantedFrom([name], files)).toMatchObject({ posts: [files[1]], whole: false })
    }
    expect(wantedFrom(['2021-11-23'], files).scenarios).toEqual([
      'waiting-for-evidence',
      'change-outcome',
    ])
    expect(wantedFrom(['clash'], files)).toMatchObject({ scenarios: ['clash'], posts: files })
    expect(wantedFrom(['two', '--replace'], files)).toMatchObject({ replace: true })
  })

  test.each([
    [
      ['three'],
      'There is nothing called ‘three’. Choose a post (one, two), a scenario (categories, ',
    ],
    [['--replace'], 'npm run capture -- one --replace'],
    [['clash', '--replace'], 'post by post'],
    [['one', 'two'], 'one thing at a time'],
    [['--all'], 'Write npm run capture'],
  ])('is refused in one sentence: %j', (args, says) => {
    expect(() => wantedFrom(args, files)).toThrow(says)
  })
})
