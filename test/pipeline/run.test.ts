import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fixtures, writtenOn } from '../../app/data/index.ts'
import { readFiguresFile } from '../../app/pipeline/figures-file.ts'
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
function countedAgain(month?: string, region?: string, toolkit?: string): number {
  let found = 0
  for (const { name, id: type } of fixtures.toolkits) {
    if (toolkit !== undefined && name !== toolkit) continue
    for (const nsi of fixtures.nsis) {
      if (nsi.type !== type || nsi.softDeleted) continue
      for (const contact of fixtures.contacts) {
        const on = new Date(`${contact.date}T12:00`)
        const inMonths = on >= new Date('2021-04-01T00:00') && on < new Date('2021-10-01T00:00')
        const [team] = fixtures.teams.filter(({ id }) => id === contact.team)
        const [outcome] = fixtures.outcomes.filter(({ code }) => code === contact.outcome)
        if (contact.nsiId !== nsi.id || !contact.rarActivity || !inMonths) continue
        if (outcome?.attended !== true) continue
        if (month !== undefined && !contact.date.startsWith(`${month}-`)) continue
        if (region !== undefined && team?.provider !== `NPS ${region}`) continue
        found += 1
      }
    }
  }
  return found
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

  test('still says something: most lists show most of what they have', () => {
    const lists = ['month', 'region', 'toolkit'] as const
    const shown = lists.map((list) => {
      const own = run.figures.filter(
        ({ place }) => Object.keys(place).length === 1 && place[list] !== undefined,
      )
      return own
        .filter(({ sessions }) => sessions !== null)
        .reduce((sum, { sessions }) => sum + (sessions ?? 0), 0)
    })
    const all = countedAgain()
    for (const sum of shown) expect(sum).toBeGreaterThan(all / 2)
  })

  test('has the figures that were first published', () => {
    const before = readFiguresFile(readFileSync(join(published, file), 'utf8'))
    expect(run.figures).toEqual(before)
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

  test('is the same each time', () => {
    const again = runPipeline(fixtures, publication, writtenOn, [])
    expect(logText(again.log)).toBe(logText(run.log))
    expect(again).toEqual(run)
  })

  test('says how many rows were read, why some were left out, and what was checked', () => {
    const text = logText(run.log)
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

  test('writes the figures and the log, and says so in short', () => {
    const into = folder()
    const said = execFileSync(process.execPath, ['app/pipeline/index.ts', into], {
      encoding: 'utf8',
    })
    expect(readdirSync(into).toSorted()).toEqual(['log.txt', file])
    expect(readFileSync(join(into, file), 'utf8')).toBe(readFileSync(join(published, file), 'utf8'))
    expect(readFileSync(join(into, 'log.txt'), 'utf8')).toContain(`the same as in ${file}`)
    expect(said).toContain(
      `${countedAgain()} sessions in England and Wales, April to September 2021`,
    )
    expect(said.split('\n').length).toBeLessThan(8)
  })

  test('writes nothing if a published figure has changed, and names it', () => {
    const [into, before] = [folder(), folder()]
    const text = readFileSync(join(published, file), 'utf8')
    writeFileSync(
      join(before, 'first.csv'),
      text.replace('2021-09,All regions,All toolkits,8', '2021-09,All regions,All toolkits,9'),
    )
    const { status, stderr } = start(into, '--published', before)
    expect(status).toBe(1)
    expect(stderr).toContain('The pipeline stopped before it was done.')
    expect(stderr).toContain('app/pipeline/README.md says how')
    expect(stderr).toContain('month 2021-09: 9 in first.csv, now 8')
    expect(stderr).not.toContain('    at ')
    expect(readdirSync(into)).toEqual([])
  })

  test('wants to know if there is nothing to compare with', () => {
    const [into, before] = [folder(), folder()]
    const without = start(into, '--published', join(before, 'nowhere'))
    expect(without.status).toBe(1)
    expect(without.stderr).toContain('add --first')
    expect(readdirSync(into)).toEqual([])
    expect(start(into, '--published', before, '--first').status).toBe(0)
    expect(readFileSync(join(into, 'log.txt'), 'utf8')).toContain('This is the first publication')
  })

  test('says which folder it cannot write to, and that what is in it is not of this run', () => {
    const into = folder()
    mkdirSync(join(into, 'log.txt'))
    const { status, stderr } = start(into)
    expect(status).toBe(1)
    expect(stderr).toContain(`The files cannot be written to ${into}. Use none that is there`)
    expect(stderr).not.toContain('README.md')
  })

  test('wants one folder, not 2', () => {
    const [one, two] = [folder(), folder()]
    expect(start(one, two).stderr).toContain('Name one folder to write to, not 2.')
    expect(readdirSync(one)).toEqual([])
  })

  test('names a published file that it cannot read', () => {
    const before = folder()
    writeFileSync(join(before, 'notes.csv'), 'a,b\n')
    expect(start(folder(), '--published', before).stderr).toMatch(
      /notes\.csv cannot be read\. Line 1 is not month/,
    )
  })

  test('shows no small number to the site', () => {
    const { stdout } = start('--json')
    const { values, leftOut } = JSON.parse(stdout) as {
      values: readonly { sessions: number | null; shown: string }[]
      leftOut: readonly { rows: number | null }[]
    }
    const numbers = [...values.map(({ sessions }) => sessions), ...leftOut.map(({ rows }) => rows)]
    expect(numbers.length).toBe(run.figures.length + run.log.leftOut.length)
    expect(numbers.filter((one) => one === 1 || one === 2)).toEqual([])
  })
})
