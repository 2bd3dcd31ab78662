import { signedIn } from '../../data/teams.ts'
import { notKnown, sourceWords } from '../../data/toolkit-columns.ts'
import { isAvailable } from '../../delius/toolkit-for-person.ts'
import type { Fixtures, Team, Toolkit, ToolkitFact } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'

/** What a page says under one heading about a toolkit. */
export interface ShownFact {
  readonly label: string
  readonly lines: readonly string[]
  /** False where nothing is public: then the only line says that. */
  readonly known: boolean
  /** Where it is from, in words; null if nothing is known. */
  readonly source: string | null
  /** The toolkit that it is really about, if it is not about this one. */
  readonly successor: string | null
}

/** A fact under its heading, or that nothing is known. */
export function shownFact(label: string, fact: ToolkitFact | null): ShownFact {
  if (fact === null) {
    return { label, lines: [notKnown], known: false, source: null, successor: null }
  }
  const { says, source, successor } = fact
  return { label, lines: says, known: true, source: sourceWords[source], successor }
}

/** The team that toolkits are available to: of the person, or of whoever is signed in. */
export function teamOf(
  { teams, practitioners }: Pick<Fixtures, 'teams' | 'practitioners'>,
  theCase: Case | undefined,
): Team | undefined {
  const own = practitioners.find(({ id }) => id === signedIn)?.team
  return theCase?.team ?? teams.find(({ id }) => id === own)
}

/** Whether a team can use a toolkit, and if not why. */
export function availableTo(toolkit: Toolkit, team: Team | undefined): ShownFact {
  return {
    label: team === undefined ? 'Available in your team' : `Available in ${team.name}`,
    lines: team === undefined ? [notKnown] : [availability(toolkit, team)],
    known: team !== undefined,
    source: 'The teams in this prototype, which are invented',
    successor: null,
  }
}

/** "Yes" or why not. */
function availability(toolkit: Toolkit, team: Team): string {
  if (isAvailable(toolkit, team)) return `Yes, in ${team.name} (${team.provider})`
  return `No. ${team.name} (${team.provider}) ${whyNotAvailable(toolkit)}`
}

/** Why a team does not use a toolkit, to follow its name. */
export function whyNotAvailable({ offered }: Pick<Toolkit, 'offered'>): string {
  return offered ? 'has not moved to toolkits yet' : 'has moved to toolkits'
}
