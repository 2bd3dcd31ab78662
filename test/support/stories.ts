import { contactsMade } from '../../app/delius/events.ts'
import { visit, visitIn } from './practitioner.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Session } from '../../app/session.ts'
import type { FirstName } from './people.ts'
import type { Tab } from './practitioner.ts'

/** What is typed or selected on a page, or on several. */
export type Fields = Readonly<Record<string, string>>

/** The version with toolkits, of 6 October 2021. */
export const october = '2021-10-06'

export const calderHouse = { location: 'calder-house' }
export const once = { repeating: 'no' }
export const weekly = { repeating: 'yes', frequency: 'weekly', repeats: '3' }
export const counts = { rar: 'yes' }
export const countsNot = { rar: 'no' }
export const choices = { toolkit: 'choices-and-changes' }
export const notes = { notes: 'Bring the worksheet.' }
export const noNotes = { addNotes: 'no' }
export const notSensitive = { sensitive: 'no' }

/** A date and times as they are typed: `on('13 10 2021', '9am', '9:30am')`. */
export function on(date: string, start = '9am', end = '9:30am'): Fields {
  const [day = '', month = '', year = ''] = date.split(' ')
  return { 'date-day': day, 'date-month': month, 'date-year': year, start, end }
}

export const nextWednesday = on('13 10 2021')

/** A home visit on Wednesday 13 October that does not count towards RAR, as any version asks it. */
export const homeVisit: Fields = {
  ...{ type: 'CHVS', ...nextWednesday, ...once, ...countsNot },
  ...{ ...noNotes, notes: '', ...notSensitive },
}

/** Where and how an appointment is arranged, other than to check your answers in our own design. */
export interface Way {
  readonly version?: string
  readonly until?: string
  readonly now?: string
}

/** A tab in which a home visit, but for these answers, is being arranged: at check your answers. */
export function arranging(first: FirstName, answers: Fields = {}, way: Way = {}): Tab {
  const { version, until, now } = way
  const tab = version === undefined ? visit(first, now) : visitIn(version, first, now)
  tab.arrange()
  tab.fill({ ...homeVisit, ...answers }, until)
  return tab
}

/** Arranges another appointment of the same person in the same tab. */
export function arrangeAnother(tab: Tab, answers: Fields = {}, until?: string): void {
  tab.open(tab.path.split('/').slice(0, 3).join('/'))
  tab.arrange()
  tab.fill({ ...homeVisit, ...answers }, until)
}

/** At check your answers of 6 October 2021, with an office visit that is a toolkit session. */
export function atCheckAnswers(): Tab {
  const session = { type: 'COAP', ...calderHouse, ...counts, ...choices, ...notes }
  return arranging('Kieran', session, { version: october })
}

/** The last appointment that was arranged; fails the test if there is none. */
export function lastContact(session: Session): Contact {
  const contact = contactsMade(session.events).at(-1)
  if (!contact) throw new Error('Nothing was arranged')
  return contact
}
