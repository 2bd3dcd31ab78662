import { branchChanges } from './difference/branches.ts'
import { changeOf, changesOfList, quoted } from './difference/change.ts'
import { match } from './difference/match.ts'
import { pageChanges } from './difference/pages.ts'
import { questionChanges } from './difference/questions.ts'
import { rowChanges } from './difference/rows.ts'
import type { JourneyDescription } from './describe.ts'
import type { Change } from './difference/change.ts'

export type { Change, ChangeKind, Said } from './difference/change.ts'

/** Everything that changed from one version to another. It is JSON, and empty if nothing did. */
export type Difference = readonly Change[]

/**
 * What changed from `a` to `b`: questions first, then pages, where they lead, the rows of check your
 * answers, and the end. Questions are the same if their ids are, or if one replaces the other;
 * pages and options if their ids and values are. What a journey is called besides its title, such
 * as its version, is not part of it. The same two descriptions always give the same list.
 */
export function difference(a: JourneyDescription, b: JourneyDescription): Difference {
  const matched = match(a, b)
  return [
    ...changeOf(
      'journey-retitled',
      b.id,
      a.title,
      b.title,
      `The journey ${quoted(a.title)} is now ${quoted(b.title)}.`,
    ),
    ...questionChanges(matched),
    ...pageChanges(matched),
    ...branchChanges(a, b, matched),
    ...rowChanges(a, b, matched),
    ...changeOf(
      'confirmation-retitled',
      b.id,
      a.confirmation,
      b.confirmation,
      `The confirmation ${quoted(a.confirmation)} is now ${quoted(b.confirmation)}.`,
    ),
    ...changesOfList('next-step', b.id, a.nextSteps, b.nextSteps, (words) => ({
      added: `After confirming, it now says ${quoted(words)}.`,
      removed: `After confirming, it no longer says ${quoted(words)}.`,
    })),
  ]
}
