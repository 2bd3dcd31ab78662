import { startOf } from '../browser/start.ts'
import { follow, requestFor } from '../walks/follow.ts'
import type { Way } from '../walks/types.ts'
import type { RecordedDesign } from './record.ts'

/**
 * The page where a way starts, with its title, if a post chose another than the scenario or the
 * version has. Throws as `follow` does.
 */
export function openingOf(way: Way): RecordedDesign['opens'] {
  const { scenario, version, now } = way
  if (startOf({ scenario, version, now }).opens === way.opens) return undefined
  const { page } = follow(requestFor(way.opens), way.start, () => now)
  return { address: way.opens, title: page.model.title }
}
