import { z } from 'zod'
import { Contact, Nsi } from './data/schema.ts'
import { contactsMade } from './delius/events.ts'
import type { Event } from './delius/events.ts'
import type { Answers } from './engine/types.ts'

/**
 * One visitor's answers to one journey, before and after they are confirmed. `submitted` is the
 * id of the contact that confirming made, or null.
 */
export interface Draft {
  readonly id: string
  readonly journey: string
  readonly version: string
  readonly crn: string
  /** The appointment that it is about, as it was then (a fingerprint); null for a new one. */
  readonly contact: { readonly id: number; readonly seen: string } | null
  readonly answers: Answers
  readonly submitted: number | null
}

/**
 * All that is kept about a visitor: a scenario that was started, with the moment it fixes, the
 * version that was chosen, drafts, and what happened in Delius. Pages show the fixtures with the events applied.
 */
export interface Session {
  readonly scenario: string | null
  /** The version of the journey that new drafts take; null for the default. */
  readonly version: string | null
  readonly now: string | null
  /** The day whose fixtures this visitor sees from the first thing that they do; null before. */
  readonly day: string | null
  /** How many drafts have ever been begun here, by those before the data was cleared too. */
  readonly begun: number
  readonly drafts: readonly Draft[]
  readonly events: readonly Event[]
}

/** A visitor who has done nothing yet. */
export const newSession: Session = Object.freeze({
  scenario: null,
  version: null,
  now: null,
  day: null,
  begun: 0,
  drafts: [],
  events: [],
})

// Enough for any round of research, and a bound on what one visitor can make us keep.
const mostDrafts = 20
const mostEvents = 200
const mostContacts = 200

const Link = z.object({
  nsiId: z.number(),
  matches: z.number(),
  chosen: z.boolean(),
  best: z.boolean(),
  used: z.boolean(),
})

const Stored = z.object({
  scenario: z.string().nullable(),
  version: z.string().nullable(),
  now: z.string().nullable(),
  day: z.iso.date().nullable(),
  begun: z.int().min(0),
  drafts: z
    .array(
      z.object({
        id: z.string(),
        journey: z.string(),
        version: z.string(),
        crn: z.string(),
        contact: z.object({ id: z.number(), seen: z.string() }).nullable(),
        answers: z.record(z.string(), z.string()),
        submitted: z.number().nullable(),
      }),
    )
    .max(mostDrafts),
  events: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('nsi created'), at: z.string(), nsi: Nsi }),
        z.object({
          kind: z.literal('already arranged'),
          at: z.string(),
          contacts: z.array(Contact),
        }),
        z.object({
          kind: z.literal('appointments arranged'),
          at: z.string(),
          contacts: z.array(Contact),
          link: Link.nullable(),
        }),
        z.object({
          kind: z.enum([
            'outcome recorded',
            'outcome changed',
            'appointment rescheduled',
            'appointment cancelled',
          ]),
          at: z.string(),
          before: Contact,
          contact: Contact,
          link: Link.nullable(),
        }),
      ]),
    )
    .max(mostEvents),
})

/** The session that a store has kept; a new one if it is missing or of another shape. */
export function readSession(stored: unknown): Session {
  const parsed = Stored.safeParse(stored)
  return parsed.success ? parsed.data : newSession
}

/**
 * The session of whoever comes next: nothing of what was done before, except that drafts count on.
 * A tab that was left open then finds no draft of its own, rather than write into theirs.
 */
export function clearedSession({ begun }: Session): Session {
  return { ...newSession, begun }
}

/**
 * The session with its day, if it holds anything that was done on `today`, YYYY-MM-DD. The fixtures
 * move with the calendar; they must not move under what somebody has booked beside them.
 */
export function withDay(session: Session, today: string): Session {
  const done = session.drafts.length > 0 || session.events.length > 0
  return session.day === null && done ? { ...session, day: today } : session
}

/** The session with a draft begun, and the draft. The oldest drafts make room. */
export function beginDraft(
  session: Session,
  draft: Pick<Draft, 'journey' | 'version' | 'crn'> & Partial<Pick<Draft, 'contact' | 'answers'>>,
): { readonly session: Session; readonly draft: Draft } {
  const begun: Draft = {
    contact: null,
    answers: {},
    ...draft,
    id: String(session.begun + 1),
    submitted: null,
  }
  const drafts = [...session.drafts, begun].slice(-mostDrafts)
  return { session: { ...session, begun: session.begun + 1, drafts }, draft: begun }
}

/** The draft of this journey, person and id, or undefined. */
export function findDraft(
  session: Session,
  wanted: Pick<Draft, 'journey' | 'crn' | 'id'>,
): Draft | undefined {
  return session.drafts.find(
    ({ id, journey, crn }) => id === wanted.id && journey === wanted.journey && crn === wanted.crn,
  )
}

/** The session with this draft in place of the one with its id. */
export function replaceDraft(session: Session, draft: Draft): Session {
  const drafts = session.drafts.map((other) => (other.id === draft.id ? draft : other))
  return { ...session, drafts }
}

/** The session with these events after its own, or undefined if it can hold no more. */
export function addEvents(session: Session, events: readonly Event[]): Session | undefined {
  const all = [...session.events, ...events]
  const tooMany = all.length > mostEvents || contactsMade(all).length > mostContacts
  return tooMany ? undefined : { ...session, events: all }
}
