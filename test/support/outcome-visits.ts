import { fixturesOn } from '../../app/data/index.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { recordContext } from '../../app/journeys/record-outcome/context.ts'
import { aContact } from '../delius/samples.ts'
import { aMorning, caseAt } from './people.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { FirstName } from './people.ts'

/** An office visit of one of the ten on Monday 4 October 2021, 10am to 11am, and nothing else yet. */
export const visitOf = (theCase: Case, rest: Partial<Contact> = {}): Contact =>
  aContact({
    id: 42,
    crn: theCase.person.crn,
    date: '2021-10-04',
    team: theCase.person.team,
    location: null,
    eventId: theCase.sentences[0]?.eventId ?? 0,
    ...rest,
  })

/** What recording an outcome knows of such a visit, which is all that is in the person’s log. */
export function outcomeContext(
  first: FirstName,
  rest: Partial<Contact> = {},
  change: (theCase: Case) => Case = (theCase) => theCase,
): RecordContext {
  const theCase = { ...change(caseAt(first)), contacts: [] }
  return recordContext(fixturesOn(dateOf(aMorning)), theCase, visitOf(theCase, rest), aMorning)
}
