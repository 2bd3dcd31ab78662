import { overBudget } from '../capture/budget.ts'
import { captureDesign } from '../capture/capture-design.ts'
import { pageOf } from '../capture/designs.ts'
import { everyRecord, recordText, save } from '../capture/stores.ts'
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
 * clicked, and how its journeys read. Writes nothing before all of it is there, and the file of the
 * round last. Throws, naming the pages, if one of them cannot be captured or is too large; tells
 * `progress` of each scenario.
 */
export async function freeze(
  chosen: Chosen,
  about: { readonly commit: string; readonly text: string | undefined },
  workshop: Workshop,
  progress: (design: RecordedDesign) => void,
): Promise<Round> {
  const { folder, today, signal } = workshop
  const designs: RecordedDesign[] = []
  const files = new Map<string, string | Buffer>()
  const journeys = new Map<string, JourneyDescription>()
  for (const scenario of chosen.scenarios) {
    const way = wayOf(scenario, `${today}T09:00`)
    const places = placesOf(way)
    for (const journey of describedIn(places)) {
      journeys.set(`${journey.id} ${journey.version}`, journey)
    }
    const opened = places.filter(({ state }) => state === 'opened')
    const taken = await captureDesign(
      {
        record: chosen.file,
        id: scenario.id,
        way,
        pictures: new Map(opened.map((place) => [place.id, place])),
        home: { text: 'Back to the round', href: `../../../rounds/${chosen.file}/` },
      },
      workshop,
    )
    for (const [path, content] of taken.files) files.set(path, content)
    designs.push(taken.design)
    progress(taken.design)
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
  const tooLarge = overBudget([...everyRecord(folder).values(), round.record])
  if (tooLarge.length > 0) throw new Error(tooLarge.join('\n'))
  const pages = new Map(
    designs.map(({ id }) => [id, String(files.get(pageOf(chosen.file, id)) ?? '')]),
  )
  // As it will be read: a hash of what stands in the file.
  const asRead = Round.omit({ hash: true }).parse(JSON.parse(JSON.stringify(round)))
  const frozen = { ...asRead, hash: hashOfRound(asRead, pages) }
  save(folder, new Map([...files, [`rounds/${chosen.file}.json`, recordText(frozen, Round)]]))
  return frozen
}

/** How the journeys read that somebody goes through on a way. */
function describedIn(places: readonly Place[]): readonly JourneyDescription[] {
  const gone = places.flatMap(({ journey }) => journey ?? [])
  return everyDescription()
    .flat()
    .filter(({ id, version }) => gone.some((one) => one.id === id && one.version === version))
}
