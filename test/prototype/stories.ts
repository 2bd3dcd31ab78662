import { expect } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { visitIn } from '../support/practitioner.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Session } from '../../app/session.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

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
export function on(date: string, start = '9am', end = '9:30am'): Readonly<Record<string, string>> {
  const [day = '', month = '', year = ''] = date.split(' ')
  return { 'date-day': day, 'date-month': month, 'date-year': year, start, end }
}

export const nextWednesday = on('13 10 2021')

/** At check your answers of 6 October 2021, with an office visit that is a toolkit session. */
export function atCheckAnswers(): Tab {
  const tab = visitIn(october, 'Kieran')
  tab.arrange()
  tab.answerAll(
    { type: 'COAP' },
    calderHouse,
    nextWednesday,
    once,
    counts,
    choices,
    notes,
    notSensitive,
  )
  expect(tab.step).toBe('check-answers')
  return tab
}

/** At the page of 6 October 2021 that asks about RAR, with a home visit. */
export function atRar(first: FirstName): Tab {
  const tab = visitIn(october, first)
  tab.arrange()
  tab.answerAll({ type: 'CHVS' }, nextWednesday, once)
  expect(tab.step).toBe('rar')
  return tab
}

/** The last appointment that was arranged; fails the test if there is none. */
export function lastContact(session: Session): Contact {
  const contact = contactsMade(session.events).at(-1)
  if (!contact) throw new Error('Nothing was arranged')
  return contact
}
