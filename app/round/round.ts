import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CaptureRecord } from '../capture/record.ts'
import type { JourneyDescription } from '../engine/describe.ts'

const Described = z.custom<JourneyDescription>(
  (value) => z.object({ id: z.string(), version: z.string() }).safeParse(value).success,
  'is no description of a journey',
)

/**
 * A round of research as it was frozen: what was tested, from which commit, how its journeys read on
 * that day, and its pictures and copies. `hash` is over all of it; it never changes again.
 */
export const Round = z.strictObject({
  name: z.string().min(1),
  /** YYYY-MM-DD. */
  date: z.iso.date(),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  about: z.string().optional(),
  journeys: z.array(Described),
  record: CaptureRecord,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

/** A round of research as it was frozen. */
export type Round = z.infer<typeof Round>

/**
 * The hash of a round: of all that its file says but the hash itself, and of the pages from which
 * its copies open, by design. Pictures and code are in it too: their names are their hashes.
 */
export function hashOfRound(
  round: Omit<Round, 'hash'>,
  pages: ReadonlyMap<string, string>,
): string {
  const { name, date, commit, about, journeys, record } = round
  const said = JSON.stringify([name, date, commit, about ?? null, journeys, record])
  const hash = createHash('sha256').update(said)
  for (const { id } of record.designs) hash.update(`\n${id}\n`).update(pages.get(id) ?? '')
  return hash.digest('hex')
}
