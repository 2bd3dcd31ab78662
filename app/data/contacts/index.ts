import { leedsNorth } from './leeds-north.ts'
import { otherTeams } from './other-teams.ts'
import type { Contact } from '../schema.ts'

/** Appointments, past and to come, as of 6 October 2021. */
export const contacts: readonly Contact[] = [...leedsNorth, ...otherTeams]
