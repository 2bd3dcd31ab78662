import { fixtures } from '../data/index.ts'
import { signedIn } from '../data/teams.ts'

/** What the header of every page says: who is signed in, and for which provider they work. */
export interface Frame {
  readonly practitioner: string
  readonly provider: string
}

/** The frame of the practitioner who is signed in. Hosts give it to templates as `service`. */
export function frame(): Frame {
  const practitioner = fixtures.practitioners.find(({ id }) => id === signedIn)
  const team = fixtures.teams.find(({ id }) => id === practitioner?.team)
  return {
    practitioner: `${practitioner?.firstName} ${practitioner?.lastName}`,
    provider: team?.provider ?? '',
  }
}
