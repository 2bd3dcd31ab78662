import { typeName } from '../../delius/contact-types.ts'
import { rarName } from '../../delius/names.ts'
import { partsOfNotes, roomForNotes } from '../../delius/notes.ts'
import { rarDays, showRarDays } from '../../delius/rar-days.ts'
import { statusName } from '../../delius/system-contacts.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { outcomeFacts, rarLine, requestFact } from './appointment-facts.ts'
import { appointmentHref } from './appointment-links.ts'
import { row } from './card.ts'
import { recordDate } from './words.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Standing } from '../../delius/standing.ts'
import type { AppointmentFact } from './appointment-facts.ts'
import type { Link, Row } from './card.ts'

/** A row of an appointment or another entry: lines, or notes that were added one after the other. */
export interface EntryRow extends Row {
  readonly notes?: readonly string[]
  /** What can be done about it, at the end of the row. */
  readonly change?: Link
}

/** A card of rows of an appointment or another entry. */
export interface EntryCard {
  readonly title: string
  readonly rows: readonly EntryRow[]
}

/**
 * What is known of an appointment and, once it has an outcome, what came of it. Notes and whether
 * they are sensitive stand with the outcome from then on (post of 23 November 2021). What was moved
 * or called off has no outcome of its own.
 */
export function appointmentCards(
  theCase: Case,
  fixtures: Fixtures,
  contact: Contact,
  standing: Standing,
  now: string,
): readonly EntryCard[] {
  const outcome = outcomeRows(contact, standing, fixtures)
  const details = detailRows(theCase, fixtures, contact, now)
  return outcome.length === 0
    ? [
        {
          title: 'Appointment details',
          rows: [
            ...details,
            { key: 'Appointment notes', lines: [], notes: partsOfNotes(contact.notes) },
            row('Sensitive', yesOrNo(contact.sensitive)),
          ],
        },
      ]
    : [
        { title: 'Appointment details', rows: details },
        { title: 'Outcome details', rows: outcome },
      ]
}

function detailRows(
  theCase: Case,
  fixtures: Fixtures,
  contact: Contact,
  now: string,
): readonly EntryRow[] {
  const { contactTypes, locations } = fixtures
  const location = locations.find(({ id }) => id === contact.location)
  const requested = requestFact(contact, theCase.person)
  const rar = rarLine(contact, theCase.nsis, fixtures, appointmentHref(contact))
  return [
    ...(requested ? [rowOf(requested)] : []),
    row('Type of appointment', typeName(contactTypes, contact.type)),
    row('Location', location?.description ?? null, 'No location'),
    row('Date', longDate(contact.date, dateOf(now))),
    row('Time', showTimes(contact.start, contact.end)),
    rowOf({ key: 'RAR activity', line: rar ?? { text: 'No' } }),
    ...(rar ? rarRows(theCase, fixtures, contact, now) : []),
  ]
}

/** The NSI of a RAR session, if it has one, and how many days of its requirement are used. */
function rarRows(
  { nsis, sentences, contacts }: Case,
  fixtures: Fixtures,
  contact: Contact,
  now: string,
): readonly EntryRow[] {
  const nsi = nsis.find(({ id }) => id === contact.nsiId)
  const requirement = sentences
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === (nsi?.requirementId ?? contact.requirementId))
  const log = { contacts, nsis, outcomes: fixtures.outcomes }
  return [
    ...(nsi
      ? [
          row('NSI', [
            `${rarName(fixtures, nsi.type)}, ${statusName(nsi.status)}`,
            `Referred on ${recordDate(nsi.referralDate)}`,
          ]),
        ]
      : []),
    ...(requirement
      ? [
          row('Requirement', [
            requirement.description,
            showRarDays(rarDays(log, requirement.id, requirement.length, now)),
          ]),
        ]
      : []),
  ]
}

const complied: { readonly [S in Standing]?: string } = {
  complied: 'Yes',
  'failed to comply': 'No',
  'acceptable absence': 'Acceptable absence',
  'unacceptable absence': 'Unacceptable absence',
  'waiting for evidence': 'Absent and waiting for evidence',
}

function outcomeRows(
  contact: Contact,
  standing: Standing,
  fixtures: Fixtures,
): readonly EntryRow[] {
  const said = complied[standing]
  if (said === undefined) return []
  const { reason, enforcement } = outcomeFacts(contact, standing, fixtures)
  const change = (step: string, hidden: string, text = 'Change') => ({
    change: { text, hidden, href: `${appointmentHref(contact)}/change-outcome/at/${step}` },
  })
  return [
    { ...row('Complied', said), ...change('complied', 'whether they complied') },
    ...(reason ? [{ ...rowOf(reason), ...change('complied', reason.key.toLowerCase()) }] : []),
    ...(enforcement
      ? [{ ...rowOf(enforcement), ...change('enforcement', 'enforcement action') }]
      : []),
    {
      key: 'Notes',
      lines: [],
      notes: partsOfNotes(contact.notes),
      ...(roomForNotes(contact) > 0 ? change('notes', 'to this appointment', 'Add notes') : {}),
    },
    {
      ...row('Sensitive', yesOrNo(contact.sensitive)),
      ...change('sensitive', 'whether this is sensitive'),
    },
  ]
}

function rowOf({ key, line }: AppointmentFact): EntryRow {
  return { key, lines: [line] }
}

function yesOrNo(is: boolean): string {
  return is ? 'Yes' : 'No'
}
