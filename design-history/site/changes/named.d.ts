/** What a journey is known by in the comparisons of a build. */
export interface NamedJourney {
  readonly id: string
  readonly names: readonly string[]
  readonly comparisons: ReadonlyMap<string, { readonly before: string; readonly after: string }>
  readonly questions: ReadonlyMap<string, { readonly id: string }>
}

export function comparisonNamed(
  journeys: ReadonlyMap<string, NamedJourney>,
  names: readonly unknown[],
  fail: (problem: string) => Error,
): { readonly journey: NamedJourney; readonly before: string; readonly after: string }

export function questionNamed(
  journeys: ReadonlyMap<string, NamedJourney>,
  names: readonly unknown[],
  fail: (problem: string) => Error,
): { readonly journey: NamedJourney; readonly question: { readonly id: string } }
