import { caseOf } from '../../delius/case.ts'
import { requirementsOfDay } from '../../delius/record-outcome.ts'
import { currentSentence } from '../../delius/requirements.ts'
import { standingOf } from '../../delius/standing.ts'
import { addDays, dateOf } from '../../engine/dates.ts'
import { isNationalStandard, recordContext } from './context.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { RecordContext } from './context.ts'

/** The context of every appointment in the fixtures that waits for its outcome. */
export function heldRecordContexts(fixtures: Fixtures, now: string): readonly RecordContext[] {
  return everyCase(fixtures).flatMap((theCase) =>
    theCase.contacts
      .filter((contact) => standingOf(contact, fixtures.outcomes, now) === 'no outcome')
      .map((contact) => recordContext(fixtures, theCase, contact, now)),
  )
}

/**
 * Those, and appointments that are made up for each person: a week ago, national standard or not,
 * with notes or without, as long as Delius allows or nearly, in teams with toolkits and without.
 * Some questions, choices and messages are only for one of these.
 */
export function everyRecordContext(fixtures: Fixtures, now: string): readonly RecordContext[] {
  const madeUp = everyCase(fixtures).flatMap((theCase, index) =>
    madeUpFor(theCase, index === 0, now).map((contact) =>
      recordContext(fixtures, theCase, contact, now),
    ),
  )
  return [...heldRecordContexts(fixtures, now), ...madeUp, ...withoutToolkits(madeUp)]
}

/**
 * The context of appointments in the fixtures that have an outcome which can be changed: of those
 * that differ in nothing that a question looks at, the first.
 */
export function heldChangeContexts(fixtures: Fixtures, now: string): readonly RecordContext[] {
  const fixed = ['to come', 'no outcome', 'rescheduled', 'cancelled']
  const all = everyCase(fixtures).flatMap((theCase) =>
    theCase.contacts
      .filter((contact) => !fixed.includes(standingOf(contact, fixtures.outcomes, now)))
      .map((contact) => recordContext(fixtures, theCase, contact, now)),
  )
  return [...new Map(all.toReversed().map((one) => [shapeOf(one), one])).values()].toReversed()
}

/** Those, and the made-up ones with each kind of outcome. */
export function everyChangeContext(fixtures: Fixtures, now: string): readonly RecordContext[] {
  const outcomes = [
    { outcome: 'ATTC', enforcement: null },
    { outcome: 'AFTA', enforcement: 'WLS' },
    { outcome: 'AAAA', enforcement: null },
  ]
  const madeUp = everyCase(fixtures).flatMap((theCase, index) =>
    madeUpFor(theCase, index === 0, now).flatMap((contact) =>
      [...outcomes, ...direct(theCase, contact, dateOf(now))].map((rest) =>
        recordContext(fixtures, theCase, { ...contact, ...rest }, now),
      ),
    ),
  )
  return [...heldChangeContexts(fixtures, now), ...madeUp, ...withoutToolkits(madeUp)]
}

/** A RAR session of no toolkit, as there were before toolkits, under the requirement of that day. */
function direct(theCase: Case, contact: Contact, today: string): readonly Partial<Contact>[] {
  return requirementsOfDay(theCase, contact, today)
    .slice(0, 1)
    .map(({ requirement: { id } }) => ({ outcome: 'ATTC', rarActivity: true, requirementId: id }))
}

function everyCase(fixtures: Fixtures): readonly Case[] {
  return fixtures.people.flatMap(({ crn }) => caseOf(fixtures, [], crn) ?? [])
}

function madeUpFor(theCase: Case, withLongNotes: boolean, now: string): readonly Contact[] {
  const sentence = currentSentence(theCase.sentences)
  if (!sentence) return []
  const officeVisit: Contact = {
    id: 9_800_000,
    crn: theCase.person.crn,
    type: 'COAP',
    date: addDays(dateOf(now), -7),
    start: '07:00',
    end: '07:30',
    practitioner: theCase.person.practitioner,
    team: theCase.person.team,
    location: null,
    eventId: sentence.eventId,
    nsiId: null,
    requirementId: null,
    rarActivity: false,
    outcome: null,
    enforcement: null,
    cancelledBy: null,
    notes: '',
    sensitive: false,
    updated: null,
  }
  return [
    officeVisit,
    { ...officeVisit, type: 'C031', notes: 'Asked for a morning.', sensitive: true },
    ...(withLongNotes ? [3900, 4000] : []).map((length) => ({
      ...officeVisit,
      notes: 'a'.repeat(length),
    })),
  ]
}

function withoutToolkits(contexts: readonly RecordContext[]): readonly RecordContext[] {
  return contexts
    .filter(({ contact }) => contact.notes === '')
    .map((context) => ({ ...context, teamUsesToolkits: false }))
}

function shapeOf(context: RecordContext): string {
  const { contact, theCase } = context
  const { outcome, enforcement, notes, rarActivity, crn } = contact
  return JSON.stringify([
    outcome,
    enforcement !== null,
    notes !== '',
    rarActivity,
    isNationalStandard(context),
    theCase.team.usesToolkits,
    rarActivity ? crn : '',
  ])
}
