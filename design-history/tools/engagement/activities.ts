import engagement from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import { stateOf } from '../record/states.ts'
import { plain } from '../words/plain.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { State } from '../record/states.ts'

/** One activity of an engagement, as far as it is. */
export interface Activity {
  readonly id: string
  readonly title: string
  /** The id of its phase. */
  readonly phase: string
  /** True for our own additions to the flow. */
  readonly added: boolean
  /** Who does it: what was entered, or else what the guidance says. */
  readonly who: string
  /** What comes out: what was entered, or else what the guidance says. */
  readonly output: string
  readonly state: State | undefined
}

/** The phases as the guidance has them. */
export const phases = engagement.phases

/** Gives every activity in the order of the guidance, our additions to a phase after its own. */
export function activitiesOf(record: EngagementRecord): readonly Activity[] {
  return phases.flatMap((phase) => [
    ...phase.activities.map((each) => activity(record, phase.id, each, false)),
    ...phase.additions.map((each) => activity(record, phase.id, each, true)),
  ])
}

/** Says whether nothing is left to do for an activity. */
export const isClosed = ({ state }: Activity): boolean =>
  state === 'done' || state === 'not-applicable'

interface Given {
  readonly id: string
  readonly title: string
  readonly who: string
  readonly output: string
}

function activity(
  record: EngagementRecord,
  phase: string,
  { id, title, who, output }: Given,
  added: boolean,
): Activity {
  return {
    id,
    title: plain(title),
    phase,
    added,
    who: answerOf(record, `activity.${id}.owner`) || plain(who),
    output: answerOf(record, `activity.${id}.output`) || plain(output),
    state: stateOf(record, `activity.${id}.state`),
  }
}

/**
 * Gives the roles of those who do an activity, to choose by: ‘Team lead and RAP team’ are 2, and
 * ‘Both teams’ are the analyst team and the RAP team. Who was entered by hand is parted at commas
 * alone, as the title of a role may have ‘and’ in it.
 */
export function rolesOf(who: string): readonly string[] {
  const known = whoGiven.has(who) ? who.split(/, | and /) : who.split(/\s*[,;]\s*/)
  return known
    .filter((role) => role !== '')
    .flatMap((role) => (role === 'Both teams' ? ['Analyst team', 'RAP team'] : [capital(role)]))
}

const whoGiven = new Set(
  phases.flatMap((phase) => [...phase.activities, ...phase.additions].map(({ who }) => plain(who))),
)

const capital = (role: string) => {
  const name = role.replace(/^an? /, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
