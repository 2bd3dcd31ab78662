import { versionNamed } from '../../journeys/arrange-appointment/index.ts'
import type { Person } from '../../data/schema.ts'
import type { Session } from '../../session.ts'
import type { Link } from './card.ts'

/** The button that arranges an appointment, in the words of the visitor’s version. */
export function arrangeLink({ version }: Session, { crn }: Pick<Person, 'crn'>): Link {
  return { text: versionNamed(version).title, href: `/cases/${crn}/arrange-appointment` }
}
