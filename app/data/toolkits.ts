import { choicesAndChanges, connectionAndCommunity, transition } from './toolkits/for-anybody.ts'
import {
  developingDialogues,
  mapsForChange,
  newMeMot,
  skillsForRelationships,
  steppingStones,
} from './toolkits/for-offences.ts'
import type { Toolkit } from './schema.ts'

/** The placeholder that Delius has for areas without toolkits (6 October 2021 post). */
export const transitionToolkit = transition.id

/**
 * The RAR toolkits of October 2021, A to Z, the placeholder last. What they say is from public
 * sources, each named with its fact; null where nothing is public.
 */
export const toolkits: readonly Toolkit[] = [
  choicesAndChanges,
  connectionAndCommunity,
  developingDialogues,
  mapsForChange,
  newMeMot,
  skillsForRelationships,
  steppingStones,
  transition,
]

/** The toolkits that a practitioner can choose, A to Z by name. */
export function offeredToolkits(all: readonly Toolkit[]): readonly Toolkit[] {
  return all
    .filter(({ offered }) => offered)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
