import { branchChanges } from './difference/branches.ts'
import { changeOf, quoted } from './difference/change.ts'
import { confirmationChanges } from './difference/confirmation.ts'
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
    ...wayOutChange(a, b),
    ...branchChanges(a, b, matched),
    ...rowChanges(a, b, matched),
    ...confirmationChanges(a, b),
  ].map((change) => ({ ...change, text: sentence(change.text) }))
}

function wayOutChange(a: JourneyDescription, b: JourneyDescription): readonly Change[] {
  const [old, now] = [a, b].map(({ wayOut }) => quoted(wayOut ?? 'Back'))
  const text = `The link at the top of pages is now ${now}, no longer ${old}.`
  return changeOf('way-out', b.id, a.wayOut, b.wayOut, text)
}

/** A sentence has a capital; one that ends in the quotation of another needs no second full stop. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.’\.$/, '.’')
}
