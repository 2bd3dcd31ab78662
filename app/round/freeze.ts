import { join } from 'node:path'
import { captureDesign } from '../capture/capture-design.ts'
import { pageOf } from '../capture/designs.ts'
import { recordText, save } from '../capture/stores.ts'
import { readIfThere } from '../capture/whole-files.ts'
import { everyDescription } from '../journeys/changes.ts'
import { placesOf } from '../walks/places.ts'
import { wayOf } from '../walks/way-of.ts'
import { Round, hashOfRound } from './round.ts'
import type { Workshop } from '../capture/capture-design.ts'
import type { RecordedDesign } from '../capture/record.ts'
import type { JourneyDescription } from '../engine/describe.ts'
import type { Place } from '../walks/types.ts'
import type { Chosen } from './chosen.ts'

/**
 * Freezes a round of research: the pictures of its scenarios as their pages open, copies that can be
 * clicked, and how its journeys read. The file of the round is written last, when nothing is missing.
 * Throws, naming the pages, if one of them cannot be captured; tells `progress` of each scenario.
 */
export async function freeze(
  chosen: Chosen,
  about: { readonly commit: string; readonly text: string | undefined },
  workshop: Workshop,
  progress: (design: RecordedDesign) => void,
): Promise<Round> {
  const { folder, today, signal } = workshop
  const designs: RecordedDesign[] = []
  const journeys = new Map<string, JourneyDescription>()
  for (const scenario of chosen.scenarios) {
    const way = wayOf(scenario, `${today}T09:00`)
    const places = placesOf(way)
    for (const journey of describedIn(places)) {
      journeys.set(`${journey.id} ${journey.version}`, journey)
    }
    const opened = places.filter(({ state }) => state === 'opened')
    const design = await captureDesign(
      {
        record: chosen.file,
        id: scenario.id,
        way,
        pictures: new Map(opened.map((place) => [place.id, place])),
        home: { text: 'Back to the round', href: `../../../rounds/${chosen.file}/` },
      },
      workshop,
    )
    designs.push(design)
    progress(design)
  }
  signal.throwIfAborted()
  const round = {
    name: chosen.name,
    date: today,
    commit: about.commit,
    ...(about.text === undefined ? {} : { about: about.text }),
    journeys: [...journeys.values()],
    record: { designs },
  }
  const pages = new Map(designs.map(({ id }) => [id, pageText(folder, chosen.file, id)]))
  // As it will be read: a hash of what stands in the file.
  const asRead = Round.omit({ hash: true }).parse(JSON.parse(JSON.stringify(round)))
  const frozen = { ...asRead, hash: hashOfRound(asRead, pages) }
  save(folder, new Map([[`rounds/${chosen.file}.json`, recordText(frozen, Round)]]))
  return frozen
}

function pageText(folder: string, round: string, design: string): string {
  return readIfThere(join(folder, pageOf(round, design)))?.toString() ?? ''
}

/** How the journeys read that somebody goes through on a way. */
function describedIn(places: readonly Place[]): readonly JourneyDescription[] {
  const gone = places.flatMap(({ journey }) => journey ?? [])
  return everyDescription()
    .flat()
    .filter(({ id, version }) => gone.some((one) => one.id === id && one.version === version))
}
