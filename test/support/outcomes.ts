import { fixturesOn } from '../../app/data/index.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { everyChangeContext, heldChangeContexts } from '../../app/journeys/change-outcome/index.ts'
import { versions as changeVersions } from '../../app/journeys/change-outcome/index.ts'
import { everyRecordContext, heldRecordContexts } from '../../app/journeys/record-outcome/index.ts'
import { versions as recordVersions } from '../../app/journeys/record-outcome/index.ts'
import { seenOf } from '../../app/pages/journey/fingerprint.ts'
import { aMorning, onceAMoment } from './people.ts'
import type { Fixtures } from '../../app/data/schema.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { Family } from './families.ts'
import type { Somebody } from './people.ts'

type Contexts = (fixtures: Fixtures, now: string) => readonly RecordContext[]

/** Those whose appointments these are, the same ones at every moment. */
function somebodies(contexts: Contexts): readonly Somebody<RecordContext>[] {
  const at = onceAMoment((now) => contexts(fixturesOn(dateOf(now)), now))
  return at().map(({ contact, words }, index) => ({
    who: `${words['first'] ?? ''}, ${contact.type} ${contact.id}, ${index}`,
    at: (now) => {
      const found = at(now)[index]
      if (!found) throw new Error(`There are fewer appointments at ${now ?? aMorning}`)
      return found
    },
  }))
}

const appointment = ({ contact: { crn, id } }: RecordContext): string =>
  `/cases/${crn}/appointments/${id}`

const shared = {
  crn: ({ contact }: RecordContext) => contact.crn,
  about: ({ contact }: RecordContext) => ({ id: contact.id, seen: seenOf(contact) }),
  entry: appointment,
  // Says until when evidence can come, and bank holidays put that off.
  looksAtDates: 'current',
}

/** Recording an outcome. */
export const recording: Family<RecordContext> = {
  ...shared,
  id: 'record-outcome',
  versions: recordVersions,
  held: somebodies(heldRecordContexts),
  everybody: somebodies(everyRecordContext),
  begin: (context) => `${appointment(context)}/record-outcome`,
}

/** Changing an outcome. */
export const changing: Family<RecordContext> = {
  ...shared,
  id: 'change-outcome',
  versions: changeVersions,
  held: somebodies(heldChangeContexts),
  everybody: somebodies(everyChangeContext),
  begin: (context) => `${appointment(context)}/change-outcome`,
}
