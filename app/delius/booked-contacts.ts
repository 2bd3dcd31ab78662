import { canCountTowards } from './requirements.ts'
import type { Contact, Nsi } from '../data/schema.ts'
import type { Case } from './case.ts'

/** What an appointment counts towards. Without a requirement or an NSI, the rules choose one. */
export interface BookedRar {
  /** The toolkit or, in older designs, the category: the type of the NSI. */
  readonly type: string
  readonly requirementId: number | null
  readonly nsiId: number | null
  readonly repeats: boolean
}

/** What a practitioner has asked for. `rar` is null for an appointment that does not count. */
export interface Booking {
  readonly type: string
  readonly location: string | null
  readonly date: string
  readonly repeatDates: readonly string[]
  readonly start: string
  readonly end: string
  readonly rar: BookedRar | null
  readonly notes: string
  readonly repeatNotes: boolean
  readonly sensitive: boolean
  readonly repeatSensitive: boolean
}

/**
 * The contacts of a booking, the appointment and then its repeats, with ids from `firstId` up. What
 * counts towards RAR is linked to the NSI; on a date on which its requirement is over nothing
 * counts, because Delius refuses the RAR flag then (hmpps-delius-api).
 */
export function contactsOf(
  { person, sentences }: Case,
  booking: Booking,
  firstId: number,
  eventId: number,
  nsi: Nsi | null,
): readonly [Contact, ...Contact[]] {
  const contact = (date: string, index: number): Contact => {
    const first = index === 0
    const counts =
      nsi !== null &&
      (first || booking.rar?.repeats === true) &&
      canCountTowards(sentences, nsi.requirementId, date)
    return {
      id: firstId + index,
      crn: person.crn,
      type: booking.type,
      date,
      start: booking.start,
      end: booking.end,
      practitioner: person.practitioner,
      team: person.team,
      location: booking.location,
      eventId,
      nsiId: counts ? nsi.id : null,
      requirementId: null,
      rarActivity: counts,
      outcome: null,
      enforcement: null,
      cancelledBy: null,
      updated: null,
      notes: first || booking.repeatNotes ? booking.notes : '',
      sensitive: booking.sensitive && (first || booking.repeatSensitive),
    }
  }
  const repeats = booking.repeatDates.map((date, index) => contact(date, index + 1))
  return [contact(booking.date, 0), ...repeats]
}
