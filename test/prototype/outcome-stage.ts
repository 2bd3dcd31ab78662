import { expect } from 'vitest'

import { newSession } from '../../app/session.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { aMorning, caseAt } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

/** The id of the appointment on which these stories turn. */
export const id = 9_900_000

/** Its address, for one of the ten. */
export function appointmentOf(first: FirstName): string {
  return `/cases/${caseAt(first).person.crn}/appointments/${id}`
}

/**
 * A tab at an address below an office visit of Monday 4 October 2021, 10am to 11am, which is in
 * Delius with nothing recorded on it unless `rest` says so, on the Wednesday after.
 */
export function tabFor(
  first: FirstName,
  address: string,
  rest: Partial<Contact> = {},
  version?: string,
): Tab {
  const contact = visitOf(caseAt(first), { id, ...rest })
  const event = { kind: 'already arranged', at: aMorning, contacts: [contact] } as const
  const session = { ...newSession, version: version ?? null, events: [event] }
  return tabAt({ session, now: aMorning }, `${appointmentOf(first)}${address}`)
}

/** The appointment as Delius holds it now. */
export function contactNow({ browser }: Tab, first: FirstName): Contact {
  const found = caseAt(first, browser.session.events).contacts.find((one) => one.id === id)
  if (!found) throw new Error('The appointment has gone')
  return found
}

/** Where an outcome is recorded or changed, and what Delius holds of the visit before. */
export interface Stage {
  readonly first?: FirstName
  /** Below the address of the visit; `/record-outcome` unless it says something else. */
  readonly at?: string
  readonly version?: string
  readonly before?: Partial<Contact>
}

/** What a page says on the way, and what Delius holds besides the visit afterwards. */
export interface Shown {
  /** The pages that were passed, in their order. */
  readonly passed?: string
  /** Rows of check your answers, in their order; there may be others. */
  readonly rows?: Fields
  readonly says?: readonly unknown[]
  readonly nextSteps?: readonly unknown[]
  /** The NSI that the visit belongs to. */
  readonly nsi?: Partial<Nsi>
}

/** A story of an outcome: its name, its stage, the answers, the visit afterwards, and what is shown. */
export type Told = readonly [string, Stage, Fields, object, Shown?]

/** Records or changes an outcome, and fails the test unless everything is as it is told. */
export function tell([, stage, answers, after, shown = {}]: Told): void {
  const { first = 'Kieran', at = '/record-outcome', version, before } = stage
  const { passed, rows = {}, says, nextSteps, nsi } = shown
  const tab = tabFor(first, at, before, version)
  expect(tab.seen.back?.href).toBe(appointmentOf(first))
  const pages = tab.fill(answers).join(' ')
  expect(pages).toBe(passed ?? pages)
  const found = Object.entries(tab.rows).filter(([label]) => label in rows)
  expect(found).toEqual(Object.entries(rows))
  expect(tab.says).toEqual(says ?? tab.says)

  tab.answer()
  expect(tab.seen.nextSteps).toEqual(nextSteps ?? tab.seen.nextSteps)
  const contact = contactNow(tab, first)
  expect(contact).toMatchObject(after)
  const { nsis } = caseAt(first, tab.browser.session.events)
  if (nsi) expect(nsis.find(({ id: one }) => one === contact.nsiId)).toMatchObject(nsi)
  const done = at.startsWith('/record') ? 'outcome recorded' : 'outcome changed'
  expect(recordedOn(tab)).toEqual(nsi?.type ? ['nsi created', done] : [done])
}

/** What has been recorded, in the order in which it happened, beside what was there. */
export function recordedOn({ browser }: Tab): readonly string[] {
  return browser.session.events.slice(1).map(({ kind }) => kind)
}
