import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { captureMap, mapName } from '../../app/capture/maps/capture-map.ts'
import { mapPlaces } from '../../app/capture/maps/places.ts'
import { mapVersions } from '../../app/capture/maps/versions.ts'
import { removeOrphans } from '../../app/capture/orphans.ts'
import { captured, everyRecord, readMapRecord } from '../../app/capture/stores.ts'
import { wantedFrom } from '../../app/capture/wanted.ts'
import { forEachJourney } from '../../app/journeys/index.ts'
import { journeyPageAt } from '../../app/walks/forms.ts'
import { replay } from '../../app/walks/follow.ts'
import { filesIn, testWorkshop } from './studio.ts'

const versions = mapVersions()
const named = versions.map((version) => [mapName(version), version] as const)
const march = versions[0] ?? expect.unreachable()

test('Every version of every journey has a map', () => {
  const all = forEachJourney((family) =>
    family.versions.map(({ id, version }) => `${id}-${version}`),
  ).flat()
  expect(named.map(([name]) => name)).toEqual(all)
})

describe.each(named)('The map of %s', (name, version) => {
  const { pictures, unreached } = mapPlaces(version)

  test('shows each page as somebody meets it who makes the requests that lead there', () => {
    expect(unreached).toEqual(new Map())
    for (const [step, { requests, shown, address }] of pictures) {
      const arrived = replay(requests, version.start.start, () => version.start.now)
      expect(arrived.page, step).toEqual(shown)
      expect(arrived.page.status, step).toBe(200)
      expect(journeyPageAt(address, arrived.session), step).toMatchObject({
        step,
        journey: { id: version.journey, version: version.version },
      })
    }
  })

  // Nobody whose outcome is waiting on that day has notes or two requirements, and nobody with an
  // appointment to come is of a team without locations.
  const lacking: Readonly<Record<string, readonly string[]>> = {
    'record-outcome-2021-10-13': ['more-notes'],
    'record-outcome-2021-11-23': ['more-notes'],
    'record-outcome-current': ['requirement', 'more-notes'],
    'change-outcome-current': ['requirement'],
    'rearrange-appointment-current': ['no-locations'],
  }

  test('has every page of the journey but those that nobody comes to', () => {
    const without = version.steps.filter((step) => !pictures.has(step))
    expect(without).toEqual(lacking[name] ?? [])
    expect([...pictures.keys()]).toEqual(version.steps.filter((step) => !without.includes(step)))
  })

  test('is captured with these pages: npm run capture -- maps', () => {
    const [design] = readMapRecord(captured, name)?.designs ?? []
    expect(design).toMatchObject({ id: version.version, version: version.version, scenario: null })
    const requests = (of: ReadonlyMap<string, { readonly requests: unknown }>) =>
      [...of].map(([step, place]) => [step, place.requests])
    expect(requests(new Map(Object.entries(design?.pictures ?? {})))).toEqual(requests(pictures))
  })
})

test('A way begins with the first choice of the journey: of an appointment that is moved, not of one that is cancelled', () => {
  const rearranging = versions.find(({ journey }) => journey === 'rearrange-appointment')
  const { pictures } = mapPlaces(rearranging ?? expect.unreachable())
  expect(pictures.get('confirmation')?.shown.model.title).toBe('Appointment rearranged')
})

describe('Capturing a map', () => {
  test('writes its record last, with a design that leads back to the map, and then changes nothing', async () => {
    const { workshop, seen } = testWorkshop()
    const first = await captureMap(march, () => workshop)
    expect(first.slug).toBe('map-arrange-appointment-2021-03-11')
    expect(first.outcomes.map(([step]) => step)).toEqual(march.steps)
    const page = readFileSync(
      join(workshop.folder, 'designs/map-arrange-appointment-2021-03-11/2021-03-11/index.html'),
      'utf8',
    )
    expect(page).toContain(
      '{"text":"Back to the map","href":"../../../journeys/arrange-appointment/2021-03-11/"}',
    )
    const before = filesIn(workshop.folder)
    const taken = seen()
    expect((await captureMap(march, () => workshop)).written).toBe(0)
    expect(seen()).toBe(taken)
    expect(filesIn(workshop.folder)).toEqual(before)
  })

  test('follows the prototype, as a draft does', async () => {
    const { workshop, redesign, recode } = testWorkshop()
    await captureMap(march, () => workshop)
    const before = readMapRecord(workshop.folder, mapName(march))
    redesign('in another way')
    recode('other code')
    const { outcomes } = await captureMap(march, () => workshop)
    expect(outcomes.map(([, { what }]) => what)).toEqual(march.steps.map(() => 'taken'))
    const after = readMapRecord(workshop.folder, mapName(march))
    expect(after?.designs[0]?.copy).not.toBe(before?.designs[0]?.copy)
  })

  test('without a page that is broken goes on, and names it', async () => {
    const { workshop, breakPage } = testWorkshop()
    breakPage('Check your answers')
    const { outcomes } = await captureMap(march, () => workshop)
    const failed = outcomes.filter(([, { what }]) => what === 'failed')
    expect(failed).toEqual([['check-answers', { what: 'failed', why: 'This template is broken' }]])
    expect(
      Object.keys(readMapRecord(workshop.folder, mapName(march))?.designs[0]?.pictures ?? {}),
    ).toEqual(march.steps.filter((step) => step !== 'check-answers'))
  })

  test('keeps what maps show when other things go, until the version is gone', async () => {
    const { workshop } = testWorkshop()
    await captureMap(march, () => workshop)
    expect(removeOrphans(workshop.folder, [])).toBe(0)
    expect(removeOrphans(workshop.folder, [], [mapName(march)])).toBe(0)
    expect([...everyRecord(workshop.folder).keys()]).toEqual([
      'maps/arrange-appointment-2021-03-11.json',
    ])
    expect(removeOrphans(workshop.folder, [], [])).toBeGreaterThan(0)
    expect(filesIn(workshop.folder).size).toBe(0)
  })
})

test('Maps are captured by their name, and with everything else', () => {
  const files = ['/posts/2021-10-06-one.md']
  expect(wantedFrom(['maps'], files)).toMatchObject({ maps: true, posts: [], whole: false })
  expect(wantedFrom([], files)).toMatchObject({ maps: true, posts: files, whole: true })
  expect(wantedFrom(['one'], files).maps).toBeUndefined()
  expect(() => wantedFrom(['maps', '--replace'], files)).toThrow('npm run capture -- maps')
})
