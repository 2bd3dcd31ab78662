import type { Context, Journey } from '../engine/types.ts'

/**
 * The version of a journey that belongs with a version of the service: the one of that name; else
 * the newest that is no later than its date; else, before there was any, the first. Without a name
 * it is the last one.
 */
export function versionOn<C extends Context>(
  versions: readonly [Journey<C>, ...Journey<C>[]],
  name: string | null,
): Journey<C> {
  const [first] = versions
  const last = versions.at(-1) ?? first
  if (name === null) return last
  const sameName = versions.find(({ version }) => version === name)
  if (sameName || !isDated(name)) return sameName ?? last
  return versions.findLast(({ version }) => isDated(version) && version <= name) ?? first
}

/** A version is named after the date of its design, unless it is our own. */
export function isDated(version: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(version)
}
