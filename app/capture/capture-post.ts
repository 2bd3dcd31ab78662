import { takeDesign } from './capture-design.ts'
import { CaptureRecord } from './record.ts'
import { postRecord, readPostRecord, recordText, save } from './stores.ts'
import type { Workshop } from './capture-design.ts'
import type { PostPlan } from './plans.ts'
import type { RecordedDesign } from './record.ts'
import type { Outcome } from './take-pictures.ts'

/** What became of a post: of each of its pictures, and whether a file was written. */
export interface PostReport {
  readonly slug: string
  readonly outcomes: readonly (readonly [string, Outcome])[]
  /** Sentences about designs that cannot run. */
  readonly problems: readonly string[]
  readonly written: number
}

/**
 * Captures a post: takes what is new or has changed, then writes the pictures, the designs that can
 * be clicked and, last, the record that names them all. What a published post shows stays, unless it
 * is to be replaced. Throws only if the signal comes, and has written nothing then.
 */
export async function capturePost(
  plan: PostPlan,
  replace: boolean,
  workshop: Workshop,
): Promise<PostReport> {
  const { slug, published } = plan
  const before = readPostRecord(workshop.folder, slug)
  const files = new Map<string, string | Buffer>()
  const designs: RecordedDesign[] = []
  const outcomes: (readonly [string, Outcome])[] = []
  const problems: string[] = []
  for (const { id, way, pictures, unreached } of plan.designs) {
    const home = { text: 'Back to the post', href: `../../../${slug}/` }
    const known = before?.designs.find((design) => design.id === id)
    const order = { record: slug, id, way, pictures, unreached, home }
    const how = replace ? 'again' : published ? 'keep' : 'renew'
    const taken = await takeDesign(order, known, how, workshop)
    outcomes.push(...taken.outcomes)
    if (taken.problem !== undefined) problems.push(`${id}: ${taken.problem}`)
    if (taken.design) designs.push(taken.design)
    for (const [path, content] of taken.files) files.set(path, content)
  }
  workshop.signal.throwIfAborted()
  if (designs.length > 0) files.set(postRecord(slug), recordText({ designs }, CaptureRecord))
  return { slug, outcomes, problems, written: save(workshop.folder, files) }
}
