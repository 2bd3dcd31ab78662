import { dateOf, longDate } from '../engine/dates.ts'
import { showTimes } from '../engine/times.ts'
import { caseOf } from '../delius/case.ts'
import { contactTitle, fullName } from '../delius/names.ts'
import { schedule } from '../delius/schedule.ts'
import { versionNamed } from '../journeys/arrange-appointment/index.ts'
import { notFound } from './messages.ts'
import type { Outcome, Params, Visit } from './types.ts'

/** One person: name, CRN, the appointments to come, and the way to arrange another. */
export function casePage({ fixtures, session, now }: Visit, params: Params): Outcome {
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  if (!theCase) return notFound()
  const { person, contacts } = theCase
  const today = dateOf(now)
  const name = fullName(person)
  const appointments = schedule(contacts, today).map((contact) => ({
    date: longDate(contact.date, today),
    today: contact.date === today,
    time: showTimes(contact.start, contact.end),
    name: contactTitle(fixtures, contact),
  }))
  return {
    kind: 'page',
    status: 200,
    view: 'case',
    model: {
      title: name,
      crn: person.crn,
      appointments,
      arrange: {
        text: versionNamed(session.version).title,
        href: `/cases/${person.crn}/arrange-appointment`,
      },
      section: 'cases',
    },
  }
}
