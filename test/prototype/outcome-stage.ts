import { newSession } from '../../app/session.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { aMorning, caseAt } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { Story } from '../support/transcript.ts'

/** Answers about an outcome, and what Delius may hold of an appointment before. */
export const none = { addNotes: 'no', sensitive: 'no' }
export const yes = { complied: 'yes', rar: 'no', ...none }
export const missed = { complied: 'absent', absence: 'no', enforcement: 'WLS', ...none }
export const awaited = { ...missed, absence: 'waiting' }
export const failed = { complied: 'failed', how: 'AFTC', enforcement: 'NFA', ...none }
export const excused = { absence: 'yes', reason: 'AAME', changeEnforcement: 'no', ...none }
export const booked = { rarActivity: true, nsiId: 5100022 }
export const attended = { outcome: 'ATTC' }
export const waiting = { outcome: 'AFTA', enforcement: 'WLS', notes: 'No answer.' }

/** The address of the appointment on which these stories turn, for one of the ten. */
export function appointmentOf(first: FirstName): string {
  return `/cases/${caseAt(first).person.crn}/appointments/9900000`
}

/** Who it is about, in which version, and what Delius holds of the visit before. */
interface Stage {
  readonly first?: FirstName
  readonly version?: string
  readonly before?: Partial<Contact>
}

/**
 * A tab at an address below an office visit of Monday 4 October 2021, 10am to 11am, which is in
 * Delius with nothing recorded on it unless the stage says so, on the Wednesday after.
 */
export function tabFor(address: string, { first = 'Kieran', version, before }: Stage = {}): Tab {
  const contact = visitOf(caseAt(first), { id: 9_900_000, ...before })
  const event = { kind: 'already arranged', at: aMorning, contacts: [contact] } as const
  const session = { ...newSession, version: version ?? null, events: [event] }
  return tabAt({ session, now: aMorning }, `${appointmentOf(first)}${address}`)
}

/** Goes to check your answers below the address of the visit, and confirms. */
function outcome(at: string, answers: Fields, stage: Stage = {}): Story {
  return (show) => {
    const tab = tabFor(at, stage)
    const { first = 'Kieran' } = stage
    if (tab.seen.back?.href !== appointmentOf(first)) throw new Error('Back leads elsewhere')
    show(`Passed: ${tab.fill(answers).join(', ')}`)
    show(tab)
    tab.answer()
    return tab
  }
}

/** Records an outcome. */
export const recorded = (answers: Fields, stage?: Stage): Story =>
  outcome('/record-outcome', answers, stage)

/** Changes an outcome, or what one of its questions asks. */
export const changed = (answers: Fields, stage?: Stage, part?: string): Story =>
  outcome(`/change-outcome${part === undefined ? '' : `/at/${part}`}`, answers, stage)

/** Answers page after page. */
export const fill =
  (answers: Fields, until?: string) =>
  (tab: Tab): void => {
    tab.fill(answers, until)
  }
