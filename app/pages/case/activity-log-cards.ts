import { entryTitle } from '../../delius/activity-log.ts'
import { typeName } from '../../delius/contact-types.ts'
import { logNotes } from '../../delius/log-notes.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { evidenceText, outcomeFacts, rarLine, requestFact, tagOf } from './appointment-facts.ts'
import { appointmentHref } from './appointment-links.ts'
import { tabHref } from './frame.ts'
import type { Fixtures } from '../../data/schema.ts'
import type { LogDay, LogItem } from '../../delius/activity-log.ts'
import type { Case } from '../../delius/case.ts'
import type { LogNotes } from '../../delius/log-notes.ts'
import type { AppointmentFact, Tag } from './appointment-facts.ts'

/** An appointment or another entry as a card of the log. */
export interface LogCard {
  readonly title: string
  readonly href: string
  /** The day, which is read out with the links of a card. */
  readonly day: string
  readonly standard: boolean
  readonly tag: Tag | null
  /** The address at which an outcome can be recorded, for an appointment that has none. */
  readonly record: string | null
  /** The address at which the outcome can be changed, and how long evidence is waited for. */
  readonly waiting: { readonly href: string; readonly text: string } | null
  readonly rows: readonly AppointmentFact[]
  readonly notes: LogNotes
}

/** One day of the log: its cards, then what Delius logged by itself, in lines. */
export interface LogDayShown {
  readonly heading: string
  readonly cards: readonly LogCard[]
  readonly system: readonly { readonly text: string; readonly href: string | null }[]
}

/** The days of one page of the log as they are shown. The notes of the first few cards are open. */
export function daysShown(
  days: readonly LogDay[],
  theCase: Case,
  fixtures: Fixtures,
  now: string,
): readonly LogDayShown[] {
  const today = dateOf(now)
  let place = 0
  return days.map(({ date, items }) => ({
    heading: date === today ? `Today, ${longDate(date, today)}` : longDate(date, today),
    cards: items.flatMap((item) =>
      item.kind === 'system' ? [] : [cardOf(item, place++, theCase, fixtures, today)],
    ),
    system: items.flatMap((item) =>
      item.kind === 'system'
        ? [
            {
              text: item.text,
              // There is nothing more to see of one without notes.
              href: item.entry?.notes ? entryHref(item.entry) : null,
            },
          ]
        : [],
    ),
  }))
}

/** The address of the page of an entry that is no appointment. */
export function entryHref({ crn, id }: Readonly<{ crn: string; id: number }>): string {
  return `/cases/${crn}/entries/${id}`
}

function cardOf(
  item: Exclude<LogItem, { readonly kind: 'system' }>,
  place: number,
  { person, nsis }: Case,
  fixtures: Fixtures,
  today: string,
): LogCard {
  const day = longDate(item.date, today)
  const at = item.time === null ? '' : ` at ${showTime(item.time)}`
  if (item.kind === 'entry') {
    return {
      title: `${entryTitle(fixtures.contactTypes, item.entry, person)}${at}`,
      href: entryHref(item.entry),
      day,
      standard: false,
      tag: null,
      record: null,
      waiting: null,
      rows: [],
      notes: logNotes(item.entry, place),
    }
  }
  const { contact, standing } = item
  const href = appointmentHref(contact)
  const rar = rarLine(contact, nsis, fixtures, tabHref(person.crn, 'activity-log'))
  const { reason, enforcement } = outcomeFacts(contact, standing, fixtures)
  return {
    title: `${typeName(fixtures.contactTypes, contact.type)}${at}`,
    href,
    day,
    standard: item.nationalStandard,
    tag: tagOf(standing),
    record: standing === 'no outcome' ? `${href}/record-outcome` : null,
    waiting:
      standing === 'waiting for evidence'
        ? { href: `${href}/change-outcome`, text: evidenceText(contact, today) }
        : null,
    rows: [
      requestFact(contact, person),
      rar && { key: 'RAR activity', line: rar },
      reason,
      enforcement,
    ].filter((row) => row !== null),
    notes: logNotes(contact, place),
  }
}
