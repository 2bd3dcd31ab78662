import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cameraWhenNeeded, stylesheet } from '../../app/capture/camera.ts'
import { widths } from '../../app/capture/sizes.ts'
import { changesInRound, roundsIn } from '../../app/round/check.ts'
import { chosenFrom } from '../../app/round/chosen.ts'
import { freeze } from '../../app/round/freeze.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { builtCopy } from '../support/copy.ts'
import { sample } from '../support/seed.ts'
import type { Round } from '../../app/round/round.ts'

const today = '2026-11-21'
const commit = '0123456789abcdef0123456789abcdef01234567'
const text = 'Six practitioners in two offices.'
const camera = cameraWhenNeeded()
const folder = mkdtempSync(join(tmpdir(), 'frozen-'))
const chosen = chosenFrom(['Round 1: toolkits', 'toolkit-session', 'compare-toolkits'], today, [])
let round: Round

async function frozen(place: string, signal: AbortSignal, step: () => void = () => undefined) {
  const made = { camera, render: renderer(false), styles: await stylesheet(), copy: builtCopy }
  return freeze(chosen, { commit, text }, { ...made, folder: place, signal, today }, step)
}

beforeAll(async () => {
  round = await frozen(folder, new AbortController().signal)
})
afterAll(async () => {
  await camera.close()
  rmSync(folder, { recursive: true })
})

describe('A frozen round', () => {
  test('says what was tested, when, from which commit, and how its journeys read', () => {
    expect(round).toMatchObject({ name: 'Round 1: toolkits', date: today, commit, about: text })
    const read = round.journeys.map(({ id, version }) => `${id} ${version}`)
    expect(read).toEqual(['arrange-appointment 2021-10-06'])
    expect(roundsIn(folder)).toEqual([chosen.file])
  })

  test('has pictures of every page of its scenarios as it opens, and a copy that opens it', () => {
    expect(round.record.designs.map(({ id }) => id)).toEqual(chosen.scenarios.map(({ id }) => id))
    for (const [index, scenario] of chosen.scenarios.entries()) {
      const all = placesOf(wayOf(scenario, `${today}T09:00`))
      const opened = all.filter(({ state }) => state === 'opened').map(({ id }) => id)
      const { copy, pictures = {} } = round.record.designs[index] ?? {}
      expect(Object.keys(pictures)).toEqual(opened)
      const seen = Object.values(pictures).map(({ desktop, phone }) => [desktop.width, phone.width])
      expect(seen).toEqual(opened.map(() => [widths.desktop, widths.phone]))
      const page = join(folder, 'designs', chosen.file, scenario.id, 'index.html')
      expect(readFileSync(page, 'utf8')).toContain(`../../../copies/${copy}/prototype.js`)
    }
  })

  test('is found out if anything in it is changed or goes', () => {
    const json = join('rounds', `${chosen.file}.json`)
    const page = join('designs', chosen.file, 'compare-toolkits', 'index.html')
    const copy = join('copies', round.record.designs[0]?.copy ?? '')
    const stored = ['pictures', copy].flatMap((place) =>
      readdirSync(join(folder, place)).map((name) => join(place, name)),
    )
    expect(stored.length).toBeGreaterThan(20)
    for (const path of [json, page, ...sample(stored, 12, 'files of a round')]) {
      const file = join(folder, path)
      const before = readFileSync(file)
      if (path === json) writeFileSync(file, before.toString().replace(today, '2026-11-22'))
      else appendFileSync(file, ' ')
      expect(changesInRound(folder, chosen.file), `${path} changed`).not.toEqual([])
      rmSync(file)
      expect(changesInRound(folder, chosen.file), `${path} gone`).not.toEqual([])
      writeFileSync(file, before)
    }
    expect(changesInRound(folder, chosen.file)).toEqual([])
  })

  test('that is stopped on the way is no round', async () => {
    const other = mkdtempSync(join(tmpdir(), 'stopped-'))
    const stop = new AbortController()
    await expect(frozen(other, stop.signal, () => stop.abort())).rejects.toThrow()
    expect(readdirSync(other)).toEqual([])
    rmSync(other, { recursive: true })
  })
})
