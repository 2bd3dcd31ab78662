import { join } from 'node:path'
import { copyPage, designData } from '../copy/page.ts'
import { readIfThere } from './whole-files.ts'
import type { Design } from '../browser/design.ts'
import type { BuiltCopy } from '../copy/build.ts'
import type { Way } from '../walks/types.ts'
import type { RecordedDesign } from './record.ts'
import type { Files } from './stores.ts'

/** A design that is to run in a browser, and what belongs to it. */
export interface Runnable {
  /** The folder of its page: a post or a round, and the design in it. */
  readonly record: string
  readonly id: string
  readonly way: Way
  readonly opens?: RecordedDesign['opens']
  readonly pictures: RecordedDesign['pictures']
  /** The page to go back to, relative to that of the design. */
  readonly home: Design['home']
}

/** What a design needs to run: files to write, and what its record says of them. */
export interface Running {
  readonly copy: string
  /** The day on which it was made, YYYY-MM-DD. */
  readonly made: string
  readonly files: Files
}

/** Where designs are kept, and what they are made from. */
export interface DesignStore {
  /** The folder of all that is captured. */
  readonly folder: string
  /** The code of copies, built when it is first asked for. */
  readonly copy: () => Promise<BuiltCopy>
  /** YYYY-MM-DD. */
  readonly today: string
}

/**
 * What a design needs to run. With `keep` it runs with the code of its day, as it was `before`, and
 * pages that are new open from it too. Throws what is wrong if that code is missing.
 */
export async function runningFor(
  design: Runnable,
  before: RecordedDesign | undefined,
  keep: boolean,
  { folder, copy, today }: DesignStore,
): Promise<Running> {
  if (!before || !keep) return runningNow(design, await copy(), today, folder, before)
  const needed = [pageOf(design.record, design.id), `copies/${before.copy}/prototype.js`]
  if (needed.every((path) => readIfThere(join(folder, path)))) {
    const isSame = Object.keys(design.pictures).every((name) => name in before.pictures)
    const asItIs = { copy: before.copy, made: before.made, files: new Map() }
    return isSame ? asItIs : runningWithMore(design, before, folder)
  }
  const built = await copy()
  if (built.hash === before.copy) return runningNow(design, built, before.made, folder)
  throw new Error('the code with which it ran on its day is missing')
}

/** The page of a design, below the folder of all that is captured. */
export function pageOf(record: string, id: string): string {
  return `designs/${record}/${id}/index.html`
}

/** With the code of today. It keeps the day on which it was made while nothing in it has changed. */
function runningNow(
  design: Runnable,
  { hash, files }: BuiltCopy,
  today: string,
  folder: string,
  before?: Pick<RecordedDesign, 'made'>,
): Running {
  const page = pageOf(design.record, design.id)
  const pageFrom = (made: string) =>
    copyPage(designOf(design, hash, made), `../../../copies/${hash}/`)
  const there = readIfThere(join(folder, page))?.toString()
  const made = before && there === pageFrom(before.made) ? before.made : today
  const code = [...files].map(([name, content]) => [`copies/${hash}/${name}`, content] as const)
  return { copy: hash, made, files: new Map([...code, [page, Buffer.from(pageFrom(made))]]) }
}

const data = /(<script type="application\/json" id="design">)(.*?)(<\/script>)/s

/** With the code of its day; pages open from it that it had no pictures of. */
function runningWithMore(
  { record, id, pictures }: Pick<Runnable, 'record' | 'id' | 'pictures'>,
  { copy, made }: Pick<RecordedDesign, 'copy' | 'made'>,
  folder: string,
): Running {
  const page = pageOf(record, id)
  const html = readIfThere(join(folder, page))?.toString() ?? ''
  const written = data.exec(html)?.[2]
  if (written === undefined) throw new Error(`${page} does not say what it opens`)
  const design = JSON.parse(written) as Design
  const withMore: Design = { ...design, places: { ...design.places, ...placesOf(pictures) } }
  const json = designData(withMore)
  const changed = html.replace(data, (_, start: string, __, end: string) => start + json + end)
  return { copy, made, files: new Map([[page, Buffer.from(changed)]]) }
}

function designOf(
  { record, id, way, opens, pictures, home }: Runnable,
  hash: string,
  made: string,
): Design {
  return {
    id: `${record} ${id} ${made} ${hash}`,
    title: way.title,
    scenario: way.scenario,
    version: way.version,
    now: way.now,
    ...(opens ? { opens: opens.address } : {}),
    made,
    home,
    places: placesOf(pictures),
  }
}

function placesOf(pictures: RecordedDesign['pictures']): Design['places'] {
  return Object.fromEntries(
    Object.entries(pictures).map(([name, { requests }]) => [name, requests]),
  )
}
