import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf } from '../capture/designs.ts'
import { isWhole } from '../capture/stores.ts'
import { namesIn, readIfThere } from '../capture/whole-files.ts'
import { copyHash } from '../copy/build.ts'
import { Round, hashOfRound } from './round.ts'
import type { RecordedDesign } from '../capture/record.ts'

/** The names of the rounds in the folder of all that is captured, oldest first. */
export function roundsIn(captured: string): readonly string[] {
  return shownIn(join(captured, 'rounds'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
}

/**
 * What has changed in a round since it was frozen, or is missing of it, in sentences. Nothing, if it
 * is as it was.
 */
export function changesInRound(captured: string, name: string): readonly string[] {
  const round = readRound(readIfThere(join(captured, 'rounds', `${name}.json`)))
  if (!round) return [`rounds/${name}.json is no round.`]
  const { designs } = round.record
  const pages = new Map(
    designs.map(({ id }) => [id, readIfThere(join(captured, pageOf(name, id)))?.toString() ?? '']),
  )
  const isSame = hashOfRound(round, pages) === round.hash
  return [
    ...(isSame ? [] : [`rounds/${name}.json or a page of its designs is not as it was frozen.`]),
    ...designs.flatMap((design) => changesInFiles(captured, design)),
  ]
}

function readRound(content: Buffer | undefined): Round | undefined {
  try {
    return Round.safeParse(JSON.parse(content?.toString() ?? '')).data
  } catch {
    return undefined
  }
}

/** Pictures and copies are called after what they hold. */
function changesInFiles(captured: string, { id, pictures, copy }: RecordedDesign) {
  const wrong = Object.entries(pictures)
    .filter(([, picture]) => !isWhole(picture, join(captured, 'pictures')))
    .map(([name]) => `the picture ${name} of ${id}`)
  const folder = join(captured, 'copies', copy)
  const files = shownIn(folder).map((name) => [name, readIfThere(join(folder, name))] as const)
  const held = new Map(files.flatMap(([name, content]) => (content ? [[name, content]] : [])))
  const runs = existsSync(folder) && copyHash(held) === copy
  return [...wrong, ...(runs ? [] : [`copies/${copy}`])].map(
    (what) => `${what} is missing, or is not as it was frozen.`,
  )
}

/** The names in a folder, but for what an operating system hides there. */
const shownIn = (folder: string) => namesIn(folder).filter((name) => !name.startsWith('.'))
