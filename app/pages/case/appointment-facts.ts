import { countsAsRar } from '../../delius/attendance.ts'
import { evidenceDueBy } from '../../delius/evidence.ts'
import { fullName, rarName } from '../../delius/names.ts'
import { rescheduledBy } from '../../delius/standing.ts'
import { longDate } from '../../engine/dates.ts'
import { guidanceHref } from '../guidance/links.ts'
import { capital } from './words.ts'
import type { Contact, Fixtures, Nsi, Person } from '../../data/schema.ts'
import type { Standing } from '../../delius/standing.ts'
import type { Line } from './card.ts'

/** A tag: its words, and the colour that goes with them. */
export interface Tag {
  readonly text: string
  readonly colour: 'green' | 'red' | 'yellow' | 'blue'
}

/** What a row says about an appointment. */
export interface AppointmentFact {
  readonly key: string
  readonly line: Line
}

const colours: { readonly [S in Standing]?: Tag['colour'] } = {
  complied: 'green',
  'acceptable absence': 'green',
  'failed to comply': 'red',
  'unacceptable absence': 'red',
  'waiting for evidence': 'yellow',
  rescheduled: 'blue',
  cancelled: 'blue',
}

/** The tag of an appointment, or null while nothing has become of it. */
export function tagOf(standing: Standing): Tag | null {
  const colour = colours[standing]
  return colour === undefined ? null : { text: capital(standing), colour }
}

/**
 * What an appointment counts towards: a toolkit, linked to its guidance, a category with its
 * sub-type, or "Yes" without either; null if it does not count as RAR. `from` is the page that links there.
 */
export function rarLine(
  contact: Contact,
  nsis: readonly Nsi[],
  fixtures: Pick<Fixtures, 'toolkits' | 'categories' | 'outcomes'>,
  from: string,
): Line | null {
  if (!countsAsRar(contact, fixtures.outcomes)) return null
  const nsi = nsis.find(({ id }) => id === contact.nsiId)
  if (!nsi) return { text: 'Yes' }
  const name = rarName(fixtures, nsi.type)
  const text = nsi.subType === null ? name : `${name}: ${nsi.subType}`
  const offered = fixtures.toolkits.some((toolkit) => toolkit.id === nsi.type && toolkit.offered)
  return offered ? { text, href: guidanceHref('toolkit', nsi.type, from) } : { text }
}

/** Why the person did not comply or come, and what is done about it, as far as there is any. */
export function outcomeFacts(
  { outcome, enforcement }: Pick<Contact, 'outcome' | 'enforcement'>,
  standing: Standing,
  { outcomes, enforcementActions }: Pick<Fixtures, 'outcomes' | 'enforcementActions'>,
): { readonly reason: AppointmentFact | null; readonly enforcement: AppointmentFact | null } {
  const found = outcomes.find(({ code }) => code === outcome)
  const description = found?.onScreen ?? found?.description
  const action = enforcementActions.find(({ code }) => code === enforcement)?.description
  const reasons: { readonly [S in Standing]?: string } = {
    'acceptable absence': 'Reason for absence',
    'failed to comply': 'Reason for not complying',
  }
  const key = reasons[standing]
  return {
    reason:
      key === undefined || description === undefined ? null : { key, line: { text: description } },
    enforcement:
      enforcement === null
        ? null
        : { key: 'Enforcement action', line: { text: action ?? enforcement } },
  }
}

/** Who asked to move or call off an appointment, or null if nobody did. */
export function requestFact(contact: Contact, person: Person): AppointmentFact | null {
  const cancelled = contact.cancelledBy !== null
  const by = contact.cancelledBy ?? rescheduledBy(contact)
  if (by === undefined) return null
  const who = by === 'staff' ? 'staff' : fullName(person)
  return { key: cancelled ? 'Cancellation' : 'Reschedule', line: { text: `Requested by ${who}` } }
}

/** Until when somebody can give evidence for an absence, or that the time for it is over. */
export function evidenceText({ date }: Pick<Contact, 'date'>, today: string): string {
  const last = evidenceDueBy(date)
  return today > last
    ? `The 5 working days for evidence ended on ${longDate(last, today)}.`
    : `Evidence is due by ${longDate(last, today)} (5 working days).`
}
