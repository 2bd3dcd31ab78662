import { isClosed, rolesOf } from './activities.ts'
import type { Planned } from './board.ts'

/** Which activities to show; an empty choice is any. */
export interface Filter {
  readonly role: string
  readonly state: string
  readonly phase: string
}

/** Says whether an activity is one of those to show. What has no state yet is not yet done. */
export function fits(activity: Planned, { role, state, phase }: Filter): boolean {
  return (
    (phase === '' || activity.phase === phase) &&
    (role === '' || rolesOf(activity.who).includes(role)) &&
    (state === '' || isInState(activity, state))
  )
}

function isInState(activity: Planned, state: string): boolean {
  if (state === 'open') return !isClosed(activity)
  if (state === 'overdue') return activity.overdue
  return (activity.state ?? 'not-yet') === state
}

/** Gives every role that does something, each once, from A to Z. */
export function rolesIn(activities: readonly Planned[]): readonly string[] {
  return [...new Set(activities.flatMap(({ who }) => rolesOf(who)))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  )
}

/** Says how many activities are shown: those of the guidance, and those that are ours to add. */
export function shownInWords(shown: readonly Planned[], all: readonly Planned[]): string {
  if (shown.length === 0) return 'No activity fits. Choose something else, or show everything.'
  const added = (list: readonly Planned[]) => list.filter((each) => each.added).length
  const given = (list: readonly Planned[]) => list.length - added(list)
  return shown.length === all.length
    ? `${given(all)} activities and ${added(all)} that we add are shown.`
    : `${given(shown)} of ${given(all)} activities and ${added(shown)} of ${added(all)} that we add are shown.`
}
