import { practitionerName, rarName } from '../../delius/names.ts'
import { statusName } from '../../delius/system-contacts.ts'
import { dateOf, longDateWithYear, shortDate, timeOf } from '../../engine/dates.ts'
import { showTime, showTimes } from '../../engine/times.ts'
import type { Contact, Fixtures, Nsi } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'

/** What Delius holds about something, field by field. */
export type Rows = readonly (readonly [label: string, value: string])[]

/** What an appointment is linked to. */
export function linkedTo({ nsis }: Case, contact: Contact): string {
  const nsi = nsis.find(({ id }) => id === contact.nsiId)
  if (nsi) return `NSI ${nsi.id}`
  const { requirementId, eventId } = contact
  return `${requirementId === null ? `Sentence ${eventId}` : `Requirement ${requirementId}`}, and no NSI`
}

/** An appointment as Delius holds it when it is made. */
export function contactRows(fixtures: Fixtures, theCase: Case, contact: Contact): Rows {
  const type = fixtures.contactTypes.find(({ code }) => code === contact.type)
  const location = fixtures.locations.find(({ id }) => id === contact.location)
  return [
    ['Contact', String(contact.id)],
    ['Type', `${type?.description ?? 'Unknown'} (${contact.type})`],
    ['Date', longDateWithYear(contact.date)],
    ['Time', showTimes(contact.start, contact.end)],
    ['Location', location?.description ?? 'None'],
    ['RAR activity', contact.rarActivity ? 'Yes' : 'No'],
    ['Linked to', linkedTo(theCase, contact)],
    ['Sensitive', contact.sensitive ? 'Yes' : 'No'],
    ['Notes', contact.notes || 'None'],
  ]
}

/** What was recorded on an appointment, as Delius holds it. */
export function recordRows(fixtures: Fixtures, theCase: Case, contact: Contact): Rows {
  const outcome = fixtures.outcomes.find(({ code }) => code === contact.outcome)
  const action = fixtures.enforcementActions.find(({ code }) => code === contact.enforcement)
  return [
    ['Outcome', outcome ? `${outcome.description} (${outcome.code})` : 'None'],
    ['Attended', yesNo(outcome?.attended)],
    ['Complied', yesNo(outcome?.complied)],
    ['Enforcement', action ? `${action.description} (${action.code})` : 'None'],
    ['RAR activity', contact.rarActivity ? 'Yes' : 'No'],
    ['Linked to', linkedTo(theCase, contact)],
    ['Sensitive', contact.sensitive ? 'Yes' : 'No'],
    ['Notes', contact.notes || 'None'],
  ]
}

/** An NSI as Delius holds it. */
export function nsiRows(fixtures: Fixtures, { sentences }: Case, nsi: Nsi): Rows {
  const category = fixtures.categories.find(({ id }) => id === nsi.type)
  const code = category?.code ? ` (${category.code})` : ''
  const requirement = sentences
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === nsi.requirementId)
  return [
    ['NSI', String(nsi.id)],
    ['Type', `${rarName(fixtures, nsi.type)}${code}`],
    [
      'Requirement',
      requirement
        ? `${requirement.description} ${requirement.id}, ${requirement.length} ${requirement.unit}`
        : String(nsi.requirementId),
    ],
    ['Referral date', longDateWithYear(nsi.referralDate)],
    [
      'Status',
      `${capitalised(statusName(nsi.status))} (${nsi.status}), since ${shortDate(dateOf(nsi.statusDateTime), '')} at ${showTime(timeOf(nsi.statusDateTime))}`,
    ],
    ['Start date', nsi.startDate === null ? 'None yet' : longDateWithYear(nsi.startDate)],
    ['Practitioner', practitionerName(fixtures, nsi.practitioner)],
  ]
}

function yesNo(value: boolean | null | undefined): string {
  if (value === null || value === undefined) return 'Not said'
  return value ? 'Yes' : 'No'
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
