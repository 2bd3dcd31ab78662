import { capturePost } from './capture-post.ts'
import { captureSheet } from './contact-sheet.ts'
import { captureMap, mapName } from './maps/capture-map.ts'
import { mapVersions } from './maps/versions.ts'
import { removeOrphans } from './orphans.ts'
import { plansOf } from './plans.ts'
import type { Workshop } from './capture-design.ts'
import type { PostReport } from './capture-post.ts'
import type { SheetReport } from './contact-sheet.ts'
import type { PostPlan } from './plans.ts'
import type { Wanted } from './wanted.ts'

/** What came of a run. */
export interface RunReport {
  readonly posts: readonly PostReport[]
  readonly sheets: readonly SheetReport[]
  /** Of the map of each version of a journey. */
  readonly maps: readonly PostReport[]
  /** What is wrong with whole posts, such as bad front matter: lines to show as they are. */
  readonly problems: readonly string[]
  /** Files that nothing shows any more and that went. */
  readonly removed: number
  /** Somebody stopped it: these are the posts that were done by then. */
  readonly isStopped: boolean
}

/** Told how far a run is: which post, scenario or map, and how many of its pictures are done. */
export type Progress = (name: string, done: number, all: number) => void

/**
 * Captures what is wanted, a post after the other. What is wrong with one does not stop the others.
 * Once the signal comes it ends after the file that is being written; posts that were not finished
 * are as they were. `sheets` is the folder of the sheets of scenarios.
 */
export async function run(
  wanted: Wanted,
  workshop: Workshop,
  sheets: string,
  progress: Progress,
): Promise<RunReport> {
  const posts: PostReport[] = []
  const problems: string[] = []
  const made: SheetReport[] = []
  const maps: PostReport[] = []
  let removed = 0
  const counted = (name: string, all: number): Workshop => {
    let done = 0
    progress(name, done, all)
    return { ...workshop, done: () => progress(name, (done += 1), all) }
  }
  try {
    const planned = plans(wanted, problems)
    for (const plan of planned) {
      const all = plan.designs.reduce((sum, { pictures }) => sum + pictures.size, 0)
      const tried = capturePost(plan, wanted.replace, counted(plan.slug, all))
      posts.push(...(await orProblem(tried, problems, workshop.signal)))
    }
    for (const scenario of wanted.scenarios) {
      const tried = captureSheet(scenario, workshop, sheets, counted)
      made.push(...(await orProblem(tried, problems, workshop.signal)))
    }
    for (const map of wanted.maps ? mapVersions() : []) {
      maps.push(...(await orProblem(captureMap(map, counted), problems, workshop.signal)))
    }
    workshop.signal.throwIfAborted()
    if (wanted.whole) removed = tidied(planned, wanted, workshop.folder, problems)
  } catch (error) {
    if (!workshop.signal.aborted) throw error
  }
  return { posts, sheets: made, maps, problems, removed, isStopped: workshop.signal.aborted }
}

function plans({ posts, scenarios }: Wanted, problems: string[]): readonly PostPlan[] {
  return posts.flatMap((file) => {
    try {
      const plan = plansOf(file)
      const isWanted =
        scenarios.length === 0 ||
        plan?.designs.some(({ way }) => scenarios.includes(way.scenario ?? ''))
      return plan && isWanted ? [plan] : []
    } catch (error) {
      problems.push(wordsOf(error))
      return []
    }
  })
}

async function orProblem<Report>(
  tried: Promise<Report>,
  problems: string[],
  signal: AbortSignal,
): Promise<readonly Report[]> {
  try {
    return [await tried]
  } catch (error) {
    if (signal.aborted) throw error
    problems.push(wordsOf(error))
    return []
  }
}

/** What a post with mistakes shows stays until they are mended. */
function tidied(
  shown: readonly PostPlan[],
  { maps }: Wanted,
  folder: string,
  problems: string[],
): number {
  if (problems.length > 0) return 0
  try {
    return removeOrphans(
      folder,
      shown.map(({ slug }) => slug),
      maps ? mapVersions().map(mapName) : undefined,
    )
  } catch (error) {
    problems.push(wordsOf(error))
    return 0
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
