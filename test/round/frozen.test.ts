import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cameraWhenNeeded, stylesheet } from '../../app/capture/camera.ts'
import { changesInRound, roundsIn } from '../../app/round/check.ts'
import { chosenFrom } from '../../app/round/chosen.ts'
import { freeze } from '../../app/round/freeze.ts'
import { renderer } from '../../app/server/render.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { sample } from '../support/seed.ts'
import { builtCopy } from '../support/copy.ts'
import type { Round } from '../../app/round/round.ts'

const today = '2026-11-21'
const commit = '0123456789abcdef0123456789abcdef01234567'
const camera = cameraWhenNeeded()
let folder: string
let round: Round

const chosen = chosenFrom(['Round 1: toolkits', 'toolkit-session', 'compare-toolkits'], today, [])

async function workshopIn(place: string, signal = new AbortController().signal) {
  return {
    camera,
    render: renderer(false),
    styles: await stylesheet(),
    signal,
    folder: place,
    copy: builtCopy,
    today,
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'frozen-'))
  const about = { commit, text: 'Six practitioners in two offices.' }
  round = await freeze(chosen, about, await workshopIn(folder), () => undefined)
})
afterAll(async () => {
  await camera.close()
  rmSync(folder, { recursive: true })
})

describe('A frozen round', () => {
  test('says what was tested, when, and from which commit', () => {
    expect(round).toMatchObject({ name: 'Round 1: toolkits', date: today, commit })
    expect(round.about).toBe('Six practitioners in two offices.')
    expect(round.record.designs.map(({ id }) => id)).toEqual([
      'toolkit-session',
      'compare-toolkits',
    ])
  })

  test('has a picture of every page of its scenarios as it opens, and a copy that opens it', () => {
    for (const [index, scenario] of chosen.scenarios.entries()) {
      const opened = placesOf(wayOf(scenario, `${today}T09:00`)).filter(
        ({ state }) => state === 'opened',
      )
      const design = round.record.designs[index]
      expect(Object.keys(design?.pictures ?? {})).toEqual(opened.map(({ id }) => id))
      const page = join(folder, 'designs', chosen.file, scenario.id, 'index.html')
      expect(readFileSync(page, 'utf8')).toContain(`../../../copies/${design?.copy}/prototype.js`)
    }
  })

  test('keeps how its journeys read, to say later what has changed since', () => {
    const read = round.journeys.map(({ id, version }) => `${id} ${version}`)
    expect(read).toEqual(['arrange-appointment 2021-10-06'])
  })

  test('is as it was frozen, until something in it changes', () => {
    expect(roundsIn(folder)).toEqual([chosen.file])
    expect(changesInRound(folder, chosen.file)).toEqual([])
  })

  test('is found out if anything in it is changed or goes', () => {
    const json = join('rounds', `${chosen.file}.json`)
    const page = join('designs', chosen.file, 'compare-toolkits', 'index.html')
    const copy = join('copies', round.record.designs[0]?.copy ?? '')
    const pictures = readdirSync(join(folder, 'pictures')).map((name) => join('pictures', name))
    const code = readdirSync(join(folder, copy)).map((name) => join(copy, name))
    expect(pictures.length).toBeGreaterThan(20)
    const files = sample([...pictures, ...code], 12, 'files of a round')
    for (const path of [json, page, ...files]) {
      const file = join(folder, path)
      const before = readFileSync(file)
      appendFileSync(file, ' ')
      const isData = path === json
      if (isData) writeFileSync(file, before.toString().replace(today, '2026-11-22'))
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
    const workshop = await workshopIn(other, stop.signal)
    const about = { commit, text: undefined }
    const frozen = freeze(chosen, about, workshop, () => stop.abort())
    await expect(frozen).rejects.toThrow()
    expect(readdirSync(other)).toEqual([])
    rmSync(other, { recursive: true })
  })
})
