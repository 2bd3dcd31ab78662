import { dateOf } from '../engine/dates.ts'
import { signedIn } from '../data/teams.ts'
import { nextId } from './arrange.ts'
import { nsiFaults } from './create-rules.ts'
import { withNotes } from './notes.ts'
import { outcomeFaults } from './outcome-faults.ts'
import { rarRequirements } from './requirements.ts'
import { sessionNsi } from './session-nsi.ts'
import type { Contact, Nsi, Outcome } from '../data/schema.ts'
import type { Case } from './case.ts'
import type { Event } from './events.ts'
import type { RarRequirement } from './requirements.ts'
import type { SessionNsi } from './session-nsi.ts'

/**
 * What a session counted towards: a toolkit or a category by its id, or null for the requirement
 * alone, as before there were toolkits. Without a requirement, the rules choose.
 */
export interface RecordedRar {
  readonly type: string | null
  readonly requirementId: number | null
}

/**
 * What a practitioner says came of an appointment: codes of Delius, whether it counted towards RAR,
 * the notes to add, which may be empty, and whether it is sensitive.
 */
export interface Recording {
  readonly outcome: string
  readonly enforcement: string | null
  /** Null for an appointment that did not count; one that is recorded already can stay as it is. */
  readonly rar: RecordedRar | 'as it is' | null
  readonly notes: string
  readonly sensitive: boolean
}

/** The events of an outcome with the appointment as it is then, or why Delius refuses it. */
export type Recorded =
  | { readonly done: true; readonly contact: Contact; readonly events: readonly Event[] }
  | { readonly done: false; readonly refused: 'no requirement' }
  | { readonly done: false; readonly refused: 'rules'; readonly faults: readonly string[] }

/**
 * Records what came of an appointment, or changes what was recorded. A session that counted towards
 * RAR is linked to its NSI, which is found or created (see `sessionNsi`); any other loses its RAR
 * activity with its link (post of 23 November 2021). Notes are added at the end of those that there
 * are. If Delius would refuse any part, nothing has happened. `earlier` are the visitor's events so
 * far, from which the id of a new NSI follows.
 */
export function recordOutcome(
  kind: 'outcome recorded' | 'outcome changed',
  theCase: Case,
  outcomes: readonly Outcome[],
  before: Contact,
  recording: Recording,
  earlier: readonly Event[],
  now: string,
): Recorded {
  const stays = recording.rar === 'as it is'
  const rar = recording.rar === 'as it is' ? null : recording.rar
  const counted = rar && countedRequirement(theCase, before, rar, dateOf(now))
  if (rar && !counted) return { done: false, refused: 'no requirement' }
  const session =
    rar?.type && counted
      ? sessionNsi(theCase, outcomes, before, rar.type, counted, nextId(earlier), now)
      : null
  const contact: Contact = {
    ...before,
    outcome: recording.outcome,
    enforcement: recording.enforcement,
    ...(stays ? {} : linked(session, counted ?? null)),
    notes: withNotes(before.notes, recording.notes),
    sensitive: recording.sensitive,
    updated: { by: signedIn, at: now },
  }
  const made = session?.made ? session.nsi : null
  const faults = faultsOf(theCase, outcomes, contact, before, made, now)
  if (faults.length > 0) return { done: false, refused: 'rules', faults }
  const link = session?.link ?? null
  const events: readonly Event[] = [
    ...(made ? [{ kind: 'nsi created', at: now, nsi: made } as const] : []),
    { kind, at: now, before, contact, link },
  ]
  return { done: true, contact, events }
}

/**
 * The RAR requirements that an appointment can have counted towards: those of its day that had
 * begun by then, the default first. One that is over by `today`, YYYY-MM-DD, takes no new session,
 * because Delius makes no NSI under it any more; an appointment that was linked to it stays so.
 */
export function requirementsOfDay(
  { sentences, nsis }: Pick<Case, 'sentences' | 'nsis'>,
  { date, nsiId, requirementId }: Pick<Contact, 'date' | 'nsiId' | 'requirementId'>,
  today: string,
): readonly RarRequirement[] {
  const own = nsis.find(({ id }) => id === nsiId)?.requirementId ?? requirementId
  return rarRequirements(sentences, date).filter(({ requirement }) => {
    const { id, startDate, terminationDate } = requirement
    return startDate <= date && (terminationDate === null || terminationDate > today || id === own)
  })
}

/**
 * An appointment as it was before the visitor recorded anything on it: what it was booked as, even
 * once an outcome has taken its RAR activity away.
 */
export function asBooked(contact: Contact, events: readonly Event[]): Contact {
  const first = events.find(
    (event) =>
      (event.kind === 'outcome recorded' || event.kind === 'outcome changed') &&
      event.contact.id === contact.id,
  )
  return first && 'before' in first ? first.before : contact
}

function countedRequirement(
  theCase: Case,
  contact: Contact,
  { requirementId }: RecordedRar,
  today: string,
): RarRequirement | undefined {
  return requirementsOfDay(theCase, contact, today).find(
    ({ requirement }) => requirementId === null || requirement.id === requirementId,
  )
}

function linked(
  session: SessionNsi | null,
  counted: RarRequirement | null,
): Partial<Contact> & Pick<Contact, 'nsiId' | 'requirementId' | 'rarActivity'> {
  if (!counted) return { rarActivity: false, nsiId: null, requirementId: null }
  const { eventId, requirement } = counted
  return session
    ? { rarActivity: true, nsiId: session.nsi.id, requirementId: null, eventId }
    : { rarActivity: true, nsiId: null, requirementId: requirement.id, eventId }
}

function faultsOf(
  { sentences, nsis }: Case,
  outcomes: readonly Outcome[],
  contact: Contact,
  before: Contact,
  made: Nsi | null,
  now: string,
): readonly string[] {
  const held = { sentences, outcomes, nsis: made ? [...nsis, made] : nsis }
  return [
    ...outcomeFaults(contact, before, held, now).map((fault) => `the appointment ${fault}`),
    ...(made ? nsiFaults(made, held, dateOf(now)).map((fault) => `the NSI ${fault}`) : []),
  ]
}
