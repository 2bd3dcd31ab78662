import { takeDesign } from '../capture-design.ts'
import { CaptureRecord } from '../record.ts'
import { mapFolder, mapRecord, readMapRecord, recordText, save } from '../stores.ts'
import { mapPlaces } from './places.ts'
import type { Workshop } from '../capture-design.ts'
import type { PostReport } from '../capture-post.ts'
import type { MapVersion } from './versions.ts'

/** The name of a version of a journey among maps: `arrange-appointment-2021-10-06`. */
export function mapName({ journey, version }: Pick<MapVersion, 'journey' | 'version'>): string {
  return `${journey}-${version}`
}

/**
 * Captures the pages of a version of a journey for its map. A map says what the versions are today,
 * so that all of it follows the prototype, as the pictures of a draft do. Throws only if the signal
 * comes, and has written nothing then.
 */
export async function captureMap(
  map: MapVersion,
  counted: (name: string, all: number) => Workshop,
): Promise<PostReport> {
  const { journey, version, start } = map
  const name = mapName(map)
  const record = mapFolder(name)
  const { pictures, unreached } = mapPlaces(map)
  const workshop = counted(record, pictures.size)
  const before = readMapRecord(workshop.folder, name)
  const known = before?.designs.find(({ id }) => id === version)
  const home = { text: 'Back to the map', href: `../../../journeys/${journey}/${version}/` }
  const order = { record, id: version, way: start, pictures, unreached, home }
  const { design, outcomes, files, problem } = await takeDesign(order, known, 'renew', workshop)
  workshop.signal.throwIfAborted()
  const text = design && recordText({ designs: [design] }, CaptureRecord)
  const all = new Map(text === undefined ? files : [...files, [mapRecord(name), text] as const])
  return {
    slug: record,
    outcomes: [...outcomes],
    problems: problem === undefined ? [] : [`${version}: ${problem}`],
    written: save(workshop.folder, all),
  }
}
