import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { scenarios } from '../scenarios/index.ts'
import { placesReached } from '../walks/places.ts'
import { wayOf } from '../walks/way-of.ts'
import { filesOf } from './encode.ts'
import { Picture } from './record.ts'
import { sheetPage } from './sheet-page.ts'
import { recordText, save } from './stores.ts'
import { takePictures } from './take-pictures.ts'
import { namesIn, readIfThere } from './whole-files.ts'
import type { Outcome, Studio } from './take-pictures.ts'

/** What became of the sheet of a scenario. */
export interface SheetReport {
  readonly scenario: string
  readonly outcomes: readonly (readonly [string, Outcome])[]
  readonly written: number
  /** The page to open. */
  readonly page: string
}

const Sheet = z.record(z.string(), Picture)
const list = 'pictures.json'

/**
 * Takes every page of a scenario in every state and puts them on one page with their words, in a
 * folder of the scenario's name, so that somebody can choose those of a post. Throws if the signal
 * comes, and has written nothing then.
 */
export async function captureSheet(
  id: string,
  workshop: Studio & { readonly today: string },
  sheets: string,
  counted: (name: string, all: number) => Studio,
): Promise<SheetReport> {
  const scenario = scenarios.find((one) => one.id === id)
  if (!scenario) throw new Error(`There is no scenario ‘${id}’.`)
  const folder = join(sheets, id)
  const way = wayOf(scenario, `${workshop.today}T09:00`)
  const { places, broken } = placesReached(way)
  const chosen = new Map(places.map((place) => [place.id, place]))
  const known = { folder, pictures: knownIn(folder), keep: false }
  const taken = await takePictures(chosen, known, counted(id, chosen.size))
  const outcomes: [string, Outcome][] = [...taken]
  if (broken) outcomes.push(['the pages after that', { what: 'failed', why: broken.message }])
  const pictures = Object.fromEntries(
    outcomes.flatMap(([name, outcome]) =>
      outcome.what === 'failed' ? [] : [[name, outcome.picture] as const],
    ),
  )
  const files = outcomes.flatMap(([, outcome]) =>
    outcome.what === 'failed' ? [] : [...outcome.files],
  )
  const written = save(
    folder,
    new Map<string, string | Buffer>([
      ...files,
      ['index.html', sheetPage(scenario.title, pictures)],
      [list, recordText(pictures, Sheet)],
    ]),
  )
  removeOthers(folder, pictures)
  return { scenario: id, outcomes, written, page: join(folder, 'index.html') }
}

function knownIn(folder: string): z.infer<typeof Sheet> {
  try {
    return Sheet.parse(JSON.parse(readIfThere(join(folder, list))?.toString() ?? '{}'))
  } catch {
    // Nothing else depends on a sheet: it is made again.
    return {}
  }
}

function removeOthers(folder: string, pictures: z.infer<typeof Sheet>): void {
  const shown = Object.values(pictures)
  const kept = shown.flatMap(({ desktop, phone }) => [...filesOf(desktop), ...filesOf(phone)])
  const names = new Set([...kept, 'index.html', list])
  for (const name of namesIn(folder)) if (!names.has(name)) rmSync(join(folder, name))
}
