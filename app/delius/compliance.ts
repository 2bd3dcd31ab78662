import { addMonths, dateOf } from '../engine/dates.ts'
import { standingOf } from './standing.ts'
import type { Contact, Fixtures, Sentence } from '../data/schema.ts'
import type { Case } from './case.ts'
import type { Standing } from './standing.ts'

/** A breach of a sentence. */
export type Breach = Sentence['breaches'][number]

/** Since when failures to comply count: the last twelve months, or a breach that ended since. */
export type Window = 'within 12 months' | 'since last breach'

/** How somebody keeps to the orders that they serve now. The lists hold appointments, latest first. */
export interface Compliance {
  /** Those that have started by now. Each of the other lists is a part of this one. */
  readonly appointments: readonly Contact[]
  readonly withoutOutcome: readonly Contact[]
  readonly complied: readonly Contact[]
  /** Those that still count against the person: see `window`. */
  readonly failures: readonly Contact[]
  readonly acceptableAbsences: readonly Contact[]
  readonly window: Window
  readonly breachesInProgress: readonly Breach[]
  /** "2 failures to comply within 12 months", or "Breach in progress". */
  readonly status: string
  /** What is wrong in Delius, in words, or null if nothing is. */
  readonly warning: string | null
}

const failure: readonly Standing[] = [
  'failed to comply',
  'unacceptable absence',
  // Nobody has shown a reason yet: it counts until somebody changes the outcome.
  'waiting for evidence',
]

/**
 * How somebody complies at a moment, YYYY-MM-DDTHH:MM. Only national standard appointments under
 * sentences that are still active count (the live service). One that was rescheduled or cancelled
 * had been arranged, so it is an appointment, but it was neither kept nor missed (18 October 2021).
 * Failures count for twelve months to the day, and start afresh when a breach of their sentence
 * ends; one on the very day counts still, so that none is lost (the day is our inference).
 */
export function complianceOf(
  { contacts, sentences }: Pick<Case, 'contacts' | 'sentences'>,
  { contactTypes, outcomes }: Pick<Fixtures, 'contactTypes' | 'outcomes'>,
  now: string,
): Compliance {
  const today = dateOf(now)
  const orders = sentences.filter(({ active }) => active)
  const firstDays = new Map(orders.map((order) => [order.eventId, countsFrom(order, today)]))
  const standard = new Set(
    contactTypes.filter(({ nationalStandard }) => nationalStandard).map(({ code }) => code),
  )
  const appointments = contacts
    .filter(({ type, eventId }) => standard.has(type) && firstDays.has(eventId))
    .filter(({ date, start }) => `${date}T${start}` <= now)
    .toSorted((a, b) => `${b.date}T${b.start}`.localeCompare(`${a.date}T${a.start}`))
  const those = (...wanted: readonly Standing[]) =>
    appointments.filter((contact) => wanted.includes(standingOf(contact, outcomes, now)))
  const failures = those(...failure).filter(
    ({ date, eventId }) => date >= (firstDays.get(eventId)?.date ?? today),
  )
  const window = [...firstDays.values()].some(({ afterBreach }) => afterBreach)
    ? 'since last breach'
    : 'within 12 months'
  const breachesInProgress = orders.flatMap(({ breaches }) =>
    breaches.filter((breach) => inProgress(breach, today)),
  )
  return {
    appointments,
    withoutOutcome: those('no outcome'),
    complied: those('complied'),
    failures,
    acceptableAbsences: those('acceptable absence'),
    window,
    breachesInProgress,
    status:
      breachesInProgress.length > 0
        ? 'Breach in progress'
        : `${countOf(failures.length)} to comply ${window}`,
    warning:
      breachesInProgress.length > 1
        ? 'There are multiple breach NSIs in progress on Delius. Use Delius to check and correct any problems.'
        : null,
  }
}

/** A breach has begun and has not ended. Whatever ends on a day has ended on it. */
export function inProgress({ startDate, endDate }: Breach, today: string): boolean {
  return startDate <= today && (endDate === null || endDate > today)
}

function countsFrom({ breaches }: Sentence, today: string) {
  const yearAgo = addMonths(today, -12)
  const ended = breaches
    .flatMap(({ endDate }) => (endDate !== null && endDate <= today ? [endDate] : []))
    .toSorted()
    .at(-1)
  return ended !== undefined && ended > yearAgo
    ? { date: ended, afterBreach: true }
    : { date: yearAgo, afterBreach: false }
}

function countOf(failures: number): string {
  if (failures === 0) return 'No failures'
  return failures === 1 ? '1 failure' : `${failures} failures`
}
