import { fixtures, writtenOn } from '../data/index.ts'
import { describe } from '../engine/describe.ts'
import { difference } from '../engine/difference.ts'
import { fill } from '../engine/words.ts'
import { forEachJourney } from './index.ts'
import type { JourneyDescription } from '../engine/describe.ts'
import type { Difference } from '../engine/difference.ts'

/** Changes of one kind, in sentences, under a heading. */
export interface ChangeGroup {
  readonly title: string
  readonly changes: readonly string[]
}

const groups: readonly (readonly [string, RegExp])[] = [
  ['Questions', /^(journey|question)-/],
  ['Options and messages', /^(option|options|message)-/],
  ['Pages', /^(page|words|way)-/],
  ['Where pages lead', /^(start|branch|branches)-/],
  ['Check your answers and after', /^(row|confirmation|next-step)-/],
]

// Gaps in the words of a journey have nobody to name yet.
const anyone = {
  first: 'the person',
  name: 'the person',
  team: 'person’s',
  evidence: 'The person has 5 working days to give evidence',
  room: '4,000',
}

/** Words of a journey with their gaps filled, where it is nobody’s in particular. */
export function forAnyone(text: string): string {
  return fill(text.replaceAll(/(^|‘)\{(first|name)\}/g, '$1The person'), anyone)
}

/** Changes are long lists: each in words, under a heading for what it is about. */
export function inGroups(all: Difference): readonly ChangeGroup[] {
  return groups
    .map(([title, kinds]) => ({
      title,
      changes: all.filter(({ kind }) => kinds.test(kind)).map(({ text }) => forAnyone(text)),
    }))
    .filter((group) => group.changes.length > 0)
}

// Words are the same for everybody, and finding them takes a moment.
let described: readonly (readonly JourneyDescription[])[] | undefined

/** Every version of every journey in words, oldest first in each journey. */
export function everyDescription(): readonly (readonly JourneyDescription[])[] {
  described ??= forEachJourney(({ versions, contexts }) => {
    const known = contexts(fixtures, `${writtenOn}T09:00`)
    return versions.map((version) => describe(version, known))
  })
  return described
}

/**
 * What has changed in a version of a journey since it was described; if that version is gone, in the
 * newest one from it. Undefined if there is no such journey any more.
 */
export function changesSince(then: JourneyDescription): readonly ChangeGroup[] | undefined {
  const now = everyDescription()
    .filter(([first]) => first?.id === then.id)
    .map((versions) => versions.find(({ version }) => version === then.version) ?? versions.at(-1))
    .at(0)
  return now && inGroups(difference(then, now))
}

/** What changed in a version of a journey from the one before it; undefined for its first. */
export function changesFromBefore(
  journey: string,
  version: string,
): { readonly before: string; readonly groups: readonly ChangeGroup[] } | undefined {
  const versions = everyDescription().find(([first]) => first?.id === journey) ?? []
  const index = versions.findIndex((one) => one.version === version)
  const [before, after] = [versions[index - 1], versions[index]]
  if (!before || !after) return undefined
  return { before: before.version, groups: inGroups(difference(before, after)) }
}
