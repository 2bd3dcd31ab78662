import { caseAt } from '../support/people.ts'
import { visit } from '../support/practitioner.ts'
import { on } from '../support/stories.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

/** Kieran’s session on Choices and Changes on Monday 25 October, 10am to 11am. */
export const sessionOf25 = 9100008
/** His office visit on Monday 18 October, 10am to 11am, which is not RAR. */
export const visitOf18 = 9100004

export const rearranging = { change: 'rearrange' }
export const askedByKieran = { requestedBy: 'person', reason: 'Kieran has a hospital appointment.' }
export const nextMonday = on('1 11 2021', '10am', '11am')
/** Answers with which an appointment is moved to Monday 1 November, or cancelled. */
export const moved: Fields = { ...rearranging, ...askedByKieran, ...nextMonday }
export const cancelled: Fields = {
  change: 'cancel',
  requestedBy: 'staff',
  reason: 'The office is closed that day.',
}

/** A tab in which somebody has pressed Rearrange or cancel on an appointment. */
export function begin(first: FirstName, id: number): Tab {
  const tab = visit(first)
  tab.open(`${tab.path}/appointments/${id}/rearrange`)
  return tab
}

/** At check your answers, or another page, with an appointment of Kieran. */
export function changing(id: number, answers: Fields, until?: string): Tab {
  const tab = begin('Kieran', id)
  tab.fill(answers, until)
  return tab
}

/** The name of the page that a tab is at, with `/change` if it was opened to change an answer. */
export function pageOf({ path }: Tab): string {
  return path.split('/').slice(7).join('/')
}

/** An appointment of Kieran as Delius holds it after what was done in this tab. */
export function contactIn({ browser }: Tab, id: number): Contact {
  const { contacts } = caseAt('Kieran', browser.session.events, browser.now)
  const contact = contacts.find((one) => one.id === id)
  if (!contact) throw new Error(`There is no appointment ${id}`)
  return contact
}
