import { fixtures } from '../data/index.ts'
import { signedIn } from '../data/teams.ts'
import { practitionerName } from '../delius/names.ts'
import { supportEmail } from '../journeys/arrange-appointment/support-email.ts'

/** What every page says: who is signed in, for which provider they work, where to get help. */
export interface Frame {
  readonly practitioner: string
  readonly provider: string
  readonly support: string
}

/** The frame of the practitioner who is signed in. Hosts give it to templates as `service`. */
export function frame(): Frame {
  const practitioner = fixtures.practitioners.find(({ id }) => id === signedIn)
  const team = fixtures.teams.find(({ id }) => id === practitioner?.team)
  return {
    practitioner: practitionerName(fixtures, signedIn),
    provider: team?.provider ?? '',
    support: supportEmail,
  }
}
