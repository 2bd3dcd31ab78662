import { join } from 'node:path'
import { runningFor } from './designs.ts'
import { openingOf } from './opening.ts'
import { takePictures } from './take-pictures.ts'
import type { Design } from '../browser/design.ts'
import type { Way } from '../walks/types.ts'
import type { Chosen } from './choose.ts'
import type { DesignStore } from './designs.ts'
import type { RecordedDesign } from './record.ts'
import type { Files } from './stores.ts'
import type { Outcome, Studio } from './take-pictures.ts'

/** A design to capture: the way on which its pages are, and its pictures by name. */
export interface DesignOrder {
  /** The post or the round that it belongs to: the folder of its page. */
  readonly record: string
  /** Its name in there: the scenario, or the version. */
  readonly id: string
  readonly way: Way
  readonly pictures: Chosen
  /** Pictures of pages that nobody comes to today, and why. What was captured of them stays. */
  readonly unreached?: ReadonlyMap<string, string>
  /** The page that shows its pictures, relative to its own. */
  readonly home: Design['home']
}

/** What designs are captured with, and where they are kept. */
export interface Workshop extends Studio, DesignStore {}

/** What came of a design: its record if it has any pictures, and files to write before that. */
export interface DesignTaken {
  readonly design: RecordedDesign | undefined
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly files: Files
  /** Why the design cannot run. It stays as it was. */
  readonly problem?: string
}

/**
 * Captures a design for a round, where nothing may be missing: gives its record, and the pictures,
 * the copy and the page for the caller to write before it. Throws, naming the pages, if one of them
 * cannot be taken; throws if the signal comes.
 */
export async function captureDesign(
  order: DesignOrder,
  workshop: Workshop,
): Promise<{ readonly design: RecordedDesign; readonly files: Files }> {
  const { design, outcomes, files, problem } = await takeDesign(order, undefined, 'renew', workshop)
  const failed = [...outcomes].flatMap(([name, outcome]) =>
    outcome.what === 'failed' ? [`${name}: ${outcome.why}`] : [],
  )
  const wrong = problem === undefined ? failed : [...failed, problem]
  if (!design || wrong.length > 0) {
    throw new Error(`${order.way.title}: not all of it can be captured. ${wrong.join('. ')}.`)
  }
  return { design, files }
}

/**
 * Takes the pictures of a design and makes the design run, and writes nothing: what is new or has
 * changed or, with `again`, all of it. With `keep` what was captured before stays: its pictures, and the code of its day with which it runs. A picture that is
 * new then joins it only if all others still look the same; the page that opens it runs with the
 * code of that day too. Otherwise the picture is left out, as it would be of another design than the
 * rest. Throws only if the signal comes.
 */
export async function takeDesign(
  order: DesignOrder,
  before: RecordedDesign | undefined,
  how: 'renew' | 'keep' | 'again',
  workshop: Workshop,
): Promise<DesignTaken> {
  const known = {
    folder: join(workshop.folder, 'pictures'),
    pictures: before?.pictures ?? {},
    keep: how === 'keep' && before !== undefined,
    again: how === 'again',
  }
  const reached = await takePictures(order.pictures, known, workshop)
  const all = new Map([...reached, ...unreachedIn(order)])
  const outcomes = known.keep ? withoutStrangers(all) : all
  const files = new Map<string, string | Buffer>()
  const pictures: RecordedDesign['pictures'] = {}
  for (const [name, outcome] of outcomes) {
    const picture = outcome.what === 'failed' ? known.pictures[name] : outcome.picture
    if (picture) pictures[name] = picture
    if (outcome.what === 'failed') continue
    for (const [file, content] of outcome.files) files.set(`pictures/${file}`, content)
  }
  const nothing = { design: undefined, outcomes, files: new Map() }
  if (Object.keys(pictures).length === 0) return nothing
  try {
    const stays = known.keep ? before : undefined
    const opens = stays ? stays.opens : openingOf(order.way)
    const running = await runningFor({ ...order, opens, pictures }, before, known.keep, workshop)
    const { copy, made } = running
    const { title, scenario, version, now } = stays ?? order.way
    const design = { id: order.id, title, scenario, version, now, opens, made, copy, pictures }
    return { design, outcomes, files: new Map([...files, ...running.files]) }
  } catch (error) {
    workshop.signal.throwIfAborted()
    const problem = error instanceof Error ? error.message : String(error)
    return { ...nothing, design: before, problem }
  }
}

function unreachedIn({
  unreached = new Map(),
}: DesignOrder): readonly (readonly [string, Outcome])[] {
  return [...unreached].map(([name, why]) => [name, { what: 'failed', why }] as const)
}

/** New pictures are left out beside others that would look different today. */
function withoutStrangers(outcomes: ReadonlyMap<string, Outcome>): ReadonlyMap<string, Outcome> {
  if ([...outcomes.values()].every(({ what }) => what !== 'changed')) return outcomes
  const why = 'other pages of its design have changed since, and it would be of another day'
  return new Map(
    [...outcomes].map(([name, outcome]) => [
      name,
      outcome.what === 'taken' ? { what: 'failed', why } : outcome,
    ]),
  )
}
