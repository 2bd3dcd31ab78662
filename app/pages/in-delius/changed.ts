import { contactTitle } from '../../delius/names.ts'
import { longDateWithYear } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import { nsiShown } from './arranged.ts'
import { recordRows } from './rows.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { ShownNsi } from './arranged.ts'
import type { Change, Event, NsiLink } from '../../delius/events.ts'

const titles: Readonly<Record<Change, string>> = {
  'outcome recorded': 'Outcome recorded',
  'outcome changed': 'Outcome changed',
  'appointment rescheduled': 'Appointment rescheduled',
  'appointment cancelled': 'Appointment cancelled',
}

/** A change to an appointment: what it is about, and a row for each field as it was and as it is. */
export interface ShownChange extends ShownNsi {
  readonly title: string
  readonly about: string
  /** What Delius cannot hold of it, or null. */
  readonly remark: string | null
  readonly rows: readonly (readonly [field: string, before: string, now: string])[]
}

/** What was recorded on an appointment: every field that changed, as it was and as it is. */
export function changed(
  fixtures: Fixtures,
  events: readonly Event[],
  theCase: Case,
  change: {
    readonly kind: Change
    readonly before: Contact
    readonly contact: Contact
    readonly link: NsiLink | null
  },
): ShownChange {
  const { kind, before, contact, link } = change
  const old = recordRows(fixtures, theCase, before)
  const rows = recordRows(fixtures, theCase, contact)
  return {
    title: titles[kind],
    about: `Contact ${contact.id}: ${contactTitle(fixtures, contact)}, ${longDateWithYear(contact.date)}, ${showTimes(contact.start, contact.end)}`,
    rows: rows.flatMap(([label, now], index) => {
      const was = old[index]?.[1] ?? ''
      return was === now ? [] : [[label, was, now] as const]
    }),
    remark:
      kind === 'appointment cancelled'
        ? 'Delius has no place for who asked to cancel. The prototype keeps it beside the outcome.'
        : null,
    ...nsiShown(fixtures, events, theCase, link),
  }
}
