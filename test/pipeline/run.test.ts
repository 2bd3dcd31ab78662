import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fixtures, writtenOn } from '../../app/data/index.ts'
import { rowsForLog } from '../../app/pipeline/left-out.ts'
import { logText } from '../../app/pipeline/log.ts'
import { publication, thinSlice } from '../../app/pipeline/publication.ts'
import { runPipeline } from '../../app/pipeline/run.ts'
import type { Reason } from '../../app/pipeline/derive.ts'

const published = 'docs/rap/worked-example/published'
const file = 'rar-toolkit-sessions-2021-04-to-2021-09.csv'
const run = runPipeline(fixtures, publication, writtenOn, [])

/**
 * How many sessions there are by another way than that of the pipeline: from each NSI of a toolkit
 * to its contacts, month by month, straight from the raw data.
 */
function countedAgain(month = '', region?: string, toolkit?: string): number {
  const { toolkits, nsis, contacts, teams, outcomes } = fixtures
  const types = toolkits.filter(({ name }) => toolkit === undefined || name === toolkit)
  const ofTypes = nsis.filter((nsi) => !nsi.softDeleted && types.some(({ id }) => id === nsi.type))
  return ofTypes.flatMap(({ id }) =>
    contacts.filter((contact) => {
      const team = teams.find((one) => one.id === contact.team)
      const outcome = outcomes.find(({ code }) => code === contact.outcome)
      const counted = contact.nsiId === id && contact.rarActivity && outcome?.attended === true
      const inMonths = contact.date >= '2021-04-01' && contact.date <= '2021-09-30'
      const inRegion = region === undefined || team?.provider === `NPS ${region}`
      return counted && inMonths && inRegion && contact.date.startsWith(month)
    }),
  ).length
}

describe('the publication', () => {
  test('has the figures of a second count, and hides only what there is', () => {
    expect(run.figures.length).toBe(1 + 6 + 3 + 8 + 6 * 3 * 8)
    for (const { place, sessions } of run.figures) {
      const again = countedAgain(place.month, place.region, place.toolkit)
      if (sessions === null) expect(again, JSON.stringify(place)).toBeGreaterThan(0)
      else expect(sessions, JSON.stringify(place)).toBe(again)
      if (again > 0 && again < publication.threshold) expect(sessions).toBeNull()
    }
  })

  test.each(['month', 'region', 'toolkit'])('still shows most of what there is by %s', (list) => {
    const own = run.figures.filter(({ place }) => Object.keys(place).join() === list)
    const shown = own.reduce((sum, { sessions }) => sum + (sessions ?? 0), 0)
    expect(shown).toBeGreaterThan(countedAgain() / 2)
  })

  test('grew from a thin slice, one figure that runs through every stage by itself', () => {
    const slice = runPipeline(fixtures, thinSlice, writtenOn, [])
    expect(slice.figures).toEqual([{ place: {}, sessions: countedAgain() }])
    expect(run.figures).toContainEqual(slice.figures[0])
  })
})

describe('the log', () => {
  test('accounts for every contact, and hides small numbers of rows', () => {
    const rows = run.log.leftOut.map((one) => one.rows)
    expect(run.log.rows).toBe(fixtures.contacts.length)
    expect(rows.filter((one) => one !== null && one > 0 && one < publication.threshold)).toEqual([])
    const known = rows.reduce<number>((sum, one) => sum + (one ?? 0), run.log.counted ?? 0)
    const hidden = rows.filter((one) => one === null)
    // One hidden number alone would be the rest of the rows, and two that make 2 are 1 each.
    expect(hidden.length).toBeGreaterThan(1)
    expect((run.log.rows ?? 0) - known).toBeGreaterThan(hidden.length)
  })

  test.each<[string, Reason[], number, number | null, (number | null)[]]>([
    ['both in view', ['Not RAR', 'Not RAR', 'Not RAR', 'Not RAR'], 9, 9, [13, 4]],
    ['sessions that are hidden', Array<Reason>(10).fill('Not RAR'), 2, null, [12, null]],
    ['sessions in view, and few rows left out', ['Not RAR', 'Not RAR'], 10, 10, [null, null]],
    ['few of either', ['Not RAR'], 1, null, [null, null]],
  ])(
    'gives nothing away by taking one number from another: %s',
    (_, out, sessions, shown, said) => {
      const { rows, leftOut } = rowsForLog(out, sessions, shown, 3)
      expect([rows, leftOut[0]?.rows]).toEqual(said)
      expect(leftOut.slice(1).map((one) => one.rows)).toEqual([0, 0, 0, 0, 0, 0, 0])
    },
  )

  test('is the same each time, and says how many rows were read and what was checked', () => {
    const text = logText(run.log)
    expect(runPipeline(fixtures, publication, writtenOn, [])).toEqual(run)
    expect(text).toContain(`${fixtures.contacts.length} rows, one for each contact`)
    expect(text).toContain('[c] The person did not attend')
    expect(text).toContain('Passed: No hidden figure can be worked out')
  })
})

describe('npm run pipeline', () => {
  const folders: string[] = []
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'pipeline-'))
    folders.push(made)
    return made
  }
  afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true })))
  const start = (...options: readonly string[]) =>
    spawnSync(process.execPath, ['app/pipeline/index.ts', ...options], { encoding: 'utf8' })
  const expectStopped = (
    { status, stderr }: ReturnType<typeof start>,
    ...said: readonly string[]
  ) => {
    expect(status).toBe(1)
    for (const words of said) expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
  }

  test('writes the figures and the log, and says so in short', () => {
    const into = folder()
    const { stdout, status } = start(into)
    expect(status).toBe(0)
    expect(readdirSync(into).toSorted()).toEqual(['log.txt', file])
    expect(readFileSync(join(into, file), 'utf8')).toBe(readFileSync(join(published, file), 'utf8'))
    expect(readFileSync(join(into, 'log.txt'), 'utf8')).toContain(`the same as in ${file}`)
    const found = `${countedAgain()} sessions in England and Wales, April to September 2021`
    expect(stdout).toContain(found)
    expect(stdout.split('\n').length).toBeLessThan(8)
  })

  test('writes nothing if a published figure has changed, cannot be read or is not there', () => {
    const [into, before] = [folder(), folder()]
    const eight = '2021-09,All regions,All toolkits,8'
    const text = readFileSync(join(published, file), 'utf8')
    writeFileSync(join(before, 'first.csv'), text.replace(eight, eight.replace(/8$/, '9')))
    expectStopped(
      start(into, '--published', before),
      'The pipeline stopped before it was done.',
      'app/pipeline/README.md says how',
      'month 2021-09: 9 in first.csv, now 8',
    )
    writeFileSync(join(before, 'first.csv'), 'a,b\n')
    const unread = 'first.csv cannot be read. Line 1 is not month'
    expectStopped(start(into, '--published', before), unread)
    expectStopped(start(into, '--published', join(before, 'nowhere')), 'add --first')
    expect(readdirSync(into)).toEqual([])
    expect(start(into, '--published', folder(), '--first').status).toBe(0)
    expect(readFileSync(join(into, 'log.txt'), 'utf8')).toContain('This is the first publication')
  })

  test('wants one folder that it can write to', () => {
    const into = folder()
    mkdirSync(join(into, 'log.txt'))
    const stopped = start(into)
    expectStopped(stopped, `The files cannot be written to ${into}. Use none that is there`)
    expect(stopped.stderr).not.toContain('README.md')
    expectStopped(start(into, folder()), 'Name one folder to write to, not 2.')
  })

  test('shows no small number to the site', () => {
    const { values, leftOut } = JSON.parse(start('--json').stdout) as {
      values: readonly { sessions: number | null }[]
      leftOut: readonly { rows: number | null }[]
    }
    const numbers = [...values.map(({ sessions }) => sessions), ...leftOut.map(({ rows }) => rows)]
    expect(numbers.length).toBe(run.figures.length + run.log.leftOut.length)
    expect(numbers.filter((one) => one === 1 || one === 2)).toEqual([])
  })
})
