import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { captureMap, mapName } from '../../app/capture/maps/capture-map.ts'
import { mapPlaces } from '../../app/capture/maps/places.ts'
import { mapVersions } from '../../app/capture/maps/versions.ts'
import { removeOrphans } from '../../app/capture/orphans.ts'
import { captured, readMapRecord } from '../../app/capture/stores.ts'
import { forEachJourney } from '../../app/journeys/index.ts'
import { journeyPageAt } from '../../app/walks/forms.ts'
import { replay } from '../../app/walks/follow.ts'
import { filesIn, testWorkshop } from './studio.ts'

const versions = mapVersions()
const named = versions.map((version) => [mapName(version), version] as const)
const march = versions[0] ?? expect.unreachable()

// Nobody whose outcome is waiting on that day has notes or two requirements, and nobody with an
// appointment to come is of a team without locations.
const lacking: Readonly<Record<string, readonly string[]>> = {
  'record-outcome-2021-10-13': ['more-notes'],
  'record-outcome-2021-11-23': ['more-notes'],
  'record-outcome-current': ['requirement', 'more-notes'],
  'change-outcome-current': ['requirement'],
  'rearrange-appointment-current': ['no-locations'],
}

test('Every version of every journey has a map', () => {
  const all = forEachJourney((family) =>
    family.versions.map(({ id, version }) => `${id}-${version}`),
  ).flat()
  expect(named.map(([name]) => name)).toEqual(all)
})

test.each(named)(
  'The map of %s shows each page as somebody meets it who makes the requests that lead there',
  (name, version) => {
    const { pictures, unreached } = mapPlaces(version)
    expect(unreached).toEqual(new Map())
    const reached = version.steps.filter((step) => !lacking[name]?.includes(step))
    expect([...pictures.keys()]).toEqual(reached)
    for (const [step, { requests, shown, address }] of pictures) {
      const arrived = replay(requests, version.start.start, () => version.start.now)
      expect(arrived.page, step).toEqual(shown)
      expect(arrived.page.status, step).toBe(200)
      const journey = { id: version.journey, version: version.version }
      expect(journeyPageAt(address, arrived.session), step).toMatchObject({ step, journey })
    }
    // As captured: npm run capture -- maps
    const [design] = readMapRecord(captured, name)?.designs ?? []
    expect(design).toMatchObject({ id: version.version, version: version.version, scenario: null })
    const requests = Object.entries(design?.pictures ?? {}).map(([step, one]) => [
      step,
      one.requests,
    ])
    expect(requests).toEqual([...pictures].map(([step, one]) => [step, one.requests]))
  },
)

test('A way begins with the first choice of the journey: of an appointment that is moved, not of one that is cancelled', () => {
  const rearranging = versions.find(({ journey }) => journey === 'rearrange-appointment')
  const { pictures } = mapPlaces(rearranging ?? expect.unreachable())
  expect(pictures.get('confirmation')?.shown.model.title).toBe('Appointment rearranged')
})

describe('Capturing a map', () => {
  const name = mapName(march)

  test('gives designs that lead back to the map, and follows the prototype', async () => {
    const { workshop, seen, redesign, recode } = testWorkshop()
    const { folder } = workshop
    const capture = async () => {
      const { slug, outcomes } = await captureMap(march, () => workshop)
      expect([slug, outcomes.map(([step]) => step)]).toEqual([`map-${name}`, march.steps])
      return new Set(outcomes.map(([, { what }]) => what))
    }
    expect(await capture()).toEqual(new Set(['taken']))
    const page = join(folder, `designs/map-${name}/2021-03-11/index.html`)
    const back = '"href":"../../../journeys/arrange-appointment/2021-03-11/"'
    expect(readFileSync(page, 'utf8')).toContain(`{"text":"Back to the map",${back}}`)
    const [before, taken] = [filesIn(folder), seen()]
    expect(await capture()).toEqual(new Set(['unchanged']))
    expect([filesIn(folder), seen()]).toEqual([before, taken])
    const copy = () => readMapRecord(folder, name)?.designs[0]?.copy
    const first = copy()
    redesign('in another way')
    recode('other code')
    expect(await capture()).toEqual(new Set(['taken']))
    expect(copy()).not.toBe(first)
  })

  test('goes on past a page that is broken, and keeps the rest until its version is gone', async () => {
    const { workshop, breakPage } = testWorkshop()
    const { folder } = workshop
    breakPage('Check your answers')
    const { outcomes } = await captureMap(march, () => workshop)
    const failed = outcomes.filter(([, { what }]) => what === 'failed')
    expect(failed).toEqual([['check-answers', { what: 'failed', why: 'This template is broken' }]])
    const [design] = readMapRecord(folder, name)?.designs ?? []
    const rest = march.steps.filter((step) => step !== 'check-answers')
    expect(Object.keys(design?.pictures ?? {})).toEqual(rest)
    expect(removeOrphans(folder, [])).toBe(0)
    expect(removeOrphans(folder, [], [name])).toBe(0)
    expect(removeOrphans(folder, [], [])).toBeGreaterThan(0)
    expect(filesIn(folder).size).toBe(0)
  })
})
